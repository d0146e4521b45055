//! Databases are made, deleted and looked at.

use axum::http::StatusCode;
use jiff::civil::Date;

use crate::daemon::ports;
use crate::server::api_error::Problem;
use crate::server::app_state::App;
use crate::state::model::{ConnectionRow, DatabaseRow, Source, Work, WorkKind};
use crate::state::random;
use crate::state::{self, DEFAULT_BRANCH, State};
use crate::supervisor::meminfo;
use crate::supervisor::usage_log::Totals;
use crate::supervisor::worker;
use ppg_api::types::values::{BackupStatus, ConnectionType, DatabaseId, DatabaseStatus, ProjectId, Region};
use ppg_core::error::Result as Outcome;
use ppg_core::fs::durable;
use ppg_postgres::usage::Sample;

/// A new database takes about 40 MB, a backup of it as much. With less than this nothing of the kind is begun: an
/// answer that says so is worth more than a database that cannot be made.
const SPACE_NEEDED: u64 = 96 * 1024 * 1024;

/// A PostgreSQL takes about 20 MB. Where the memory ends, the system ends programs, and not only these.
const MEMORY_NEEDED: u64 = 512 * 1024 * 1024;

/// What the credential is called that a database comes with.
const FIRST_CONNECTION: &str = "default";

/// The branch that a database shall belong to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum OnBranch {
    /// None.
    Nothing,
    /// The project's default one, made if it isn't there.
    Default,
    /// The one with this ID.
    Id(String),
    /// The one of this name in git, made if it isn't there.
    Named(String),
}

/// A database that somebody asks for.
#[derive(Debug)]
pub(crate) struct Wanted {
    pub(crate) project_id: ProjectId,
    pub(crate) name: Option<String>,
    /// None: where its project's databases are made.
    pub(crate) region: Option<Region>,
    /// Whether it takes the default one's place. The first one of a project always does.
    pub(crate) is_default: bool,
    pub(crate) logical_id: Option<String>,
    pub(crate) branch: OnBranch,
    pub(crate) source: Source,
}

/// Makes a database; its content comes later.
pub(crate) async fn create(app: &App, wanted: Wanted) -> Result<DatabaseRow, Problem> {
    check_room(app)?;
    let row = app
        .store
        .change(|state| {
            // It may have been deleted meanwhile.
            state.project(&wanted.project_id)?;
            insert(state, wanted)
        })
        .await?;
    worker::employ(&app.fleet, &row);
    Ok(row)
}

/// Puts a database with its first credential into the state, at a port that is free.
pub(crate) fn insert(state: &mut State, wanted: Wanted) -> Result<DatabaseRow, Problem> {
    let project = wanted.project_id;
    let id: DatabaseId = random::id("db")?.into();
    let work = filling(state, &id, &wanted.source)?;
    let branch_id = branch(state, &project, wanted.branch)?;
    check_logical_id(state, &project, branch_id.as_deref(), wanted.logical_id.as_deref(), None)?;
    let region = wanted.region.unwrap_or_else(|| inherited(state, &project));
    let mut siblings = state.databases.iter_mut().filter(|row| is_there(row, &project)).peekable();
    let is_default = wanted.is_default || siblings.peek().is_none();
    if is_default {
        siblings.for_each(|row| row.is_default = false);
    }
    let now = state::now();
    let credential = credential(&id, Some(FIRST_CONNECTION.to_owned()), ConnectionType::Direct)?;
    let database = DatabaseRow {
        id,
        name: wanted.name,
        project_id: project,
        region,
        status: DatabaseStatus::Provisioning,
        provisioned: false,
        port: ports::choose(|port| state.has_port(port))?,
        api_key: random::id("key")?.into(),
        default_connection: credential.id.clone(),
        created_at: now.clone(),
        updated_at: now,
        is_default,
        logical_id: wanted.logical_id,
        branch_id,
        source: Some(wanted.source),
        unfilled: work.is_some(),
    };
    state.connections.push(credential);
    state.databases.push(database.clone());
    state.work.extend(work);
    Ok(database)
}

