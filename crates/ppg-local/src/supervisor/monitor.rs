//! The monitor of one database: keeps its cluster running and samples its usage.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio_postgres::{Client, Statement};

use super::Supervisor;
use super::instance::{Health, Instance};
use crate::api_error::ApiError;
use crate::runtime::ports;
use crate::state::{self, State};
use ppg_api::types::values::{DatabaseId, DatabaseStatus};
use ppg_core::error::{Code, Error, Result};
use ppg_postgres::progress::Silent;

/// Interval at which the monitor checks that PostgreSQL runs, and counts its clients.
const PROBE_INTERVAL: Duration = Duration::from_secs(1);

/// Interval at which statement counters are read, with and without clients. PostgreSQL counts them in any case; a
/// longer interval only makes the time of use less exact.
const SAMPLE_INTERVAL_BUSY: Duration = Duration::from_secs(10);
const SAMPLE_INTERVAL_IDLE: Duration = Duration::from_secs(60);

/// Number of failed starts before waiting requests are told. A single start fails when PostgreSQL is killed during it.
const START_ATTEMPTS: u32 = 3;

/// Half the delay after the first failed start, and the longest delay. The delay doubles in between.
const BACKOFF_UNIT: Duration = Duration::from_millis(150);
const BACKOFF_MAX: Duration = Duration::from_secs(60);

/// Number of ports tried when other programs occupy them.
const PORT_ATTEMPTS: u32 = 5;

/// Counts the current clients, without ours: only this program connects as the superuser.
const COUNT_CLIENTS: &str = "select count(*) from pg_catalog.pg_stat_activity \
                       where backend_type = 'client backend' and usename is distinct from current_user";

/// Runs until the database is deleted. Starts the cluster, and restarts it after a crash.
pub(crate) async fn run(supervisor: Arc<Supervisor>, instance: Arc<Instance>) {
    let mut probe = Probe::default();
    // Consecutive failed starts.
    let mut failures = 0;
    let mut first = true;
    while instance.health() != Health::Deleted {
        // Locked: a restore or removal is in progress and takes care of the cluster.
        let busy = instance.content_lock.try_read().is_err();
        if !busy {
            // A cluster that does not answer may just be slow; the process table tells.
            let ready = instance.health() == Health::Ready;
            if ready && (probe.probe(&supervisor, &instance).await || instance.cluster().is_running().await) {
                reconcile(&supervisor, &instance).await;
            } else {
                if !first && ready {
                    supervisor.log.line(&format!("database {}: PostgreSQL has exited, restarting it", instance.id));
                }
                probe = Probe::default();
                if ensure_running(&supervisor, &instance, failures, std::mem::take(&mut first)).await {
                    failures = 0;
                    continue;
                }
                failures += 1;
            }
        }
        let pause =
            if failures == 0 { PROBE_INTERVAL } else { (BACKOFF_UNIT * (1 << failures.min(8))).min(BACKOFF_MAX) };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = instance.wake.notified() => {}
        }
    }
}

/// Creates the cluster if needed, and starts it. True if it is ready.
async fn ensure_running(supervisor: &Supervisor, instance: &Instance, failures: u32, first: bool) -> bool {
    let provisioned = supervisor.store.read().database(&instance.id).is_ok_and(|row| row.provisioned);
    // Taken before the content lock: a delete request must not wait for a database that is still queued here.
    let _turn = if provisioned { None } else { supervisor.provisioning_permits.acquire().await.ok() };
    let _content = instance.content_lock.write().await;
    let failed_before = match instance.health() {
        Health::Deleted => return false,
        Health::Failed(_) => true,
        Health::Starting | Health::Ready => false,
    };
    if !failed_before {
        // New requests wait from here on. After several failures they fail at once instead.
        instance.set_health(Health::Starting);
    }
    let started = Instant::now();
    match provision_and_start(supervisor, instance, first, first || failed_before).await {
        Ok(port) => {
            instance.set_health(Health::Ready);
            let ms = started.elapsed().as_millis();
            supervisor.log.line(&format!("database {}: ready on port {port} after {ms} ms", instance.id));
            true
        }
        Err(error) => {
            let reason = error.message().to_owned();
            supervisor.log.line(&format!("database {}: cannot start: {reason}", instance.id));
            if failures + 1 >= START_ATTEMPTS {
                instance.set_health(Health::Failed(reason));
                let _ =
                    set_status(supervisor, &instance.id, DatabaseStatus::Provisioning, DatabaseStatus::Suspended).await;
            }
            false
        }
    }
}

