//! Creating and deleting projects.

use axum::http::StatusCode;
use serde_json::Map;

use super::databases::{self, NewDatabase};
use crate::api_error::ApiError;
use crate::random;
use crate::server::app_state::AppState;
use crate::state::model::{DatabaseRow, ProjectRow};
use crate::state::{self, State};
use crate::supervisor::worker;
use ppg_api::types::values::{DatabaseStatus, ProjectId, Region, WorkspaceId};

/// Name of the database that is created with a project.
pub(crate) const FIRST_DATABASE: &str = "main";

/// A request to create a project.
#[derive(Debug)]
pub(crate) struct NewProject {
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) name: String,
    pub(crate) region: Option<Region>,
    pub(crate) logical_id: Option<String>,
}

/// Creates a project, with the database that `first` returns for it.
///
/// # Errors
///
/// 404 without the workspace; 409 `logical_id_taken`; 507 without room on the disk or in memory.
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

/// Checks that no other project of the workspace has this logical ID.
///
/// # Errors
///
/// 409 `logical_id_taken`.
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

/// Deletes a project and its databases. Their disk space is free when this returns.
///
/// # Errors
///
/// 404 without the project; 500 if files of a database cannot be removed.
pub(crate) async fn delete(app: &AppState, id: &ProjectId) -> Result<(), ApiError> {
    // Record the whole deletion first, so that it resumes if the server dies meanwhile.
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
