//! The Management API: its resources, its operations and the HTTP below them. Knows no terminal, file or keyring.

pub mod resources;
pub mod values;
