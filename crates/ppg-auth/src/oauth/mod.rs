//! OAuth 2.0: metadata of the authorization server, the authorization code flow, HTTP requests.

pub mod flow;
pub(crate) mod http;
pub(crate) mod server_metadata;
