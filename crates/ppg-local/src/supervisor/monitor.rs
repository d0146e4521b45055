//! Keeps one database's cluster running, and looks at what it is used for.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio_postgres::{Client, Statement};

use super::Supervisor;
use super::instance::{Health, Instance};
use crate::daemon::ports;
use crate::server::api_error::ApiError;
use crate::state::{self, State};
use ppg_api::types::values::{DatabaseId, DatabaseStatus};
use ppg_core::error::{Code, Error, Result};
use ppg_postgres::progress::Silent;

/// How often it is looked whether PostgreSQL lives and how many clients it has.
const PROBE_INTERVAL: Duration = Duration::from_secs(1);

/// How often statements are counted while there are clients, and without. They are counted by PostgreSQL anyway: what
/// is looked at later only counts for a later moment.
const SAMPLE_INTERVAL_BUSY: Duration = Duration::from_secs(10);
const SAMPLE_INTERVAL_IDLE: Duration = Duration::from_secs(60);

/// So many starts may fail before those who wait are told: one fails where PostgreSQL is killed in the middle of it.
const START_ATTEMPTS: u32 = 3;

/// Half the wait after the first start that failed, and the longest one; between them it doubles.
const BACKOFF_UNIT: Duration = Duration::from_millis(150);
const BACKOFF_MAX: Duration = Duration::from_secs(60);

/// How many ports are tried when other programs take them.
const PORT_ATTEMPTS: u32 = 5;

/// The clients of the moment. Ours are the superuser's, which nobody else can be.
const COUNT_CLIENTS: &str = "select count(*) from pg_catalog.pg_stat_activity \
                       where backend_type = 'client backend' and usename is distinct from current_user";

