//! Backups are made and restored.

use axum::http::StatusCode;

use super::databases;
use crate::server::api_error::Problem;
use crate::server::app_state::App;
use crate::state;
use crate::state::model::{BackupRow, Source, Work, WorkKind};
use crate::state::random;
use crate::supervisor::instance::Job;
use ppg_api::types::values::{BackupStatus, DatabaseId, DatabaseStatus};

/// Begins a backup of a database.
pub(crate) async fn create(app: &App, database: &DatabaseId, label: Option<String>) -> Result<BackupRow, Problem> {
    databases::check_space(app)?;
    let row = BackupRow {
        id: random::id("bkp")?.into(),
        database_id: database.clone(),
        label,
        status: BackupStatus::Pending,
        size_bytes: None,
        created_at: state::now(),
        completed_at: None,
    };
    let work = Work {
        id: random::id("work")?,
        database_id: database.clone(),
        source_id: database.clone(),
        backup_id: row.id.clone(),
        kind: WorkKind::Backup,
    };
    app.store
        .change(|state| {
            state.database(database)?;
            state.backups.push(row.clone());
            state.work.push(work.clone());
            Ok(())
        })
        .await?;
    enqueue(app, work);
    Ok(row)
}

/// What a target that something is brought into already is answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Busy {
    /// The next one comes after it.
    Waits,
    /// It is refused.
    Refuses,
}

/// Begins to replace the content of a database by that of a backup, of it or of another one.
pub(crate) async fn restore(app: &App, target: &DatabaseId, source: &Source, busy: Busy) -> Result<(), Problem> {
    let Source::Backup { database_id, backup_id } = source else {
        return Err(Problem::internal("only backups can be restored"));
    };
    databases::check_space(app)?;
    let work = Work {
        id: random::id("work")?,
        database_id: target.clone(),
        source_id: database_id.clone(),
        backup_id: backup_id.clone(),
        kind: WorkKind::Restore,
    };
    app.store
        .change(|state| {
            databases::check_backup(state, source)?;
            let row = state.database_mut(target)?;
            if busy == Busy::Refuses && row.status == DatabaseStatus::Provisioning {
                let message = "The database is being made or restored: nothing else can be restored meanwhile";
                return Err(Problem::new(StatusCode::CONFLICT, "database_busy", message));
            }
            row.status = DatabaseStatus::Provisioning;
            row.updated_at = state::now();
            state.work.push(work.clone());
            Ok(())
        })
        .await?;
    enqueue(app, work);
    Ok(())
}

/// The status that a contract has for the restore of a backup that is not done.
pub(crate) fn not_completed(problem: Problem, status: StatusCode) -> Problem {
    match problem.code() {
        "backup_not_completed" => problem.with_status(status),
        _ => problem,
    }
}

/// The database may be on its way out already; then its work goes with it.
fn enqueue(app: &App, work: Work) {
    if let Ok(unit) = app.fleet.unit(&work.database_id) {
        unit.enqueue(Job::Work(work));
    }
}
