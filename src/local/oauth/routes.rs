//! The paths of the authorization server.

use std::sync::Arc;

use axum::Router;
use axum::middleware;
use axum::routing::{get, post};

use super::authority::Authority;
use super::{authorize, doors, metadata, revoke, steps, token};

/// What browsers come to.
pub(crate) fn pages(authority: Arc<Authority>) -> Router {
    Router::new()
        .route("/authorize", get(authorize::authorize))
        .route("/authorize/sign-in", get(steps::show_sign_in).post(steps::sign_in))
        .route("/authorize/workspace", get(steps::show_workspaces).post(steps::workspace))
        .route("/authorize/consent", get(steps::show_consent).post(steps::consent))
        .layer(middleware::from_fn_with_state(authority.clone(), doors::pages))
        .with_state(authority)
}

/// What clients come to.
pub(crate) fn endpoints(authority: Arc<Authority>) -> Router {
    Router::new()
        .route("/.well-known/oauth-authorization-server", get(metadata::metadata))
        .route("/token", post(token::token))
        .route("/revoke", post(revoke::revoke))
        .layer(middleware::from_fn(doors::endpoints))
        .with_state(authority)
}