/// Creates the cluster if needed, starts it and updates the state. With `anew`, a suspended database becomes active
/// again if it starts. Otherwise it stays suspended: that status is the only sign of a failed restore.
async fn provision_and_start(
    supervisor: &Supervisor,
    instance: &Instance,
    first: bool,
    anew: bool,
) -> std::result::Result<u16, ApiError> {
    let row = supervisor.store.read().database(&instance.id)?.clone();
    if !row.provisioned {
        instance.cluster().create(&supervisor.data_dir.templates(), &Silent).await?;
    }
    let port = start_on_free_port(supervisor, instance).await?;
    if !row.provisioned || (first && supervisor.after_crash) || has_revoked(&supervisor.store.read(), &instance.id) {
        // Align the roles with the state: create the first one, drop those that a killed server left behind.
        instance.cluster().sync_roles(&supervisor.store.read().roles_of(&instance.id)).await?;
    }
    supervisor
        .store
        .update(|state| {
            let restoring = is_restoring(state, &instance.id);
            state.connections.retain(|row| !(row.revoked && row.database_id == instance.id));
            let row = state.database_mut(&instance.id)?;
            row.provisioned = true;
            let ready = row.status == DatabaseStatus::Active || (row.status == DatabaseStatus::Suspended && !anew);
            if !ready && !restoring {
                row.status = DatabaseStatus::Active;
                row.updated_at = state::now();
            }
            Ok(())
        })
        .await
        // A full disk must not block access to existing data. The next probe reconciles the state.
        .or_else(|error| if row.provisioned { Ok(()) } else { Err(error) })?;
    Ok(port)
}

/// Starts the cluster. If another program occupies its port, stores a new port and starts it there.
async fn start_on_free_port(supervisor: &Supervisor, instance: &Instance) -> std::result::Result<u16, ApiError> {
    for _ in 0..PORT_ATTEMPTS {
        let taken = match instance.cluster().start().await {
            Ok(()) => break,
            Err(error) if is_port_in_use(&error) => error,
            Err(error) => return Err(error.into()),
        };
        let row = supervisor
            .store
            .update(|state| {
                let port = ports::find_free(|port| state.uses_port(port))?;
                let row = state.database_mut(&instance.id)?;
                row.port = port;
                row.updated_at = state::now();
                Ok(row.clone())
            })
            .await?;
        supervisor.log.line(&format!("database {}: {taken}; moved to port {}", instance.id, row.port));
        instance.replace_cluster(supervisor.cluster(&row));
    }
    let row = supervisor.store.read().database(&instance.id)?.clone();
    match instance.cluster().is_running().await {
        true => Ok(row.port),
        false => Err(ApiError::internal("no free port found: other programs use every port that was tried")),
    }
}

fn is_port_in_use(error: &Error) -> bool {
    error.has_code(Code::PortInUse)
}

fn is_restoring(state: &State, id: &DatabaseId) -> bool {
    state.pending_jobs.iter().any(|job| job.database_id == *id && job.kind.replaces_content())
}

fn has_revoked(state: &State, id: &DatabaseId) -> bool {
    state.connections.iter().any(|row| row.revoked && row.database_id == *id)
}

/// Corrects the status if it could not be written when the cluster started.
async fn reconcile(supervisor: &Supervisor, instance: &Instance) {
    let state = supervisor.store.read();
    let provisioning = state.database(&instance.id).is_ok_and(|row| row.status == DatabaseStatus::Provisioning);
    if provisioning && !is_restoring(&state, &instance.id) {
        let _ = set_status(supervisor, &instance.id, DatabaseStatus::Provisioning, DatabaseStatus::Active).await;
    }
}

async fn set_status(
    supervisor: &Supervisor,
    id: &DatabaseId,
    from: DatabaseStatus,
    to: DatabaseStatus,
) -> std::result::Result<(), ApiError> {
    supervisor
        .store
        .update(|state| {
            let row = state.database_mut(id)?;
            if row.status == from {
                row.status = to;
                row.updated_at = state::now();
            }
            Ok(())
        })
        .await
}

/// Samples a running cluster over one persistent connection. A new connection every second would cost a PostgreSQL
/// process each.
#[derive(Default)]
struct Probe {
    client: Option<(Client, Statement)>,
    last_sample: Option<Instant>,
    busy: bool,
}

impl Probe {
    /// Counts the clients, and at longer intervals the statements. False if PostgreSQL does not answer.
    async fn probe(&mut self, supervisor: &Supervisor, instance: &Instance) -> bool {
        let Ok(clients) = self.count_clients(instance).await else { return false };
        supervisor.usage.add_client_count(&instance.id, clients);
        self.busy |= clients > 0;
        let due = if self.busy { SAMPLE_INTERVAL_BUSY } else { SAMPLE_INTERVAL_IDLE };
        if self.last_sample.is_none_or(|at| at.elapsed() >= due) {
            self.last_sample = Some(Instant::now());
            self.busy = false;
            if let Ok(sample) = instance.cluster().sample().await {
                supervisor.usage.add_sample(&instance.id, &sample);
            }
        }
        true
    }

    async fn count_clients(&mut self, instance: &Instance) -> Result<i64> {
        let failed = |error: tokio_postgres::Error| Error::unavailable(error.to_string());
        let query = async {
            let (client, statement) = match self.client.take().filter(|(client, _)| !client.is_closed()) {
                Some(connection) => connection,
                None => {
                    let client = instance.cluster().connect().await?;
                    let statement = client.prepare(COUNT_CLIENTS).await.map_err(failed)?;
                    (client, statement)
                }
            };
            let row = client.query_one(&statement, &[]).await.map_err(failed)?;
            Ok::<_, Error>((row, (client, statement)))
        };
        // With a timeout, so that a hanging PostgreSQL does not stop the monitor from noticing a deletion.
        let query = tokio::time::timeout(Duration::from_secs(5), query).await;
        let (row, connection) = query.map_err(|_| Error::unavailable("PostgreSQL does not answer"))??;
        self.client = Some(connection);
        row.try_get(0).map_err(|error| Error::failed(error.to_string()))
    }
}
