//! Backups: `listDatabaseBackups`, `createDatabaseBackup`, `restoreDatabaseBackup`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::app::App;
use super::databases;
use super::input::{self, Ids};
use super::views;
use crate::api::resources::Restore;
use crate::api::values::{BackupId, BackupStatus, DatabaseId, DatabaseStatus, RestoreStatus};
use crate::local::ids;
use crate::local::problem::Problem;
use crate::local::state::{self, BackupRow, Work, WorkKind};
use crate::local::unit::Job;

pub(crate) async fn list(State(app): State<Arc<App>>, Ids(database): Ids<DatabaseId>) -> Result<Json<Value>, Problem> {
    let state = app.store.read();
    state.database(&database)?;
    let backups = state.backups.iter().filter(|row| row.database_id == database);
    Ok(views::list(backups.map(views::backup).collect::<Vec<_>>()))
}

pub(crate) async fn create(
    State(app): State<Arc<App>>,
    Ids(database): Ids<DatabaseId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    app.store.read().database(&database)?;
    let body = input::backup_create(&headers, &body)?;
    databases::check_space(&app)?;
    let row = BackupRow {
        id: ids::id("bkp")?.into(),
        database_id: database.clone(),
        label: body.label,
        status: BackupStatus::Pending,
        size_bytes: None,
        created_at: state::now(),
        completed_at: None,
    };
    let work =
        Work { id: ids::id("work")?, database_id: database.clone(), backup_id: row.id.clone(), kind: WorkKind::Backup };
    let answer = views::backup(&row);
    app.store
        .change(|state| {
            state.database(&database)?;
            state.backups.push(row);
            state.work.push(work.clone());
            Ok(())
        })
        .await?;
    // It may be on its way out already; then the backup goes with it.
    if let Ok(unit) = app.fleet.unit(&database) {
        unit.enqueue(Job::Work(work));
    }
    Ok((StatusCode::ACCEPTED, Json(answer)).into_response())
}

pub(crate) async fn restore(
    State(app): State<Arc<App>>,
    Ids((database, backup)): Ids<(DatabaseId, BackupId)>,
) -> Result<Response, Problem> {
    {
        let state = app.store.read();
        state.database(&database)?;
        state.backup(&database, &backup)?;
    }
    databases::check_space(&app)?;
    let work = Work {
        id: ids::id("work")?,
        database_id: database.clone(),
        backup_id: backup.clone(),
        kind: WorkKind::Restore,
    };
    app.store
        .change(|state| {
            if state.backup(&database, &backup)?.status != BackupStatus::Completed {
                return Err(Problem::new(
                    StatusCode::BAD_REQUEST,
                    "backup_not_completed",
                    format!("The backup {backup} is not completed, so it cannot be restored"),
                ));
            }
            let row = state.database_mut(&database)?;
            row.status = DatabaseStatus::Provisioning;
            row.updated_at = state::now();
            state.work.push(work.clone());
            Ok(())
        })
        .await?;
    if let Ok(unit) = app.fleet.unit(&database) {
        unit.enqueue(Job::Work(work));
    }
    let message = format!("The database is being restored from the backup {backup}");
    let answer = Restore { status: Some(RestoreStatus::Restoring), message: Some(message) };
    Ok((StatusCode::ACCEPTED, Json(answer)).into_response())
}
