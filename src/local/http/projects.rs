//! Projects: `listProjects`, `createProject`, `getProject`, `deleteProject`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::app::App;
use super::databases::{self, NewDatabase};
use super::input::{self, Ids};
use super::views;
use crate::api::resources::Project;
use crate::api::values::{DatabaseStatus, ProjectId, WorkspaceId};
use crate::local::ids;
use crate::local::jobs;
use crate::local::problem::Problem;
use crate::local::state::{self, ProjectRow};

/// What the database that a project comes with is called.
const FIRST_DATABASE: &str = "main";

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
    Ids(workspace): Ids<WorkspaceId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    app.store.read().workspace(&workspace)?;
    let body = input::project_create(&headers, &body)?;
    databases::check_space(&app)?;
    let now = state::now();
    let project = ProjectRow {
        id: ids::id("proj")?.into(),
        workspace_id: workspace,
        name: body.name,
        created_at: now.clone(),
        updated_at: now,
        deleting: false,
    };
    let id = project.id.clone();
    let database = NewDatabase::draw(id.clone(), Some(FIRST_DATABASE.into()), body.region)?;
    let row = app
        .store
        .change(|state| {
            state.projects.push(project);
            database.insert(state)
        })
        .await?;
    jobs::employ(&app.fleet, &row);
    Ok((StatusCode::CREATED, Json(with_databases(&app, &id)?)).into_response())
}

pub(crate) async fn get(State(app): State<Arc<App>>, Ids(id): Ids<ProjectId>) -> Result<Json<Project>, Problem> {
    Ok(Json(with_databases(&app, &id)?))
}

pub(crate) async fn delete(State(app): State<Arc<App>>, Ids(id): Ids<ProjectId>) -> Result<StatusCode, Problem> {
    // First it is written down that all of it goes: a server that dies meanwhile goes on with it.
    let databases = app
        .store
        .change_to_free(|state| {
            state.project(&id)?;
            for project in state.projects.iter_mut().filter(|row| row.id == id) {
                project.deleting = true;
            }
            let databases = state.databases.iter_mut().filter(|row| row.project_id == id);
            Ok(databases
                .map(|row| {
                    row.status = DatabaseStatus::Deleting;
                    row.id.clone()
                })
                .collect::<Vec<_>>())
        })
        .await?;
    app.fleet.delete(&databases).await?;
    app.store
        .change_to_free(|state| {
            state.forget_empty_projects();
            Ok(())
        })
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

fn with_databases(app: &App, id: &ProjectId) -> Result<Project, Problem> {
    let state = app.store.read();
    let mut project = views::project(state.project(id)?);
    let rows = state.databases.iter().filter(|row| row.project_id == *id);
    project.databases = Some(rows.map(|row| views::database(&state, row, app.fleet.status_of(row))).collect());
    Ok(project)
}
