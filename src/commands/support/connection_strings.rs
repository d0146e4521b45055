//! Saved connection strings. What the service shows once goes into the profile's storage under the connection's ID, so
//! that later commands in any directory have it.

use jiff::Timestamp;

use super::connection_env::{ConnectionStrings, kind_of};
use crate::config::Key;
use crate::context::Context;
use crate::ui::write_error_line;
use ppg_api::Contract;
use ppg_api::types::values::ConnectionType;
use ppg_api::types::{Connection, Database};
use ppg_auth::{SavedConnection, Storage};
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

/// How to save strings on a machine without a keyring, for messages.
pub(crate) const SETTING: &str = "to save strings in private files, run ppg config set save-connections file";

/// What became of a string that the service shows once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Saved {
    /// It is stored there.
    In(Storage),
    /// It would be stored in the keyring, and there is none.
    NoKeyring,
    /// It is not stored: the setting says so, there is no string, or it failed with a warning.
    Not,
}

/// Where strings are saved: the setting, else where the profile's sign-in is. `None` means nowhere.
///
/// # Errors
/// `Failed` if the index of the store cannot be read.
pub(crate) fn storage(context: &Context) -> Result<Option<Storage>> {
    Ok(match context.config.settings.text(Key::SaveConnections) {
        "keyring" => Some(Storage::Keyring),
        "file" => Some(Storage::File),
        "none" => None,
        _ => {
            let profile = &context.config.settings.profile().value;
            Some(context.sign_in.store()?.storage_of(profile)?.unwrap_or(Storage::Keyring))
        }
    })
}

/// Saves the string of a new connection, for which type `requested` was requested. A failure only causes a warning: the
/// string is still shown or used.
pub(crate) async fn save(context: &Context, connection: &Connection, requested: Option<&ConnectionType>) -> Saved {
    let saving = async {
        let (Some(string), Some(storage)) = (&connection.connection_string, storage(context)?) else {
            return Ok(Saved::Not);
        };
        let kind = kind_of(string);
        let saved = SavedConnection {
            api: context.service.session_scope()?,
            database_id: connection.database_id.to_string(),
            requested_type: requested.filter(|requested| **requested != kind).map(ToString::to_string),
            kind: kind.to_string(),
            storage,
            saved_at: Timestamp::now(),
        };
        context.sign_in.store()?.save_connection(connection.id.as_str(), saved, string).await?;
        Ok::<_, Error>(Saved::In(storage))
    };
    match saving.await {
        Ok(saved) => saved,
        Err(error) if error.has_code(Code::NoKeyring) => Saved::NoKeyring,
        Err(error) => {
            context
                .ui
                .notify(&format!("warning: could not save the connection string: {}", context.ui.to_line(&error)));
            Saved::Not
        }
    }
}

/// Saves the strings that the service shows with a new database. Returns false if one could not be saved.
pub(crate) async fn save_all(context: &Context, database: &Database) -> bool {
    let mut all_saved = true;
    for connection in database.extra.connections.iter().flatten() {
        let has_string = connection.connection_string.is_some();
        all_saved &= !has_string || matches!(save(context, connection, None).await, Saved::In(_));
    }
    all_saved
}

/// Saves the strings of a new database as [`save_all`] does, and warns if that fails and they are not `shown` either, nor
/// shown again by local mode. Returns whether they are saved or shown again.
pub(crate) async fn save_all_or_warn(context: &Context, database: &Database, shown: bool) -> bool {
    let shown_again = context.service.is_local() && context.service.configured_contract() != Some(Contract::Live);
    let is_kept = save_all(context, database).await || shown_again;
    if !is_kept && !shown {
        let id = &database.id;
        let help = context.ui.as_typed(&format!("create another with ppg conn create {id} ({SETTING})"));
        context.ui.notify(&format!("warning: its connection string is not saved; {help}"));
    }
    is_kept
}

/// Shows a string that the service shows once to a person, if it is saved nowhere and could not be printed or written where
/// the user wanted it. Without a terminal, standard error may be a log, which must not contain it.
pub(crate) fn show_unsaved(context: &Context, strings: &ConnectionStrings) {
    let urls = [strings.direct.as_ref().map(|direct| &direct.url), strings.pooled.as_ref()];
    for url in urls.into_iter().flatten().filter(|_| strings.is_unsaved) {
        if !context.ui.terminal.stderr {
            write_error_line("The connection string is saved nowhere and will not be shown again");
            return;
        }
        // Even with --quiet: it would be lost.
        write_error_line(&format!(
            "The {} connection string, which is saved nowhere and will not be shown again:\n{}",
            kind_of(url),
            text::escape_control(url.expose())
        ));
    }
}

/// Whether a string of type `kind` was requested with a connection that is saved here, and the service returned one of
/// another type.
///
/// # Errors
/// `Failed` if the index of the store cannot be read.
pub(crate) fn was_refused(context: &Context, database: &Database, kind: &ConnectionType) -> Result<bool> {
    let (kind, api) = (kind.to_string(), context.service.session_scope()?);
    Ok(context.sign_in.store()?.connections()?.into_iter().any(|(_, saved)| {
        saved.api == api && saved.database_id == database.id.as_str() && saved.requested_type.as_ref() == Some(&kind)
    }))
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
        context.ui.notify(&format!(
            "warning: could not remove an outdated connection string: {}",
            context.ui.to_line(&error)
        ));
    }
}
