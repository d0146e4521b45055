//! Saved connection strings. What the service shows once goes into the profile's storage under the connection's ID, so
//! that later commands in any directory have it.

use jiff::Timestamp;

use super::connection_env::{ConnectionStrings, kind_of};
use crate::context::Context;
use crate::hints;
use ppg_api::Contract;
use ppg_api::types::{Connection, Database};
use ppg_auth::{SavedConnection, Storage};
use ppg_core::error::{Code, Error, Result};

/// Saves the string of a new connection. Returns where it is stored, or `None` if there is no keyring or no string.
pub(crate) async fn save(context: &Context, connection: &Connection) -> Option<Storage> {
    let string = connection.connection_string.as_ref()?;
    let saving = async {
        let store = context.sign_in.store()?;
        let profile = &context.config.settings.profile().value;
        let storage = store.storage_of(profile)?.unwrap_or(Storage::Keyring);
        let saved = SavedConnection {
            api: context.service.session_scope()?,
            database_id: connection.database_id.to_string(),
            kind: kind_of(string).to_string(),
            storage,
            saved_at: Timestamp::now(),
        };
        store.save_connection(connection.id.as_str(), saved, string).await?;
        Ok::<_, Error>(storage)
    };
    match saving.await {
        Ok(storage) => Some(storage),
        Err(error) if error.has_code(Code::NoKeyring) => None,
        Err(error) => {
            context.ui.notify(&format!("warning: could not save the connection string: {}", hints::to_line(&error)));
            None
        }
    }
}

/// Saves the strings that the service shows with a new database. Returns false if one could not be saved.
pub(crate) async fn save_all(context: &Context, database: &Database) -> bool {
    let mut all_saved = true;
    for connection in database.extra.connections.iter().flatten() {
        all_saved &= connection.connection_string.is_none() || save(context, connection).await.is_some();
    }
    all_saved
}

/// Saves the strings of a new database as [`save_all`] does, and warns if that fails and they are not printed either, nor
/// shown again by local mode.
pub(crate) async fn save_all_or_warn(context: &Context, database: &Database) {
    let shown_again = context.service.is_local() && context.service.configured_contract() != Some(Contract::Live);
    if !save_all(context, database).await && !context.flags.show_secrets && !shown_again {
        context.ui.notify("warning: its connection string is not saved; create another with ppg conn create");
    }
}

/// The strings of a database: those that the service shows, and saved ones for the rest.
///
/// # Errors
/// `Unauthenticated` if a saved one is needed and the keyring does not return it.
pub(crate) async fn load(context: &Context, database: &Database) -> Result<ConnectionStrings> {
    let mut strings = ConnectionStrings::from_database(database);
    if strings.direct.is_some() && strings.pooled.is_some() {
        return Ok(strings);
    }
    let (store, api) = (context.sign_in.store()?, context.service.session_scope()?);
    let mut saved_connections = match store.connections() {
        // The one that the service shows is enough.
        Err(_) if strings.pick(None).is_some() => return Ok(strings),
        result => result?,
    };
    saved_connections.retain(|(_, saved)| saved.api == api && saved.database_id == database.id.as_str());
    // The newest first: an older one may have been rotated on another machine.
    saved_connections.sort_by_key(|(_, saved)| std::cmp::Reverse(saved.saved_at));
    for (id, saved) in saved_connections {
        if !strings.is_missing(&saved.kind) {
            continue;
        }
        match store.connection_string(&id).await {
            Ok(Some(string)) => strings.insert(&string),
            Ok(None) => {}
            Err(_) if strings.pick(None).is_some() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(strings)
}

/// Removes saved strings that no longer work. `is_outdated` receives the connection's ID and the entry. A failure only
/// causes a warning.
pub(crate) async fn remove(context: &Context, is_outdated: impl Fn(&str, &SavedConnection) -> bool) {
    let removing = async {
        let api = context.service.session_scope()?;
        context.sign_in.store()?.remove_connections(|id, saved| saved.api == api && is_outdated(id, saved)).await
    };
    if let Err(error) = removing.await {
        context
            .ui
            .notify(&format!("warning: could not remove an outdated connection string: {}", hints::to_line(&error)));
    }
}
