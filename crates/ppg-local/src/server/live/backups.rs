//! Backups: list and restore. The live API creates none; the list has those created through the documented API.

use axum::Json;
use axum::body::Bytes;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::authorized_state::AuthorizedState;
use super::databases::check_source;
use super::input::{self, Query};
use super::pagination::page_limit;
use super::response::{self, LiveResult, as_422};
use super::views::{self, Secrets};
use crate::server::actions::backups::{self, IfBusy};
use crate::server::input::PathIds;

/// Reported retention in days. A backup is kept until its database is deleted, and the API requires a number: a hundred
/// years.
const RETENTION_DAYS: u32 = 36_500;

/// `getV1DatabasesByDatabaseIdBackups`: lists backups, newest first.
pub(crate) async fn list(
    authorized: AuthorizedState,
    PathIds(id): PathIds<String>,
    RawQuery(query): RawQuery,
) -> LiveResult {
    let id = &authorized.database(&id)?.id;
    let limit = Query::parse(query.as_deref()).and_then(|query| page_limit(&query)).map_err(as_422)?;
    let mut rows: Vec<_> = authorized.state.backups.iter().rev().filter(|row| row.database_id == *id).collect();
    let more = limit.is_some_and(|limit| rows.len() > limit);
    rows.truncate(limit.unwrap_or(rows.len()));
    let response = json!({
        "data": rows.into_iter().map(views::backup).collect::<Vec<_>>(),
        "meta": { "backupRetentionDays": RETENTION_DAYS },
        "pagination": { "hasMore": more, "limit": limit },
    });
    Ok(Json(response).into_response())
}

/// `postV1DatabasesByTargetDatabaseIdRestore`: restores a backup of any database that the caller can see.
pub(crate) async fn restore(
    authorized: AuthorizedState,
    PathIds(id): PathIds<String>,
    headers: HeaderMap,
    body: Bytes,
) -> LiveResult {
    let id = authorized.database(&id)?.id.clone();
    let source = input::restore(&headers, &body).map_err(as_422)?;
    check_source(&authorized, &source)?;
    let restored = backups::restore(&authorized.app, &id, &source, IfBusy::Reject).await;
    restored.map_err(|error| backups::with_incomplete_status(error, StatusCode::UNPROCESSABLE_ENTITY))?;
    let authorized = authorized.refresh();
    let mut view = views::database(&authorized, authorized.database(id.as_str())?, Secrets::Hide);
    // The source of the new content. The stored row changes only when the restore is done.
    view["source"] = serde_json::to_value(&source).unwrap_or(Value::Null);
    Ok(response::ok(view))
}
