//! The routes of the documented API.

use std::sync::Arc;

use axum::extract::{Extension, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router, middleware};
use serde_json::Value;

use super::visibility::hide_foreign_resources;
use super::{backups, connections, databases, projects, views};
use crate::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::server::caller::Caller;
use crate::server::input::PathIds;
use crate::state;
use ppg_api::types::values::WorkspaceId;

/// All 17 operations, relative to the prefix of the API.
pub(crate) fn routes(app: Arc<AppState>) -> Router<Arc<AppState>> {
    Router::new()
        .route("/workspaces", get(list_workspaces))
        .route("/workspaces/{workspaceId}", get(get_workspace))
        .route("/workspaces/{workspaceId}/projects", get(projects::list).post(projects::create))
        .route("/projects/{projectId}", get(projects::get).delete(projects::delete))
        .route("/projects/{projectId}/databases", post(databases::create))
        .route("/databases/{databaseId}", get(databases::get).delete(databases::delete))
        .route("/databases/{databaseId}/usage", get(databases::usage))
        .route("/databases/{databaseId}/backups", get(backups::list).post(backups::create))
        .route("/databases/{databaseId}/backups/{backupId}/restore", post(backups::restore))
        .route("/databases/{databaseId}/connections", get(connections::list).post(connections::create))
        .route("/connections/{connectionId}", delete(connections::delete))
        .route("/integrations", get(list_integrations))
        .route_layer(middleware::from_fn_with_state(app, hide_foreign_resources))
}

/// `listWorkspaces`: lists the workspaces that the caller can see.
async fn list_workspaces(State(app): State<Arc<AppState>>, Extension(caller): Extension<Caller>) -> Json<Value> {
    let state = app.store.read();
    views::list(state.workspaces.iter().filter(|workspace| caller.can_see(&workspace.id)).collect::<Vec<_>>())
}

/// `getWorkspace`: returns one workspace.
async fn get_workspace(
    State(app): State<Arc<AppState>>,
    PathIds(id): PathIds<WorkspaceId>,
) -> Result<Response, ApiError> {
    Ok(Json(app.store.read().workspace(&id)?).into_response())
}

/// `listIntegrations`: lists the sign-ins of this server that the caller can see.
async fn list_integrations(State(app): State<Arc<AppState>>, Extension(caller): Extension<Caller>) -> Json<Value> {
    let state = app.store.read();
    let now = state::now().instant().map_or(0, |now| now.as_second());
    let grants = state.grants.active(now).filter(|grant| caller.can_see(&grant.workspace_id));
    views::list(grants.map(views::integration).collect::<Vec<_>>())
}
