//! All databases at work: makes their units, finds them, stops them.

pub(crate) mod instance;
pub(crate) mod meminfo;
pub(crate) mod monitor;
pub(crate) mod usage_log;
pub(crate) mod worker;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::join_all;
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinHandle;

use crate::daemon::log::Log;
use crate::data_dir::Home;
use crate::server::api_error::Problem;
use crate::state::State;
use crate::state::model::DatabaseRow;
use crate::state::store::Store;
use instance::{Condition, Job, Unit};
use ppg_api::types::values::{BackupId, BackupStatus, DatabaseId, DatabaseStatus};
use ppg_core::error::Result;
use ppg_core::secret::Secret;
use ppg_postgres::cluster::{Cluster, ClusterSpec};
use ppg_postgres::files;
use ppg_postgres::install::Engine;
use ppg_postgres::os_user::Account;
use ppg_postgres::progress::Silent;
use ppg_postgres::template;
use usage_log::UsageLog;

/// How long a cluster may take to stop when the server does: PostgreSQL itself is given 10 s.
const STOP_LIMIT: Duration = Duration::from_secs(20);

/// How many clusters are made at the same time.
const MAKERS: usize = 2;

/// What the databases run with, shared by everything in the server.
#[derive(Debug)]
pub(crate) struct Fleet {
    pub(crate) home: Home,
    pub(crate) store: Arc<Store>,
    pub(crate) usage: Arc<UsageLog>,
    pub(crate) log: Arc<Log>,
    /// The server before this one was killed: what it was doing to roles may be half done.
    pub(crate) after_crash: bool,
    /// Taken while a cluster's files are made. The disk is the limit: when fifty are asked for at once, the first are
    /// ready after a second this way, not all of them after twenty.
    pub(crate) making: Semaphore,
    engine: Engine,
    account: Account,
    superuser_password: Secret,
    members: Mutex<Members>,
}

/// Directories that nothing knows.
#[derive(Debug)]
pub(crate) struct Leftovers {
    clusters: Vec<PathBuf>,
    backups: Vec<PathBuf>,
}

#[derive(Debug, Default)]
struct Members {
    units: BTreeMap<String, Arc<Unit>>,
    tasks: Vec<JoinHandle<()>>,
    stopped: bool,
}

impl Fleet {
    pub(crate) fn new(
        home: Home,
        engine: Engine,
        account: Account,
        store: Arc<Store>,
        usage: Arc<UsageLog>,
        log: Arc<Log>,
        after_crash: bool,
    ) -> Arc<Fleet> {
        let superuser_password = store.read().superuser_password.clone();
        let (making, members) = (Semaphore::new(MAKERS), Mutex::default());
        Arc::new(Fleet { home, store, usage, log, after_crash, making, engine, account, superuser_password, members })
    }

    /// A cluster for the database of that row.
    pub(crate) fn cluster(&self, row: &DatabaseRow) -> Cluster {
        let spec = ClusterSpec {
            dir: cluster_directory(&self.home, &row.id),
            port: row.port,
            superuser_password: self.superuser_password.clone(),
        };
        Cluster::new(self.engine.clone(), self.account, spec)
    }

    /// Makes the template before anybody needs it: the first database is there a second earlier. Who asks for one
    /// meanwhile waits for this instead of doing the same beside it.
    pub(crate) async fn prepare_template(&self) {
        let Ok(_all) = self.making.acquire_many(MAKERS as u32).await else { return };
        let (templates, password) = (self.home.templates(), &self.superuser_password);
        if let Err(error) = template::find_or_make(&self.engine, &self.account, &templates, password, &Silent).await {
            // Tried again, and told, when a database is made.
            self.log.line(&format!("template: {error}"));
        }
    }

    /// Where a backup is.
    pub(crate) fn backup_directory(&self, database: &DatabaseId, backup: &BackupId) -> PathBuf {
        self.home.backups().join(database.as_str()).join(backup.as_str())
    }

    /// A database's unit, if it is at work.
    pub(crate) fn unit(&self, id: &DatabaseId) -> std::result::Result<Arc<Unit>, Problem> {
        self.members().units.get(id.as_str()).cloned().ok_or_else(|| Problem::not_found("database", id.as_str()))
    }

    /// Takes a unit with the tasks that work for it.
    pub(crate) fn join(&self, unit: Arc<Unit>, tasks: impl IntoIterator<Item = JoinHandle<()>>) {
        let mut members = self.members();
        if members.stopped {
            tasks.into_iter().for_each(|task| task.abort());
            return;
        }
        members.tasks.retain(|task| !task.is_finished());
        members.tasks.extend(tasks);
        members.units.insert(unit.id.to_string(), unit);
    }

    /// Forgets a unit whose database is gone.
    pub(crate) fn leave(&self, id: &DatabaseId) {
        self.members().units.remove(id.as_str());
    }

