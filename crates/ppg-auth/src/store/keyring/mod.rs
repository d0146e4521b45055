//! The keyring of the platform: macOS Keychain, Windows Credential Manager, Secret Service.
//!
//! Every call has a time limit: a locked keyring may wait for a password for ever.

mod chunked;
mod error;
#[cfg(any(windows, target_os = "macos"))]
mod native;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;

use std::time::Duration;

#[cfg(any(windows, target_os = "macos"))]
use super::keyring::native as platform;
#[cfg(all(unix, not(target_os = "macos")))]
use super::keyring::secret_service as platform;
use chunked::KeyringBackend;
use error::{failed, locked};
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// Limit for one call to the keyring.
const CALL_TIMEOUT: Duration = Duration::from_secs(3);

/// Service name of our entries.
const SERVICE: &str = "ppg";

/// Reads an entry; `None` if there is none.
///
/// # Errors
/// `Unauthenticated` if the keyring is missing, locked or does not answer within 3 s.
pub(crate) async fn read(name: &str) -> Result<Option<Secret>> {
    let name = name.to_owned();
    with_timeout(move || chunked::read(&PlatformKeyring, &name)).await
}

/// Creates or replaces an entry.
pub(crate) async fn write(name: &str, value: &Secret) -> Result<()> {
    let (name, value) = (name.to_owned(), value.clone());
    with_timeout(move || chunked::write(&PlatformKeyring, &name, &value)).await
}

/// Removes an entry. Succeeds if it is missing.
pub(crate) async fn remove(name: &str) -> Result<()> {
    let name = name.to_owned();
    with_timeout(move || chunked::remove(&PlatformKeyring, &name)).await
}

/// Runs a call on a thread, which is abandoned after the time limit.
async fn with_timeout<T: Send + 'static>(call: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::time::timeout(CALL_TIMEOUT, tokio::task::spawn_blocking(call)).await {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(failed("the call to the keyring failed")),
        Err(_) => Err(locked("the keyring does not answer: it may be locked and wait for its password")),
    }
}

/// Keyring of this platform.
struct PlatformKeyring;

impl KeyringBackend for PlatformKeyring {
    fn limit(&self) -> usize {
        platform::MAX_VALUE_BYTES
    }

    fn get(&self, name: &str) -> Result<Option<Secret>> {
        platform::read(SERVICE, name)
    }

    fn set(&self, name: &str, value: &Secret) -> Result<()> {
        platform::write(SERVICE, name, value)
    }

    fn remove(&self, name: &str) -> Result<()> {
        platform::remove(SERVICE, name)
    }
}
