//! Databases: `createDatabase`, `getDatabase`, `deleteDatabase`, `getDatabaseUsage`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Number;

use super::app::App;
use super::input::{self, Ids};
use super::views;
use crate::api::resources::{ConnectionUsage, Database, DatabaseUsage, QueryUsage, StorageUsage, UsagePeriod};
use crate::api::values::{ConnectionType, DatabaseId, DatabaseStatus, ProjectId, Region};
use crate::error::Result as Outcome;
use crate::local::durable;
use crate::local::ids;
use crate::local::jobs;
use crate::local::ports;
use crate::local::problem::Problem;
use crate::local::state::{self, ConnectionRow, DatabaseRow, State as Everything};

/// A new database takes about 40 MB, a backup of it as much. With less than this nothing of the kind is begun: an
/// answer that says so is worth more than a database that cannot be made.
const SPACE_NEEDED: u64 = 96 * 1024 * 1024;

/// A database and its first credential, with everything about them drawn but the port.
pub(crate) struct NewDatabase {
    database: DatabaseRow,
    credential: ConnectionRow,
}

impl NewDatabase {
    pub(crate) fn draw(project_id: ProjectId, name: Option<String>, region: Region) -> Outcome<NewDatabase> {
        let now = state::now();
        let credential = ConnectionRow {
            id: ids::id("conn")?.into(),
            database_id: ids::id("db")?.into(),
            kind: ConnectionType::Direct,
            name: None,
            role: ids::role()?,
            password: ids::password()?,
            created_at: now.clone(),
            revoked: false,
        };
        let database = DatabaseRow {
            id: credential.database_id.clone(),
            name,
            project_id,
            region,
            status: DatabaseStatus::Provisioning,
            provisioned: false,
            port: 0,
            api_key: ids::id("key")?.into(),
            default_connection: credential.id.clone(),
            created_at: now.clone(),
            updated_at: now,
        };
        Ok(NewDatabase { database, credential })
    }

    /// Puts it into the state, at a port that is free.
    pub(crate) fn insert(mut self, state: &mut Everything) -> Result<DatabaseRow, Problem> {
        self.database.port = ports::choose(|port| state.has_port(port))?;
        state.connections.push(self.credential);
        state.databases.push(self.database.clone());
        Ok(self.database)
    }
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

pub(crate) async fn create(
    State(app): State<Arc<App>>,
    Ids(project): Ids<ProjectId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    app.store.read().project(&project)?;
    let body = input::database_create(&headers, &body)?;
    check_space(&app)?;
    let database = NewDatabase::draw(project.clone(), body.name, body.region)?;
    let row = app
        .store
        .change(|state| {
            // It may have been deleted meanwhile.
            state.project(&project)?;
            database.insert(state)
        })
        .await?;
    jobs::employ(&app.fleet, &row);
    Ok((StatusCode::CREATED, Json(view(&app, &row.id)?)).into_response())
}

pub(crate) async fn get(State(app): State<Arc<App>>, Ids(id): Ids<DatabaseId>) -> Result<Json<Database>, Problem> {
    // Whoever reads that it is active connects next. After a reboot or a kill that takes a moment.
    let active = app.store.read().database(&id).is_ok_and(|row| row.status == DatabaseStatus::Active);
    if active {
        app.fleet.unit(&id)?.answers().await;
    }
    Ok(Json(view(&app, &id)?))
}

pub(crate) async fn delete(State(app): State<Arc<App>>, Ids(id): Ids<DatabaseId>) -> Result<StatusCode, Problem> {
    app.store
        .change_to_free(|state| {
            let row = state.database_mut(&id)?;
            row.status = DatabaseStatus::Deleting;
            row.updated_at = state::now();
            Ok(())
        })
        .await?;
    app.fleet.delete(std::slice::from_ref(&id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Bytes are those of now, statements and clients those of the days asked for. The plan here sets no limit to the
/// bytes, so that `limitBytes` is left out.
pub(crate) async fn usage(
    State(app): State<Arc<App>>,
    Ids(id): Ids<DatabaseId>,
    RawQuery(query): RawQuery,
) -> Result<Json<DatabaseUsage>, Problem> {
    app.store.read().database(&id)?;
    let (start, end) = input::period(query.as_deref())?;
    let used = app.fleet.unit(&id)?.in_use().await?;
    let sample = used.cluster.sample().await?;
    app.fleet.usage.count(&id, &sample);
    let sum = app.fleet.usage.between(&id, start, end);
    Ok(Json(DatabaseUsage {
        database_id: id,
        period: UsagePeriod { start_date: Some(start.to_string()), end_date: Some(end.to_string()) },
        storage: Some(StorageUsage { used_bytes: Some(sample.used_bytes), limit_bytes: None }),
        queries: Some(QueryUsage {
            total_count: Some(sum.total),
            read_count: Some(sum.reads),
            write_count: Some(sum.writes),
        }),
        connections: Some(ConnectionUsage {
            peak_count: Some(sum.peak),
            average_count: Number::from_f64(sum.average()),
        }),
        generated_at: None,
    }))
}

fn view(app: &App, id: &DatabaseId) -> Result<Database, Problem> {
    let state = app.store.read();
    let row = state.any_database(id)?;
    Ok(views::database(&state, row, app.fleet.status_of(row)))
}
