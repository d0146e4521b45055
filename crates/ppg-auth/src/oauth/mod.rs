//! OAuth 2.0: the authorization server, the authorization code flow, the requests.

pub mod flow;
pub mod http;
pub mod server_metadata;
