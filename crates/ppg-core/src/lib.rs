//! What every crate of `ppg` builds on: errors and their codes, secrets, connection strings, text, files, the network.

pub mod connection_string;
pub mod error;
pub mod fs;
pub mod mask;
pub mod net;
#[cfg(unix)]
pub mod process;
pub mod secret;
pub mod text;
