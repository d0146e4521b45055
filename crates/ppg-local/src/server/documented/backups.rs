//! Backups: `listDatabaseBackups`, `createDatabaseBackup`, `restoreDatabaseBackup`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::input;
use super::views;
use crate::api_error::ApiError;
use crate::server::actions::backups::{self, IfBusy};
use crate::server::app_state::AppState;
use crate::server::input::PathIds;
use crate::state::model::Source;
use ppg_api::types::Restore;
use ppg_api::types::values::{BackupId, DatabaseId, RestoreStatus};

/// `listDatabaseBackups`: lists the backups of a database.
pub(crate) async fn list(
    State(app): State<Arc<AppState>>,
    PathIds(database): PathIds<DatabaseId>,
) -> Result<Json<Value>, ApiError> {
    let state = app.store.read();
    state.database(&database)?;
    let backups = state.backups.iter().filter(|row| row.database_id == database);
    Ok(views::list(backups.map(views::backup).collect::<Vec<_>>()))
}

/// `createDatabaseBackup`: starts a backup.
pub(crate) async fn create(
    State(app): State<Arc<AppState>>,
    PathIds(database): PathIds<DatabaseId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, ApiError> {
    app.store.read().database(&database)?;
    let body = input::backup_create(&headers, &body)?;
    let row = backups::create(&app, &database, body.label).await?;
    Ok((StatusCode::ACCEPTED, Json(views::backup(&row))).into_response())
}

/// `restoreDatabaseBackup`: starts restoring a backup into its database.
pub(crate) async fn restore(
    State(app): State<Arc<AppState>>,
    PathIds((database_id, backup_id)): PathIds<(DatabaseId, BackupId)>,
) -> Result<Response, ApiError> {
    let message = format!("The database is being restored from the backup {backup_id}");
    let source = Source::Backup { database_id: database_id.clone(), backup_id };
    let restored = backups::restore(&app, &database_id, &source, IfBusy::Queue).await;
    restored.map_err(|error| backups::with_incomplete_status(error, StatusCode::NOT_FOUND))?;
    let response = Restore { status: Some(RestoreStatus::Restoring), message: Some(message) };
    Ok((StatusCode::ACCEPTED, Json(response)).into_response())
}
