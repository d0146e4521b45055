//! Connections are made, given a new password, deleted.

use super::databases::new_connection;
use crate::server::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::state::State;
use crate::state::model::ConnectionRow;
use crate::state::random;
use crate::supervisor::instance::RoleChange;
use ppg_api::types::values::{ConnectionId, ConnectionType, DatabaseId};

/// Makes a connection that works when this returns.
pub(crate) async fn create(
    app: &AppState,
    database: &DatabaseId,
    kind: ConnectionType,
    name: Option<String>,
) -> Result<ConnectionId, ApiError> {
    let unit = app.supervisor.instance(database)?;
    let row = new_connection(database, name, kind)?;
    // The role first: what is answered works. Nobody knows its password before that, and where the server dies
    // between the two, its successor removes a role that no connection has.
    let used = unit.change_role(&row.role, RoleChange::Create(&row.password)).await?;
    let (id, role) = (row.id.clone(), row.role.clone());
    let written = app
        .store
        .update(|state| {
            state.database(database)?;
            state.connections.push(row);
            Ok(())
        })
        .await;
    if let Err(problem) = written {
        let _ = used.cluster.drop_role(&role).await;
        return Err(problem);
    }
    drop(used);
    Ok(id)
}

/// Gives a connection a new password. Its clients are cut off, and with the old one nobody gets in any more.
pub(crate) async fn rotate(app: &AppState, id: &ConnectionId) -> Result<(), ApiError> {
    let unit = app.supervisor.instance(&app.store.read().connection(id)?.database_id)?;
    let _alone = unit.connection_lock.lock().await;
    let row = app.store.read().connection(id)?.clone();
    let password = random::password()?;
    // PostgreSQL first, as above. Where the server dies between the two, its successor sets the old one again.
    let used = unit.change_role(&row.role, RoleChange::SetPassword(&password)).await?;
    let written = app.store.update(|state| change(state, id, |row| row.password = password.clone())).await;
    if written.is_err() {
        let _ = used.cluster.rotate_role(&row.role, &row.password).await;
    }
    drop(used);
    written
}

/// Deletes a connection; its clients are cut off when this returns.
pub(crate) async fn delete(app: &AppState, id: &ConnectionId) -> Result<(), ApiError> {
    let unit = app.supervisor.instance(&app.store.read().connection(id)?.database_id)?;
    let _alone = unit.connection_lock.lock().await;
    let row = app.store.read().connection(id)?.clone();
    // Not before the database can be asked to: what is refused has changed nothing.
    let used = unit.acquire().await?;
    app.store.update(|state| change(state, id, |row| row.revoked = true)).await?;
    drop(used);
    let used = match unit.change_role(&row.role, RoleChange::Drop).await {
        Ok(used) => used,
        Err(problem) => {
            // Its clients still get in, so it must stay in sight, to be deleted once more.
            let _ = app.store.update(|state| change(state, id, |row| row.revoked = false)).await;
            return Err(problem);
        }
    };
    // If this cannot be written, the next start does it again.
    let forget = app.store.update(|state| {
        state.connections.retain(|row| row.id != *id);
        Ok(())
    });
    let _ = forget.await;
    drop(used);
    Ok(())
}

fn change(state: &mut State, id: &ConnectionId, change: impl FnOnce(&mut ConnectionRow)) -> Result<(), ApiError> {
    state.connection(id)?;
    state.connections.iter_mut().find(|row| row.id == *id).map(change);
    Ok(())
}
