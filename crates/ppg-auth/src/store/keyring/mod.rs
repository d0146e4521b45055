//! The platform's keyring: macOS Keychain, Windows Credential Manager, Secret Service.
//!
//! Every call has a time limit: a keyring that is locked may wait for a person's password for ever.

pub mod chunked;
pub mod error;
#[cfg(any(windows, target_os = "macos"))]
pub mod native;
#[cfg(all(unix, not(target_os = "macos")))]
pub mod secret_service;

use std::time::Duration;

#[cfg(any(windows, target_os = "macos"))]
use super::keyring::native as platform;
#[cfg(all(unix, not(target_os = "macos")))]
use super::keyring::secret_service as platform;
use chunked::Items;
use error::{closed, unusable};
use ppg_core::error::Result;
use ppg_core::secret::Secret;

/// What a call may take.
const LIMIT: Duration = Duration::from_secs(3);

/// The name under which the keyring keeps what is ours.
const SERVICE: &str = "ppg";

/// Reads the entry of that name.
///
/// # Errors
/// `Unauthenticated` where there is no keyring, or it is locked or does not answer in time.
pub(crate) async fn read(name: &str) -> Result<Option<Secret>> {
    let name = name.to_owned();
    limited(move || chunked::read(&Platform, &name)).await
}

/// Writes the entry of that name.
pub(crate) async fn write(name: &str, value: &Secret) -> Result<()> {
    let (name, value) = (name.to_owned(), value.clone());
    limited(move || chunked::write(&Platform, &name, &value)).await
}

/// Removes the entry of that name.
pub(crate) async fn remove(name: &str) -> Result<()> {
    let name = name.to_owned();
    limited(move || chunked::remove(&Platform, &name)).await
}

/// On a thread of its own, which is left behind where it does not come back.
async fn limited<T: Send + 'static>(call: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::time::timeout(LIMIT, tokio::task::spawn_blocking(call)).await {
        Ok(Ok(result)) => result,
        Ok(Err(_)) => Err(unusable("the keyring could not be asked")),
        Err(_) => Err(closed("the keyring does not answer: it may be locked and wait for its password")),
    }
}

/// The store of this platform.
struct Platform;

impl Items for Platform {
    fn limit(&self) -> usize {
        platform::LARGEST
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
