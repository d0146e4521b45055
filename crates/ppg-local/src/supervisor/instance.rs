//! One database at work: its cluster, whether it can be used, and what waits to be done with it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use tokio::sync::{Notify, OwnedRwLockReadGuard, RwLock, mpsc, oneshot, watch};

use crate::server::api_error::ApiError;
use crate::state::model::PendingJob;
use ppg_api::types::values::DatabaseId;
use ppg_core::secret::Secret;
use ppg_postgres::cluster::Cluster;

/// How long a request waits for a database that starts or is restored, before it says that it isn't ready. Below the
/// minute that clients wait for an answer.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(50);

/// Whether a database can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Health {
    /// Being made, started or restored: it is worth waiting.
    Starting,
    /// It answers queries.
    Ready,
    /// It could not be made or started, and why. It is tried again, less and less often.
    Failed(String),
    /// Deleted, or about to be.
    Deleted,
}

/// What a unit's worker does, in the order of asking.
#[derive(Debug)]
pub(crate) enum Job {
    /// A backup or a restore.
    Pending(PendingJob),
    /// Removal of the database; the answer says how it went.
    Delete(oneshot::Sender<Result<(), ApiError>>),
}

/// What is done with a login role.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RoleChange<'a> {
    /// It is made, with this password.
    Create(&'a Secret),
    /// It gets another password, and who came in with the old one is cut off.
    SetPassword(&'a Secret),
    /// It is dropped, its clients first.
    Drop,
}

/// One database at work.
#[derive(Debug)]
pub(crate) struct Instance {
    pub(crate) id: DatabaseId,
    cluster: Mutex<Arc<Cluster>>,
    /// Held for reading by what uses the content, for writing by what exchanges it: a start, a restore, a removal.
    pub(crate) content_lock: Arc<RwLock<()>>,
    /// Held by what changes or removes a connection: in PostgreSQL and in the state it is done in the same order.
    pub(crate) connection_lock: tokio::sync::Mutex<()>,
    health: watch::Sender<Health>,
    jobs: mpsc::UnboundedSender<Job>,
    /// Tells the watcher that the cluster seems to be down.
    pub(crate) wake: Notify,
}

/// A cluster that runs, and whose content stays in its place while this lives.
pub(crate) struct InstanceGuard {
    pub(crate) cluster: Arc<Cluster>,
    _content: OwnedRwLockReadGuard<()>,
}

impl Instance {
    pub(crate) fn new(id: DatabaseId, cluster: Cluster) -> (Arc<Instance>, mpsc::UnboundedReceiver<Job>) {
        let (jobs, queue) = mpsc::unbounded_channel();
        let unit = Instance {
            id,
            cluster: Mutex::new(Arc::new(cluster)),
            content_lock: Arc::default(),
            connection_lock: tokio::sync::Mutex::default(),
            health: watch::Sender::new(Health::Starting),
            jobs,
            wake: Notify::new(),
        };
        (Arc::new(unit), queue)
    }

    /// The cluster, running or not.
    pub(crate) fn cluster(&self) -> Arc<Cluster> {
        self.cluster.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes another in its place: the same directory at another port.
    pub(crate) fn replace_cluster(&self, cluster: Cluster) {
        *self.cluster.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(cluster);
    }

    pub(crate) fn health(&self) -> Health {
        self.health.borrow().clone()
    }

    /// Nothing comes after [`Condition::Gone`].
    pub(crate) fn set_health(&self, condition: Health) {
        self.health.send_if_modified(|now| {
            let changed = *now != Health::Deleted && *now != condition;
            if changed {
                *now = condition;
            }
            changed
        });
    }

    /// Puts a job at the end of the queue.
    pub(crate) fn enqueue(&self, job: Job) {
        // The worker lives as long as the unit can be found; a job that comes later has nothing left to work on.
        let _ = self.jobs.send(job);
    }

    /// Waits until the database can be used, and keeps it so while the answer lives.
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

    /// The same without a limit.
    pub(crate) async fn acquire_no_timeout(&self) -> Result<InstanceGuard, ApiError> {
        let mut condition = self.health.subscribe();
        loop {
            let now = condition
                .wait_for(|condition| *condition != Health::Starting)
                .await
                .map_err(|_| ApiError::internal("the server is stopping"))?
                .clone();
            match now {
                Health::Failed(reason) => return Err(not_running(&reason)),
                Health::Deleted => return Err(ApiError::not_found("database", self.id.as_str())),
                Health::Starting | Health::Ready => {}
            }
            let content = self.content_lock.clone().read_owned().await;
            // A restore or a removal may have come first.
            if self.health() != Health::Ready {
                continue;
            }
            let cluster = self.cluster();
            if cluster.is_running().await {
                return Ok(InstanceGuard { cluster, _content: content });
            }
            // It was killed a moment ago; the watcher starts it again.
            self.set_health(Health::Starting);
            self.wake.notify_one();
        }
    }

    /// Waits until PostgreSQL takes connections. If it can't, the condition says so afterwards.
    pub(crate) async fn wait_ready(&self) {
        if let Ok(used) = self.acquire().await {
            // Alive is not enough: it may still recover from a kill, which `connect` waits out.
            let _ = used.cluster.connect().await;
        }
    }

    /// Changes a login role; again where PostgreSQL was killed in the middle of it, for each of the changes is done once
    /// however often it is made. While the answer lives no restore takes the role away.
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

/// A crash of one PostgreSQL process makes the others start anew, which takes a moment.
const ROLE_CHANGE_RETRIES: u32 = 3;
const ROLE_CHANGE_RETRY_DELAY: Duration = Duration::from_millis(300);

fn not_running(reason: &str) -> ApiError {
    ApiError::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "database_not_running",
        format!("The database could not be started: {reason}"),
    )
}
