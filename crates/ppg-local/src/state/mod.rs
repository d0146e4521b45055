//! Everything that the server must not forget: the resources and the work that was promised.

pub(crate) mod grants;
pub(crate) mod migration;
pub(crate) mod model;
pub(crate) mod random;
pub(crate) mod service_tokens;
pub(crate) mod store;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::server::api_error::ApiError;
use grants::Grants;
use model::{BackupRow, BranchRow, ConnectionRow, DatabaseRow, PendingJob, ProjectRow, serialize_exposed};
use ppg_api::types::values::{
    BackupId, ConnectionId, DatabaseId, DatabaseStatus, DateTime, Plan, ProjectId, WorkspaceId,
};
use ppg_api::types::{Integration, Workspace};
use ppg_core::error::Result;
use ppg_core::secret::Secret;
use service_tokens::ServiceTokens;

/// The form of `state.json` that this program writes. 1 had a single workspace and no sign-ins, 2 nothing of what only
/// the live contract has: branches, service tokens, where a database came from.
pub(crate) const FORMAT_VERSION: u32 = 3;

/// What the branch is called that a database belongs to when nobody says to which.
pub(crate) const DEFAULT_BRANCH: &str = "main";

/// How many workspaces there can be.
const MAX_WORKSPACES: usize = 100;

/// The content of `state.json`. It holds secrets in full: the file is its owner's alone.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct State {
    /// The form of this file; [`VERSION`].
    pub(crate) version: u32,
    /// Kept over restarts, so that an address and a token given to a script stay good.
    pub(crate) port: Option<u16>,
    #[serde(serialize_with = "serialize_exposed")]
    pub(crate) token: Secret,
    /// Of PostgreSQL's superuser in every cluster. No client ever learns it.
    #[serde(serialize_with = "serialize_exposed")]
    pub(crate) superuser_password: Secret,
    /// Signs access tokens and the cookies of the sign-in pages.
    #[serde(serialize_with = "serialize_exposed")]
    pub(crate) signing_key: Secret,
    /// Who signed in through the local authorization server.
    pub(crate) grants: Grants,
    /// Tokens that were made for programs.
    pub(crate) service_tokens: ServiceTokens,
    /// At least one, oldest first.
    pub(crate) workspaces: Vec<Workspace>,
    pub(crate) projects: Vec<ProjectRow>,
    pub(crate) branches: Vec<BranchRow>,
    pub(crate) databases: Vec<DatabaseRow>,
    pub(crate) connections: Vec<ConnectionRow>,
    pub(crate) backups: Vec<BackupRow>,
    /// Those of the documented contract. Nothing local can set one up, so it stays empty; it is state all the same.
    pub(crate) integrations: Vec<Integration>,
    /// Accepted and not done yet, oldest first. A server that died goes on with them.
    #[serde(rename = "work")]
    pub(crate) pending_jobs: Vec<PendingJob>,
}

