//! Backups of databases, and restores from them.

use serde::{Deserialize, Serialize};

use super::values::{BackupId, BackupStatus, BackupType, DatabaseId, DateTime, RestoreStatus};

/// `components.schemas.DatabaseBackup`: a copy of a database at one point in time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseBackup {
    /// ID of the backup.
    pub id: BackupId,
    /// The database that it is a copy of.
    pub database_id: DatabaseId,
    /// Origin of the backup: a schedule or a user.
    #[serde(rename = "type")]
    pub kind: BackupType,
    /// Progress of the backup.
    pub status: BackupStatus,
    /// Size of the backup in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
    /// Time of the request for it.
    pub created_at: DateTime,
    /// Time of its completion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime>,
    /// The label that it was created with. Local mode shows it; no contract has it in responses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Extent of the backup (live contract): `full`, `incremental`, `differential`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_type: Option<String>,
}

/// The response of `restoreDatabaseBackup`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Restore {
    /// Progress of the restore.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RestoreStatus>,
    /// Message of the service about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
