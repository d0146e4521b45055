//! Everything that the server must not forget: the resources and the work that was promised.

use jiff::Timestamp;
use serde::{Deserialize, Serialize, Serializer};

use super::grants::Grants;
use super::ids;
use crate::api::resources::{Integration, Workspace};
use crate::api::values::{
    BackupId, BackupStatus, ConnectionId, ConnectionType, DatabaseId, DatabaseStatus, DateTime, Plan, ProjectId,
    Region, WorkspaceId,
};
use crate::error::Result;
use crate::local::problem::Problem;
use crate::secret::Secret;

/// The form of `state.json` that this program writes. 1 had a single workspace and no sign-ins.
pub(crate) const VERSION: u32 = 2;

/// How many workspaces there can be.
const MOST_WORKSPACES: usize = 100;

/// The content of `state.json`. It holds secrets in full: the file is its owner's alone.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct State {
    /// The form of this file; [`VERSION`].
    pub(crate) version: u32,
    /// Kept over restarts, so that an address and a token given to a script stay good.
    pub(crate) port: Option<u16>,
    #[serde(serialize_with = "in_full")]
    pub(crate) token: Secret,
    /// Of PostgreSQL's superuser in every cluster. No client ever learns it.
    #[serde(serialize_with = "in_full")]
    pub(crate) superuser_password: Secret,
    /// Signs access tokens and the cookies of the sign-in pages.
    #[serde(serialize_with = "in_full")]
    pub(crate) signing_key: Secret,
    /// Who signed in through the local authorization server.
    pub(crate) grants: Grants,
    /// At least one, oldest first.
    pub(crate) workspaces: Vec<Workspace>,
    pub(crate) projects: Vec<ProjectRow>,
    pub(crate) databases: Vec<DatabaseRow>,
    pub(crate) connections: Vec<ConnectionRow>,
    pub(crate) backups: Vec<BackupRow>,
    /// Nothing local can set one up, so it stays empty; it is state all the same.
    pub(crate) integrations: Vec<Integration>,
    /// Accepted and not done yet, oldest first. A server that died goes on with them.
    pub(crate) work: Vec<Work>,
}

/// A project.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ProjectRow {
    pub(crate) id: ProjectId,
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) name: String,
    pub(crate) created_at: DateTime,
    pub(crate) updated_at: DateTime,
    /// It goes as soon as its databases are gone. Nobody sees it any more.
    #[serde(default)]
    pub(crate) deleting: bool,
}

/// A database.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DatabaseRow {
    pub(crate) id: DatabaseId,
    pub(crate) name: Option<String>,
    pub(crate) project_id: ProjectId,
    pub(crate) region: Region,
    pub(crate) status: DatabaseStatus,
    /// Its cluster was made; from here on it only has to be started.
    pub(crate) provisioned: bool,
    /// Of its cluster, on 127.0.0.1.
    pub(crate) port: u16,
    #[serde(serialize_with = "in_full")]
    pub(crate) api_key: Secret,
    /// The credential that it came with, until that is deleted.
    pub(crate) default_connection: ConnectionId,
    pub(crate) created_at: DateTime,
    pub(crate) updated_at: DateTime,
}

/// A connection: a login role of its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ConnectionRow {
    pub(crate) id: ConnectionId,
    pub(crate) database_id: DatabaseId,
    pub(crate) kind: ConnectionType,
    pub(crate) name: Option<String>,
    pub(crate) role: String,
    #[serde(serialize_with = "in_full")]
    pub(crate) password: Secret,
    pub(crate) created_at: DateTime,
    /// Being deleted: its role is about to be dropped. Listed until that is done, since its clients get in until then.
    #[serde(default)]
    pub(crate) revoked: bool,
}

/// A backup.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BackupRow {
    pub(crate) id: BackupId,
    pub(crate) database_id: DatabaseId,
    /// The contract takes it and answers it nowhere.
    pub(crate) label: Option<String>,
    pub(crate) status: BackupStatus,
    pub(crate) size_bytes: Option<i64>,
    pub(crate) created_at: DateTime,
    pub(crate) completed_at: Option<DateTime>,
}

/// Work on one database that was accepted with 202.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Work {
    /// Tells two restores of the same backup apart.
    pub(crate) id: String,
    pub(crate) database_id: DatabaseId,
    pub(crate) backup_id: BackupId,
    pub(crate) kind: WorkKind,
}

/// What is to be done with the backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WorkKind {
    /// Make it.
    Backup,
    /// Bring it back.
    Restore,
}

/// This file is what keeps the secret: masked it would be lost.
fn in_full<S: Serializer>(secret: &Secret, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}

/// Now, as the API writes it.
pub(crate) fn now() -> DateTime {
    Timestamp::now().into()
}

