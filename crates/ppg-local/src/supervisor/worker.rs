//! What is done with one database in the background, one after the other: backups, restores, its removal.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::mpsc;

use super::Fleet;
use super::instance::{Condition, Job, Unit};
use super::monitor;
use crate::server::api_error::Problem;
use crate::state::model::{DatabaseRow, Source, Work, WorkKind};
use crate::state::{self, State};
use ppg_api::types::values::{BackupStatus, DatabaseStatus};
use ppg_core::error::Result;
use ppg_postgres::files;

/// How often a removal is tried before its request is told, and the wait between.
const REMOVALS: u32 = 5;
const REMOVAL_DELAY: Duration = Duration::from_secs(1);

/// How often a backup is tried, and the wait between.
const BACKUPS: u32 = 3;
const BACKUP_DELAY: Duration = Duration::from_secs(1);

/// How long to wait before a result that could not be written (a full disk) is written again.
const WRITE_DELAY: Duration = Duration::from_secs(1);

/// Puts a database to work: its cluster is made or started, what was accepted for it is done, and what will be.
pub(crate) fn employ(fleet: &Arc<Fleet>, row: &DatabaseRow) {
    let (unit, queue) = Unit::new(row.id.clone(), fleet.cluster(row));
    for work in fleet.store.read().work.iter().filter(|work| work.database_id == row.id) {
        unit.enqueue(Job::Work(work.clone()));
    }
    let worker = tokio::spawn(work(fleet.clone(), unit.clone(), queue));
    let mut tasks = vec![worker];
    if fleet.store.read().database(&row.id).is_err() {
        // A killed server was at it, or somebody was quicker than this.
        unit.enqueue(Job::Delete(tokio::sync::oneshot::channel().0));
    } else {
        tasks.push(tokio::spawn(monitor::watch(fleet.clone(), unit.clone())));
    }
    fleet.join(unit, tasks);
}

async fn work(fleet: Arc<Fleet>, unit: Arc<Unit>, mut queue: mpsc::UnboundedReceiver<Job>) {
    while let Some(job) = queue.recv().await {
        match job {
            // A database that is going needs no backup any more.
            Job::Work(_) if fleet.store.read().database(&unit.id).is_err() => {}
            Job::Work(work) if work.kind == WorkKind::Backup => back_up(&fleet, &unit, &work).await,
            Job::Work(work) => restore(&fleet, &unit, &work).await,
            Job::Delete(done) => {
                let result = delete(&fleet, &unit).await;
                let gone = result.is_ok();
                let _ = done.send(result);
                if gone {
                    return;
                }
            }
        }
    }
}

async fn back_up(fleet: &Fleet, unit: &Unit, work: &Work) {
    let started = Instant::now();
    let _ = fleet
        .store
        .change(|state| {
            if let Some(row) = state.backup_mut(&work.backup_id) {
                row.status = BackupStatus::InProgress;
            }
            Ok(())
        })
        .await;
    let result = make_backup(fleet, unit, &fleet.backup_directory(&unit.id, &work.backup_id)).await;
    let outcome = match &result {
        Ok(bytes) => format!("done, {bytes} bytes in {} ms", started.elapsed().as_millis()),
        Err(problem) => format!("failed: {}", problem.message()),
    };
    fleet.log.line(&format!("database {}: backup {} {outcome}", unit.id, work.backup_id));
    write_down(fleet, work, |state| {
        if let Some(row) = state.backup_mut(&work.backup_id) {
            row.status = if result.is_ok() { BackupStatus::Completed } else { BackupStatus::Failed };
            row.size_bytes = result.as_ref().ok().and_then(|bytes| i64::try_from(*bytes).ok());
            row.completed_at = result.is_ok().then(state::now);
        }
    })
    .await;
}

/// Makes a backup at `to`; again where PostgreSQL died in the middle of it.
async fn make_backup(fleet: &Fleet, unit: &Unit, to: &Path) -> std::result::Result<u64, Problem> {
    let mut result = try_backup(fleet, unit, to).await;
    for _ in 1..BACKUPS {
        // If PostgreSQL can be started again, the backup can be made.
        if result.is_ok() || matches!(unit.condition(), Condition::Failed(_) | Condition::Gone) {
            break;
        }
        tokio::time::sleep(BACKUP_DELAY).await;
        result = try_backup(fleet, unit, to).await;
    }
    result
}

async fn try_backup(fleet: &Fleet, unit: &Unit, to: &Path) -> std::result::Result<u64, Problem> {
    let used = unit.in_use_at_last().await?;
    let (parent, target) = (to.parent().unwrap_or(&fleet.home.backups()).to_owned(), to.to_owned());
    files::blocking(move || {
        files::make_private(&parent)?;
        // A killed server made it and could not say so any more.
        files::remove_tree(&target)
    })
    .await?;
    Ok(used.cluster.backup(to).await?)
}

