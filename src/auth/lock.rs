//! A lock between processes. The system gives it back when its holder ends, however it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

use crate::error::{Error, Result};

/// How often a taken lock is looked at again.
const POLL: Duration = Duration::from_millis(15);

/// Held until it is dropped or its process ends. The file stays: who removed it would let a second holder in.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Takes the lock, waiting for `limit` at most; `None` where somebody holds it longer.
pub(super) async fn acquire(path: &Path, limit: Duration) -> Result<Option<Lock>> {
    let cannot = |error: &std::io::Error| Error::io(format!("cannot lock {}", path.display()), error);
    let file = open(path).map_err(|error| cannot(&error))?;
    let deadline = Instant::now() + limit;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(Lock { _file: file })),
            Err(TryLockError::WouldBlock) if Instant::now() >= deadline => return Ok(None),
            Err(TryLockError::WouldBlock) => tokio::time::sleep(POLL).await,
            Err(TryLockError::Error(error)) => return Err(cannot(&error)),
        }
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    let mut directory = fs::DirBuilder::new();
    directory.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        options.mode(0o600);
        directory.mode(0o700);
    }
    if let Some(parent) = path.parent() {
        directory.create(parent)?;
    }
    options.open(path)
}
