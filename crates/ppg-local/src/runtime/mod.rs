//! What the server shares with the commands that control it: its lock, its runtime files, its log and its ports.

pub(crate) mod json_file;
pub(crate) mod log;
pub(crate) mod ports;
pub(crate) mod postgres_file;
pub(crate) mod runtime_file;
