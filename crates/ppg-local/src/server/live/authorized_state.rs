//! The state as the caller may see it: everything for the owner, one workspace for a token.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use crate::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::server::caller::Caller;
use crate::state::State;
use crate::state::model::{BackupRow, ConnectionRow, DatabaseRow, ProjectRow};
use ppg_api::types::Workspace;
use ppg_api::types::values::{DatabaseStatus, ProjectId, WorkspaceId};

/// A snapshot of the state, limited to what the caller can see.
#[derive(Debug, Clone)]
pub(crate) struct AuthorizedState {
    pub(crate) app: Arc<AppState>,
    pub(crate) state: Arc<State>,
    pub(crate) caller: Caller,
}

impl FromRequestParts<Arc<AppState>> for AuthorizedState {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<AppState>) -> Result<Self, ApiError> {
        // The authentication middleware always attaches a caller.
        let caller = parts.extensions.get::<Caller>().cloned();
        let caller = caller.ok_or_else(|| ApiError::internal("the request was not authenticated"))?;
        Ok(AuthorizedState { app: app.clone(), state: app.store.read(), caller })
    }
}

impl AuthorizedState {
    /// Takes a new snapshot, for use after a change.
    pub(crate) fn refresh(&self) -> AuthorizedState {
        AuthorizedState { state: self.app.store.read(), ..self.clone() }
    }

    pub(crate) fn workspaces(&self) -> impl Iterator<Item = &Workspace> {
        self.state.workspaces.iter().filter(|row| self.caller.can_see(&row.id))
    }

    pub(crate) fn projects(&self) -> impl Iterator<Item = &ProjectRow> {
        self.state.projects.iter().filter(|row| !row.deleting && self.caller.can_see(&row.workspace_id))
    }

    pub(crate) fn databases(&self) -> impl Iterator<Item = &DatabaseRow> {
        let there =
            |row: &&DatabaseRow| row.status != DatabaseStatus::Deleting && self.can_see_project(&row.project_id);
        self.state.databases.iter().filter(there)
    }

    pub(crate) fn connections(&self) -> impl Iterator<Item = &ConnectionRow> {
        self.state.connections.iter().filter(|row| self.database(row.database_id.as_str()).is_ok())
    }

    pub(crate) fn workspace(&self, id: &str) -> Result<&Workspace, ApiError> {
        self.workspaces().find(|row| row.id.as_str() == id).ok_or_else(|| ApiError::not_found("workspace", id))
    }

    pub(crate) fn project(&self, id: &str) -> Result<&ProjectRow, ApiError> {
        self.projects().find(|row| row.id.as_str() == id).ok_or_else(|| ApiError::not_found("project", id))
    }

    pub(crate) fn database(&self, id: &str) -> Result<&DatabaseRow, ApiError> {
        self.databases().find(|row| row.id.as_str() == id).ok_or_else(|| ApiError::not_found("database", id))
    }

    pub(crate) fn connection(&self, id: &str) -> Result<&ConnectionRow, ApiError> {
        let row = self.state.connections.iter().find(|row| row.id.as_str() == id);
        row.filter(|row| self.database(row.database_id.as_str()).is_ok())
            .ok_or_else(|| ApiError::not_found("connection", id))
    }

    /// A backup of the given database.
    pub(crate) fn backup(&self, database: &str, id: &str) -> Result<&BackupRow, ApiError> {
        let database = self.database(database)?;
        self.state.backup(&database.id, &id.into())
    }

    /// The workspace used by default: the caller's own, or the oldest one.
    pub(crate) fn default_workspace(&self) -> Result<&WorkspaceId, ApiError> {
        let first = self.workspaces().next();
        first.map(|row| &row.id).ok_or_else(|| ApiError::internal("there is no workspace"))
    }

    fn can_see_project(&self, id: &ProjectId) -> bool {
        match self.caller.workspace() {
            None => true,
            Some(own) => self.state.workspace_of_project(id) == Some(own),
        }
    }
}
