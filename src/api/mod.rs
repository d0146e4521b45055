//! The Management API: its resources, its operations and the HTTP below them. Knows no terminal, file or keyring.

pub mod address;
pub mod bodies;
pub mod contract;
mod failure;
mod json;
mod live;
pub mod operation;
pub mod operations;
pub mod pages;
pub mod request;
pub mod resources;
mod retry;
pub mod transport;
pub mod values;

pub use address::ApiUrl;
pub use contract::Contract;
pub use operation::{Operation, Page};
pub use request::Request;
pub use reqwest::Method;
pub use transport::Client;
