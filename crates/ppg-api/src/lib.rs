//! The Management API: its resources, its operations and the HTTP below them. Knows no terminal, file or keyring.

pub mod address;
pub mod client;
pub mod contract;
pub mod error;
pub mod operation;
pub mod operations;
pub mod params;
pub mod types;
pub mod wire;

pub use address::ApiUrl;
pub use client::request::Request;
pub use client::send::Client;
pub use contract::Contract;
pub use operation::{Operation, Page};
pub use reqwest::Method;
