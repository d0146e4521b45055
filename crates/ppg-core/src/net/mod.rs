//! The network: the HTTP client, and who is at the other end of a loopback connection.

#[cfg(feature = "http")]
pub mod http;
pub mod peer;
