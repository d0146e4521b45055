//! The routes of the live API.

use std::sync::Arc;

use axum::routing::{delete, get, post};
use axum::{Router, middleware};

use super::{
    backups, connections, databases, github, integrations, me, projects, regions, service_tokens, transfer, workspaces,
};
use crate::server::app_state::AppState;
use crate::server::caller::reject_browser;

/// The 39 operations that require a token.
pub(crate) fn routes() -> Router<Arc<AppState>> {
    let databases = Router::new()
        .route("/databases", get(databases::list).post(databases::create))
        .route("/databases/{id}", get(databases::get).patch(databases::patch).delete(databases::delete))
        .route("/databases/{id}/connections", get(connections::list_in_database).post(connections::create_in_database))
        .route("/databases/{id}/backups", get(backups::list))
        .route("/databases/{id}/restore", post(backups::restore))
        .route("/databases/{id}/usage", get(databases::usage))
        .route("/connections", get(connections::list).post(connections::create))
        .route("/connections/{id}", get(connections::get).delete(connections::delete))
        .route("/connections/{id}/rotate", post(connections::rotate));
    let projects = Router::new()
        .route("/projects", get(projects::list).post(projects::create))
        .route("/projects/{id}", get(projects::get).patch(projects::patch).delete(projects::delete))
        .route("/projects/{id}/transfer", post(transfer::transfer))
        .route("/projects/{id}/databases", get(databases::list_in_project).post(databases::create_in_project));
    let workspaces = Router::new()
        .route("/workspaces", get(workspaces::list).post(workspaces::create))
        .route("/workspaces/{id}", get(workspaces::get))
        .route("/workspaces/{id}/subscription", get(workspaces::subscription))
        .route("/workspaces/{id}/integrations", get(integrations::list_in_workspace))
        .route("/workspaces/{id}/integrations/{clientId}", delete(integrations::delete_by_client))
        .route("/workspaces/{id}/service-tokens", get(service_tokens::list).post(service_tokens::create))
        .route("/workspaces/{id}/service-tokens/{tokenId}", delete(service_tokens::delete))
        .route("/integrations", get(integrations::list))
        .route("/integrations/{id}", get(integrations::get).delete(integrations::delete));
    let rest = Router::new()
        .route("/me", get(me::me))
        .route("/regions", get(regions::all))
        .route("/regions/postgres", get(regions::postgres))
        .route("/regions/accelerate", get(regions::accelerate));
    databases.merge(projects).merge(workspaces).merge(rest)
}

/// The operation that is authenticated by its body.
pub(crate) fn tokenless_routes() -> Router<Arc<AppState>> {
    Router::new().route("/auth/github-actions/token", post(github::exchange)).layer(middleware::from_fn(reject_browser))
}
