//! The routes of the authorization server.

use std::sync::Arc;

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};

use super::oauth_server::OAuthServer;
use super::{authorize, flow, metadata, middleware, revoke, token};

/// Routes of the pages, for browsers.
pub(crate) fn page_routes(oauth: Arc<OAuthServer>) -> Router {
    Router::new()
        .route("/authorize", get(authorize::authorize))
        .route("/authorize/sign-in", get(flow::show_sign_in).post(flow::sign_in))
        .route("/authorize/workspace", get(flow::show_workspaces).post(flow::workspace))
        .route("/authorize/consent", get(flow::show_consent).post(flow::consent))
        .layer(from_fn_with_state(oauth.clone(), middleware::guard_pages))
        .with_state(oauth)
}

/// Routes of the endpoints, for clients.
pub(crate) fn endpoint_routes(oauth: Arc<OAuthServer>) -> Router {
    Router::new()
        .route("/.well-known/oauth-authorization-server", get(metadata::metadata))
        .route("/token", post(token::token))
        .route("/revoke", post(revoke::revoke))
        .layer(from_fn(middleware::guard_endpoints))
        .with_state(oauth)
}
