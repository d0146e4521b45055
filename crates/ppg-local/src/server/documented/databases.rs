//! Databases: `createDatabase`, `getDatabase`, `deleteDatabase`, `getDatabaseUsage`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Number;

use super::input;
use super::views;
use crate::api_error::ApiError;
use crate::server::actions::databases::{self, BranchTarget, NewDatabase};
use crate::server::app_state::AppState;
use crate::server::input::{PathIds, usage_period};
use crate::state::model::Source;
use ppg_api::types::values::{DatabaseId, ProjectId, Region};
use ppg_api::types::{ConnectionUsage, Database, DatabaseUsage, QueryUsage, StorageUsage, UsagePeriod};

/// An empty database. The documented API has neither branches nor default databases.
pub(crate) fn empty_database(project_id: ProjectId, name: Option<String>, region: Region) -> NewDatabase {
    NewDatabase {
        project_id,
        name,
        region: Some(region),
        is_default: false,
        logical_id: None,
        branch: BranchTarget::None,
        source: Source::Empty,
    }
}

/// `createDatabase`: creates a database in a project.
pub(crate) async fn create(
    State(app): State<Arc<AppState>>,
    PathIds(project): PathIds<ProjectId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, ApiError> {
    app.store.read().project(&project)?;
    let body = input::database_create(&headers, &body)?;
    let row = databases::create(&app, empty_database(project, body.name, body.region)).await?;
    Ok((StatusCode::CREATED, Json(view(&app, &row.id)?)).into_response())
}

/// `getDatabase`: returns one database.
pub(crate) async fn get(
    State(app): State<Arc<AppState>>,
    PathIds(id): PathIds<DatabaseId>,
) -> Result<Json<Database>, ApiError> {
    databases::wait_if_starting(&app, &id).await?;
    Ok(Json(view(&app, &id)?))
}

/// `deleteDatabase`: deletes a database.
pub(crate) async fn delete(
    State(app): State<Arc<AppState>>,
    PathIds(id): PathIds<DatabaseId>,
) -> Result<StatusCode, ApiError> {
    databases::delete(&app, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// `getDatabaseUsage`. The size is the current one; statements and clients are those of the requested days. Local mode
/// limits no sizes, so `limitBytes` is absent.
pub(crate) async fn usage(
    State(app): State<Arc<AppState>>,
    PathIds(id): PathIds<DatabaseId>,
    RawQuery(query): RawQuery,
) -> Result<Json<DatabaseUsage>, ApiError> {
    app.store.read().database(&id)?;
    let (start, end) = usage_period(query.as_deref())?;
    let (sample, sum) = databases::usage(&app, &id, start, end).await?;
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

fn view(app: &AppState, id: &DatabaseId) -> Result<Database, ApiError> {
    let state = app.store.read();
    let row = state.database_or_deleting(id)?;
    Ok(views::database(&state, row, app.supervisor.visible_status(row)))
}
