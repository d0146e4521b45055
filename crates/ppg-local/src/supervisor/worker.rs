//! The worker of one database: runs its backups, restores and removal, one after the other.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;

use super::Supervisor;
use super::instance::{Health, Instance, Job};
use super::monitor;
use crate::api_error::ApiError;
use crate::state::model::{DatabaseRow, JobKind, PendingJob, Source};
use crate::state::{self, State};
use ppg_api::types::values::{BackupStatus, DatabaseStatus};
use ppg_core::error::Result;
use ppg_postgres::files;

/// Number of attempts to remove a database before its request fails, and the delay between them.
const REMOVE_ATTEMPTS: u32 = 5;
const REMOVE_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Number of attempts at a backup, and the delay between them.
const BACKUP_ATTEMPTS: u32 = 3;
const BACKUP_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Delay before a result that could not be written (full disk) is written again.
const RECORD_RETRY_DELAY: Duration = Duration::from_secs(1);

/// Spawns the instance of a database: starts or creates its cluster, and runs its accepted and future jobs.
pub(crate) fn spawn(supervisor: &Arc<Supervisor>, row: &DatabaseRow) {
    let (instance, queue) = Instance::new(row.id.clone(), supervisor.cluster(row));
    for job in supervisor.store.read().pending_jobs.iter().filter(|job| job.database_id == row.id) {
        instance.enqueue(Job::Pending(job.clone()));
    }
    let worker = tokio::spawn(run_jobs(supervisor.clone(), instance.clone(), queue));
    let mut tasks = vec![worker];
    if supervisor.store.read().database(&row.id).is_err() {
        // A killed server was deleting it, or another request is.
        instance.enqueue(Job::Delete(tokio::sync::oneshot::channel().0));
    } else {
        tasks.push(tokio::spawn(monitor::run(supervisor.clone(), instance.clone())));
    }
    supervisor.register(instance, tasks);
}

async fn run_jobs(supervisor: Arc<Supervisor>, instance: Arc<Instance>, mut queue: mpsc::UnboundedReceiver<Job>) {
    while let Some(job) = queue.recv().await {
        match job {
            // A database that is being deleted needs no backup.
            Job::Pending(_) if supervisor.store.read().database(&instance.id).is_err() => {}
            Job::Pending(job) if job.kind == JobKind::Backup => run_backup(&supervisor, &instance, &job).await,
            Job::Pending(job) => run_restore(&supervisor, &instance, &job).await,
            Job::Delete(done) => {
                let result = run_delete(&supervisor, &instance).await;
                let gone = result.is_ok();
                let _ = done.send(result);
                if gone {
                    return;
                }
            }
        }
    }
}

async fn run_backup(supervisor: &Supervisor, instance: &Instance, job: &PendingJob) {
    let started = Instant::now();
    let _ = supervisor
        .store
        .update(|state| {
            if let Some(row) = state.backup_mut(&job.backup_id) {
                row.status = BackupStatus::InProgress;
            }
            Ok(())
        })
        .await;
    let result =
        backup_with_retry(supervisor, instance, &supervisor.backup_directory(&instance.id, &job.backup_id)).await;
    let outcome = match &result {
        Ok(bytes) => format!("done, {bytes} bytes in {} ms", started.elapsed().as_millis()),
        Err(error) => format!("failed: {}", error.message()),
    };
    supervisor.log.line(&format!("database {}: backup {} {outcome}", instance.id, job.backup_id));
    record_result(supervisor, job, |state| {
        if let Some(row) = state.backup_mut(&job.backup_id) {
            row.status = if result.is_ok() { BackupStatus::Completed } else { BackupStatus::Failed };
            row.size_bytes = result.as_ref().ok().and_then(|bytes| i64::try_from(*bytes).ok());
            row.completed_at = result.is_ok().then(state::now);
        }
    })
    .await;
}

/// Creates a backup at `to`, and retries if PostgreSQL dies meanwhile.
async fn backup_with_retry(
    supervisor: &Supervisor,
    instance: &Instance,
    to: &Path,
) -> std::result::Result<u64, ApiError> {
    let mut result = try_backup(supervisor, instance, to).await;
    for _ in 1..BACKUP_ATTEMPTS {
        // Retry as long as PostgreSQL can be restarted.
        if result.is_ok() || matches!(instance.health(), Health::Failed(_) | Health::Deleted) {
            break;
        }
        tokio::time::sleep(BACKUP_RETRY_DELAY).await;
        result = try_backup(supervisor, instance, to).await;
    }
    result
}

async fn try_backup(supervisor: &Supervisor, instance: &Instance, to: &Path) -> std::result::Result<u64, ApiError> {
    let used = instance.acquire_no_timeout().await?;
    let (parent, target) = (to.parent().unwrap_or(&supervisor.data_dir.backups()).to_owned(), to.to_owned());
    files::blocking(move || {
        files::create_private_dir(&parent)?;
        // A killed server may have left it behind without recording it.
        files::remove_tree(&target)
    })
    .await?;
    Ok(used.cluster.backup(to).await?)
}

