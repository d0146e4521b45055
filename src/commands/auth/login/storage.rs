//! Where the tokens of a sign-in are stored, and storing them.

use super::args::Login;
use crate::commands::support::select;
use crate::context::Context;
use crate::output::prompt;
use ppg_auth::{Session, Sessions, Storage};
use ppg_core::error::{Code, Result};

/// Where to store the tokens: the keyring, or a file if the user chose it, now or at the first sign-in of the profile.
pub(super) async fn choose_storage(args: &Login, context: &Context) -> Result<Storage> {
    let store = context.sign_in.store()?;
    let profile = &context.config.settings.profile().value;
    let before = store.storage_of(profile)?;
    if args.insecure_storage && before == Some(Storage::Keyring) {
        // All sessions of the profile move into the file, so they must be readable, unless the keyring is gone for
        // good.
        match store.sessions(profile).await {
            Err(error) if error.has_code(Code::NoKeyring) => {
                context.ui.notify(
                    "warning: there is no keyring here; the sign-in that it stores for this profile is not removed",
                );
            }
            Err(error) if !Sessions::is_unusable(&error) => return Err(error),
            _ => {}
        }
    }
    if args.insecure_storage || before == Some(Storage::File) {
        return Ok(Storage::File);
    }
    let Err(error) = store.check_storage(Storage::Keyring).await else { return Ok(Storage::Keyring) };
    let error = match error.has_code(Code::KeyringLocked) {
        true => error.hint("unlock it and try again, or sign in with --insecure-storage"),
        false => error,
    };
    if !context.ui.terminal.interactive {
        return Err(error);
    }
    // The prompt itself must be short: dialoguer draws one that is wider than the terminal twice.
    context.ui.notify(&format!(
        "{}. The tokens can be stored in {} instead.",
        error.message(),
        storage_location(context, Storage::File)?
    ));
    match prompt::confirm("Store the tokens in a file that only you can read?", context.ui.terminal.error_color)? {
        true => Ok(Storage::File),
        false => Err(error),
    }
}

/// Stores the session, and clears the selected workspace if it belongs to another sign-in.
pub(super) async fn save_session(context: &Context, session: &Session, storage: Storage) -> Result<()> {
    let profile = &context.config.settings.profile().value;
    let store = context.sign_in.store()?;
    let add = async || store.update(profile, Some(storage), |account| account.add(session.clone())).await;
    let mut stored = add().await;
    // The new session replaces an entry that is unreadable or was readable by other users.
    if stored.as_ref().is_err_and(Sessions::is_unusable) {
        store.remove(profile).await?;
        stored = add().await;
    }
    if storage == Storage::File && stored.as_ref().is_err_and(|error| error.has_code(Code::NoKeyring)) {
        store.remove_from_index(profile).await?;
        stored = add().await;
    }
    stored?;
    select::clear_stale_workspace(context, profile, session.workspace.as_ref())
}

pub(super) fn storage_location(context: &Context, storage: Storage) -> Result<String> {
    Ok(match storage {
        Storage::Keyring => "the keyring".into(),
        Storage::File => format!("a file in {}", context.sign_in.store()?.directory().display()),
    })
}
