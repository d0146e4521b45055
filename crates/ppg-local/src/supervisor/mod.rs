//! The supervisor of all databases: creates, finds and stops their instances.

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

use crate::api_error::ApiError;
use crate::data_dir::DataDir;
use crate::runtime::log::ServerLog;
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

/// Time that a cluster may take to stop during shutdown. PostgreSQL itself is given 10 s.
const CLUSTER_STOP_TIMEOUT: Duration = Duration::from_secs(20);

/// Maximum number of clusters provisioned at the same time.
const MAX_PARALLEL_PROVISIONS: usize = 2;

/// The running databases and what they share.
#[derive(Debug)]
pub(crate) struct Supervisor {
    pub(crate) data_dir: DataDir,
    pub(crate) store: Arc<Store>,
    pub(crate) usage: Arc<UsageLog>,
    pub(crate) log: Arc<ServerLog>,
    /// True after an unclean shutdown: role changes may be half applied.
    pub(crate) after_crash: bool,
    /// Held while a cluster's files are created. The disk is the bottleneck: when fifty databases are requested at
    /// once, this makes the first ones ready after a second instead of all of them after twenty.
    pub(crate) provisioning_permits: Semaphore,
    install: PgInstall,
    os_user: OsUser,
    superuser_password: Secret,
    instances: Mutex<Instances>,
}

/// Directories that belong to no database or backup in the state.
#[derive(Debug)]
pub(crate) struct StrayDirectories {
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
    /// Creates a supervisor without any instance.
    pub(crate) fn new(
        data_dir: DataDir,
        install: PgInstall,
        os_user: OsUser,
        store: Arc<Store>,
        usage: Arc<UsageLog>,
        log: Arc<ServerLog>,
        after_crash: bool,
    ) -> Arc<Supervisor> {
        let superuser_password = store.read().superuser_password.clone();
        Arc::new(Supervisor {
            data_dir,
            store,
            usage,
            log,
            after_crash,
            provisioning_permits: Semaphore::new(MAX_PARALLEL_PROVISIONS),
            install,
            os_user,
            superuser_password,
            instances: Mutex::default(),
        })
    }

    /// The cluster of a database.
    pub(crate) fn cluster(&self, row: &DatabaseRow) -> Cluster {
        let spec = ClusterSpec {
            dir: cluster_directory(&self.data_dir, &row.id),
            port: row.port,
            superuser_password: self.superuser_password.clone(),
        };
        Cluster::new(self.install.clone(), self.os_user, spec)
    }

    /// Creates the template in advance, so that the first database is ready a second earlier. Requests for a database
    /// wait for it meanwhile, instead of creating another template in parallel.
    pub(crate) async fn prepare_template(&self) {
        let Ok(_all) = self.provisioning_permits.acquire_many(MAX_PARALLEL_PROVISIONS as u32).await else { return };
        let (templates, password) = (self.data_dir.templates(), &self.superuser_password);
        if let Err(error) = template::find_or_create(&self.install, &self.os_user, &templates, password, &Silent).await
        {
            // Retried, and reported, when a database is created.
            self.log.line(&format!("template: {error}"));
        }
    }

    /// The directory of a backup.
    pub(crate) fn backup_directory(&self, database: &DatabaseId, backup: &BackupId) -> PathBuf {
        self.data_dir.backups().join(database.as_str()).join(backup.as_str())
    }

    /// The instance of a database.
    ///
    /// # Errors
    ///
    /// 404 if the database has no instance.
    pub(crate) fn instance(&self, id: &DatabaseId) -> std::result::Result<Arc<Instance>, ApiError> {
        self.lock_instances()
            .by_id
            .get(id.as_str())
            .cloned()
            .ok_or_else(|| ApiError::not_found("database", id.as_str()))
    }

    /// Registers an instance and the tasks that serve it.
    pub(crate) fn register(&self, instance: Arc<Instance>, tasks: impl IntoIterator<Item = JoinHandle<()>>) {
        let mut members = self.lock_instances();
        if members.stopped {
            tasks.into_iter().for_each(|task| task.abort());
            return;
        }
        members.tasks.retain(|task| !task.is_finished());
        members.tasks.extend(tasks);
        members.by_id.insert(instance.id.to_string(), instance);
    }

    /// Removes the instance of a deleted database.
    pub(crate) fn unregister(&self, id: &DatabaseId) {
        self.lock_instances().by_id.remove(id.as_str());
    }

