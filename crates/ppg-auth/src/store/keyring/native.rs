//! Entries of the macOS Keychain and the Windows Credential Manager.

use zeroize::Zeroizing;

use super::error::{failed, locked, not_available};
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;

/// Limit for the value of an entry, in bytes. Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE.
pub(crate) const MAX_VALUE_BYTES: usize = if cfg!(windows) { 2560 } else { usize::MAX };

/// Reads an entry; `None` if there is none.
pub(crate) fn read(service: &str, name: &str) -> Result<Option<Secret>> {
    match entry(service, name)?.get_secret().map(Zeroizing::new) {
        Ok(bytes) => match std::str::from_utf8(&bytes) {
            Ok(text) => Ok(Some(text.into())),
            Err(_) => Err(failed("an entry of the keyring is not text")),
        },
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(error) => Err(from_keyring_error(&error)),
    }
}

/// Creates or replaces an entry.
pub(crate) fn write(service: &str, name: &str, value: &Secret) -> Result<()> {
    entry(service, name)?.set_secret(value.expose().as_bytes()).map_err(|error| from_keyring_error(&error))
}

/// Removes an entry. Succeeds if it is missing.
pub(crate) fn remove(service: &str, name: &str) -> Result<()> {
    match entry(service, name)?.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(error) => Err(from_keyring_error(&error)),
    }
}

fn entry(service: &str, name: &str) -> Result<keyring::Entry> {
    keyring::Entry::new(service, name).map_err(|error| match error {
        keyring::Error::NoDefaultStore => not_available(),
        error => from_keyring_error(&error),
    })
}

/// Describes an error without any value: errors of the library may contain bytes of an entry, but not in their text.
fn from_keyring_error(error: &keyring::Error) -> Error {
    use keyring::Error as Bad;
    match error {
        Bad::NoStorageAccess(_) => locked("the keyring is locked or refuses access"),
        Bad::PlatformFailure(reason) => failed(format!("the keyring failed: {reason}")),
        Bad::TooLong(what, limit) => failed(format!("the keyring takes {what} of {limit} characters at most")),
        Bad::Ambiguous(_) => failed("the keyring has several entries of the same name")
            .hint("remove those of the service \"ppg\" in it and sign in again"),
        _ => failed("the keyring cannot do what is needed"),
    }
}
