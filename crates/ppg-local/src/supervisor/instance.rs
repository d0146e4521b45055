//! One running database: its cluster, its health, and the queue of its jobs.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use tokio::sync::{Notify, OwnedRwLockReadGuard, RwLock, mpsc, oneshot, watch};

use crate::api_error::ApiError;
use crate::state::model::PendingJob;
use ppg_api::types::values::DatabaseId;
use ppg_core::secret::Secret;
use ppg_postgres::cluster::Cluster;

/// Time that a request waits for a database that is starting or being restored, before it fails. Below the minute that
/// clients wait for a response.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(50);

/// Whether a database can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Health {
    /// Being created, started or restored. Worth waiting for.
    Starting,
    /// The database answers queries.
    Ready,
    /// The cluster could not be created or started, and why. The monitor retries with growing delays.
    Failed(String),
    /// The database is deleted, or about to be.
    Deleted,
}

/// A job for the worker of an instance. Jobs run in the order they were enqueued.
#[derive(Debug)]
pub(crate) enum Job {
    /// A backup, restore or copy.
    Pending(PendingJob),
    /// Delete the database and report the result.
    Delete(oneshot::Sender<Result<(), ApiError>>),
}

/// A change to a login role.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RoleChange<'a> {
    /// Create the role with this password.
    Create(&'a Secret),
    /// Set this password and disconnect the sessions that used the old one.
    SetPassword(&'a Secret),
    /// Disconnect the role's sessions and drop it.
    Drop,
}

/// A database with a running cluster, or one that is being started.
#[derive(Debug)]
pub(crate) struct Instance {
    pub(crate) id: DatabaseId,
    cluster: Mutex<Arc<Cluster>>,
    /// Read-locked by users of the content, write-locked while it is replaced: start, restore, removal.
    pub(crate) content_lock: Arc<RwLock<()>>,
    /// Serialises connection changes, so that PostgreSQL and the state file apply them in the same order.
    pub(crate) connection_lock: tokio::sync::Mutex<()>,
    health: watch::Sender<Health>,
    jobs: mpsc::UnboundedSender<Job>,
    /// Wakes the monitor, because the cluster seems to be down.
    pub(crate) wake: Notify,
}

/// A running cluster whose content is not replaced while the guard lives.
pub(crate) struct InstanceGuard {
    pub(crate) cluster: Arc<Cluster>,
    _content: OwnedRwLockReadGuard<()>,
}

impl Instance {
    /// Creates an instance, and the receiver of its job queue.
    pub(crate) fn new(id: DatabaseId, cluster: Cluster) -> (Arc<Instance>, mpsc::UnboundedReceiver<Job>) {
        let (jobs, queue) = mpsc::unbounded_channel();
        let instance = Instance {
            id,
            cluster: Mutex::new(Arc::new(cluster)),
            content_lock: Arc::default(),
            connection_lock: tokio::sync::Mutex::default(),
            health: watch::Sender::new(Health::Starting),
            jobs,
            wake: Notify::new(),
        };
        (Arc::new(instance), queue)
    }

    /// The cluster, whether it runs or not.
    pub(crate) fn cluster(&self) -> Arc<Cluster> {
        self.cluster.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Replaces the cluster by one with the same directory and another port.
    pub(crate) fn replace_cluster(&self, cluster: Cluster) {
        *self.cluster.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(cluster);
    }

    /// The current health of the database.
    pub(crate) fn health(&self) -> Health {
        self.health.borrow().clone()
    }

    /// Sets the health. [`Health::Deleted`] is final.
    pub(crate) fn set_health(&self, health: Health) {
        self.health.send_if_modified(|now| {
            let changed = *now != Health::Deleted && *now != health;
            if changed {
                *now = health;
            }
            changed
        });
    }

    /// Appends a job to the queue.
    pub(crate) fn enqueue(&self, job: Job) {
        // The worker lives as long as the instance is registered. A later job has nothing left to work on.
        let _ = self.jobs.send(job);
    }

    /// Waits until the database can be used, for up to 50 s, and keeps it usable while the guard lives.
    ///
    /// # Errors
    ///
    /// 404 if the database is deleted; 500 `database_not_running` if it cannot be started, `database_not_ready` after
    /// the timeout.
    pub(crate) async fn acquire(&self) -> Result<InstanceGuard, ApiError> {
        match tokio::time::timeout(ACQUIRE_TIMEOUT, self.acquire_no_timeout()).await {
            Ok(result) => result,
            Err(_) => Err(ApiError::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "database_not_ready",
                "The database is still being started or restored: try again later",
            )),
        }
    }

    /// Like [`Instance::acquire`], without a timeout.
    ///
    /// # Errors
    ///
    /// 404 if the database is deleted; 500 `database_not_running` if it cannot be started.
    pub(crate) async fn acquire_no_timeout(&self) -> Result<InstanceGuard, ApiError> {
        let mut health = self.health.subscribe();
        loop {
            let now = health
                .wait_for(|health| *health != Health::Starting)
                .await
                .map_err(|_| ApiError::internal("the server is stopping"))?
                .clone();
            match now {
                Health::Failed(reason) => return Err(not_running(&reason)),
                Health::Deleted => return Err(ApiError::not_found("database", self.id.as_str())),
                Health::Starting | Health::Ready => {}
            }
            let content = self.content_lock.clone().read_owned().await;
            // A restore or a removal may have got the lock first.
            if self.health() != Health::Ready {
                continue;
            }
            let cluster = self.cluster();
            if cluster.is_running().await {
                return Ok(InstanceGuard { cluster, _content: content });
            }
            // The process was killed a moment ago; the monitor restarts it.
            self.set_health(Health::Starting);
            self.wake.notify_one();
        }
    }

    /// Waits until PostgreSQL accepts connections. If it cannot, the health says so afterwards.
    pub(crate) async fn wait_ready(&self) {
        if let Ok(used) = self.acquire().await {
            // A running process may still recover from a crash; `connect` waits for that.
            let _ = used.cluster.connect().await;
        }
    }

    /// Changes a login role, and retries if PostgreSQL dies meanwhile; every role change is idempotent. No restore can
    /// take the role away while the guard lives.
    ///
    /// # Errors
    ///
    /// Those of [`Instance::acquire`]; 500 if PostgreSQL refuses the change.
    pub(crate) async fn change_role(&self, role: &str, change: RoleChange<'_>) -> Result<InstanceGuard, ApiError> {
        let mut tries = 0;
        loop {
            let used = self.acquire().await?;
            let changed = match change {
                RoleChange::Create(password) => used.cluster.create_role(role, password).await,
                RoleChange::SetPassword(password) => used.cluster.rotate_role(role, password).await,
                RoleChange::Drop => used.cluster.drop_role(role).await,
            };
            match changed {
                Ok(()) => return Ok(used),
                Err(error) if tries >= ROLE_CHANGE_RETRIES => return Err(error.into()),
                Err(_) => {}
            }
            drop(used);
            tries += 1;
            tokio::time::sleep(ROLE_CHANGE_RETRY_DELAY).await;
        }
    }
}

/// Number of retries of a role change, and the delay between them. When one PostgreSQL process crashes, the others
/// restart, which takes a moment.
const ROLE_CHANGE_RETRIES: u32 = 3;
const ROLE_CHANGE_RETRY_DELAY: Duration = Duration::from_millis(300);

fn not_running(reason: &str) -> ApiError {
    ApiError::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "database_not_running",
        format!("The database could not be started: {reason}"),
    )
}
