//! Projects are made and deleted.

use axum::http::StatusCode;
use serde_json::Map;

use super::databases::{self, NewDatabase};
use crate::server::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::state::model::{DatabaseRow, ProjectRow};
use crate::state::random;
use crate::state::{self, State};
use crate::supervisor::worker;
use ppg_api::types::values::{DatabaseStatus, ProjectId, Region, WorkspaceId};

/// What the database that a project comes with is called.
pub(crate) const FIRST_DATABASE: &str = "main";

/// A project that somebody asks for.
#[derive(Debug)]
pub(crate) struct NewProject {
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) name: String,
    pub(crate) region: Option<Region>,
    pub(crate) logical_id: Option<String>,
}

/// Makes a project, with the database that `first` asks for in it.
pub(crate) async fn create(
    app: &AppState,
    project: NewProject,
    first: impl FnOnce(ProjectId) -> Option<NewDatabase>,
) -> Result<(ProjectId, Option<DatabaseRow>), ApiError> {
    databases::check_capacity(app)?;
    let now = state::now();
    let project = ProjectRow {
        id: random::id("proj")?.into(),
        workspace_id: project.workspace_id,
        name: project.name,
        created_at: now.clone(),
        updated_at: now,
        deleting: false,
        logical_id: project.logical_id,
        default_region: project.region,
        settings: Map::new(),
    };
    let id = project.id.clone();
    let database = first(id.clone());
    let row = app
        .store
        .update(|state| {
            state.workspace(&project.workspace_id)?;
            check_logical_id(state, &project.workspace_id, project.logical_id.as_deref())?;
            state.projects.push(project);
            database.map(|database| databases::insert(state, database)).transpose()
        })
        .await?;
    if let Some(row) = &row {
        worker::spawn(&app.supervisor, row);
    }
    Ok((id, row))
}

/// A logical ID stands once in a workspace.
pub(crate) fn check_logical_id(
    state: &State,
    workspace: &WorkspaceId,
    logical_id: Option<&str>,
) -> Result<(), ApiError> {
    let Some(logical_id) = logical_id else { return Ok(()) };
    let mut projects = state.projects.iter().filter(|row| row.workspace_id == *workspace && !row.deleting);
    if !projects.any(|row| row.logical_id.as_deref() == Some(logical_id)) {
        return Ok(());
    }
    let message = format!("A project with the logical ID {logical_id:?} is in this workspace already");
    Err(ApiError::new(StatusCode::CONFLICT, "logical_id_taken", message))
}

/// Deletes a project with its databases; their disk is freed when this returns.
pub(crate) async fn delete(app: &AppState, id: &ProjectId) -> Result<(), ApiError> {
    // First it is written down that all of it goes: a server that dies meanwhile goes on with it.
    let databases = app
        .store
        .update_freeing_disk(|state| {
            state.project(id)?;
            for project in state.projects.iter_mut().filter(|row| row.id == *id) {
                project.deleting = true;
            }
            let databases = state.databases.iter_mut().filter(|row| row.project_id == *id);
            Ok(databases
                .map(|row| {
                    row.status = DatabaseStatus::Deleting;
                    row.id.clone()
                })
                .collect::<Vec<_>>())
        })
        .await?;
    app.supervisor.delete_databases(&databases).await?;
    app.store
        .update_freeing_disk(|state| {
            state.remove_empty_projects();
            Ok(())
        })
        .await
}
