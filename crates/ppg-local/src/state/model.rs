//! The stored form of each resource, and of accepted jobs.

use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value};

use ppg_api::types::values::{
    BackupId, BackupStatus, ConnectionId, ConnectionType, DatabaseId, DatabaseStatus, DateTime, ProjectId, Region,
    WorkspaceId,
};
use ppg_core::secret::Secret;

/// A project, as stored in `state.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ProjectRow {
    pub(crate) id: ProjectId,
    pub(crate) workspace_id: WorkspaceId,
    pub(crate) name: String,
    pub(crate) created_at: DateTime,
    pub(crate) updated_at: DateTime,
    /// Deletion has begun. Hidden from every API; removed once its databases are gone.
    #[serde(default)]
    pub(crate) deleting: bool,
    /// ID declared by the tool that created the project, unique within its workspace.
    pub(crate) logical_id: Option<String>,
    /// Region of new databases that name none.
    pub(crate) default_region: Option<Region>,
    /// Settings stored for clients. The server does not read them.
    pub(crate) settings: Map<String, Value>,
}

/// A database, as stored in `state.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DatabaseRow {
    pub(crate) id: DatabaseId,
    pub(crate) name: Option<String>,
    pub(crate) project_id: ProjectId,
    pub(crate) region: Region,
    pub(crate) status: DatabaseStatus,
    /// The cluster exists on disk and only needs to be started.
    pub(crate) provisioned: bool,
    /// Port of the cluster on 127.0.0.1.
    pub(crate) port: u16,
    #[serde(serialize_with = "serialize_exposed")]
    pub(crate) api_key: Secret,
    /// The connection created with the database. It may have been deleted since.
    pub(crate) default_connection: ConnectionId,
    pub(crate) created_at: DateTime,
    pub(crate) updated_at: DateTime,
    /// Whether this is its project's default database. At most one per project is.
    pub(crate) is_default: bool,
    /// ID declared by the tool that created the database, unique on its branch.
    pub(crate) logical_id: Option<String>,
    /// The branch that the database belongs to, if any.
    pub(crate) branch_id: Option<String>,
    /// Origin of the content. `None` for databases from before the origin was recorded.
    pub(crate) source: Option<Source>,
    /// The requested content has not been restored yet, or failed to be. The database is reported as suspended then,
    /// because an empty database is not the one that was asked for.
    #[serde(default, rename = "unfilled")]
    pub(crate) content_pending: bool,
}

/// The origin of a database's content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase", rename_all_fields = "camelCase")]
pub(crate) enum Source {
    /// The database was created empty.
    Empty,
    /// Restored from a backup of any database.
    Backup { database_id: DatabaseId, backup_id: BackupId },
    /// Copied from another database.
    Database { database_id: DatabaseId },
}

/// A branch of a project. Tools use it to group the databases of one git branch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BranchRow {
    pub(crate) id: String,
    pub(crate) project_id: ProjectId,
    /// Name of the branch in git.
    pub(crate) git_name: String,
    /// Whether databases belong to this branch by default.
    pub(crate) is_default: bool,
}

/// A connection. Each has a PostgreSQL login role of its own.
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
    /// Deletion has begun. Listed until the role is dropped, because clients can still log in until then.
    #[serde(default)]
    pub(crate) revoked: bool,
}

/// A backup, as stored in `state.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BackupRow {
    pub(crate) id: BackupId,
    pub(crate) database_id: DatabaseId,
    /// Label given at creation. No contract has it in responses; the server adds it to those of both.
    pub(crate) label: Option<String>,
    pub(crate) status: BackupStatus,
    pub(crate) size_bytes: Option<i64>,
    pub(crate) created_at: DateTime,
    pub(crate) completed_at: Option<DateTime>,
}

/// A backup, restore or copy that was accepted and is not finished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PendingJob {
    /// Distinguishes two restores of the same backup.
    pub(crate) id: String,
    pub(crate) database_id: DatabaseId,
    /// The database that the content comes from. Differs from `database_id` only when restoring into another database.
    pub(crate) source_id: DatabaseId,
    pub(crate) backup_id: BackupId,
    pub(crate) kind: JobKind,
}

/// The kind of a pending job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum JobKind {
    /// Create a backup of the database.
    Backup,
    /// Restore a backup into the database.
    Restore,
    /// Take a temporary backup of the source, restore it here, and delete it.
    Copy,
}

impl JobKind {
    /// Whether the job replaces the database's content.
    pub(crate) fn replaces_content(self) -> bool {
        matches!(self, JobKind::Restore | JobKind::Copy)
    }
}

/// Serializes a secret in plain text. `state.json` is where secrets are stored, so masking would lose them.
///
/// # Errors
///
/// Those of the serializer.
pub(crate) fn serialize_exposed<S: Serializer>(secret: &Secret, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose())
}
