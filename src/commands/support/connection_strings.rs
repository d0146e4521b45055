//! Connection strings that are kept: what the service shows once goes into the keyring under the connection's ID, so that
//! it is there tomorrow and in another directory.

use jiff::Timestamp;

use super::connection_env::{ConnectionStrings, kind_of};
use crate::context::Context;
use crate::hints;
use ppg_api::types::{Connection, Database};
use ppg_auth::{SavedConnection, Storage};
use ppg_core::error::{Code, Error, Result};

/// Keeps the string of a connection that was just made; gives where, or nothing where there is no keyring: then it is
/// shown this once, as services do.
pub(crate) async fn save(context: &Context, connection: &Connection) -> Option<Storage> {
    let string = connection.connection_string.as_ref()?;
    let kept = async {
        let vault = context.vault()?;
        let profile = &context.config.settings.profile().value;
        let storage = vault.storage_of(profile)?.unwrap_or(Storage::Keyring);
        let saved = SavedConnection {
            api: context.session_scope()?,
            database_id: connection.database_id.to_string(),
            kind: kind_of(string).to_string(),
            storage,
            saved_at: Timestamp::now(),
        };
        vault.save_connection(connection.id.as_str(), saved, string).await?;
        Ok::<_, Error>(storage)
    };
    match kept.await {
        Ok(storage) => Some(storage),
        Err(error) if error.has_code(Code::NoKeyring) => None,
        Err(error) => {
            context.notify(&format!("warning: the connection string was not kept: {}", hints::to_line(&error)));
            None
        }
    }
}

/// Keeps what the service tells of a new database this once. False where it cannot.
pub(crate) async fn save_all(context: &Context, database: &Database) -> bool {
    let mut kept = true;
    for connection in database.extra.connections.iter().flatten() {
        kept &= connection.connection_string.is_none() || save(context, connection).await.is_some();
    }
    kept
}

/// The same for a command that does not show it unasked: what is not kept then is lost.
pub(crate) async fn save_all_or_warn(context: &Context, database: &Database) {
    if !save_all(context, database).await && !context.invocation.show_secrets {
        context.notify("warning: its connection string is kept nowhere; ppg conn create makes another");
    }
}

/// The strings of a database: what the service shows of it, and what is kept where it does not show them.
///
/// # Errors
/// `Unauthenticated` where one is kept and the keyring does not give it.
pub(crate) async fn load(context: &Context, database: &Database) -> Result<ConnectionStrings> {
    let mut strings = ConnectionStrings::of(database);
    if strings.direct.is_some() && strings.pooled.is_some() {
        return Ok(strings);
    }
    let (vault, api) = (context.vault()?, context.session_scope()?);
    let mut kept = match vault.connections() {
        // What the service shows is enough.
        Err(_) if strings.pick(None).is_some() => return Ok(strings),
        kept => kept?,
    };
    kept.retain(|(_, saved)| saved.api == api && saved.database_id == database.id.as_str());
    // The newest: an older one may have been rotated elsewhere.
    kept.sort_by_key(|(_, saved)| std::cmp::Reverse(saved.saved_at));
    for (id, saved) in kept {
        if !strings.is_missing(&saved.kind) {
            continue;
        }
        match vault.connection_string(&id).await {
            Ok(Some(string)) => strings.insert(&string),
            Ok(None) => {}
            Err(_) if strings.pick(None).is_some() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(strings)
}

/// Forgets the strings of a connection, or of all connections of some databases, that are there no more.
pub(crate) async fn forget(context: &Context, is_gone: impl Fn(&str, &SavedConnection) -> bool) {
    let forgotten = async {
        let api = context.session_scope()?;
        context.vault()?.remove_connections(|id, saved| saved.api == api && is_gone(id, saved)).await
    };
    if let Err(error) = forgotten.await {
        context.notify(&format!(
            "warning: a connection string that is good for nothing any more stays: {}",
            hints::to_line(&error)
        ));
    }
}
