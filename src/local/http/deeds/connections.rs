//! Connections are made, given a new password, deleted.

use super::databases::credential;
use crate::api::values::{ConnectionId, ConnectionType, DatabaseId};
use crate::local::http::app::App;
use crate::local::ids;
use crate::local::problem::Problem;
use crate::local::unit::RoleChange;
use crate::secret::Secret;

/// Makes a connection that works when this returns.
pub(crate) async fn create(
    app: &App,
    database: &DatabaseId,
    kind: ConnectionType,
    name: Option<String>,
) -> Result<ConnectionId, Problem> {
    let unit = app.fleet.unit(database)?;
    let mut row = credential(database, String::new(), kind)?;
    row.name = name;
    // The role first: what is answered works. Nobody knows its password before that, and where the server dies
    // between the two, its successor removes a role that no connection has.
    let used = unit.change_role(&row.role, RoleChange::Make(&row.password)).await?;
    let (id, role) = (row.id.clone(), row.role.clone());
    let written = app
        .store
        .change(|state| {
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
pub(crate) async fn rotate(app: &App, id: &ConnectionId) -> Result<(), Problem> {
    let row = app.store.read().connection(id)?.clone();
    let unit = app.fleet.unit(&row.database_id)?;
    let password = ids::password()?;
    // PostgreSQL first, as above. Where the server dies between the two, its successor sets the old one again.
    let used = unit.change_role(&row.role, RoleChange::Renew(&password)).await?;
    let written = app
        .store
        .change(|state| {
            state.connection(id)?;
            set_password(&mut state.connections, id, &password);
            Ok(())
        })
        .await;
    if written.is_err() {
        let old = app.store.read().connection(id).map(|row| row.password.clone());
        if let Ok(old) = old {
            let _ = used.cluster.renew_role(&row.role, &old).await;
        }
    }
    drop(used);
    written
}

fn set_password(connections: &mut [crate::local::rows::ConnectionRow], id: &ConnectionId, password: &Secret) {
    connections.iter_mut().filter(|row| row.id == *id).for_each(|row| row.password = password.clone());
}

/// Deletes a connection; its clients are cut off when this returns.
pub(crate) async fn delete(app: &App, id: &ConnectionId) -> Result<(), Problem> {
    let row = app.store.read().connection(id)?.clone();
    let unit = app.fleet.unit(&row.database_id)?;
    // Not before the database can be asked to: what is refused has changed nothing.
    let used = unit.in_use().await?;
    app.store
        .change(|state| {
            state.connection(id)?;
            state.connections.iter_mut().filter(|row| row.id == *id).for_each(|row| row.revoked = true);
            Ok(())
        })
        .await?;
    drop(used);
    let used = match unit.change_role(&row.role, RoleChange::Drop).await {
        Ok(used) => used,
        Err(problem) => {
            // Its clients still get in, so it must stay in sight, to be deleted once more.
            let unmark = app.store.change(|state| {
                state.connections.iter_mut().filter(|row| row.id == *id).for_each(|row| row.revoked = false);
                Ok(())
            });
            let _ = unmark.await;
            return Err(problem);
        }
    };
    // If this cannot be written, the next start does it again.
    let forget = app.store.change(|state| {
        state.connections.retain(|row| row.id != *id);
        Ok(())
    });
    let _ = forget.await;
    drop(used);
    Ok(())
}
