//! Connections: `listConnections`, `createConnection`, `deleteConnection`.

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
use crate::server::actions::connections;
use crate::server::app_state::AppState;
use crate::server::input::PathIds;
use ppg_api::types::Reveal;
use ppg_api::types::values::{ConnectionId, DatabaseId};

/// `listConnections`: lists the connections of a database.
pub(crate) async fn list(
    State(app): State<Arc<AppState>>,
    PathIds(database): PathIds<DatabaseId>,
) -> Result<Json<Value>, ApiError> {
    let state = app.store.read();
    let row = state.database(&database)?;
    let connections = state.connections_of(&database).map(|connection| views::connection(row, connection));
    Ok(views::list(connections.collect::<Vec<_>>()))
}

/// `createConnection`: creates a connection. Only this response contains its secret.
pub(crate) async fn create(
    State(app): State<Arc<AppState>>,
    PathIds(database): PathIds<DatabaseId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, ApiError> {
    app.store.read().database(&database)?;
    let body = input::connection_create(&headers, &body)?;
    let id = connections::create(&app, &database, body.kind, body.name).await?;
    let state = app.store.read();
    let mut response = views::connection(state.database(&database)?, state.connection(&id)?);
    response.reveal();
    Ok((StatusCode::CREATED, Json(response)).into_response())
}

/// `deleteConnection`: deletes a connection.
pub(crate) async fn delete(
    State(app): State<Arc<AppState>>,
    PathIds(id): PathIds<ConnectionId>,
) -> Result<StatusCode, ApiError> {
    connections::delete(&app, &id).await?;
    Ok(StatusCode::NO_CONTENT)
}
