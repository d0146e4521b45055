//! Creating, rotating and deleting connections.

use super::databases::new_connection;
use crate::api_error::ApiError;
use crate::random;
use crate::server::app_state::AppState;
use crate::state::State;
use crate::state::model::ConnectionRow;
use crate::supervisor::instance::RoleChange;
use ppg_api::types::values::{ConnectionId, ConnectionType, DatabaseId};

/// Creates a connection. It accepts clients when this returns.
///
/// # Errors
///
/// 404 without the database; 500 if PostgreSQL cannot create the role.
pub(crate) async fn create(
    app: &AppState,
    database: &DatabaseId,
    kind: ConnectionType,
    name: Option<String>,
) -> Result<ConnectionId, ApiError> {
    let instance = app.supervisor.instance(database)?;
    let row = new_connection(database, name, kind)?;
    // Create the role first, so that the returned connection works. Its password is known to no client before that. If
    // the server dies in between, the next start drops the role, because no connection has it.
    let used = instance.change_role(&row.role, RoleChange::Create(&row.password)).await?;
    let (id, role) = (row.id.clone(), row.role.clone());
    let written = app
        .store
        .update(|state| {
            state.database(database)?;
            state.connections.push(row);
            Ok(())
        })
        .await;
    if let Err(error) = written {
        let _ = used.cluster.drop_role(&role).await;
        return Err(error);
    }
    drop(used);
    Ok(id)
}

/// Rotates a connection's password. Existing sessions end, and the old password stops working.
///
/// # Errors
///
/// 404 without the connection; 500 if PostgreSQL cannot set the password.
pub(crate) async fn rotate(app: &AppState, id: &ConnectionId) -> Result<(), ApiError> {
    let instance = app.supervisor.instance(&app.store.read().connection(id)?.database_id)?;
    let _alone = instance.connection_lock.lock().await;
    let row = app.store.read().connection(id)?.clone();
    let password = random::password()?;
    // PostgreSQL first, as above. If the server dies in between, the next start restores the old password.
    let used = instance.change_role(&row.role, RoleChange::SetPassword(&password)).await?;
    let written = app.store.update(|state| change(state, id, |row| row.password = password.clone())).await;
    if written.is_err() {
        let _ = used.cluster.rotate_role(&row.role, &row.password).await;
    }
    drop(used);
    written
}

/// Deletes a connection. Its sessions have ended when this returns.
///
/// # Errors
///
/// 404 without the connection; 500 if PostgreSQL cannot drop the role. The connection stays then.
pub(crate) async fn delete(app: &AppState, id: &ConnectionId) -> Result<(), ApiError> {
    let instance = app.supervisor.instance(&app.store.read().connection(id)?.database_id)?;
    let _alone = instance.connection_lock.lock().await;
    let row = app.store.read().connection(id)?.clone();
    // Wait for the database before changing anything: a request that fails must have no effect.
    let used = instance.acquire().await?;
    app.store.update(|state| change(state, id, |row| row.revoked = true)).await?;
    drop(used);
    let used = match instance.change_role(&row.role, RoleChange::Drop).await {
        Ok(used) => used,
        Err(error) => {
            // Clients can still log in, so the connection must stay visible, to be deleted again.
            let _ = app.store.update(|state| change(state, id, |row| row.revoked = false)).await;
            return Err(error);
        }
    };
    // Best effort: if this cannot be written, the next start repeats it.
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
