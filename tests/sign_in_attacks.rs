//! The real binary signing in while somebody attacks it, or something goes wrong: at the callback, at the authorization
//! server, at standard input, at the terminal (RFC 9700, as far as it concerns a native client).

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub, dead_code)]

#[path = "support/authorization.rs"]
mod authorization;
#[path = "support/program.rs"]
mod program;
#[path = "support/service.rs"]
mod service;

#[path = "attacks/callback.rs"]
mod callback;
#[path = "attacks/ends.rs"]
mod ends;
#[path = "attacks/pasted.rs"]
mod pasted;
#[path = "attacks/server.rs"]
mod server;
