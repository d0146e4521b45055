//! Creating and restoring backups.

use axum::http::StatusCode;

use super::databases;
use crate::api_error::ApiError;
use crate::random;
use crate::server::app_state::AppState;
use crate::state;
use crate::state::model::{BackupRow, JobKind, PendingJob, Source};
use crate::supervisor::instance::Job;
use ppg_api::types::values::{BackupStatus, DatabaseId, DatabaseStatus};

/// Records a backup and queues its job.
///
/// # Errors
///
/// 404 without the database; 507 `disk_full`; the errors of [`Store::update`](crate::state::store::Store::update).
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
    let job = PendingJob {
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
            state.pending_jobs.push(job.clone());
            Ok(())
        })
        .await?;
    enqueue(app, job);
    Ok(row)
}

/// What happens to a restore if the target is already being created or restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum IfBusy {
    /// The new restore is queued behind the current one.
    Queue,
    /// The new restore is rejected.
    Reject,
}

/// Starts replacing a database's content by a backup, of this database or another one.
///
/// # Errors
///
/// 404 without the database or the backup; 400 `backup_not_completed`; 409 `database_busy` with [`IfBusy::Reject`]; 507
/// `disk_full`.
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
    let job = PendingJob {
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
                let message = "The database is being created or restored: wait until it is ready";
                return Err(ApiError::new(StatusCode::CONFLICT, "database_busy", message));
            }
            row.status = DatabaseStatus::Provisioning;
            row.updated_at = state::now();
            state.pending_jobs.push(job.clone());
            Ok(())
        })
        .await?;
    enqueue(app, job);
    Ok(())
}

/// Replaces the status of `backup_not_completed`, for which each API has its own.
pub(crate) fn with_incomplete_status(error: ApiError, status: StatusCode) -> ApiError {
    match error.code() {
        "backup_not_completed" => error.with_status(status),
        _ => error,
    }
}

/// Queues a job. Does nothing if the database is being deleted, because the job is dropped with it.
fn enqueue(app: &AppState, job: PendingJob) {
    if let Ok(instance) = app.supervisor.instance(&job.database_id) {
        instance.enqueue(Job::Pending(job));
    }
}
