//! A lock between processes. The system gives it back when its holder ends, however it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use crate::error::{Error, Result};

/// Held until it is dropped or its process ends. The file stays: who removed it would let a second holder in.
#[derive(Debug)]
pub struct LockedFile {
    _file: File,
}

/// Takes the lock, waiting for `limit` at most; `None` where somebody holds it longer.
pub async fn acquire(path: &Path, limit: Duration) -> Result<Option<LockedFile>> {
    let cannot = |error: &std::io::Error| Error::io(format!("cannot lock {}", path.display()), error);
    let file = open(path).map_err(|error| cannot(&error))?;
    match file.try_lock() {
        Ok(()) => return Ok(Some(LockedFile { _file: file })),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(cannot(&error)),
    }
    // The system wakes who is next; a hundred that look again and again would keep the holder from its work. A thread
    // that is left behind gives the lock back when it gets it.
    let waiting = tokio::task::spawn_blocking(move || file.lock().map(|()| LockedFile { _file: file }));
    match tokio::time::timeout(limit, waiting).await {
        Ok(Ok(locked)) => locked.map(Some).map_err(|error| cannot(&error)),
        Ok(Err(_)) | Err(_) => Ok(None),
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
