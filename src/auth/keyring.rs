//! The platform's keyring: macOS Keychain, Windows Credential Manager, Secret Service.
//!
//! The Secret Service goes by `secret_service.rs`, the others by the `keyring` crate. Every call has a time limit: a keyring
//! that is locked may wait for a person's password for ever.

use std::time::Duration;

use super::parts::{self, Items};
use crate::error::{Error, Kind, Result};
use crate::secret::Secret;

/// What a call may take.
const LIMIT: Duration = Duration::from_secs(3);

/// The name under which the keyring keeps what is ours.
const SERVICE: &str = "ppg";

/// Reads the entry of that name.
///
/// # Errors
/// `Unauthenticated` where there is no keyring, or it is locked or does not answer in time.
pub(super) async fn read(name: &str) -> Result<Option<Secret>> {
    let name = name.to_owned();
    limited(move || parts::read(&Platform, &name)).await
}

/// Writes the entry of that name.
pub(super) async fn write(name: &str, value: &Secret) -> Result<()> {
    let (name, value) = (name.to_owned(), value.clone());
    limited(move || parts::write(&Platform, &name, &value)).await
}

/// Removes the entry of that name.
pub(super) async fn remove(name: &str) -> Result<()> {
    let name = name.to_owned();
    limited(move || parts::remove(&Platform, &name)).await
}

/// On a thread of its own, which is left behind where it does not come back.
async fn limited<T: Send + 'static>(call: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::time::timeout(LIMIT, tokio::task::spawn_blocking(call)).await {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(unusable("the keyring could not be asked")),
        Err(_) => Err(unusable("the keyring does not answer: it may be locked and wait for its password")
            .hint("unlock it and try again, or set PPG_TOKEN")
            .code("keyring_locked")),
    }
}

/// It cannot be used, for a reason.
pub(super) fn unusable(what: impl Into<String>) -> Error {
    Error::new(Kind::Unauthenticated, what).code("keyring")
}

/// There is no keyring at all; the ways out of that.
pub(super) fn absent() -> Error {
    unusable("there is no keyring here that ppg could use")
        .hint("sign in with --insecure-storage, which keeps the tokens in a file that only you can read, or set PPG_TOKEN")
        .code("no_keyring")
}

/// It is there and has to be unlocked first.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn locked() -> Error {
    unusable("the keyring is locked and waits for its password")
        .hint("unlock it and try again, or set PPG_TOKEN")
        .code("keyring_locked")
}

struct Platform;

#[cfg(all(unix, not(target_os = "macos")))]
impl Items for Platform {
    fn limit(&self) -> usize {
        usize::MAX
    }

    fn get(&self, name: &str) -> Result<Option<Secret>> {
        super::secret_service::read(SERVICE, name)
    }

    fn set(&self, name: &str, value: &Secret) -> Result<()> {
        super::secret_service::write(SERVICE, name, value)
    }

    fn remove(&self, name: &str) -> Result<()> {
        super::secret_service::remove(SERVICE, name)
    }
}

#[cfg(any(windows, target_os = "macos"))]
impl Items for Platform {
    /// Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE.
    fn limit(&self) -> usize {
        if cfg!(windows) { 2560 } else { usize::MAX }
    }

    fn get(&self, name: &str) -> Result<Option<Secret>> {
        match entry(name)?.get_secret() {
            Ok(bytes) => {
                let bytes = zeroize::Zeroizing::new(bytes);
                Ok(std::str::from_utf8(&bytes).ok().map(Secret::from))
            }
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(failed(&error)),
        }
    }

    fn set(&self, name: &str, value: &Secret) -> Result<()> {
        entry(name)?.set_secret(value.expose().as_bytes()).map_err(|error| failed(&error))
    }

    fn remove(&self, name: &str) -> Result<()> {
        match entry(name)?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(failed(&error)),
        }
    }
}

#[cfg(any(windows, target_os = "macos"))]
fn entry(name: &str) -> Result<keyring::Entry> {
    keyring::Entry::new(SERVICE, name).map_err(|error| match error {
        keyring::Error::NoDefaultStore => absent(),
        error => failed(&error),
    })
}

/// The reason without any value: an error of the library may carry bytes of an entry, which its text does not show.
#[cfg(any(windows, target_os = "macos"))]
fn failed(error: &keyring::Error) -> Error {
    use keyring::Error as Bad;
    match error {
        Bad::NoStorageAccess(_) => unusable("the keyring is locked or refuses access")
            .hint("unlock it and try again, or set PPG_TOKEN")
            .code("keyring_locked"),
        Bad::PlatformFailure(reason) => unusable(format!("the keyring failed: {reason}")),
        Bad::TooLong(what, limit) => unusable(format!("the keyring takes {what} of {limit} characters at most")),
        Bad::Ambiguous(_) => unusable("the keyring has several entries of the same name")
            .hint("remove those of the service \"ppg\" in it and sign in again"),
        _ => unusable("the keyring cannot do what is needed"),
    }
}
