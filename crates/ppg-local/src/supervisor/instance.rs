//! One database at work: its cluster, whether it can be used, and what waits to be done with it.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::http::StatusCode;
use tokio::sync::{Notify, OwnedRwLockReadGuard, RwLock, mpsc, oneshot, watch};

use crate::server::api_error::Problem;
use crate::state::model::Work;
use ppg_api::types::values::DatabaseId;
use ppg_core::secret::Secret;
use ppg_postgres::cluster::Cluster;

/// How long a request waits for a database that starts or is restored, before it says that it isn't ready. Below the
/// minute that clients wait for an answer.
const PATIENCE: Duration = Duration::from_secs(50);

/// Whether a database can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Condition {
    /// Being made, started or restored: it is worth waiting.
    Starting,
    /// It answers queries.
    Ready,
    /// It could not be made or started, and why. It is tried again, less and less often.
    Failed(String),
    /// Deleted, or about to be.
    Gone,
}

/// What a unit's worker does, in the order of asking.
#[derive(Debug)]
pub(crate) enum Job {
    /// A backup or a restore.
    Work(Work),
    /// Removal of the database; the answer says how it went.
    Delete(oneshot::Sender<Result<(), Problem>>),
}

/// What is done with a login role.
#[derive(Debug, Clone, Copy)]
pub(crate) enum RoleChange<'a> {
    /// It is made, with this password.
    Make(&'a Secret),
    /// It gets another password, and who came in with the old one is cut off.
    Renew(&'a Secret),
    /// It is dropped, its clients first.
    Drop,
}

/// One database at work.
#[derive(Debug)]
pub(crate) struct Unit {
    pub(crate) id: DatabaseId,
    cluster: Mutex<Arc<Cluster>>,
    /// Held for reading by what uses the content, for writing by what exchanges it: a start, a restore, a removal.
    pub(crate) content: Arc<RwLock<()>>,
    /// Held by what changes or removes a connection: in PostgreSQL and in the state it is done in the same order.
    pub(crate) of_connections: tokio::sync::Mutex<()>,
    condition: watch::Sender<Condition>,
    jobs: mpsc::UnboundedSender<Job>,
    /// Tells the watcher that the cluster seems to be down.
    pub(crate) wake: Notify,
}

/// A cluster that runs, and whose content stays in its place while this lives.
pub(crate) struct InUse {
    pub(crate) cluster: Arc<Cluster>,
    _content: OwnedRwLockReadGuard<()>,
}

impl Unit {
    pub(crate) fn new(id: DatabaseId, cluster: Cluster) -> (Arc<Unit>, mpsc::UnboundedReceiver<Job>) {
        let (jobs, queue) = mpsc::unbounded_channel();
        let unit = Unit {
            id,
            cluster: Mutex::new(Arc::new(cluster)),
            content: Arc::default(),
            of_connections: tokio::sync::Mutex::default(),
            condition: watch::Sender::new(Condition::Starting),
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

    pub(crate) fn condition(&self) -> Condition {
        self.condition.borrow().clone()
    }

    /// Nothing comes after [`Condition::Gone`].
    pub(crate) fn set_condition(&self, condition: Condition) {
        self.condition.send_if_modified(|now| {
            let changed = *now != Condition::Gone && *now != condition;
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
    pub(crate) async fn in_use(&self) -> Result<InUse, Problem> {
        match tokio::time::timeout(PATIENCE, self.in_use_at_last()).await {
            Ok(result) => result,
            Err(_) => Err(Problem::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "database_not_ready",
                "The database is still being started or restored: try again later",
            )),
        }
    }

    /// The same without a limit.
    pub(crate) async fn in_use_at_last(&self) -> Result<InUse, Problem> {
        let mut condition = self.condition.subscribe();
        loop {
            let now = condition
                .wait_for(|condition| *condition != Condition::Starting)
                .await
                .map_err(|_| Problem::internal("the server is stopping"))?
                .clone();
            match now {
                Condition::Failed(reason) => return Err(not_running(&reason)),
                Condition::Gone => return Err(Problem::not_found("database", self.id.as_str())),
                Condition::Starting | Condition::Ready => {}
            }
            let content = self.content.clone().read_owned().await;
            // A restore or a removal may have come first.
            if self.condition() != Condition::Ready {
                continue;
            }
            let cluster = self.cluster();
            if cluster.is_running().await {
                return Ok(InUse { cluster, _content: content });
            }
            // It was killed a moment ago; the watcher starts it again.
            self.set_condition(Condition::Starting);
            self.wake.notify_one();
        }
    }

    /// Waits until PostgreSQL takes connections. If it can't, the condition says so afterwards.
    pub(crate) async fn answers(&self) {
        if let Ok(used) = self.in_use().await {
            // Alive is not enough: it may still recover from a kill, which `connect` waits out.
            let _ = used.cluster.connect().await;
        }
    }

    /// Changes a login role; again where PostgreSQL was killed in the middle of it, for each of the changes is done once
    /// however often it is made. While the answer lives no restore takes the role away.
    pub(crate) async fn change_role(&self, role: &str, change: RoleChange<'_>) -> Result<InUse, Problem> {
        let mut tries = 0;
        loop {
            let used = self.in_use().await?;
            let changed = match change {
                RoleChange::Make(password) => used.cluster.create_role(role, password).await,
                RoleChange::Renew(password) => used.cluster.renew_role(role, password).await,
                RoleChange::Drop => used.cluster.drop_role(role).await,
            };
            match changed {
                Ok(()) => return Ok(used),
                Err(error) if tries >= RETRIES => return Err(error.into()),
                Err(_) => {}
            }
            drop(used);
            tries += 1;
            tokio::time::sleep(RETRY_DELAY).await;
        }
    }
}

/// A crash of one PostgreSQL process makes the others start anew, which takes a moment.
const RETRIES: u32 = 3;
const RETRY_DELAY: Duration = Duration::from_millis(300);

fn not_running(reason: &str) -> Problem {
    Problem::new(
        StatusCode::INTERNAL_SERVER_ERROR,
        "database_not_running",
        format!("The database could not be started: {reason}"),
    )
}
