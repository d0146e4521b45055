//! OAuth 2.0: metadata of the authorization server, the authorization code flow, HTTP requests.

pub mod flow;
pub mod http;
pub mod server_metadata;
