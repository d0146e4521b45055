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

use crate::daemon::log::ServerLog;
use crate::data_dir::DataDir;
use crate::server::api_error::ApiError;
use crate::state::State;
use crate::state::model::DatabaseRow;
use crate::state::store::Store;
use instance::{Health, Instance, Job};
use ppg_api::types::values::{BackupId, BackupStatus, DatabaseId, DatabaseStatus};
use ppg_core::error::Result;
use ppg_core::secret::Secret;
use ppg_postgres::cluster::{Cluster, ClusterSpec};
use ppg_postgres::files;
use ppg_postgres::install::PgInstall;
use ppg_postgres::os_user::OsUser;
use ppg_postgres::progress::Silent;
use ppg_postgres::template;
use usage_log::UsageLog;

/// How long a cluster may take to stop when the server does: PostgreSQL itself is given 10 s.
const CLUSTER_STOP_TIMEOUT: Duration = Duration::from_secs(20);

/// How many clusters are made at the same time.
const MAX_PARALLEL_PROVISIONS: usize = 2;

/// What the databases run with, shared by everything in the server.
#[derive(Debug)]
pub(crate) struct Supervisor {
    pub(crate) data_dir: DataDir,
    pub(crate) store: Arc<Store>,
    pub(crate) usage: Arc<UsageLog>,
    pub(crate) log: Arc<ServerLog>,
    /// The server before this one was killed: what it was doing to roles may be half done.
    pub(crate) after_crash: bool,
    /// Taken while a cluster's files are made. The disk is the limit: when fifty are asked for at once, the first are
    /// ready after a second this way, not all of them after twenty.
    pub(crate) provisioning_permits: Semaphore,
    engine: PgInstall,
    os_user: OsUser,
    superuser_password: Secret,
    instances: Mutex<Instances>,
}

/// Directories that nothing knows.
#[derive(Debug)]
pub(crate) struct Leftovers {
    clusters: Vec<PathBuf>,
    backups: Vec<PathBuf>,
}

#[derive(Debug, Default)]
struct Instances {
    by_id: BTreeMap<String, Arc<Instance>>,
    tasks: Vec<JoinHandle<()>>,
    stopped: bool,
}

impl Supervisor {
    pub(crate) fn new(
        home: DataDir,
        engine: PgInstall,
        account: OsUser,
        store: Arc<Store>,
        usage: Arc<UsageLog>,
        log: Arc<ServerLog>,
        after_crash: bool,
    ) -> Arc<Supervisor> {
        let superuser_password = store.read().superuser_password.clone();
        let (making, members) = (Semaphore::new(MAX_PARALLEL_PROVISIONS), Mutex::default());
        Arc::new(Supervisor {
            data_dir: home,
            store,
            usage,
            log,
            after_crash,
            provisioning_permits: making,
            engine,
            os_user: account,
            superuser_password,
            instances: members,
        })
    }

    /// A cluster for the database of that row.
    pub(crate) fn cluster(&self, row: &DatabaseRow) -> Cluster {
        let spec = ClusterSpec {
            dir: cluster_directory(&self.data_dir, &row.id),
            port: row.port,
            superuser_password: self.superuser_password.clone(),
        };
        Cluster::new(self.engine.clone(), self.os_user, spec)
    }

    /// Makes the template before anybody needs it: the first database is there a second earlier. Who asks for one
    /// meanwhile waits for this instead of doing the same beside it.
    pub(crate) async fn prepare_template(&self) {
        let Ok(_all) = self.provisioning_permits.acquire_many(MAX_PARALLEL_PROVISIONS as u32).await else { return };
        let (templates, password) = (self.data_dir.templates(), &self.superuser_password);
        if let Err(error) = template::find_or_create(&self.engine, &self.os_user, &templates, password, &Silent).await {
            // Tried again, and told, when a database is made.
            self.log.line(&format!("template: {error}"));
        }
    }

    /// Where a backup is.
    pub(crate) fn backup_directory(&self, database: &DatabaseId, backup: &BackupId) -> PathBuf {
        self.data_dir.backups().join(database.as_str()).join(backup.as_str())
    }

    /// A database's unit, if it is at work.
    pub(crate) fn instance(&self, id: &DatabaseId) -> std::result::Result<Arc<Instance>, ApiError> {
        self.lock_instances()
            .by_id
            .get(id.as_str())
            .cloned()
            .ok_or_else(|| ApiError::not_found("database", id.as_str()))
    }