/// The watcher's task: starts the cluster, starts it again when it died, until the database is gone.
pub(crate) async fn run(fleet: Arc<Supervisor>, unit: Arc<Instance>) {
    let mut eye = Probe::default();
    // Starts that failed one after the other.
    let mut failures = 0;
    let mut first = true;
    while unit.health() != Health::Deleted {
        // Busy: it is being restored or removed, by somebody who knows what they do.
        let busy = unit.content_lock.try_read().is_err();
        if !busy {
            // What answers lives; what doesn't may be slow only, which the system knows.
            let ready = unit.health() == Health::Ready;
            if ready && (eye.probe(&fleet, &unit).await || unit.cluster().is_running().await) {
                reconcile(&fleet, &unit).await;
            } else {
                if !first && ready {
                    fleet.log.line(&format!("database {}: PostgreSQL is gone, started again", unit.id));
                }
                eye = Probe::default();
                if ensure_running(&fleet, &unit, failures, std::mem::take(&mut first)).await {
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
            () = unit.wake.notified() => {}
        }
    }
}

/// Makes the cluster if it wasn't made yet, and starts it. True if it is ready.
async fn ensure_running(fleet: &Supervisor, unit: &Instance, failures: u32, first: bool) -> bool {
    let made = fleet.store.read().database(&unit.id).is_ok_and(|row| row.provisioned);
    // Before the content is taken: who deletes a database that still waits for its turn doesn't wait with it.
    let _turn = if made { None } else { fleet.provisioning_permits.acquire().await.ok() };
    let _content = unit.content_lock.write().await;
    let failed_before = match unit.health() {
        Health::Deleted => return false,
        Health::Failed(_) => true,
        Health::Starting | Health::Ready => false,
    };
    if !failed_before {
        // Who comes now waits. After several failures they are told at once instead.
        unit.set_health(Health::Starting);
    }
    let started = Instant::now();
    match provision_and_start(fleet, unit, first, first || failed_before).await {
        Ok(port) => {
            unit.set_health(Health::Ready);
            let ms = started.elapsed().as_millis();
            fleet.log.line(&format!("database {}: answers at port {port} after {ms} ms", unit.id));
            true
        }
        Err(problem) => {
            let reason = problem.message().to_owned();
            fleet.log.line(&format!("database {}: cannot be started: {reason}", unit.id));
            if failures + 1 >= START_ATTEMPTS {
                unit.set_health(Health::Failed(reason));
                let _ = set_status(fleet, &unit.id, DatabaseStatus::Provisioning, DatabaseStatus::Suspended).await;
            }
            false
        }
    }
}

/// `anew`: a database that was suspended is one no more if it starts. (One whose restore failed stays so while the
/// server runs, or nobody would learn of it.)
async fn provision_and_start(
    fleet: &Supervisor,
    unit: &Instance,
    first: bool,
    anew: bool,
) -> std::result::Result<u16, ApiError> {
    let row = fleet.store.read().database(&unit.id)?.clone();
    if !row.provisioned {
        unit.cluster().create(&fleet.data_dir.templates(), &Silent).await?;
    }
    let port = start_on_free_port(fleet, unit).await?;
    if !row.provisioned || (first && fleet.after_crash) || has_revoked(&fleet.store.read(), &unit.id) {
        // Roles as the state has them: the first one, and none that a killed server was about to make or to drop.
        unit.cluster().sync_roles(&fleet.store.read().roles_of(&unit.id)).await?;
    }
    fleet
        .store
        .update(|state| {
            let restoring = is_restoring(state, &unit.id);
            state.connections.retain(|row| !(row.revoked && row.database_id == unit.id));
            let row = state.database_mut(&unit.id)?;
            row.provisioned = true;
            let ready = row.status == DatabaseStatus::Active || (row.status == DatabaseStatus::Suspended && !anew);
            if !ready && !restoring {
                row.status = DatabaseStatus::Active;
                row.updated_at = state::now();
            }
            Ok(())
        })
        .await
        // A disk that is full keeps nobody from what is there: the state is put right at a later look.
        .or_else(|problem| if row.provisioned { Ok(()) } else { Err(problem) })?;
    Ok(port)
}

/// Starts the cluster; where another program has taken its port meanwhile, at another one, which is written down
/// first.
async fn start_on_free_port(fleet: &Supervisor, unit: &Instance) -> std::result::Result<u16, ApiError> {
    for _ in 0..PORT_ATTEMPTS {
        let taken = match unit.cluster().start().await {
            Ok(()) => break,
            Err(error) if is_port_in_use(&error) => error,
            Err(error) => return Err(error.into()),
        };
        let row = fleet
            .store
            .update(|state| {
                let port = ports::find_free(|port| state.uses_port(port))?;
                let row = state.database_mut(&unit.id)?;
                row.port = port;
                row.updated_at = state::now();
                Ok(row.clone())
            })
            .await?;
        fleet.log.line(&format!("database {}: {taken}; from now on at port {}", unit.id, row.port));
        unit.replace_cluster(fleet.cluster(&row));
    }
    let row = fleet.store.read().database(&unit.id)?.clone();
    match unit.cluster().is_running().await {
        true => Ok(row.port),
        false => Err(ApiError::internal("other programs take every port that is tried")),
    }
}

fn is_port_in_use(error: &Error) -> bool {
    error.has_code(Code::PortInUse)
}

fn is_restoring(state: &State, id: &DatabaseId) -> bool {
    state.pending_jobs.iter().any(|work| work.database_id == *id && work.kind.replaces_content())
}

fn has_revoked(state: &State, id: &DatabaseId) -> bool {
    state.connections.iter().any(|row| row.revoked && row.database_id == *id)
}

/// Puts right what could not be written when the cluster came up.
async fn reconcile(fleet: &Supervisor, unit: &Instance) {
    let state = fleet.store.read();
    let provisioning = state.database(&unit.id).is_ok_and(|row| row.status == DatabaseStatus::Provisioning);
    if provisioning && !is_restoring(&state, &unit.id) {
        let _ = set_status(fleet, &unit.id, DatabaseStatus::Provisioning, DatabaseStatus::Active).await;
    }
}

async fn set_status(
    fleet: &Supervisor,
    id: &DatabaseId,
    from: DatabaseStatus,
    to: DatabaseStatus,
) -> std::result::Result<(), ApiError> {
    fleet
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

/// Looks at a running cluster through one connection that is kept: a new one each second would cost a process each.
#[derive(Default)]
struct Probe {
    client: Option<(Client, Statement)>,
    last_sample: Option<Instant>,
    busy: bool,
}

impl Probe {
    /// Counts the clients, and from time to time the statements. False if PostgreSQL doesn't answer.
    async fn probe(&mut self, fleet: &Supervisor, unit: &Instance) -> bool {
        let Ok(clients) = self.count_clients(unit).await else { return false };
        fleet.usage.add_client_count(&unit.id, clients);
        self.busy |= clients > 0;
        let due = if self.busy { SAMPLE_INTERVAL_BUSY } else { SAMPLE_INTERVAL_IDLE };
        if self.last_sample.is_none_or(|at| at.elapsed() >= due) {
            self.last_sample = Some(Instant::now());
            self.busy = false;
            if let Ok(sample) = unit.cluster().sample().await {
                fleet.usage.add_sample(&unit.id, &sample);
            }
        }
        true
    }

    async fn count_clients(&mut self, unit: &Instance) -> Result<i64> {
        let failed = |error: tokio_postgres::Error| Error::unavailable(error.to_string());
        let asked = async {
            let (client, statement) = match self.client.take().filter(|(client, _)| !client.is_closed()) {
                Some(kept) => kept,
                None => {
                    let client = unit.cluster().connect().await?;
                    let statement = client.prepare(COUNT_CLIENTS).await.map_err(failed)?;
                    (client, statement)
                }
            };
            let row = client.query_one(&statement, &[]).await.map_err(failed)?;
            Ok::<_, Error>((row, (client, statement)))
        };
        // A PostgreSQL that hangs must not keep the watcher from seeing that it is removed.
        let asked = tokio::time::timeout(Duration::from_secs(5), asked).await;
        let (row, kept) = asked.map_err(|_| Error::unavailable("PostgreSQL does not answer"))??;
        self.client = Some(kept);
        row.try_get(0).map_err(|error| Error::failed(error.to_string()))
    }
}