    /// Deletes databases that the state has as `deleting`, all at once, and returns when their disk is freed.
    pub(crate) async fn delete(&self, ids: &[DatabaseId]) -> std::result::Result<(), Problem> {
        let waits = ids.iter().map(|id| {
            let (done, wait) = oneshot::channel();
            let unit = self.unit(id);
            async move {
                // No unit: another request has removed it.
                let Ok(unit) = unit else { return Ok(()) };
                // Whoever waits for it waits no more, the backup before this job included.
                unit.set_condition(Condition::Gone);
                unit.wake.notify_one();
                unit.enqueue(Job::Delete(done));
                wait.await.unwrap_or_else(|_| Err(Problem::internal("the server is stopping")))
            }
        });
        join_all(waits).await.into_iter().collect()
    }

    /// The status to show: that of the row, unless the cluster that should run cannot be started, or what the database
    /// was to hold could not be brought into it.
    pub(crate) fn status_of(&self, row: &DatabaseRow) -> DatabaseStatus {
        let failed = self.unit(&row.id).is_ok_and(|unit| matches!(unit.condition(), Condition::Failed(_)));
        if (failed || row.unfilled) && row.status == DatabaseStatus::Active {
            DatabaseStatus::Suspended
        } else {
            row.status.clone()
        }
    }

    /// What is on the disk and the state doesn't know: a killed predecessor's half copies and half removals. To be
    /// asked before anything is put to work, which makes directories of its own.
    pub(crate) fn find_leftovers(&self) -> Leftovers {
        let state = self.store.read();
        let known = |id: &str| state.databases.iter().any(|row| row.id.as_str() == id);
        let clusters = entries(&self.home.clusters()).into_iter().filter(|(id, _)| !known(id)).map(|(_, path)| path);
        let mut backups = Vec::new();
        for (id, directory) in entries(&self.home.backups()) {
            if known(&id) {
                let stray = entries(&directory).into_iter().filter(|(backup, _)| !is_wanted(&state, backup));
                backups.extend(stray.map(|(_, path)| path));
            } else {
                backups.push(directory);
            }
        }
        Leftovers { clusters: clusters.collect(), backups }
    }

    /// Removes what was found.
    pub(crate) async fn remove(&self, leftovers: Leftovers) {
        for directory in leftovers.clusters {
            self.log.line(&format!("{}: belongs to no database, removed", directory.display()));
            // Its PostgreSQL may still run; at which port doesn't matter for stopping it.
            let spec = ClusterSpec { dir: directory, port: 0, superuser_password: self.superuser_password.clone() };
            if let Err(error) = Cluster::new(self.engine.clone(), self.account, spec).delete().await {
                self.log.line(&error.to_string());
            }
        }
        for directory in leftovers.backups {
            self.log.line(&format!("{}: belongs to no backup, removed", directory.display()));
            if let Err(error) = files::blocking(move || files::remove_tree(&directory)).await {
                self.log.line(&error.to_string());
            }
        }
    }

    /// Ends all work and stops all clusters in parallel.
    pub(crate) async fn stop(&self) {
        let (units, tasks) = {
            let mut members = self.members();
            members.stopped = true;
            (std::mem::take(&mut members.units), std::mem::take(&mut members.tasks))
        };
        for task in &tasks {
            task.abort();
        }
        // Aborted is not ended: a task lets go of its cluster when it has come to a point of waiting.
        join_all(tasks).await;
        join_all(units.values().map(|unit| async {
            let stopped = tokio::time::timeout(STOP_LIMIT, unit.cluster().stop()).await;
            match stopped {
                Ok(Ok(())) => self.log.line(&format!("database {}: stopped", unit.id)),
                Ok(Err(error)) => self.log.line(&format!("database {}: {error}", unit.id)),
                Err(_) => self.log.line(&format!("database {}: did not stop in time", unit.id)),
            }
        }))
        .await;
    }

    fn members(&self) -> MutexGuard<'_, Members> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stops what a killed server has left running. Says whether there was anything.
pub(crate) async fn stop_orphans(home: &Home, state: &State, engine: &Engine, account: &Account) -> Result<bool> {
    let stops = state.databases.iter().map(|row| async move {
        let spec = ClusterSpec {
            dir: cluster_directory(home, &row.id),
            port: row.port,
            superuser_password: state.superuser_password.clone(),
        };
        let cluster = Cluster::new(engine.clone(), *account, spec);
        if !cluster.is_running().await {
            return Ok(false);
        }
        cluster.stop().await.map(|()| true)
    });
    let mut any = false;
    for stopped in join_all(stops).await {
        any |= stopped?;
    }
    Ok(any)
}

fn cluster_directory(home: &Home, id: &DatabaseId) -> PathBuf {
    home.clusters().join(id.as_str())
}

/// Whether a backup's directory is to stay: one that is done, or one that will be made anew and clears up itself.
fn is_wanted(state: &State, directory: &str) -> bool {
    let open = [BackupStatus::Completed, BackupStatus::Pending, BackupStatus::InProgress];
    let name = directory.strip_suffix(".partial").unwrap_or(directory);
    state.backups.iter().any(|row| row.id.as_str() == name && open.contains(&row.status))
        || state.work.iter().any(|work| work.backup_id.as_str() == name)
}

/// The entries of a directory with their names; none where it isn't there.
fn entries(directory: &std::path::Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(directory) else { return Vec::new() };
    entries.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())).collect()
}
