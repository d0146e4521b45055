//! Connections: list, create, get, rotate and delete.

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::Value;

use super::authorized_state::AuthorizedState;
use super::input::{self, Query};
use super::pagination::{Order, cursor_key, paginate};
use super::response::{self, LiveResult};
use super::views::{self, Secrets};
use crate::server::actions::connections;
use crate::server::input::{PathIds, Validated};
use crate::state::model::ConnectionRow;
use ppg_api::types::values::{ConnectionId, DatabaseId};

/// `getV1Connections`: lists connections of all databases, or of one.
pub(crate) async fn list(authorized: AuthorizedState, query: Query) -> LiveResult {
    let rows = authorized.connections().filter(|row| query.matches("databaseId", Some(row.database_id.as_str())));
    list_page(&authorized, &query, rows)
}

/// `getV1DatabasesByDatabaseIdConnections`: lists the connections of one database. The API defines no 404 here, so the
/// list of an unknown database is empty.
pub(crate) async fn list_in_database(
    authorized: AuthorizedState,
    PathIds(database): PathIds<String>,
    query: Query,
) -> LiveResult {
    list_page(&authorized, &query, authorized.connections().filter(|row| row.database_id.as_str() == database))
}

fn list_page<'a>(
    authorized: &'a AuthorizedState,
    query: &Query,
    rows: impl Iterator<Item = &'a ConnectionRow>,
) -> LiveResult {
    let place = |row: &&ConnectionRow| cursor_key(&row.created_at, row.id.as_str());
    let (rows, next) = paginate(query, "connections", Order::OldestFirst, rows, place)?;
    let view = |row: &ConnectionRow| {
        let database = authorized.database(row.database_id.as_str()).ok()?;
        Some(views::connection(authorized, database, row, Secrets::Hide))
    };
    Ok(response::page(rows.into_iter().filter_map(view).collect(), next))
}

/// `postV1Connections`: creates a connection, with the database in the body.
pub(crate) async fn create(authorized: AuthorizedState, headers: HeaderMap, body: Bytes) -> LiveResult {
    let (database, name) = input::connection(&headers, &body, false)?;
    let database = authorized.database(&database)?.id.clone();
    Ok(response::created(create_direct(&authorized, &database, name).await?))
}

/// `postV1DatabasesByDatabaseIdConnections`: creates a connection, with the database in the path. Success is a 200.
pub(crate) async fn create_in_database(
    authorized: AuthorizedState,
    PathIds(database): PathIds<String>,
    headers: HeaderMap,
    body: Bytes,
) -> LiveResult {
    let database = authorized.database(&database)?.id.clone();
    let (_, name) = input::connection(&headers, &body, true)?;
    Ok(response::ok(create_direct(&authorized, &database, name).await?))
}

async fn create_direct(authorized: &AuthorizedState, database: &DatabaseId, name: String) -> Validated<Value> {
    let id = connections::create(&authorized.app, database, input::CONNECTION, Some(name)).await?;
    with_secrets(&authorized.refresh(), &id)
}

fn with_secrets(authorized: &AuthorizedState, id: &ConnectionId) -> Validated<Value> {
    let row = authorized.connection(id.as_str())?;
    Ok(views::new_connection(authorized, authorized.database(row.database_id.as_str())?, row))
}

/// `getV1ConnectionsById`: returns one connection.
pub(crate) async fn get(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    let row = authorized.connection(&id)?;
    let database = authorized.database(row.database_id.as_str())?;
    Ok(response::ok(views::connection(&authorized, database, row, Secrets::Hide)))
}

/// `postV1ConnectionsByIdRotate`: replaces the password of a connection.
pub(crate) async fn rotate(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    let id = authorized.connection(&id)?.id.clone();
    connections::rotate(&authorized.app, &id).await?;
    Ok(response::ok(with_secrets(&authorized.refresh(), &id)?))
}

/// `deleteV1ConnectionsById`: deletes a connection.
pub(crate) async fn delete(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    connections::delete(&authorized.app, &authorized.connection(&id)?.id).await?;
    Ok(response::no_content())
}