    /// Deletes databases that the state marks as deleting, in parallel. Returns once their disk space is free.
    ///
    /// # Errors
    ///
    /// 500 if a cluster or its files cannot be removed; another start of the server retries then.
    pub(crate) async fn delete_databases(&self, ids: &[DatabaseId]) -> std::result::Result<(), ApiError> {
        let waits = ids.iter().map(|id| {
            let (done, wait) = oneshot::channel();
            let instance = self.instance(id);
            async move {
                // Without an instance, another request has already deleted the database.
                let Ok(instance) = instance else { return Ok(()) };
                // Ends all waiting for this database, including the backup queued before this job.
                instance.set_health(Health::Deleted);
                instance.wake.notify_one();
                instance.enqueue(Job::Delete(done));
                wait.await.unwrap_or_else(|_| Err(ApiError::internal("the server is stopping")))
            }
        });
        join_all(waits).await.into_iter().collect()
    }

    /// The status to show: the stored one, except that an active database is suspended if its cluster cannot be
    /// started, or its requested content could not be restored.
    pub(crate) fn visible_status(&self, row: &DatabaseRow) -> DatabaseStatus {
        let failed = self.instance(&row.id).is_ok_and(|instance| matches!(instance.health(), Health::Failed(_)));
        if (failed || row.content_pending) && row.status == DatabaseStatus::Active {
            DatabaseStatus::Suspended
        } else {
            row.status.clone()
        }
    }

    /// Finds files that a killed server left behind: partial copies and partial removals. Call it before any instance
    /// is spawned, because instances create directories too.
    pub(crate) fn find_strays(&self) -> StrayDirectories {
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
        StrayDirectories { clusters: clusters.collect(), backups }
    }

    /// Removes the directories that [`Supervisor::find_strays`] found.
    pub(crate) async fn remove_strays(&self, strays: StrayDirectories) {
        for directory in strays.clusters {
            self.log.line(&format!("{}: belongs to no database, removed", directory.display()));
            // Its PostgreSQL may still run. The port is irrelevant for stopping it.
            let spec = ClusterSpec { dir: directory, port: 0, superuser_password: self.superuser_password.clone() };
            if let Err(error) = Cluster::new(self.install.clone(), self.os_user, spec).delete().await {
                self.log.line(&error.to_string());
            }
        }
        for directory in strays.backups {
            self.log.line(&format!("{}: belongs to no backup, removed", directory.display()));
            if let Err(error) = files::blocking(move || files::remove_tree(&directory)).await {
                self.log.line(&error.to_string());
            }
        }
    }

    /// Aborts all tasks, then stops all clusters in parallel.
    pub(crate) async fn stop(&self) {
        let (units, tasks) = {
            let mut members = self.lock_instances();
            members.stopped = true;
            (std::mem::take(&mut members.by_id), std::mem::take(&mut members.tasks))
        };
        for task in &tasks {
            task.abort();
        }
        // An aborted task keeps its cluster until it reaches its next await point.
        join_all(tasks).await;
        join_all(units.values().map(|instance| async {
            let stopped = tokio::time::timeout(CLUSTER_STOP_TIMEOUT, instance.cluster().stop()).await;
            match stopped {
                Ok(Ok(())) => self.log.line(&format!("database {}: stopped", instance.id)),
                Ok(Err(error)) => self.log.line(&format!("database {}: {error}", instance.id)),
                Err(_) => self.log.line(&format!("database {}: did not stop in time", instance.id)),
            }
        }))
        .await;
    }

    fn lock_instances(&self) -> MutexGuard<'_, Instances> {
        self.instances.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stops clusters that a killed server left running. Returns whether there were any.
///
/// # Errors
///
/// `Failed` if a cluster cannot be stopped.
pub(crate) async fn stop_orphans(
    data_dir: &DataDir,
    state: &State,
    install: &PgInstall,
    os_user: &OsUser,
) -> Result<bool> {
    let stops = state.databases.iter().map(|row| async move {
        let spec = ClusterSpec {
            dir: cluster_directory(data_dir, &row.id),
            port: row.port,
            superuser_password: state.superuser_password.clone(),
        };
        let cluster = Cluster::new(install.clone(), *os_user, spec);
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

fn cluster_directory(data_dir: &DataDir, id: &DatabaseId) -> PathBuf {
    data_dir.clusters().join(id.as_str())
}

/// Whether a backup directory must stay: its backup is complete, or will be retried and cleans up itself.
fn is_referenced(state: &State, directory: &str) -> bool {
    let open = [BackupStatus::Completed, BackupStatus::Pending, BackupStatus::InProgress];
    let name = directory.strip_suffix(".partial").unwrap_or(directory);
    state.backups.iter().any(|row| row.id.as_str() == name && open.contains(&row.status))
        || state.pending_jobs.iter().any(|job| job.backup_id.as_str() == name)
}

/// The entries of a directory and their names. Empty if the directory does not exist.
fn entries(directory: &std::path::Path) -> Vec<(String, PathBuf)> {
    let Ok(entries) = fs::read_dir(directory) else { return Vec::new() };
    entries.flatten().map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path())).collect()
}
