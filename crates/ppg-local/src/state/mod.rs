//! The durable state of the server: its resources, and the jobs that it accepted.

pub(crate) mod grants;
pub(crate) mod migration;
pub(crate) mod model;
pub(crate) mod service_tokens;
pub(crate) mod store;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::api_error::ApiError;
use crate::random;
use grants::Grants;
use model::{BackupRow, BranchRow, ConnectionRow, DatabaseRow, PendingJob, ProjectRow, serialize_exposed};
use ppg_api::types::values::{
    BackupId, ConnectionId, DatabaseId, DatabaseStatus, DateTime, Plan, ProjectId, WorkspaceId,
};
use ppg_api::types::{Integration, Workspace};
use ppg_core::error::Result;
use ppg_core::secret::Secret;
use service_tokens::ServiceTokens;

/// Version number of the `state.json` format that this program writes. Format 1 had one workspace and no sign-ins.
/// Format 2 lacked what only the live API has: branches, service tokens and the source of a database.
pub(crate) const FORMAT_VERSION: u32 = 3;

/// Name of the branch that a database belongs to by default.
pub(crate) const DEFAULT_BRANCH: &str = "main";

/// Maximum number of workspaces on one server.
const MAX_WORKSPACES: usize = 100;

/// The content of `state.json`. It holds secrets in plain text, so the file is readable by its owner only.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct State {
    /// Version number of the file's format, see [`FORMAT_VERSION`].
    pub(crate) version: u32,
    /// The server's port. Kept across restarts, so that URLs stored in scripts stay valid.
    pub(crate) port: Option<u16>,
    #[serde(serialize_with = "serialize_exposed")]
    /// The owner's bearer token. Kept across restarts, like the port.
    pub(crate) token: Secret,
    /// Password of the PostgreSQL superuser in every cluster. Clients never receive it.
    #[serde(serialize_with = "serialize_exposed")]
    pub(crate) superuser_password: Secret,
    /// Key that signs access tokens and the cookies of the sign-in pages.
    #[serde(serialize_with = "serialize_exposed")]
    pub(crate) signing_key: Secret,
    /// Sign-ins through the local authorization server.
    pub(crate) grants: Grants,
    /// Service tokens, for use by programs.
    pub(crate) service_tokens: ServiceTokens,
    /// All workspaces, oldest first. There is always at least one.
    pub(crate) workspaces: Vec<Workspace>,
    pub(crate) projects: Vec<ProjectRow>,
    pub(crate) branches: Vec<BranchRow>,
    pub(crate) databases: Vec<DatabaseRow>,
    pub(crate) connections: Vec<ConnectionRow>,
    pub(crate) backups: Vec<BackupRow>,
    /// Integrations of the documented API. Local mode has no way to create one, so the list stays empty.
    pub(crate) integrations: Vec<Integration>,
    /// Accepted jobs that are not finished, oldest first. They resume after a crash.
    #[serde(rename = "work")]
    pub(crate) pending_jobs: Vec<PendingJob>,
}

/// The current time in the API's format.
pub(crate) fn now() -> DateTime {
    Timestamp::now().into()
}

fn new_workspace(id: WorkspaceId, name: String, slug: String) -> Workspace {
    let now = now();
    Workspace {
        id,
        name,
        slug: Some(slug),
        plan: Some(Plan::Free),
        created_at: now.clone(),
        updated_at: Some(now),
        url: None,
    }
}

impl State {
    /// The state of a new server: one empty workspace.
    ///
    /// # Errors
    ///
    /// `Failed` if the system has no random numbers.
    pub(crate) fn initial() -> Result<State> {
        let first = random::id("wksp")?;
        Ok(State {
            version: FORMAT_VERSION,
            port: None,
            token: random::workspace_token(&first)?,
            superuser_password: random::password()?,
            signing_key: random::token()?,
            grants: Grants::default(),
            service_tokens: ServiceTokens::default(),
            workspaces: vec![new_workspace(first.into(), "Local".into(), "local".into())],
            projects: Vec::new(),
            branches: Vec::new(),
            databases: Vec::new(),
            connections: Vec::new(),
            backups: Vec::new(),
            integrations: Vec::new(),
            pending_jobs: Vec::new(),
        })
    }

