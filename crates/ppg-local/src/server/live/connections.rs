//! Connections: they are listed, made, looked at, given a new password and deleted.

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::Value;

use super::input::{self, Query};
use super::page::{Order, page, place};
use super::response::{self, Answer};
use super::scope::Sight;
use super::views::{self, Secrets};
use crate::server::actions::connections;
use crate::server::input::{Checked, Ids};
use crate::state::model::ConnectionRow;
use ppg_api::types::values::{ConnectionId, DatabaseId};

/// `getV1Connections`
pub(crate) async fn list(sight: Sight, query: Query) -> Answer {
    let rows = sight.connections().filter(|row| query.lets("databaseId", Some(row.database_id.as_str())));
    listed(&sight, &query, rows)
}

/// `getV1DatabasesByDatabaseIdConnections`. By the contract it knows no 404: of a database that isn't there the list is
/// empty.
pub(crate) async fn list_of(sight: Sight, Ids(database): Ids<String>, query: Query) -> Answer {
    listed(&sight, &query, sight.connections().filter(|row| row.database_id.as_str() == database))
}

fn listed<'a>(sight: &'a Sight, query: &Query, rows: impl Iterator<Item = &'a ConnectionRow>) -> Answer {
    let place = |row: &&ConnectionRow| place(&row.created_at, row.id.as_str());
    let (rows, next) = page(query, "connections", Order::OldestFirst, rows, place)?;
    let view = |row: &ConnectionRow| {
        let database = sight.database(row.database_id.as_str()).ok()?;
        Some(views::connection(sight, database, row, Secrets::Kept))
    };
    Ok(response::list(rows.into_iter().filter_map(view).collect(), next))
}

/// `postV1Connections`
pub(crate) async fn create(sight: Sight, headers: HeaderMap, body: Bytes) -> Answer {
    let (database, name) = input::connection(&headers, &body, false)?;
    let database = sight.database(&database)?.id.clone();
    Ok(response::made(make(&sight, &database, name).await?))
}

/// `postV1DatabasesByDatabaseIdConnections`, whose success is a 200.
pub(crate) async fn create_of(sight: Sight, Ids(database): Ids<String>, headers: HeaderMap, body: Bytes) -> Answer {
    let database = sight.database(&database)?.id.clone();
    let (_, name) = input::connection(&headers, &body, true)?;
    Ok(response::one(make(&sight, &database, name).await?))
}

async fn make(sight: &Sight, database: &DatabaseId, name: String) -> Checked<Value> {
    let id = connections::create(&sight.app, database, input::CONNECTION, Some(name)).await?;
    with_secrets(&sight.again(), &id)
}

fn with_secrets(sight: &Sight, id: &ConnectionId) -> Checked<Value> {
    let row = sight.connection(id.as_str())?;
    Ok(views::new_connection(sight, sight.database(row.database_id.as_str())?, row))
}

/// `getV1ConnectionsById`
pub(crate) async fn get(sight: Sight, Ids(id): Ids<String>) -> Answer {
    let row = sight.connection(&id)?;
    let database = sight.database(row.database_id.as_str())?;
    Ok(response::one(views::connection(&sight, database, row, Secrets::Kept)))
}

/// `postV1ConnectionsByIdRotate`
pub(crate) async fn rotate(sight: Sight, Ids(id): Ids<String>) -> Answer {
    let id = sight.connection(&id)?.id.clone();
    connections::rotate(&sight.app, &id).await?;
    Ok(response::one(with_secrets(&sight.again(), &id)?))
}

/// `deleteV1ConnectionsById`
pub(crate) async fn delete(sight: Sight, Ids(id): Ids<String>) -> Answer {
    connections::delete(&sight.app, &sight.connection(&id)?.id).await?;
    Ok(response::gone())
}
