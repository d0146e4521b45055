//! Connections: `listConnections`, `createConnection`, `deleteConnection`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use super::app::App;
use super::input::{self, Ids};
use super::views;
use crate::api::resources::Reveal;
use crate::api::values::{ConnectionId, DatabaseId};
use crate::local::ids;
use crate::local::problem::Problem;
use crate::local::state::{self, ConnectionRow};

pub(crate) async fn list(State(app): State<Arc<App>>, Ids(database): Ids<DatabaseId>) -> Result<Json<Value>, Problem> {
    let state = app.store.read();
    let row = state.database(&database)?;
    let connections = state.connections_of(&database).map(|connection| views::connection(row, connection));
    Ok(views::list(connections.collect::<Vec<_>>()))
}

pub(crate) async fn create(
    State(app): State<Arc<App>>,
    Ids(database): Ids<DatabaseId>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    app.store.read().database(&database)?;
    let body = input::connection_create(&headers, &body)?;
    let unit = app.fleet.unit(&database)?;
    let row = ConnectionRow {
        id: ids::id("conn")?.into(),
        database_id: database.clone(),
        kind: body.kind,
        name: body.name,
        role: ids::role()?,
        password: ids::password()?,
        created_at: state::now(),
        revoked: false,
    };
    // The role first: what is answered works. Nobody knows its password before that, and where the server dies
    // between the two, its successor removes a role that no connection has.
    let used = unit.create_role(&row.role, &row.password).await?;
    let (id, role) = (row.id.clone(), row.role.clone());
    let written = app
        .store
        .change(|state| {
            state.database(&database)?;
            state.connections.push(row);
            Ok(())
        })
        .await;
    if let Err(problem) = written {
        let _ = used.cluster.drop_role(&role).await;
        return Err(problem);
    }
    drop(used);
    let state = app.store.read();
    let mut answer = views::connection(state.database(&database)?, state.connection(&id)?);
    answer.reveal();
    Ok((StatusCode::CREATED, Json(answer)).into_response())
}

pub(crate) async fn delete(State(app): State<Arc<App>>, Ids(id): Ids<ConnectionId>) -> Result<StatusCode, Problem> {
    let row = app.store.read().connection(&id)?.clone();
    let unit = app.fleet.unit(&row.database_id)?;
    // Not before the database can be asked to: what is refused has changed nothing.
    let used = unit.in_use().await?;
    app.store
        .change(|state| {
            state.connection(&id)?;
            state.connections.iter_mut().filter(|row| row.id == id).for_each(|row| row.revoked = true);
            Ok(())
        })
        .await?;
    drop(used);
    let used = match unit.drop_role(&row.role).await {
        Ok(used) => used,
        Err(problem) => {
            // Its clients still get in, so it must stay in sight, to be deleted once more.
            let unmark = app.store.change(|state| {
                state.connections.iter_mut().filter(|row| row.id == id).for_each(|row| row.revoked = false);
                Ok(())
            });
            let _ = unmark.await;
            return Err(problem);
        }
    };
    // If this cannot be written, the next start does it again.
    let forget = app.store.change(|state| {
        state.connections.retain(|row| row.id != id);
        Ok(())
    });
    let _ = forget.await;
    drop(used);
    Ok(StatusCode::NO_CONTENT)
}
