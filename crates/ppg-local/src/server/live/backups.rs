//! Backups are listed and restored. None is made on its own here: those of the documented contract are listed.

use axum::Json;
use axum::body::Bytes;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use super::databases::check_source;
use super::input::{self, Query};
use super::page::limit;
use super::response::{self, Answer, unprocessable};
use super::scope::Sight;
use super::views::{self, Secrets};
use crate::server::actions::backups::{self, Busy};
use crate::server::input::Ids;

/// A backup stays until its database goes. The contract wants a number of days: a hundred years.
const RETENTION_DAYS: u32 = 36_500;

/// `getV1DatabasesByDatabaseIdBackups`, newest first.
pub(crate) async fn list(sight: Sight, Ids(id): Ids<String>, RawQuery(query): RawQuery) -> Answer {
    let id = &sight.database(&id)?.id;
    let limit = Query::parse(query.as_deref()).and_then(|query| limit(&query)).map_err(unprocessable)?;
    let mut rows: Vec<_> = sight.state.backups.iter().rev().filter(|row| row.database_id == *id).collect();
    let more = limit.is_some_and(|limit| rows.len() > limit);
    rows.truncate(limit.unwrap_or(rows.len()));
    let answer = json!({
        "data": rows.into_iter().map(views::backup).collect::<Vec<_>>(),
        "meta": { "backupRetentionDays": RETENTION_DAYS },
        "pagination": { "hasMore": more, "limit": limit },
    });
    Ok(Json(answer).into_response())
}

/// `postV1DatabasesByTargetDatabaseIdRestore`. The content comes from a backup of any database that the caller sees.
pub(crate) async fn restore(sight: Sight, Ids(id): Ids<String>, headers: HeaderMap, body: Bytes) -> Answer {
    let id = sight.database(&id)?.id.clone();
    let source = input::restore(&headers, &body).map_err(unprocessable)?;
    check_source(&sight, &source)?;
    let restored = backups::restore(&sight.app, &id, &source, Busy::Refuses).await;
    restored.map_err(|problem| backups::not_completed(problem, StatusCode::UNPROCESSABLE_ENTITY))?;
    let sight = sight.again();
    let mut view = views::database(&sight, sight.database(id.as_str())?, Secrets::Kept);
    // What it is made from now; the row says so as soon as that is true.
    view["source"] = serde_json::to_value(&source).unwrap_or(Value::Null);
    Ok(response::one(view))
}
