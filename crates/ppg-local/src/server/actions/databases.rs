//! Creating, deleting and measuring databases.

use axum::http::StatusCode;
use jiff::civil::Date;

use crate::api_error::ApiError;
use crate::random;
use crate::runtime::ports;
use crate::server::app_state::AppState;
use crate::state::model::{ConnectionRow, DatabaseRow, JobKind, PendingJob, Source};
use crate::state::{self, DEFAULT_BRANCH, State};
use crate::supervisor::meminfo;
use crate::supervisor::usage_log::Totals;
use crate::supervisor::worker;
use ppg_api::types::values::{BackupStatus, ConnectionType, DatabaseId, DatabaseStatus, ProjectId, Region};
use ppg_core::error::Result as Outcome;
use ppg_core::fs::free_bytes;
use ppg_postgres::usage::UsageSample;

/// Free disk space in bytes below which no database or backup is started. A new database takes about 40 MB, and so does
/// a backup of it. An early error beats a database that cannot be created.
const MIN_FREE_DISK_BYTES: u64 = 96 * 1024 * 1024;

/// Free memory in bytes below which no database is started. A PostgreSQL takes about 20 MB. When memory runs out, the
/// system kills processes, not only ours.
const MIN_FREE_MEMORY_BYTES: u64 = 512 * 1024 * 1024;

/// Name of the connection that is created with a database.
const FIRST_CONNECTION: &str = "default";

/// The branch that a new database should belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BranchTarget {
    /// The database belongs to no branch.
    None,
    /// The project's default branch, created if needed.
    Default,
    /// The branch with this ID.
    Id(String),
    /// The branch with this git name, created if needed.
    GitName(String),
}

/// A request to create a database.
#[derive(Debug)]
pub(crate) struct NewDatabase {
    pub(crate) project_id: ProjectId,
    pub(crate) name: Option<String>,
    /// `None` inherits the region of the project.
    pub(crate) region: Option<Region>,
    /// Whether to replace the project's default database. The first database of a project becomes the default in any
    /// case.
    pub(crate) is_default: bool,
    pub(crate) logical_id: Option<String>,
    pub(crate) branch: BranchTarget,
    pub(crate) source: Source,
}

/// Creates a database. It is provisioned, and its content restored, in the background.
///
/// # Errors
///
/// 404 without the project, the branch or the source; 400 `backup_not_completed`; 409 `logical_id_taken`; 507 without
/// room on the disk or in memory.
pub(crate) async fn create(app: &AppState, request: NewDatabase) -> Result<DatabaseRow, ApiError> {
    check_capacity(app)?;
    let row = app
        .store
        .update(|state| {
            // The project may have been deleted meanwhile.
            state.project(&request.project_id)?;
            insert(state, request)
        })
        .await?;
    worker::spawn(&app.supervisor, &row);
    Ok(row)
}

/// Adds a database and its first connection to the state, at a free port.
///
/// # Errors
///
/// 404 without the branch or the source; 400 `backup_not_completed`; 409 `logical_id_taken`.
pub(crate) fn insert(state: &mut State, request: NewDatabase) -> Result<DatabaseRow, ApiError> {
    let project = request.project_id;
    let id: DatabaseId = random::id("db")?.into();
    let job = restore_job(state, &id, &request.source)?;
    let branch_id = resolve_branch(state, &project, request.branch)?;
    check_logical_id(state, &project, branch_id.as_deref(), request.logical_id.as_deref(), None)?;
    let region = request.region.unwrap_or_else(|| inherited_region(state, &project));
    let mut siblings = state.databases.iter_mut().filter(|row| is_live_in(row, &project)).peekable();
    let is_default = request.is_default || siblings.peek().is_none();
    if is_default {
        siblings.for_each(|row| row.is_default = false);
    }
    let now = state::now();
    let credential = new_connection(&id, Some(FIRST_CONNECTION.to_owned()), ConnectionType::Direct)?;
    let database = DatabaseRow {
        id,
        name: request.name,
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
        logical_id: request.logical_id,
        branch_id,
        source: Some(request.source),
        content_pending: job.is_some(),
    };
    state.connections.push(credential);
    state.databases.push(database.clone());
    state.pending_jobs.extend(job);
    Ok(database)
}

/// A connection with a new role and password, which do not exist in PostgreSQL yet.
///
/// # Errors
///
/// `Failed` if the system has no random numbers.
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

/// The job that restores the content of a new database. `None` if it starts empty.
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

/// Checks that a backup is complete and can be restored. Accepts all other sources.
///
/// # Errors
///
/// 404 without the database or the backup; 400 `backup_not_completed`.
pub(crate) fn check_restorable(state: &State, source: &Source) -> Result<(), ApiError> {
    let Source::Backup { database_id, backup_id } = source else { return Ok(()) };
    state.database(database_id)?;
    if state.backup(database_id, backup_id)?.status == BackupStatus::Completed {
        return Ok(());
    }
    let message = format!("The backup {backup_id} is not complete, so it cannot be restored");
    Err(ApiError::new(StatusCode::BAD_REQUEST, "backup_not_completed", message).with_hint("wait until it is complete"))
}

/// The ID of the requested branch, which is created if needed.
///
/// # Errors
///
/// 404 `not_found` for an unknown branch ID.
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

/// Checks that no other database on the branch has this logical ID. `but` is the database that may have it.
///
/// # Errors
///
/// 409 `logical_id_taken`.
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

/// The region of a new database that names none: the project's, else that of its default database.
fn inherited_region(state: &State, project: &ProjectId) -> Region {
    let own = state.project(project).ok().and_then(|row| row.default_region.clone());
    let default = || state.databases.iter().find(|row| is_live_in(row, project) && row.is_default);
    own.or_else(|| default().map(|row| row.region.clone())).unwrap_or(Region::UsEast1)
}

/// Checks that the disk has room for a database or a backup.
///
/// # Errors
///
/// 507 `disk_full`.
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

/// Checks that disk and memory have room for another database.
///
/// # Errors
///
/// 507 `disk_full` or `memory_full`.
pub(crate) fn check_capacity(app: &AppState) -> Result<(), ApiError> {
    check_disk_space(app)?;
    match meminfo::available_bytes() {
        Some(left) if left < MIN_FREE_MEMORY_BYTES => {
            let message = "This machine has less than 512 MiB of memory left";
            let error = ApiError::new(StatusCode::INSUFFICIENT_STORAGE, "memory_full", message);
            Err(error.with_hint("delete databases that you do not need, or end other programs"))
        }
        _ => Ok(()),
    }
}

/// Waits for the cluster of an active database. A client that reads "active" connects next; after a reboot or a crash
/// the cluster needs a moment.
///
/// # Errors
///
/// 404 if the database has no instance.
pub(crate) async fn wait_if_starting(app: &AppState, id: &DatabaseId) -> Result<(), ApiError> {
    let active = app.store.read().database(id).is_ok_and(|row| row.status == DatabaseStatus::Active);
    if active {
        app.supervisor.instance(id)?.wait_ready().await;
    }
    Ok(())
}

/// Deletes a database. Its disk space is free when this returns.
///
/// # Errors
///
/// 404 without the database; 500 if its files cannot be removed.
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

/// The current size of a database, and its usage from `start` to `end`, both days inclusive.
///
/// # Errors
///
/// 404 without the database; 500 if it cannot be reached.
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
