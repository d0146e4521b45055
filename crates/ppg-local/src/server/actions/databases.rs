//! Databases are made, deleted and looked at.

use axum::http::StatusCode;
use jiff::civil::Date;

use crate::daemon::ports;
use crate::server::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::state::model::{ConnectionRow, DatabaseRow, JobKind, PendingJob, Source};
use crate::state::random;
use crate::state::{self, DEFAULT_BRANCH, State};
use crate::supervisor::meminfo;
use crate::supervisor::usage_log::Totals;
use crate::supervisor::worker;
use ppg_api::types::values::{BackupStatus, ConnectionType, DatabaseId, DatabaseStatus, ProjectId, Region};
use ppg_core::error::Result as Outcome;
use ppg_core::fs::free_bytes;
use ppg_postgres::usage::UsageSample;

/// A new database takes about 40 MB, a backup of it as much. With less than this nothing of the kind is begun: an
/// answer that says so is worth more than a database that cannot be made.
const MIN_FREE_DISK_BYTES: u64 = 96 * 1024 * 1024;

/// A PostgreSQL takes about 20 MB. Where the memory ends, the system ends programs, and not only these.
const MIN_FREE_MEMORY_BYTES: u64 = 512 * 1024 * 1024;

/// What the credential is called that a database comes with.
const FIRST_CONNECTION: &str = "default";

/// The branch that a database shall belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BranchTarget {
    /// None.
    None,
    /// The project's default one, made if it isn't there.
    Default,
    /// The one with this ID.
    Id(String),
    /// The one of this name in git, made if it isn't there.
    GitName(String),
}

/// A database that somebody asks for.
#[derive(Debug)]
pub(crate) struct NewDatabase {
    pub(crate) project_id: ProjectId,
    pub(crate) name: Option<String>,
    /// None: where its project's databases are made.
    pub(crate) region: Option<Region>,
    /// Whether it takes the default one's place. The first one of a project always does.
    pub(crate) is_default: bool,
    pub(crate) logical_id: Option<String>,
    pub(crate) branch: BranchTarget,
    pub(crate) source: Source,
}

/// Makes a database; its content comes later.
pub(crate) async fn create(app: &AppState, wanted: NewDatabase) -> Result<DatabaseRow, ApiError> {
    check_capacity(app)?;
    let row = app
        .store
        .update(|state| {
            // It may have been deleted meanwhile.
            state.project(&wanted.project_id)?;
            insert(state, wanted)
        })
        .await?;
    worker::spawn(&app.supervisor, &row);
    Ok(row)
}

/// Puts a database with its first credential into the state, at a port that is free.
pub(crate) fn insert(state: &mut State, wanted: NewDatabase) -> Result<DatabaseRow, ApiError> {
    let project = wanted.project_id;
    let id: DatabaseId = random::id("db")?.into();
    let work = restore_job(state, &id, &wanted.source)?;
    let branch_id = resolve_branch(state, &project, wanted.branch)?;
    check_logical_id(state, &project, branch_id.as_deref(), wanted.logical_id.as_deref(), None)?;
    let region = wanted.region.unwrap_or_else(|| inherited_region(state, &project));
    let mut siblings = state.databases.iter_mut().filter(|row| is_live_in(row, &project)).peekable();
    let is_default = wanted.is_default || siblings.peek().is_none();
    if is_default {
        siblings.for_each(|row| row.is_default = false);
    }
    let now = state::now();
    let credential = new_connection(&id, Some(FIRST_CONNECTION.to_owned()), ConnectionType::Direct)?;
    let database = DatabaseRow {
        id,
        name: wanted.name,
        project_id: project,
        region,
        status: DatabaseStatus::Provisioning,
        provisioned: false,
        port: ports::find_free(|port| state.uses_port(port))?,
        api_key: random::id("key")?.into(),
        default_connection: credential.id.clone(),
        created_at: now.clone(),
        updated_at: now,
        is_default,
        logical_id: wanted.logical_id,
        branch_id,
        source: Some(wanted.source),
        content_pending: work.is_some(),
    };
    state.connections.push(credential);
    state.databases.push(database.clone());
    state.pending_jobs.extend(work);
    Ok(database)
}

/// A connection with a role and a password of its own, drawn and not made yet.
pub(crate) fn new_connection(
    database: &DatabaseId,
    name: Option<String>,
    kind: ConnectionType,
) -> Outcome<ConnectionRow> {
    Ok(ConnectionRow {
        id: random::id("conn")?.into(),
        database_id: database.clone(),
        kind,
        name,
        role: random::role()?,
        password: random::password()?,
        created_at: state::now(),
        revoked: false,
    })
}

/// The work that brings the content into a new database, if it is to have any.
fn restore_job(state: &State, database: &DatabaseId, source: &Source) -> Result<Option<PendingJob>, ApiError> {
    let (source_id, backup_id, kind) = match source {
        Source::Empty => return Ok(None),
        Source::Backup { database_id, backup_id } => {
            check_restorable(state, source)?;
            (database_id.clone(), backup_id.clone(), JobKind::Restore)
        }
        Source::Database { database_id } => {
            state.database(database_id)?;
            (database_id.clone(), random::id("bkp")?.into(), JobKind::Copy)
        }
    };
    Ok(Some(PendingJob { id: random::id("work")?, database_id: database.clone(), source_id, backup_id, kind }))
}

