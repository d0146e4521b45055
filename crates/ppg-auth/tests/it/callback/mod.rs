//! The listener that the browser comes back to, over real sockets and with a real browser: one request counts, and nothing
//! else that this machine's programs and pages can send ends, hijacks or delays a sign-in.

pub mod client;
mod concurrent_clients;
mod real_browser;
mod rejected_requests;
mod single_response;