fn workspace(id: WorkspaceId, name: String, slug: String) -> Workspace {
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
    pub(crate) fn first() -> Result<State> {
        Ok(State {
            version: VERSION,
            port: None,
            token: ids::token()?,
            superuser_password: ids::password()?,
            signing_key: ids::token()?,
            grants: Grants::default(),
            workspaces: vec![workspace(ids::id("wksp")?.into(), "Local".into(), "local".into())],
            projects: Vec::new(),
            databases: Vec::new(),
            connections: Vec::new(),
            backups: Vec::new(),
            integrations: Vec::new(),
            work: Vec::new(),
        })
    }

    /// A workspace.
    pub(crate) fn workspace(&self, id: &WorkspaceId) -> std::result::Result<&Workspace, Problem> {
        let row = self.workspaces.iter().find(|row| row.id == *id);
        row.ok_or_else(|| Problem::not_found("workspace", id.as_str()))
    }

    /// The workspace of this name, however it is capitalised.
    pub(crate) fn workspace_named(&self, name: &str) -> Option<&Workspace> {
        self.workspaces.iter().find(|row| row.name.to_lowercase() == name.to_lowercase())
    }

    /// Adds a workspace, or gives the one that has this name already.
    pub(crate) fn add_workspace(&mut self, id: WorkspaceId, name: &str) -> std::result::Result<Workspace, Problem> {
        if let Some(there) = self.workspace_named(name) {
            return Ok(there.clone());
        }
        if self.workspaces.len() >= MOST_WORKSPACES {
            return Err(Problem::invalid("name", format!("There are {MOST_WORKSPACES} workspaces already")));
        }
        let slug = self.free_slug(name);
        let row = workspace(id, name.to_owned(), slug);
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
        self.any_database(id).ok().and_then(|row| self.workspace_of_project(&row.project_id))
    }

    /// The workspace that a connection belongs to.
    pub(crate) fn workspace_of_connection(&self, id: &ConnectionId) -> Option<&WorkspaceId> {
        let row = self.connections.iter().find(|row| row.id == *id)?;
        self.workspace_of_database(&row.database_id)
    }

    /// A project that isn't being deleted.
    pub(crate) fn project(&self, id: &ProjectId) -> std::result::Result<&ProjectRow, Problem> {
        let row = self.projects.iter().find(|row| row.id == *id && !row.deleting);
        row.ok_or_else(|| Problem::not_found("project", id.as_str()))
    }

    /// A database, also one that is being deleted.
    pub(crate) fn any_database(&self, id: &DatabaseId) -> std::result::Result<&DatabaseRow, Problem> {
        let row = self.databases.iter().find(|row| row.id == *id);
        row.ok_or_else(|| Problem::not_found("database", id.as_str()))
    }

    /// A database that isn't being deleted.
    pub(crate) fn database(&self, id: &DatabaseId) -> std::result::Result<&DatabaseRow, Problem> {
        let row = self.any_database(id)?;
        if row.status == DatabaseStatus::Deleting {
            return Err(Problem::not_found("database", id.as_str()));
        }
        Ok(row)
    }

    /// The same, to be changed.
    pub(crate) fn database_mut(&mut self, id: &DatabaseId) -> std::result::Result<&mut DatabaseRow, Problem> {
        let row = self.databases.iter_mut().find(|row| row.id == *id && row.status != DatabaseStatus::Deleting);
        row.ok_or_else(|| Problem::not_found("database", id.as_str()))
    }

    /// A backup of that very database.
    pub(crate) fn backup(&self, database: &DatabaseId, id: &BackupId) -> std::result::Result<&BackupRow, Problem> {
        let row = self.backups.iter().find(|row| row.id == *id && row.database_id == *database);
        row.ok_or_else(|| Problem::not_found("backup", id.as_str()))
    }

    /// The same, to be changed.
    pub(crate) fn backup_mut(&mut self, id: &BackupId) -> Option<&mut BackupRow> {
        self.backups.iter_mut().find(|row| row.id == *id)
    }

    /// A connection of a database that isn't being deleted.
    pub(crate) fn connection(&self, id: &ConnectionId) -> std::result::Result<&ConnectionRow, Problem> {
        let row = self.connections.iter().find(|row| row.id == *id);
        row.filter(|row| self.database(&row.database_id).is_ok())
            .ok_or_else(|| Problem::not_found("connection", id.as_str()))
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
    pub(crate) fn has_port(&self, port: u16) -> bool {
        self.port == Some(port) || self.databases.iter().any(|row| row.port == port)
    }

    /// Forgets a database and everything that belongs to it.
    pub(crate) fn forget_database(&mut self, id: &DatabaseId) {
        self.databases.retain(|row| row.id != *id);
        self.connections.retain(|row| row.database_id != *id);
        self.backups.retain(|row| row.database_id != *id);
        self.work.retain(|work| work.database_id != *id);
    }

    /// Forgets the projects whose deletion has nothing left to do.
    pub(crate) fn forget_empty_projects(&mut self) {
        let databases = &self.databases;
        self.projects.retain(|project| !project.deleting || databases.iter().any(|row| row.project_id == project.id));
    }
}