/// A backup that is not done cannot be restored.
pub(crate) fn check_restorable(state: &State, source: &Source) -> Result<(), ApiError> {
    let Source::Backup { database_id, backup_id } = source else { return Ok(()) };
    state.database(database_id)?;
    if state.backup(database_id, backup_id)?.status == BackupStatus::Completed {
        return Ok(());
    }
    let message = format!("The backup {backup_id} is not completed, so it cannot be restored");
    Err(ApiError::new(StatusCode::BAD_REQUEST, "backup_not_completed", message).with_hint("wait until it is"))
}

/// The ID of the branch that is meant.
pub(crate) fn resolve_branch(
    state: &mut State,
    project: &ProjectId,
    on: BranchTarget,
) -> Result<Option<String>, ApiError> {
    match on {
        BranchTarget::None => Ok(None),
        BranchTarget::Default => Ok(Some(state.find_or_create_branch(project, DEFAULT_BRANCH, random::id("brnc")?))),
        BranchTarget::GitName(name) => Ok(Some(state.find_or_create_branch(project, &name, random::id("brnc")?))),
        BranchTarget::Id(id) => {
            let found = state.branches.iter().any(|row| row.id == id && row.project_id == *project);
            if found { Ok(Some(id)) } else { Err(ApiError::not_found("branch", &id)) }
        }
    }
}

/// A logical ID stands once on a branch; `but` is the database that may have it.
pub(crate) fn check_logical_id(
    state: &State,
    project: &ProjectId,
    branch: Option<&str>,
    logical_id: Option<&str>,
    but: Option<&DatabaseId>,
) -> Result<(), ApiError> {
    let Some(logical_id) = logical_id else { return Ok(()) };
    let taken = state.databases.iter().any(|row| {
        is_live_in(row, project)
            && row.logical_id.as_deref() == Some(logical_id)
            && row.branch_id.as_deref() == branch
            && but != Some(&row.id)
    });
    if !taken {
        return Ok(());
    }
    let message = format!("A database with the logical ID {logical_id:?} is on this branch already");
    Err(ApiError::new(StatusCode::CONFLICT, "logical_id_taken", message))
}

fn is_live_in(row: &DatabaseRow, project: &ProjectId) -> bool {
    row.project_id == *project && row.status != DatabaseStatus::Deleting
}

/// Where the databases of a project are made when nobody says where.
fn inherited_region(state: &State, project: &ProjectId) -> Region {
    let own = state.project(project).ok().and_then(|row| row.default_region.clone());
    let default = || state.databases.iter().find(|row| is_live_in(row, project) && row.is_default);
    own.or_else(|| default().map(|row| row.region.clone())).unwrap_or(Region::UsEast1)
}

/// Refuses what would fill the disk.
pub(crate) fn check_disk_space(app: &AppState) -> Result<(), ApiError> {
    match free_bytes(&app.supervisor.data_dir.data) {
        Some(free) if free < MIN_FREE_DISK_BYTES => Err(ApiError::new(
            StatusCode::INSUFFICIENT_STORAGE,
            "disk_full",
            format!("{} has less than 96 MiB left", app.supervisor.data_dir.data.display()),
        )),
        _ => Ok(()),
    }
}

/// Refuses a database that the disk or the memory has no room for.
pub(crate) fn check_capacity(app: &AppState) -> Result<(), ApiError> {
    check_disk_space(app)?;
    match meminfo::available_bytes() {
        Some(left) if left < MIN_FREE_MEMORY_BYTES => {
            let message = "This machine has less than 512 MiB of memory left";
            let problem = ApiError::new(StatusCode::INSUFFICIENT_STORAGE, "memory_full", message);
            Err(problem.with_hint("delete databases that you do not need, or end other programs"))
        }
        _ => Ok(()),
    }
}

/// Whoever reads that it is active connects next. After a reboot or a kill that takes a moment, which this waits for.
pub(crate) async fn wait_if_starting(app: &AppState, id: &DatabaseId) -> Result<(), ApiError> {
    let active = app.store.read().database(id).is_ok_and(|row| row.status == DatabaseStatus::Active);
    if active {
        app.supervisor.instance(id)?.wait_ready().await;
    }
    Ok(())
}

/// Deletes a database; its disk is freed when this returns.
pub(crate) async fn delete(app: &AppState, id: &DatabaseId) -> Result<(), ApiError> {
    app.store
        .update_freeing_disk(|state| {
            let row = state.database_mut(id)?;
            row.status = DatabaseStatus::Deleting;
            row.updated_at = state::now();
            Ok(())
        })
        .await?;
    app.supervisor.delete_databases(std::slice::from_ref(id)).await
}

/// What a database holds now, and what it was used for from `start` to `end`, both days included.
pub(crate) async fn usage(
    app: &AppState,
    id: &DatabaseId,
    start: Date,
    end: Date,
) -> Result<(UsageSample, Totals), ApiError> {
    let used = app.supervisor.instance(id)?.acquire().await?;
    let sample = used.cluster.sample().await?;
    app.supervisor.usage.add_sample(id, &sample);
    Ok((sample, app.supervisor.usage.sum_between(id, start, end)))
}
