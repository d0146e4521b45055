//! Projects: `listProjects`, `createProject`, `getProject`, `deleteProject`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::databases::empty_database;
use super::input;
use super::views;
use crate::api_error::ApiError;
use crate::server::actions::projects::{self, FIRST_DATABASE, NewProject};
use crate::server::app_state::AppState;
use crate::server::input::PathIds;
use ppg_api::types::Project;
use ppg_api::types::values::{ProjectId, WorkspaceId};

/// `listProjects`: lists the projects of a workspace.
pub(crate) async fn list(
    State(app): State<Arc<AppState>>,
    PathIds(workspace): PathIds<WorkspaceId>,
) -> Result<Json<Value>, ApiError> {
    let state = app.store.read();
    state.workspace(&workspace)?;
    let projects = state.projects.iter().filter(|row| row.workspace_id == workspace && !row.deleting);
    Ok(views::list(projects.map(views::project).collect::<Vec<_>>()))
}

/// `createProject`: creates a project with one database.
pub(crate) async fn create(
    State(app): State<Arc<AppState>>,
    PathIds(workspace_id): PathIds<WorkspaceId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, ApiError> {
    app.store.read().workspace(&workspace_id)?;
    let body = input::project_create(&headers, &body)?;
    let region = body.region;
    let request = NewProject { workspace_id, name: body.name, region: Some(region.clone()), logical_id: None };
    let first = |id| Some(empty_database(id, Some(FIRST_DATABASE.into()), region));
    let (id, _) = projects::create(&app, request, first).await?;
    Ok((StatusCode::CREATED, Json(with_databases(&app, &id)?)).into_response())
}

/// `getProject`: returns a project and its databases.
pub(crate) async fn get(
    State(app): State<Arc<AppState>>,
    PathIds(id): PathIds<ProjectId>,
) -> Result<Json<Project>, ApiError> {
    Ok(Json(with_databases(&app, &id)?))
}

/// `deleteProject`: deletes a project and its databases.
pub(crate) async fn delete(
    State(app): State<Arc<AppState>>,
    PathIds(id): PathIds<ProjectId>,
) -> Result<StatusCode, ApiError> {
    projects::delete(&app, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn with_databases(app: &AppState, id: &ProjectId) -> Result<Project, ApiError> {
    let state = app.store.read();
    let mut project = views::project(state.project(id)?);
    let rows = state.databases.iter().filter(|row| row.project_id == *id);
    project.databases =
        Some(rows.map(|row| views::database(&state, row, app.supervisor.visible_status(row))).collect());
    Ok(project)
}