    /// Takes a unit with the tasks that work for it.
    pub(crate) fn register(&self, unit: Arc<Instance>, tasks: impl IntoIterator<Item = JoinHandle<()>>) {
        let mut members = self.lock_instances();
        if members.stopped {
            tasks.into_iter().for_each(|task| task.abort());
            return;
        }
        members.tasks.retain(|task| !task.is_finished());
        members.tasks.extend(tasks);
        members.by_id.insert(unit.id.to_string(), unit);
    }

    /// Forgets a unit whose database is gone.
    pub(crate) fn unregister(&self, id: &DatabaseId) {
        self.lock_instances().by_id.remove(id.as_str());
    }

    /// Deletes databases that the state has as `deleting`, all at once, and returns when their disk is freed.
    pub(crate) async fn delete_databases(&self, ids: &[DatabaseId]) -> std::result::Result<(), ApiError> {
        let waits = ids.iter().map(|id| {
            let (done, wait) = oneshot::channel();
            let unit = self.instance(id);
            async move {
                // No unit: another request has removed it.
                let Ok(unit) = unit else { return Ok(()) };
                // Whoever waits for it waits no more, the backup before this job included.
                unit.set_health(Health::Deleted);
                unit.wake.notify_one();
                unit.enqueue(Job::Delete(done));
                wait.await.unwrap_or_else(|_| Err(ApiError::internal("the server is stopping")))
            }
        });
        join_all(waits).await.into_iter().collect()
    }

    /// The status to show: that of the row, unless the cluster that should run cannot be started, or what the database
    /// was to hold could not be brought into it.
    pub(crate) fn visible_status(&self, row: &DatabaseRow) -> DatabaseStatus {
        let failed = self.instance(&row.id).is_ok_and(|unit| matches!(unit.health(), Health::Failed(_)));
        if (failed || row.content_pending) && row.status == DatabaseStatus::Active {
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
        let clusters =
            entries(&self.data_dir.clusters()).into_iter().filter(|(id, _)| !known(id)).map(|(_, path)| path);
        let mut backups = Vec::new();
        for (id, directory) in entries(&self.data_dir.backups()) {
            if known(&id) {
                let stray = entries(&directory).into_iter().filter(|(backup, _)| !is_referenced(&state, backup));
                backups.extend(stray.map(|(_, path)| path));
            } else {
                backups.push(directory);
            }
        }
        Leftovers { clusters: clusters.collect(), backups }
    }

    /// Removes what was found.
    pub(crate) async fn remove_leftovers(&self, leftovers: Leftovers) {
        for directory in leftovers.clusters {
            self.log.line(&format!("{}: belongs to no database, removed", directory.display()));
            // Its PostgreSQL may still run; at which port doesn't matter for stopping it.
            let spec = ClusterSpec { dir: directory, port: 0, superuser_password: self.superuser_password.clone() };
            if let Err(error) = Cluster::new(self.engine.clone(), self.os_user, spec).delete().await {
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
            let mut members = self.lock_instances();
            members.stopped = true;
            (std::mem::take(&mut members.by_id), std::mem::take(&mut members.tasks))
        };
        for task in &tasks {
            task.abort();
        }
        // Aborted is not ended: a task lets go of its cluster when it has come to a point of waiting.
        join_all(tasks).await;
        join_all(units.values().map(|unit| async {
            let stopped = tokio::time::timeout(CLUSTER_STOP_TIMEOUT, unit.cluster().stop()).await;
            match stopped {
                Ok(Ok(())) => self.log.line(&format!("database {}: stopped", unit.id)),
                Ok(Err(error)) => self.log.line(&format!("database {}: {error}", unit.id)),
                Err(_) => self.log.line(&format!("database {}: did not stop in time", unit.id)),
            }
        }))
        .await;
    }

    fn lock_instances(&self) -> MutexGuard<'_, Instances> {
        self.instances.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stops what a killed server has left running. Says whether there was anything.
pub(crate) async fn stop_orphans(home: &DataDir, state: &State, engine: &PgInstall, account: &OsUser) -> Result<bool> {
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

fn cluster_directory(home: &DataDir, id: &DatabaseId) -> PathBuf {
    home.clusters().join(id.as_str())
}

/// Whether a backup's directory is to stay: one that is done, or one that will be made anew and clears up itself.
fn is_referenced(state: &State, directory: &str) -> bool {
    let open = [BackupStatus::Completed, BackupStatus::Pending, BackupStatus::InProgress];
    let name = directory.strip_suffix(".partial").unwrap_or(directory);
    state.backups.iter().any(|row| row.id.as_str() == name && open.contains(&row.status))
        || state.pending_jobs.iter().any(|work| work.backup_id.as_str() == name)
}

/// The entries of a directory with their names; none where it isn't there.
fn entries(directory: &std::path::Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(directory) else { return Vec::new() };
    entries.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())).collect()
}
