//! Finds a backup by its ID. The API has no operation for one backup, so it is taken from the lists of the databases.

use crate::commands::support::resolve;
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations::list_database_backups;
use ppg_api::types::values::{BackupId, DatabaseId};
use ppg_api::types::{Database, DatabaseBackup};
use ppg_core::error::{Error, Kind, Result};
use ppg_core::text;

/// The backup `id`: of the database that `--database` or its variable names, else of any database, the selected one
/// first.
///
/// # Errors
/// `NotFound` if there is no such backup; what the requests fail with.
pub(super) async fn backup(context: &Context, id: &BackupId) -> Result<DatabaseBackup> {
    let settings = &context.config.settings;
    let of_selected = async || resolve::database(context, None, async |of| backup_of(context, of, id).await).await;
    if settings.explicit(Key::Database).is_some() {
        return of_selected().await;
    }
    let selected = settings.scoped(Key::Database).map(|setting| setting.value.as_str());
    if selected.is_some() {
        match of_selected().await {
            Err(error) if error.kind() == Kind::NotFound => {}
            result => return result,
        }
    }
    let mut databases = resolve::databases(context).await?;
    databases.retain(|database| selected != Some(database.id.as_str()));
    let search = async |database: Database| Ok(backup_of(context, &database.id, id).await);
    let mut failed = None;
    for result in resolve::buffered(databases, search).await? {
        match result {
            Err(error) if error.kind() == Kind::NotFound => {}
            // The backup may be there; but another database that has it is an answer.
            Err(error) => failed = Some(error),
            found => return found,
        }
    }
    Err(failed.unwrap_or_else(|| {
        Error::not_found(format!("no database has the backup {:?}", text::escape_control(id.as_str())))
            .hint("see ppg backup list DB")
    }))
}

/// The backup `id` of one database.
///
/// # Errors
/// `NotFound` if the database has no such backup; what the request fails with.
pub(super) async fn backup_of(context: &Context, database: &DatabaseId, id: &BackupId) -> Result<DatabaseBackup> {
    let backups = context.session.list(&list_database_backups(database), None).await?;
    backups.into_iter().find(|backup| backup.id == *id).ok_or_else(|| {
        Error::not_found(format!("the database has no backup {:?}", text::escape_control(id.as_str())))
            .hint("see ppg backup list, or name another database with --database")
    })
}
