//! What is done with one database in the background, one after the other: backups, restores, its removal.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;

use super::Supervisor;
use super::instance::{Health, Instance, Job};
use super::monitor;
use crate::server::api_error::ApiError;
use crate::state::model::{DatabaseRow, JobKind, PendingJob, Source};
use crate::state::{self, State};
use ppg_api::types::values::{BackupStatus, DatabaseStatus};
use ppg_core::error::Result;
use ppg_postgres::files;

/// How often a removal is tried before its request is told, and the wait between.
const REMOVE_ATTEMPTS: u32 = 5;
const REMOVE_RETRY_DELAY: Duration = Duration::from_secs(1);

/// How often a backup is tried, and the wait between.
const BACKUP_ATTEMPTS: u32 = 3;
const BACKUP_RETRY_DELAY: Duration = Duration::from_secs(1);

/// How long to wait before a result that could not be written (a full disk) is written again.
const RECORD_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Puts a database to work: its cluster is made or started, what was accepted for it is done, and what will be.
pub(crate) fn spawn(fleet: &Arc<Supervisor>, row: &DatabaseRow) {
    let (unit, queue) = Instance::new(row.id.clone(), fleet.cluster(row));
    for work in fleet.store.read().pending_jobs.iter().filter(|work| work.database_id == row.id) {
        unit.enqueue(Job::Pending(work.clone()));
    }
    let worker = tokio::spawn(run_jobs(fleet.clone(), unit.clone(), queue));
    let mut tasks = vec![worker];
    if fleet.store.read().database(&row.id).is_err() {
        // A killed server was at it, or somebody was quicker than this.
        unit.enqueue(Job::Delete(tokio::sync::oneshot::channel().0));
    } else {
        tasks.push(tokio::spawn(monitor::run(fleet.clone(), unit.clone())));
    }
    fleet.register(unit, tasks);
}

async fn run_jobs(fleet: Arc<Supervisor>, unit: Arc<Instance>, mut queue: mpsc::UnboundedReceiver<Job>) {
    while let Some(job) = queue.recv().await {
        match job {
            // A database that is going needs no backup any more.
            Job::Pending(_) if fleet.store.read().database(&unit.id).is_err() => {}
            Job::Pending(work) if work.kind == JobKind::Backup => run_backup(&fleet, &unit, &work).await,
            Job::Pending(work) => run_restore(&fleet, &unit, &work).await,
            Job::Delete(done) => {
                let result = run_delete(&fleet, &unit).await;
                let gone = result.is_ok();
                let _ = done.send(result);
                if gone {
                    return;
                }
            }
        }
    }
}

async fn run_backup(fleet: &Supervisor, unit: &Instance, work: &PendingJob) {
    let started = Instant::now();
    let _ = fleet
        .store
        .update(|state| {
            if let Some(row) = state.backup_mut(&work.backup_id) {
                row.status = BackupStatus::InProgress;
            }
            Ok(())
        })
        .await;
    let result = backup_with_retry(fleet, unit, &fleet.backup_directory(&unit.id, &work.backup_id)).await;
    let outcome = match &result {
        Ok(bytes) => format!("done, {bytes} bytes in {} ms", started.elapsed().as_millis()),
        Err(problem) => format!("failed: {}", problem.message()),
    };
    fleet.log.line(&format!("database {}: backup {} {outcome}", unit.id, work.backup_id));
    record_result(fleet, work, |state| {
        if let Some(row) = state.backup_mut(&work.backup_id) {
            row.status = if result.is_ok() { BackupStatus::Completed } else { BackupStatus::Failed };
            row.size_bytes = result.as_ref().ok().and_then(|bytes| i64::try_from(*bytes).ok());
            row.completed_at = result.is_ok().then(state::now);
        }
    })
    .await;
}

/// Makes a backup at `to`; again where PostgreSQL died in the middle of it.
async fn backup_with_retry(fleet: &Supervisor, unit: &Instance, to: &Path) -> std::result::Result<u64, ApiError> {
    let mut result = try_backup(fleet, unit, to).await;
    for _ in 1..BACKUP_ATTEMPTS {
        // If PostgreSQL can be started again, the backup can be made.
        if result.is_ok() || matches!(unit.health(), Health::Failed(_) | Health::Deleted) {
            break;
        }
        tokio::time::sleep(BACKUP_RETRY_DELAY).await;
        result = try_backup(fleet, unit, to).await;
    }
    result
}

async fn try_backup(fleet: &Supervisor, unit: &Instance, to: &Path) -> std::result::Result<u64, ApiError> {
    let used = unit.acquire_no_timeout().await?;
    let (parent, target) = (to.parent().unwrap_or(&fleet.data_dir.backups()).to_owned(), to.to_owned());
    files::blocking(move || {
        files::create_private_dir(&parent)?;
        // A killed server made it and could not say so any more.
        files::remove_tree(&target)
    })
    .await?;
    Ok(used.cluster.backup(to).await?)
}