async fn run_restore(supervisor: &Supervisor, instance: &Instance, job: &PendingJob) {
    let started = Instant::now();
    let result = replace_content(supervisor, instance, job).await;
    let outcome = match &result {
        Ok(()) => format!("done in {} ms", started.elapsed().as_millis()),
        Err(error) => format!("failed: {}", error.message()),
    };
    let (from, what) = match job.kind {
        JobKind::Copy => (job.source_id.as_str(), "copy of database"),
        _ => (job.backup_id.as_str(), "restore of backup"),
    };
    supervisor.log.line(&format!("database {}: {what} {from} {outcome}", instance.id));
    // The APIs have no way to report a failed restore except the database's status: `suspended` until a restore
    // succeeds or the server restarts. The previous content is intact and usable.
    let status = if result.is_ok() { DatabaseStatus::Active } else { DatabaseStatus::Suspended };
    record_result(supervisor, job, |state| {
        let more = state.pending_jobs.iter().any(|job| job.database_id == instance.id && job.kind.replaces_content());
        if let Ok(row) = state.database_mut(&instance.id) {
            row.status = if more { DatabaseStatus::Provisioning } else { status.clone() };
            if result.is_ok() {
                row.source = Some(source_of(job));
                row.content_pending = false;
            }
            row.updated_at = state::now();
        }
    })
    .await;
}

fn source_of(job: &PendingJob) -> Source {
    let database_id = job.source_id.clone();
    match job.kind {
        JobKind::Copy => Source::Database { database_id },
        _ => Source::Backup { database_id, backup_id: job.backup_id.clone() },
    }
}

async fn replace_content(
    supervisor: &Supervisor,
    instance: &Instance,
    job: &PendingJob,
) -> std::result::Result<(), ApiError> {
    // A cluster that is still being created has no content to replace. One that cannot be started has, and the restore
    // may repair it.
    match instance.acquire_no_timeout().await {
        Ok(used) => {
            // The statement counters are lost with the content, so record them first.
            if let Ok(sample) = used.cluster.sample().await {
                supervisor.usage.add_sample(&instance.id, &sample);
            }
        }
        Err(error) if instance.health() == Health::Deleted => return Err(error),
        Err(_) => {}
    }
    if job.kind != JobKind::Copy {
        return restore_from(supervisor, instance, &supervisor.backup_directory(&job.source_id, &job.backup_id)).await;
    }
    // Stored beside this database's own backups, so that it is cleaned up with them if this server is killed.
    let copy = supervisor.backup_directory(&instance.id, &job.backup_id);
    let result = match backup_with_retry(supervisor, &*supervisor.instance(&job.source_id)?, &copy).await {
        Ok(_) => restore_from(supervisor, instance, &copy).await,
        Err(error) => Err(error),
    };
    files::blocking(move || files::remove_tree(&copy)).await?;
    result
}

/// Replaces the content by the backup at `from`.
async fn restore_from(supervisor: &Supervisor, instance: &Instance, from: &Path) -> std::result::Result<(), ApiError> {
    let _content = instance.content_lock.write().await;
    instance.set_health(Health::Starting);
    let cluster = instance.cluster();
    let result = async {
        cluster.restore(from).await?;
        // The backup contains the roles of its time; the state has the current ones.
        cluster.sync_roles(&supervisor.store.read().roles_of(&instance.id)).await
    }
    .await;
    // If the cluster does not run, the monitor starts it.
    instance.set_health(Health::Ready);
    instance.wake.notify_one();
    Ok(result?)
}

async fn run_delete(supervisor: &Supervisor, instance: &Instance) -> std::result::Result<(), ApiError> {
    instance.set_health(Health::Deleted);
    instance.wake.notify_one();
    let _content = instance.content_lock.write().await;
    let mut tries = 1;
    loop {
        match remove_files(supervisor, instance).await {
            Ok(()) => break,
            Err(error) => {
                supervisor.log.line(&format!("database {}: cannot be removed: {error}", instance.id));
                if tries == REMOVE_ATTEMPTS {
                    // The status stays `deleting`, so the next start retries.
                    return Err(error.into());
                }
            }
        }
        tries += 1;
        tokio::time::sleep(REMOVE_RETRY_DELAY).await;
    }
    supervisor
        .store
        .update_freeing_disk(|state| {
            state.remove_database(&instance.id);
            state.remove_empty_projects();
            Ok(())
        })
        .await?;
    supervisor.store.ensure_reserve();
    supervisor.usage.remove(&instance.id);
    supervisor.unregister(&instance.id);
    supervisor.log.line(&format!("database {}: deleted", instance.id));
    Ok(())
}

async fn remove_files(supervisor: &Supervisor, instance: &Instance) -> Result<()> {
    instance.cluster().delete().await?;
    let backups = supervisor.data_dir.backups().join(instance.id.as_str());
    files::blocking(move || files::remove_tree(&backups)).await
}

/// Records the result and removes the job. The job was accepted, so this waits while the disk is full.
async fn record_result(supervisor: &Supervisor, job: &PendingJob, change: impl Fn(&mut State)) {
    loop {
        let written = supervisor.store.update(|state| {
            state.pending_jobs.retain(|other| other.id != job.id);
            change(state);
            Ok(())
        });
        match written.await {
            Ok(()) => return,
            Err(error) => {
                supervisor.log.line(&format!("database {}: {}", job.database_id, error.message()));
                tokio::time::sleep(RECORD_RETRY_DELAY).await;
            }
        }
    }
}