    /// Looks up a workspace by its ID.
    ///
    /// # Errors
    ///
    /// 404 if there is none.
    pub(crate) fn workspace(&self, id: &WorkspaceId) -> std::result::Result<&Workspace, ApiError> {
        let row = self.workspaces.iter().find(|row| row.id == *id);
        row.ok_or_else(|| ApiError::not_found("workspace", id.as_str()))
    }

    /// Finds a workspace by its name, ignoring case.
    pub(crate) fn workspace_by_name(&self, name: &str) -> Option<&Workspace> {
        self.workspaces.iter().find(|row| row.name.to_lowercase() == name.to_lowercase())
    }

    /// Returns the workspace with this name, or creates one with the given ID.
    ///
    /// # Errors
    ///
    /// 400 `too_many_workspaces` at [`MAX_WORKSPACES`].
    pub(crate) fn find_or_create_workspace(
        &mut self,
        id: WorkspaceId,
        name: &str,
    ) -> std::result::Result<Workspace, ApiError> {
        match self.workspace_by_name(name) {
            Some(existing) => Ok(existing.clone()),
            None => self.create_workspace(id, name),
        }
    }

    /// Creates a workspace. Several workspaces may have the same name.
    ///
    /// # Errors
    ///
    /// 400 `too_many_workspaces` at [`MAX_WORKSPACES`].
    pub(crate) fn create_workspace(&mut self, id: WorkspaceId, name: &str) -> std::result::Result<Workspace, ApiError> {
        if self.workspaces.len() >= MAX_WORKSPACES {
            let message = format!("There are {MAX_WORKSPACES} workspaces already");
            return Err(ApiError::new(StatusCode::BAD_REQUEST, "too_many_workspaces", message));
        }
        let slug = self.free_slug(name);
        let row = new_workspace(id, name.to_owned(), slug);
        self.workspaces.push(row.clone());
        Ok(row)
    }

