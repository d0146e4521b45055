//! File locks: one held by the server for its whole life, one by commands that start, stop or reset it.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use ppg_core::error::{Error, Result};
use ppg_core::fs::durable;

/// A file lock, held until it is dropped or the process ends in any way.
#[derive(Debug)]
pub(crate) struct ServerLock {
    _file: File,
}

/// Takes the lock. `None` if another process holds it.
///
/// # Errors
///
/// `Failed` if the lock file cannot be opened or locked.
pub(crate) fn try_lock(path: &Path) -> Result<Option<ServerLock>> {
    let file = open(path).map_err(|error| Error::io(format!("cannot open {}", path.display()), &error))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(ServerLock { _file: file })),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(Error::io(format!("cannot lock {}", path.display()), &error)),
    }
}

/// Takes the lock, waiting up to `limit`. `None` after that.
///
/// # Errors
///
/// `Failed` if the lock file cannot be opened or locked.
pub(crate) async fn lock_within(path: &Path, limit: Duration) -> Result<Option<ServerLock>> {
    let deadline = tokio::time::Instant::now() + limit;
    loop {
        match try_lock(path)? {
            Some(lock) => return Ok(Some(lock)),
            None if tokio::time::Instant::now() >= deadline => return Ok(None),
            // Polls, because a blocking lock call could not be cancelled.
            None => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

/// Whether another process holds the lock. Uses a shared lock, so that two concurrent checks do not see each other.
pub(crate) fn is_locked(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

fn open(path: &Path) -> std::io::Result<File> {
    durable::owner_only(OpenOptions::new().write(true).create(true).truncate(false)).open(path)
}
