//! Finds a backup by its ID. The API has no operation for one backup, so it is taken from the lists of the databases.

use std::collections::HashSet;

use crate::commands::support::resolve;
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations::list_database_backups;
use ppg_api::types::values::{BackupId, DatabaseId};
use ppg_api::types::{Database, DatabaseBackup};
use ppg_core::error::{Error, Kind, Result};
use ppg_core::text;

/// The backup `id`: of the database that `--database` or its variable names, else of any database: first of the selected
/// one, then of those of the selected project, then of the others.
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
    let mut search =
        Search { context, id, searched: selected.iter().map(|id| (*id).to_owned()).collect(), failed: None };
    let is_narrowed = [Key::Project, Key::Workspace].iter().any(|key| settings.scoped(*key).is_some());
    if is_narrowed && let Some(found) = search.look_in(resolve::databases(context).await).await {
        return Ok(found);
    }
    if let Some(found) = search.look_in(resolve::all_databases(context).await).await {
        return Ok(found);
    }
    Err(search.failed.unwrap_or_else(|| {
        Error::not_found(format!("no database has the backup {:?}", text::escape_control(id.as_str())))
            .hint("see ppg backup list DB")
    }))
}

/// A search for a backup in several databases.
struct Search<'a> {
    context: &'a Context,
    id: &'a BackupId,
    /// IDs of the databases that do not have it.
    searched: HashSet<String>,
    /// Why a part of them could not be searched.
    failed: Option<Error>,
}

impl Search<'_> {
    /// The backup, if one of `databases` has it. Where a request fails the backup may be; but another database that has it
    /// is an answer.
    async fn look_in(&mut self, databases: Result<Vec<Database>>) -> Option<DatabaseBackup> {
        let mut databases = self.note_failure(databases)?;
        databases.retain(|database| self.searched.insert(database.id.to_string()));
        let (context, id) = (self.context, self.id);
        let look = async |database: Database| Ok(backup_of(context, &database.id, id).await);
        let results = resolve::buffered(databases, look).await;
        let results = self.note_failure(results)?;
        results.into_iter().filter_map(|result| self.note_failure(result)).next()
    }

    /// A failure to keep, unless something just does not exist.
    fn note_failure<T>(&mut self, result: Result<T>) -> Option<T> {
        result
            .map_err(|error| {
                if error.kind() != Kind::NotFound {
                    self.failed = Some(error)
                }
            })
            .ok()
    }
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
