//! OAuth 2.0: metadata of the servers, registration of a client, the authorization code flow, HTTP requests.

pub mod flow;
pub(crate) mod http;
pub mod protected_resource;
pub mod registration;
pub(crate) mod server_metadata;
