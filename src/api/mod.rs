//! The Management API: its resources, its operations and the HTTP below them. Knows no terminal, file or keyring.

pub mod address;
mod failure;
mod json;
pub mod operations;
pub mod request;
pub mod resources;
mod retry;
pub mod transport;
pub mod values;

pub use address::ApiUrl;
pub use request::Request;
pub use reqwest::Method;
pub use transport::Client;