/// Now, as the API writes it.
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
    /// What a first start makes: a workspace with nothing in it.
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

    /// A workspace.
    pub(crate) fn workspace(&self, id: &WorkspaceId) -> std::result::Result<&Workspace, ApiError> {
        let row = self.workspaces.iter().find(|row| row.id == *id);
        row.ok_or_else(|| ApiError::not_found("workspace", id.as_str()))
    }

    /// The workspace of this name, however it is capitalised.
    pub(crate) fn workspace_by_name(&self, name: &str) -> Option<&Workspace> {
        self.workspaces.iter().find(|row| row.name.to_lowercase() == name.to_lowercase())
    }

    /// Adds a workspace, or gives the one that has this name already.
    pub(crate) fn find_or_create_workspace(
        &mut self,
        id: WorkspaceId,
        name: &str,
    ) -> std::result::Result<Workspace, ApiError> {
        match self.workspace_by_name(name) {
            Some(there) => Ok(there.clone()),
            None => self.create_workspace(id, name),
        }
    }

    /// Adds a workspace, also where another has this name.
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
        // One more than there are: one of them is free.
        let mut numbered = (2..).map(|n| format!("{slug}-{n}"));
        numbered.find(|slug| !taken(slug)).unwrap_or(slug)
    }

    /// The workspace that a project belongs to, also one that is being deleted.
    pub(crate) fn workspace_of_project(&self, id: &ProjectId) -> Option<&WorkspaceId> {
        self.projects.iter().find(|row| row.id == *id).map(|row| &row.workspace_id)
    }

    /// The workspace that a database belongs to, also one that is being deleted.
    pub(crate) fn workspace_of_database(&self, id: &DatabaseId) -> Option<&WorkspaceId> {
        self.database_or_deleting(id).ok().and_then(|row| self.workspace_of_project(&row.project_id))
    }

    /// The workspace that a connection belongs to.
    pub(crate) fn workspace_of_connection(&self, id: &ConnectionId) -> Option<&WorkspaceId> {
        let row = self.connections.iter().find(|row| row.id == *id)?;
        self.workspace_of_database(&row.database_id)
    }

    /// The project's branch of this name in git; made, with that ID, where there is none.
    pub(crate) fn find_or_create_branch(&mut self, project: &ProjectId, git_name: &str, id: String) -> String {
        let there = self.branches.iter().find(|row| row.project_id == *project && row.git_name == git_name);
        if let Some(there) = there {
            return there.id.clone();
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

    /// A project that isn't being deleted.
    pub(crate) fn project(&self, id: &ProjectId) -> std::result::Result<&ProjectRow, ApiError> {
        let row = self.projects.iter().find(|row| row.id == *id && !row.deleting);
        row.ok_or_else(|| ApiError::not_found("project", id.as_str()))
    }

    /// A database, also one that is being deleted.
    pub(crate) fn database_or_deleting(&self, id: &DatabaseId) -> std::result::Result<&DatabaseRow, ApiError> {
        let row = self.databases.iter().find(|row| row.id == *id);
        row.ok_or_else(|| ApiError::not_found("database", id.as_str()))
    }

    /// A database that isn't being deleted.
    pub(crate) fn database(&self, id: &DatabaseId) -> std::result::Result<&DatabaseRow, ApiError> {
        let row = self.database_or_deleting(id)?;
        if row.status == DatabaseStatus::Deleting {
            return Err(ApiError::not_found("database", id.as_str()));
        }
        Ok(row)
    }

    /// The same, to be changed.
    pub(crate) fn database_mut(&mut self, id: &DatabaseId) -> std::result::Result<&mut DatabaseRow, ApiError> {
        let row = self.databases.iter_mut().find(|row| row.id == *id && row.status != DatabaseStatus::Deleting);
        row.ok_or_else(|| ApiError::not_found("database", id.as_str()))
    }

    /// A backup of that very database.
    pub(crate) fn backup(&self, database: &DatabaseId, id: &BackupId) -> std::result::Result<&BackupRow, ApiError> {
        let row = self.backups.iter().find(|row| row.id == *id && row.database_id == *database);
        row.ok_or_else(|| ApiError::not_found("backup", id.as_str()))
    }

    /// The same, to be changed.
    pub(crate) fn backup_mut(&mut self, id: &BackupId) -> Option<&mut BackupRow> {
        self.backups.iter_mut().find(|row| row.id == *id)
    }

    /// A connection of a database that isn't being deleted.
    pub(crate) fn connection(&self, id: &ConnectionId) -> std::result::Result<&ConnectionRow, ApiError> {
        let row = self.connections.iter().find(|row| row.id == *id);
        row.filter(|row| self.database(&row.database_id).is_ok())
            .ok_or_else(|| ApiError::not_found("connection", id.as_str()))
    }

    /// The connections of a database.
    pub(crate) fn connections_of<'a>(&'a self, id: &'a DatabaseId) -> impl Iterator<Item = &'a ConnectionRow> {
        self.connections.iter().filter(move |row| row.database_id == *id)
    }

    /// The login roles that a database's cluster shall have.
    pub(crate) fn roles_of(&self, id: &DatabaseId) -> Vec<(String, Secret)> {
        let kept = self.connections_of(id).filter(|row| !row.revoked);
        kept.map(|row| (row.role.clone(), row.password.clone())).collect()
    }

    /// Whether a cluster or the server itself has this port.
    pub(crate) fn uses_port(&self, port: u16) -> bool {
        self.port == Some(port) || self.databases.iter().any(|row| row.port == port)
    }

    /// Forgets a database and everything that belongs to it.
    pub(crate) fn remove_database(&mut self, id: &DatabaseId) {
        self.databases.retain(|row| row.id != *id);
        self.connections.retain(|row| row.database_id != *id);
        self.backups.retain(|row| row.database_id != *id);
        self.pending_jobs.retain(|work| work.database_id != *id);
    }

    /// Forgets the projects whose deletion has nothing left to do, with their branches.
    pub(crate) fn remove_empty_projects(&mut self) {
        let databases = &self.databases;
        self.projects.retain(|project| !project.deleting || databases.iter().any(|row| row.project_id == project.id));
        let projects = &self.projects;
        self.branches.retain(|branch| projects.iter().any(|project| project.id == branch.project_id));
    }
}
