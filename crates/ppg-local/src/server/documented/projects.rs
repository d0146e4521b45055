//! Projects: `listProjects`, `createProject`, `getProject`, `deleteProject`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::databases::wanted;
use super::input;
use super::views;
use crate::server::actions::projects::{self, FIRST_DATABASE, Wish};
use crate::server::api_error::Problem;
use crate::server::app_state::App;
use crate::server::input::Ids;
use ppg_api::types::Project;
use ppg_api::types::values::{ProjectId, WorkspaceId};

pub(crate) async fn list(
    State(app): State<Arc<App>>,
    Ids(workspace): Ids<WorkspaceId>,
) -> Result<Json<Value>, Problem> {
    let state = app.store.read();
    state.workspace(&workspace)?;
    let projects = state.projects.iter().filter(|row| row.workspace_id == workspace && !row.deleting);
    Ok(views::list(projects.map(views::project).collect::<Vec<_>>()))
}

pub(crate) async fn create(
    State(app): State<Arc<App>>,
    Ids(workspace_id): Ids<WorkspaceId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    app.store.read().workspace(&workspace_id)?;
    let body = input::project_create(&headers, &body)?;
    let region = body.region;
    let wish = Wish { workspace_id, name: body.name, region: Some(region.clone()), logical_id: None };
    let first = |id| Some(wanted(id, Some(FIRST_DATABASE.into()), region));
    let (id, _) = projects::create(&app, wish, first).await?;
    Ok((StatusCode::CREATED, Json(with_databases(&app, &id)?)).into_response())
}

pub(crate) async fn get(State(app): State<Arc<App>>, Ids(id): Ids<ProjectId>) -> Result<Json<Project>, Problem> {
    Ok(Json(with_databases(&app, &id)?))
}

pub(crate) async fn delete(State(app): State<Arc<App>>, Ids(id): Ids<ProjectId>) -> Result<StatusCode, Problem> {
    projects::delete(&app, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn with_databases(app: &App, id: &ProjectId) -> Result<Project, Problem> {
    let state = app.store.read();
    let mut project = views::project(state.project(id)?);
    let rows = state.databases.iter().filter(|row| row.project_id == *id);
    project.databases = Some(rows.map(|row| views::database(&state, row, app.fleet.status_of(row))).collect());
    Ok(project)
}
