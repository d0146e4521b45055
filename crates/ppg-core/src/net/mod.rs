//! The network: the HTTP client, loopback addresses, and the user at the other end of a loopback connection.

#[cfg(feature = "http")]
pub mod http;
pub mod loopback;
pub mod peer;
#[cfg(feature = "http")]
pub mod send;

pub use loopback::{is_loopback, is_loopback_host};
