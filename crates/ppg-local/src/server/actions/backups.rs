//! Backups are made and restored.

use axum::http::StatusCode;

use super::databases;
use crate::server::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::state;
use crate::state::model::{BackupRow, JobKind, PendingJob, Source};
use crate::state::random;
use crate::supervisor::instance::Job;
use ppg_api::types::values::{BackupStatus, DatabaseId, DatabaseStatus};

/// Begins a backup of a database.
pub(crate) async fn create(
    app: &AppState,
    database: &DatabaseId,
    label: Option<String>,
) -> Result<BackupRow, ApiError> {
    databases::check_disk_space(app)?;
    let row = BackupRow {
        id: random::id("bkp")?.into(),
        database_id: database.clone(),
        label,
        status: BackupStatus::Pending,
        size_bytes: None,
        created_at: state::now(),
        completed_at: None,
    };
    let work = PendingJob {
        id: random::id("work")?,
        database_id: database.clone(),
        source_id: database.clone(),
        backup_id: row.id.clone(),
        kind: JobKind::Backup,
    };
    app.store
        .update(|state| {
            state.database(database)?;
            state.backups.push(row.clone());
            state.pending_jobs.push(work.clone());
            Ok(())
        })
        .await?;
    enqueue(app, work);
    Ok(row)
}

/// What a target that something is brought into already is answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IfBusy {
    /// The next one comes after it.
    Queue,
    /// It is refused.
    Reject,
}

/// Begins to replace the content of a database by that of a backup, of it or of another one.
pub(crate) async fn restore(
    app: &AppState,
    target: &DatabaseId,
    source: &Source,
    busy: IfBusy,
) -> Result<(), ApiError> {
    let Source::Backup { database_id, backup_id } = source else {
        return Err(ApiError::internal("only backups can be restored"));
    };
    databases::check_disk_space(app)?;
    let work = PendingJob {
        id: random::id("work")?,
        database_id: target.clone(),
        source_id: database_id.clone(),
        backup_id: backup_id.clone(),
        kind: JobKind::Restore,
    };
    app.store
        .update(|state| {
            databases::check_restorable(state, source)?;
            let row = state.database_mut(target)?;
            if busy == IfBusy::Reject && row.status == DatabaseStatus::Provisioning {
                let message = "The database is being made or restored: nothing else can be restored meanwhile";
                return Err(ApiError::new(StatusCode::CONFLICT, "database_busy", message));
            }
            row.status = DatabaseStatus::Provisioning;
            row.updated_at = state::now();
            state.pending_jobs.push(work.clone());
            Ok(())
        })
        .await?;
    enqueue(app, work);
    Ok(())
}

/// The status that a contract has for the restore of a backup that is not done.
pub(crate) fn with_incomplete_status(problem: ApiError, status: StatusCode) -> ApiError {
    match problem.code() {
        "backup_not_completed" => problem.with_status(status),
        _ => problem,
    }
}

/// The database may be on its way out already; then its work goes with it.
fn enqueue(app: &AppState, work: PendingJob) {
    if let Ok(unit) = app.supervisor.instance(&work.database_id) {
        unit.enqueue(Job::Pending(work));
    }
}