/// A connection with a role and a password of its own, drawn and not made yet.
pub(crate) fn credential(database: &DatabaseId, name: Option<String>, kind: ConnectionType) -> Outcome<ConnectionRow> {
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
fn filling(state: &State, database: &DatabaseId, source: &Source) -> Result<Option<Work>, Problem> {
    let (source_id, backup_id, kind) = match source {
        Source::Empty => return Ok(None),
        Source::Backup { database_id, backup_id } => {
            check_backup(state, source)?;
            (database_id.clone(), backup_id.clone(), WorkKind::Restore)
        }
        Source::Database { database_id } => {
            state.database(database_id)?;
            (database_id.clone(), random::id("bkp")?.into(), WorkKind::Copy)
        }
    };
    Ok(Some(Work { id: random::id("work")?, database_id: database.clone(), source_id, backup_id, kind }))
}

/// A backup that is not done cannot be restored.
pub(crate) fn check_backup(state: &State, source: &Source) -> Result<(), Problem> {
    let Source::Backup { database_id, backup_id } = source else { return Ok(()) };
    state.database(database_id)?;
    if state.backup(database_id, backup_id)?.status == BackupStatus::Completed {
        return Ok(());
    }
    let message = format!("The backup {backup_id} is not completed, so it cannot be restored");
    Err(Problem::new(StatusCode::BAD_REQUEST, "backup_not_completed", message).hint("wait until it is"))
}

/// The ID of the branch that is meant.
pub(crate) fn branch(state: &mut State, project: &ProjectId, on: OnBranch) -> Result<Option<String>, Problem> {
    match on {
        OnBranch::Nothing => Ok(None),
        OnBranch::Default => Ok(Some(state.branch_named(project, DEFAULT_BRANCH, random::id("brnc")?))),
        OnBranch::Named(name) => Ok(Some(state.branch_named(project, &name, random::id("brnc")?))),
        OnBranch::Id(id) => {
            let found = state.branches.iter().any(|row| row.id == id && row.project_id == *project);
            if found { Ok(Some(id)) } else { Err(Problem::not_found("branch", &id)) }
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
) -> Result<(), Problem> {
    let Some(logical_id) = logical_id else { return Ok(()) };
    let taken = state.databases.iter().any(|row| {
        is_there(row, project)
            && row.logical_id.as_deref() == Some(logical_id)
            && row.branch_id.as_deref() == branch
            && but != Some(&row.id)
    });
    if !taken {
        return Ok(());
    }
    let message = format!("A database with the logical ID {logical_id:?} is on this branch already");
    Err(Problem::new(StatusCode::CONFLICT, "logical_id_taken", message))
}

fn is_there(row: &DatabaseRow, project: &ProjectId) -> bool {
    row.project_id == *project && row.status != DatabaseStatus::Deleting
}

/// Where the databases of a project are made when nobody says where.
fn inherited(state: &State, project: &ProjectId) -> Region {
    let own = state.project(project).ok().and_then(|row| row.default_region.clone());
    let default = || state.databases.iter().find(|row| is_there(row, project) && row.is_default);
    own.or_else(|| default().map(|row| row.region.clone())).unwrap_or(Region::UsEast1)
}

/// Refuses what would fill the disk.
pub(crate) fn check_space(app: &App) -> Result<(), Problem> {
    match durable::free_bytes(&app.fleet.home.data) {
        Some(free) if free < SPACE_NEEDED => Err(Problem::new(
            StatusCode::INSUFFICIENT_STORAGE,
            "disk_full",
            format!("{} has less than 96 MiB left", app.fleet.home.data.display()),
        )),
        _ => Ok(()),
    }
}

/// Refuses a database that the disk or the memory has no room for.
pub(crate) fn check_room(app: &App) -> Result<(), Problem> {
    check_space(app)?;
    match meminfo::available_bytes() {
        Some(left) if left < MEMORY_NEEDED => {
            let message = "This machine has less than 512 MiB of memory left";
            let problem = Problem::new(StatusCode::INSUFFICIENT_STORAGE, "memory_full", message);
            Err(problem.hint("delete databases that you do not need, or end other programs"))
        }
        _ => Ok(()),
    }
}

/// Whoever reads that it is active connects next. After a reboot or a kill that takes a moment, which this waits for.
pub(crate) async fn wait_if_active(app: &App, id: &DatabaseId) -> Result<(), Problem> {
    let active = app.store.read().database(id).is_ok_and(|row| row.status == DatabaseStatus::Active);
    if active {
        app.fleet.unit(id)?.answers().await;
    }
    Ok(())
}

/// Deletes a database; its disk is freed when this returns.
pub(crate) async fn delete(app: &App, id: &DatabaseId) -> Result<(), Problem> {
    app.store
        .change_to_free(|state| {
            let row = state.database_mut(id)?;
            row.status = DatabaseStatus::Deleting;
            row.updated_at = state::now();
            Ok(())
        })
        .await?;
    app.fleet.delete(std::slice::from_ref(id)).await
}

/// What a database holds now, and what it was used for from `start` to `end`, both days included.
pub(crate) async fn usage(app: &App, id: &DatabaseId, start: Date, end: Date) -> Result<(Sample, Totals), Problem> {
    let used = app.fleet.unit(id)?.in_use().await?;
    let sample = used.cluster.sample().await?;
    app.fleet.usage.count(id, &sample);
    Ok((sample, app.fleet.usage.between(id, start, end)))
}
