//! What is kept of each resource, and of work that was promised.

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use ppg_api::types::values::{
    BackupId, BackupStatus, ConnectionId, ConnectionType, DatabaseId, DatabaseStatus, DateTime, ProjectId, Region,
    WorkspaceId,
};
use ppg_core::secret::Secret;

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
    /// Declared by the tool that made it, unique in its workspace.
    pub(crate) logical_id: Option<String>,
    /// Where its databases are made when nobody says where.
    pub(crate) default_region: Option<Region>,
    /// What a client keeps with it. Nothing here reads it.
    pub(crate) settings: Map<String, Value>,
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
    #[serde(serialize_with = "serialize_exposed")]
    pub(crate) api_key: Secret,
    /// The credential that it came with, until that is deleted.
    pub(crate) default_connection: ConnectionId,
    pub(crate) created_at: DateTime,
    pub(crate) updated_at: DateTime,
    /// Of its project's databases at most one is it.
    pub(crate) is_default: bool,
    /// Declared by the tool that made it, unique on its branch.
    pub(crate) logical_id: Option<String>,
    /// The branch of its project that it belongs to.
    pub(crate) branch_id: Option<String>,
    /// What its content was made from; not known of one from before that was written down.
    pub(crate) source: Option<Source>,
    /// The content that it was asked for with is not in it (yet): empty as it is, it is not what it says.
    #[serde(default, rename = "unfilled")]
    pub(crate) content_pending: bool,
}

/// What the content of a database was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", rename_all_fields = "camelCase")]
pub(crate) enum Source {
    /// Nothing.
    Empty,
    /// A backup of a database.
    Backup { database_id: DatabaseId, backup_id: BackupId },
    /// A copy of a database.
    Database { database_id: DatabaseId },
}

/// A branch of a project: what a tool keeps databases of one state of its code together by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BranchRow {
    pub(crate) id: String,
    pub(crate) project_id: ProjectId,
    /// Its name in git.
    pub(crate) git_name: String,
    /// The one that a database belongs to when nobody says to which.
    pub(crate) is_default: bool,
}

/// A connection: a login role of its own.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ConnectionRow {
    pub(crate) id: ConnectionId,
    pub(crate) database_id: DatabaseId,
    pub(crate) kind: ConnectionType,
    pub(crate) name: Option<String>,
    pub(crate) role: String,
    #[serde(serialize_with = "serialize_exposed")]
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

/// Work on one database that was accepted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PendingJob {
    /// Tells two restores of the same backup apart.
    pub(crate) id: String,
    pub(crate) database_id: DatabaseId,
    /// The database that the content comes from, which is mostly the same.
    pub(crate) source_id: DatabaseId,
    pub(crate) backup_id: BackupId,
    pub(crate) kind: JobKind,
}

/// What is to be done with the backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobKind {
    /// Make it.
    Backup,
    /// Bring it back.
    Restore,
    /// Make one of the source that nobody sees, bring it in here, and throw it away.
    Copy,
}

impl JobKind {
    /// Whether it replaces the database's content.
    pub(crate) fn replaces_content(self) -> bool {
        matches!(self, JobKind::Restore | JobKind::Copy)
    }
}

/// This file is what keeps the secret: masked it would be lost.
pub(crate) fn serialize_exposed<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}