    fn free_slug(&self, name: &str) -> String {
        let text: String =
            name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).take(40).collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        let slug = if words.is_empty() { "workspace".to_owned() } else { words.join("-") };
        let taken = |slug: &str| self.workspaces.iter().any(|row| row.slug.as_deref() == Some(slug));
        if !taken(&slug) {
            return slug;
        }
        // More candidates than workspaces, so one of them is free.
        let mut numbered = (2..).map(|n| format!("{slug}-{n}"));
        numbered.find(|slug| !taken(slug)).unwrap_or(slug)
    }

    /// The workspace of a project, including a project that is being deleted.
    pub(crate) fn workspace_of_project(&self, id: &ProjectId) -> Option<&WorkspaceId> {
        self.projects.iter().find(|row| row.id == *id).map(|row| &row.workspace_id)
    }

    /// The workspace of a database, including a database that is being deleted.
    pub(crate) fn workspace_of_database(&self, id: &DatabaseId) -> Option<&WorkspaceId> {
        self.database_or_deleting(id).ok().and_then(|row| self.workspace_of_project(&row.project_id))
    }

    /// The workspace that owns a connection.
    pub(crate) fn workspace_of_connection(&self, id: &ConnectionId) -> Option<&WorkspaceId> {
        let row = self.connections.iter().find(|row| row.id == *id)?;
        self.workspace_of_database(&row.database_id)
    }

    /// Returns the ID of the project's branch with this git name. Creates the branch with the given ID if it does not
    /// exist.
    pub(crate) fn find_or_create_branch(&mut self, project: &ProjectId, git_name: &str, id: String) -> String {
        let existing = self.branches.iter().find(|row| row.project_id == *project && row.git_name == git_name);
        if let Some(existing) = existing {
            return existing.id.clone();
        }
        let is_default = git_name == DEFAULT_BRANCH;
        self.branches.push(BranchRow {
            id: id.clone(),
            project_id: project.clone(),
            git_name: git_name.into(),
            is_default,
        });
        id
    }

    /// Looks up a project that is not being deleted.
    ///
    /// # Errors
    ///
    /// 404 if there is none.
    pub(crate) fn project(&self, id: &ProjectId) -> std::result::Result<&ProjectRow, ApiError> {
        let row = self.projects.iter().find(|row| row.id == *id && !row.deleting);
        row.ok_or_else(|| ApiError::not_found("project", id.as_str()))
    }

    /// Looks up a database, including one that is being deleted.
    ///
    /// # Errors
    ///
    /// 404 if there is none.
    pub(crate) fn database_or_deleting(&self, id: &DatabaseId) -> std::result::Result<&DatabaseRow, ApiError> {
        let row = self.databases.iter().find(|row| row.id == *id);
        row.ok_or_else(|| ApiError::not_found("database", id.as_str()))
    }

    /// Looks up a database that is not being deleted.
    ///
    /// # Errors
    ///
    /// 404 if there is none.
    pub(crate) fn database(&self, id: &DatabaseId) -> std::result::Result<&DatabaseRow, ApiError> {
        let row = self.database_or_deleting(id)?;
        if row.status == DatabaseStatus::Deleting {
            return Err(ApiError::not_found("database", id.as_str()));
        }
        Ok(row)
    }

    /// Mutable access to a database that is not being deleted.
    ///
    /// # Errors
    ///
    /// 404 if there is none.
    pub(crate) fn database_mut(&mut self, id: &DatabaseId) -> std::result::Result<&mut DatabaseRow, ApiError> {
        let row = self.databases.iter_mut().find(|row| row.id == *id && row.status != DatabaseStatus::Deleting);
        row.ok_or_else(|| ApiError::not_found("database", id.as_str()))
    }

    /// Looks up a backup of the given database.
    ///
    /// # Errors
    ///
    /// 404 if that database has no such backup.
    pub(crate) fn backup(&self, database: &DatabaseId, id: &BackupId) -> std::result::Result<&BackupRow, ApiError> {
        let row = self.backups.iter().find(|row| row.id == *id && row.database_id == *database);
        row.ok_or_else(|| ApiError::not_found("backup", id.as_str()))
    }

    /// Mutable access to a backup of any database.
    pub(crate) fn backup_mut(&mut self, id: &BackupId) -> Option<&mut BackupRow> {
        self.backups.iter_mut().find(|row| row.id == *id)
    }

    /// Looks up a connection whose database is not being deleted.
    ///
    /// # Errors
    ///
    /// 404 if there is none.
    pub(crate) fn connection(&self, id: &ConnectionId) -> std::result::Result<&ConnectionRow, ApiError> {
        let row = self.connections.iter().find(|row| row.id == *id);
        row.filter(|row| self.database(&row.database_id).is_ok())
            .ok_or_else(|| ApiError::not_found("connection", id.as_str()))
    }

    /// All connections of a database, including those that are being deleted.
    pub(crate) fn connections_of<'a>(&'a self, id: &'a DatabaseId) -> impl Iterator<Item = &'a ConnectionRow> {
        self.connections.iter().filter(move |row| row.database_id == *id)
    }

    /// The login roles, with their passwords, that a database's cluster should have.
    pub(crate) fn roles_of(&self, id: &DatabaseId) -> Vec<(String, Secret)> {
        let active = self.connections_of(id).filter(|row| !row.revoked);
        active.map(|row| (row.role.clone(), row.password.clone())).collect()
    }

    /// Whether the port belongs to the server or to one of its clusters.
    pub(crate) fn uses_port(&self, port: u16) -> bool {
        self.port == Some(port) || self.databases.iter().any(|row| row.port == port)
    }

    /// Removes a database with its connections, backups and jobs.
    pub(crate) fn remove_database(&mut self, id: &DatabaseId) {
        self.databases.retain(|row| row.id != *id);
        self.connections.retain(|row| row.database_id != *id);
        self.backups.retain(|row| row.database_id != *id);
        self.pending_jobs.retain(|job| job.database_id != *id);
    }

    /// Removes projects marked as deleted whose databases are all gone, with their branches.
    pub(crate) fn remove_empty_projects(&mut self) {
        let databases = &self.databases;
        self.projects.retain(|project| !project.deleting || databases.iter().any(|row| row.project_id == project.id));
        let projects = &self.projects;
        self.branches.retain(|branch| projects.iter().any(|project| project.id == branch.project_id));
    }
}
