//! Local mode's own OAuth 2.0 authorization server (RFC 6749, following RFC 9700), so that a local sign-in is the
//! complete flow in a browser.
//!
//! There are no accounts. The goal is that only the owner of this server gets a token. Other users of the machine can
//! reach 127.0.0.1 too, so the pages ask the kernel who owns the connection, or the user for a code that only the owner
//! can read. `middleware` rejects pages of other sites.

pub(crate) mod authorize;
pub(crate) mod codes;
pub(crate) mod flow;
pub(crate) mod flow_request;
pub(crate) mod github_oidc;
pub(crate) mod html;
pub(crate) mod jwt;
pub(crate) mod metadata;
pub(crate) mod middleware;
pub(crate) mod oauth_server;
pub(crate) mod page_commands;
pub(crate) mod pages;
pub(crate) mod params;
pub(crate) mod pending_requests;
pub(crate) mod redirect;
pub(crate) mod request;
pub(crate) mod revoke;
pub(crate) mod routes;
pub(crate) mod scope;
pub(crate) mod session_cookie;
pub(crate) mod token;

pub(crate) use oauth_server::{OAuthServer, TokenAccess, TokenRejection};
pub(crate) use routes::{endpoint_routes, page_routes};
