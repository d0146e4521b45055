//! The Management API: its resources, operations and client. Knows no terminal, file, keyring or command.

pub mod address;
pub mod catalog;
pub mod client;
pub mod contract;
pub mod error;
pub mod operation;
pub mod operations;
pub mod params;
pub mod types;
pub mod wire;

pub use address::ApiUrl;
pub use client::request::{Body, Request};
pub use client::send::Client;
pub use contract::Contract;
pub use operation::{Operation, Page};
pub use reqwest::Method;
pub use reqwest::header;
