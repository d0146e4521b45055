//! The real binary signing in under attack, or while something goes wrong: at the callback, at the authorization
//! server, at standard input, at the terminal (RFC 9700, as far as it concerns a native client).

mod authorization_server;
mod callback;
mod endings;
mod pasted_address;
mod registration;
