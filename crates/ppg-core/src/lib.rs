//! What every crate of `ppg` stands on: errors and exit codes, secrets, text, files, the network.

pub mod error;
pub mod fs;
pub mod net;
pub mod secret;
pub mod text;