async fn restore(fleet: &Fleet, unit: &Unit, work: &Work) {
    let started = Instant::now();
    let result = bring_back(fleet, unit, work).await;
    let outcome = match &result {
        Ok(()) => format!("done in {} ms", started.elapsed().as_millis()),
        Err(problem) => format!("failed: {}", problem.message()),
    };
    let (from, what) = match work.kind {
        WorkKind::Copy => (work.source_id.as_str(), "copy of database"),
        _ => (work.backup_id.as_str(), "restore of backup"),
    };
    fleet.log.line(&format!("database {}: {what} {from} {outcome}", unit.id));
    // No operation of the contracts can say that a restore failed, but for the database's status: `suspended` until a
    // restore works or the server is started anew. The content from before is there and can be used.
    let status = if result.is_ok() { DatabaseStatus::Active } else { DatabaseStatus::Suspended };
    write_down(fleet, work, |state| {
        let more = state.work.iter().any(|work| work.database_id == unit.id && work.kind.fills());
        if let Ok(row) = state.database_mut(&unit.id) {
            row.status = if more { DatabaseStatus::Provisioning } else { status.clone() };
            if result.is_ok() {
                row.source = Some(source(work));
                row.unfilled = false;
            }
            row.updated_at = state::now();
        }
    })
    .await;
}

fn source(work: &Work) -> Source {
    let database_id = work.source_id.clone();
    match work.kind {
        WorkKind::Copy => Source::Database { database_id },
        _ => Source::Backup { database_id, backup_id: work.backup_id.clone() },
    }
}

async fn bring_back(fleet: &Fleet, unit: &Unit, work: &Work) -> std::result::Result<(), Problem> {
    // A cluster that is still being made has no content to exchange. One that cannot be started has: this may mend it.
    match unit.in_use_at_last().await {
        Ok(used) => {
            // What was counted so far goes with the content.
            if let Ok(sample) = used.cluster.sample().await {
                fleet.usage.count(&unit.id, &sample);
            }
        }
        Err(problem) if unit.condition() == Condition::Gone => return Err(problem),
        Err(_) => {}
    }
    if work.kind != WorkKind::Copy {
        return exchange(fleet, unit, &fleet.backup_directory(&work.source_id, &work.backup_id)).await;
    }
    // Beside its own backups, so that it goes with them should this server be killed.
    let copy = fleet.backup_directory(&unit.id, &work.backup_id);
    let result = match make_backup(fleet, &*fleet.unit(&work.source_id)?, &copy).await {
        Ok(_) => exchange(fleet, unit, &copy).await,
        Err(problem) => Err(problem),
    };
    files::blocking(move || files::remove_tree(&copy)).await?;
    result
}

/// Puts the backup at `from` in the place of the content.
async fn exchange(fleet: &Fleet, unit: &Unit, from: &Path) -> std::result::Result<(), Problem> {
    let _content = unit.content.write().await;
    unit.set_condition(Condition::Starting);
    let cluster = unit.cluster();
    let result = async {
        cluster.restore(from).await?;
        // The backup's roles are those of its day. The connections are those of today.
        cluster.sync_roles(&fleet.store.read().roles_of(&unit.id)).await
    }
    .await;
    // If it doesn't run, the watcher sees to it.
    unit.set_condition(Condition::Ready);
    unit.wake.notify_one();
    Ok(result?)
}

async fn delete(fleet: &Fleet, unit: &Unit) -> std::result::Result<(), Problem> {
    unit.set_condition(Condition::Gone);
    unit.wake.notify_one();
    let _content = unit.content.write().await;
    let mut tries = 1;
    loop {
        match remove(fleet, unit).await {
            Ok(()) => break,
            Err(error) => {
                fleet.log.line(&format!("database {}: cannot be removed: {error}", unit.id));
                if tries == REMOVALS {
                    // It stays `deleting`; the next start goes on.
                    return Err(error.into());
                }
            }
        }
        tries += 1;
        tokio::time::sleep(REMOVAL_DELAY).await;
    }
    fleet
        .store
        .change_to_free(|state| {
            state.forget_database(&unit.id);
            state.forget_empty_projects();
            Ok(())
        })
        .await?;
    fleet.store.keep_reserve();
    fleet.usage.forget(&unit.id);
    fleet.leave(&unit.id);
    fleet.log.line(&format!("database {}: deleted", unit.id));
    Ok(())
}

async fn remove(fleet: &Fleet, unit: &Unit) -> Result<()> {
    unit.cluster().delete().await?;
    let backups = fleet.home.backups().join(unit.id.as_str());
    files::blocking(move || files::remove_tree(&backups)).await
}

/// Writes a result down and takes the work off the list. It was promised, so a full disk is waited for.
async fn write_down(fleet: &Fleet, work: &Work, change: impl Fn(&mut State)) {
    loop {
        let written = fleet.store.change(|state| {
            state.work.retain(|other| other.id != work.id);
            change(state);
            Ok(())
        });
        match written.await {
            Ok(()) => return,
            Err(problem) => {
                fleet.log.line(&format!("database {}: {}", work.database_id, problem.message()));
                tokio::time::sleep(WRITE_DELAY).await;
            }
        }
    }
}