async fn run_restore(fleet: &Supervisor, unit: &Instance, work: &PendingJob) {
    let started = Instant::now();
    let result = replace_content(fleet, unit, work).await;
    let outcome = match &result {
        Ok(()) => format!("done in {} ms", started.elapsed().as_millis()),
        Err(problem) => format!("failed: {}", problem.message()),
    };
    let (from, what) = match work.kind {
        JobKind::Copy => (work.source_id.as_str(), "copy of database"),
        _ => (work.backup_id.as_str(), "restore of backup"),
    };
    fleet.log.line(&format!("database {}: {what} {from} {outcome}", unit.id));
    // No operation of the contracts can say that a restore failed, but for the database's status: `suspended` until a
    // restore works or the server is started anew. The content from before is there and can be used.
    let status = if result.is_ok() { DatabaseStatus::Active } else { DatabaseStatus::Suspended };
    record_result(fleet, work, |state| {
        let more = state.pending_jobs.iter().any(|work| work.database_id == unit.id && work.kind.replaces_content());
        if let Ok(row) = state.database_mut(&unit.id) {
            row.status = if more { DatabaseStatus::Provisioning } else { status.clone() };
            if result.is_ok() {
                row.source = Some(source_of(work));
                row.content_pending = false;
            }
            row.updated_at = state::now();
        }
    })
    .await;
}

fn source_of(work: &PendingJob) -> Source {
    let database_id = work.source_id.clone();
    match work.kind {
        JobKind::Copy => Source::Database { database_id },
        _ => Source::Backup { database_id, backup_id: work.backup_id.clone() },
    }
}

async fn replace_content(fleet: &Supervisor, unit: &Instance, work: &PendingJob) -> std::result::Result<(), ApiError> {
    // A cluster that is still being made has no content to exchange. One that cannot be started has: this may mend it.
    match unit.acquire_no_timeout().await {
        Ok(used) => {
            // What was counted so far goes with the content.
            if let Ok(sample) = used.cluster.sample().await {
                fleet.usage.add_sample(&unit.id, &sample);
            }
        }
        Err(problem) if unit.health() == Health::Deleted => return Err(problem),
        Err(_) => {}
    }
    if work.kind != JobKind::Copy {
        return restore_from(fleet, unit, &fleet.backup_directory(&work.source_id, &work.backup_id)).await;
    }
    // Beside its own backups, so that it goes with them should this server be killed.
    let copy = fleet.backup_directory(&unit.id, &work.backup_id);
    let result = match backup_with_retry(fleet, &*fleet.instance(&work.source_id)?, &copy).await {
        Ok(_) => restore_from(fleet, unit, &copy).await,
        Err(problem) => Err(problem),
    };
    files::blocking(move || files::remove_tree(&copy)).await?;
    result
}

/// Puts the backup at `from` in the place of the content.
async fn restore_from(fleet: &Supervisor, unit: &Instance, from: &Path) -> std::result::Result<(), ApiError> {
    let _content = unit.content_lock.write().await;
    unit.set_health(Health::Starting);
    let cluster = unit.cluster();
    let result = async {
        cluster.restore(from).await?;
        // The backup's roles are those of its day. The connections are those of today.
        cluster.sync_roles(&fleet.store.read().roles_of(&unit.id)).await
    }
    .await;
    // If it doesn't run, the watcher sees to it.
    unit.set_health(Health::Ready);
    unit.wake.notify_one();
    Ok(result?)
}

async fn run_delete(fleet: &Supervisor, unit: &Instance) -> std::result::Result<(), ApiError> {
    unit.set_health(Health::Deleted);
    unit.wake.notify_one();
    let _content = unit.content_lock.write().await;
    let mut tries = 1;
    loop {
        match remove_files(fleet, unit).await {
            Ok(()) => break,
            Err(error) => {
                fleet.log.line(&format!("database {}: cannot be removed: {error}", unit.id));
                if tries == REMOVE_ATTEMPTS {
                    // It stays `deleting`; the next start goes on.
                    return Err(error.into());
                }
            }
        }
        tries += 1;
        tokio::time::sleep(REMOVE_RETRY_DELAY).await;
    }
    fleet
        .store
        .update_freeing_disk(|state| {
            state.remove_database(&unit.id);
            state.remove_empty_projects();
            Ok(())
        })
        .await?;
    fleet.store.ensure_reserve();
    fleet.usage.remove(&unit.id);
    fleet.unregister(&unit.id);
    fleet.log.line(&format!("database {}: deleted", unit.id));
    Ok(())
}

async fn remove_files(fleet: &Supervisor, unit: &Instance) -> Result<()> {
    unit.cluster().delete().await?;
    let backups = fleet.data_dir.backups().join(unit.id.as_str());
    files::blocking(move || files::remove_tree(&backups)).await
}

/// Writes a result down and takes the work off the list. It was promised, so a full disk is waited for.
async fn record_result(fleet: &Supervisor, work: &PendingJob, change: impl Fn(&mut State)) {
    loop {
        let written = fleet.store.update(|state| {
            state.pending_jobs.retain(|other| other.id != work.id);
            change(state);
            Ok(())
        });
        match written.await {
            Ok(()) => return,
            Err(problem) => {
                fleet.log.line(&format!("database {}: {}", work.database_id, problem.message()));
                tokio::time::sleep(RECORD_RETRY_DELAY).await;
            }
        }
    }
}
