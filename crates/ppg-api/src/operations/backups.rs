//! Backups: list, create, restore.

use reqwest::Method;
use serde_json::json;

use super::limits::VERSION_1;
use crate::client::request::Request;
use crate::operation::{Operation, Page, Unsupported, call, unsupported};
use crate::params::BackupCreate;
use crate::types::values::{BackupId, DatabaseId};
use crate::types::{DatabaseBackup, DatabaseSource, Restore};
use crate::wire::{documented, live};
use ppg_core::error::Remedy;

/// `GET /databases/{databaseId}/backups`: the backups of a database.
pub fn list_database_backups(database: &DatabaseId) -> Operation<Page<DatabaseBackup>> {
    let list = Request::get(&["databases", database.as_str(), "backups"]);
    Operation { documented: call(list.clone(), documented::list), live: call(list, live::backups(database.clone())) }
}

/// `POST /databases/{databaseId}/backups`: starts a backup, whose status tells when it is complete (documented contract).
/// The live service creates backups by schedule only.
pub fn create_database_backup(database: &DatabaseId, body: &BackupCreate) -> Operation<DatabaseBackup> {
    Operation {
        documented: call(Request::post(&["databases", database.as_str(), "backups"], body), documented::resource),
        live: unsupported("backups are automatic there: the service takes them itself", Remedy::ListBackups),
    }
}

/// `POST /databases/{databaseId}/backups/{backupId}/restore`: starts to replace the content of `target` by a backup of
/// `source`. In the live contract `POST /databases/{targetDatabaseId}/restore`, which takes backups of other databases.
pub fn restore_database_backup(target: &DatabaseId, source: &DatabaseId, backup: &BackupId) -> Operation<Restore> {
    let path = ["databases", target.as_str(), "backups", backup.as_str(), "restore"];
    let body = json!({ "source": DatabaseSource::Backup { database_id: source.clone(), backup_id: backup.clone() } });
    let elsewhere = (target != source).then(|| Unsupported {
        reason: "this service restores a backup only into its own database".into(),
        hint: VERSION_1.into(),
    });
    Operation {
        documented: call(Request::new(Method::POST, &path), documented::resource).unless(elsewhere),
        live: call(Request::post(&["databases", target.as_str(), "restore"], &body), live::restore),
    }
}
