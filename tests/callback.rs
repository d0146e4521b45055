//! The listener that the browser comes back to, over real sockets and with a real browser: one request counts, and nothing
//! else that this machine's programs and pages can send ends, hijacks or delays a sign-in.

// Each file uses a part of the client.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, unreachable_pub)]

#[path = "callback/chromium.rs"]
mod chromium;
#[path = "callback/client.rs"]
mod client;
#[path = "callback/crowd.rs"]
mod crowd;
#[path = "callback/once.rs"]
mod once;
#[cfg(target_os = "linux")]
#[path = "callback/opening.rs"]
mod opening;
#[path = "callback/strangers.rs"]
mod strangers;
