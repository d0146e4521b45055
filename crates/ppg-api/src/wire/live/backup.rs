//! Backups as the live contract writes them.

use serde::Deserialize;
use serde_json::Number;

use super::usage::as_integer;
use crate::types::DatabaseBackup;
use crate::types::values::{BackupStatus, BackupType, DatabaseId, DateTime};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireBackup {
    id: String,
    backup_type: String,
    created_at: DateTime,
    size: Option<Number>,
    status: String,
    label: Option<String>,
}

impl WireBackup {
    /// The backup, of a database that the caller knows: the service does not name it.
    pub(super) fn of(self, database: &DatabaseId) -> DatabaseBackup {
        let wire = self;
        DatabaseBackup {
            id: wire.id.into(),
            database_id: database.clone(),
            // The live service has no manual backups.
            kind: BackupType::Automatic,
            status: match wire.status.as_str() {
                "running" => BackupStatus::InProgress,
                other => other.into(),
            },
            size_bytes: wire.size.as_ref().and_then(as_integer),
            created_at: wire.created_at,
            completed_at: None,
            label: wire.label,
            backup_type: Some(wire.backup_type),
        }
    }
}
