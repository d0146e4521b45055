//! Backups.

use serde::{Deserialize, Serialize};

use super::values::{BackupId, BackupStatus, BackupType, DatabaseId, DateTime, RestoreStatus};

/// `components.schemas.DatabaseBackup`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseBackup {
    /// Its ID.
    pub id: BackupId,
    /// The database it was taken from.
    pub database_id: DatabaseId,
    /// Who asked for it.
    #[serde(rename = "type")]
    pub kind: BackupType,
    /// How far it is.
    pub status: BackupStatus,
    /// Its size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
    /// When it was asked for.
    pub created_at: DateTime,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime>,
    /// How much of the database is in it: `full`, `incremental`, `differential`; live contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_type: Option<String>,
}

/// The answer of `restoreDatabaseBackup`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Restore {
    /// How far the restore is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RestoreStatus>,
    /// What the service says about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
