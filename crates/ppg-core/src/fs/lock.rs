//! A lock between processes. The system releases it when its holder ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

use super::owner_only;
use crate::error::{Error, Result};

/// An exclusive lock, held until it is dropped or its process ends. The file stays: removing it would let a second
/// process lock a new file of that name beside the holder of the old one.
#[derive(Debug)]
pub struct LockedFile {
    file: File,
}

#[expect(clippy::disallowed_methods, reason = "the one file lock of the program")]
impl LockedFile {
    /// Locks the file at `path`, which is created (0600) if it is missing. Waits for at most `limit`; `None` if another
    /// process holds it longer.
    ///
    /// # Errors
    /// [`Failed`](crate::error::Kind::Failed), as `cannot lock PATH: why`, if the file cannot be opened or locked.
    pub async fn acquire(path: &Path, limit: Duration) -> Result<Option<LockedFile>> {
        let file = open(path).map_err(|error| cannot_lock(path, &error))?;
        match file.try_lock() {
            Ok(()) => return Ok(Some(LockedFile { file })),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(cannot_lock(path, &error)),
        }
        // The system wakes the next waiter; a hundred processes that poll would slow the holder down. A thread that
        // still waits after `limit` releases the lock as soon as it gets it.
        let waiting = tokio::task::spawn_blocking(move || Self::wait_for(file));
        match tokio::time::timeout(limit, waiting).await {
            Ok(Ok(locked)) => locked.map(Some).map_err(|error| cannot_lock(path, &error)),
            Ok(Err(_)) | Err(_) => Ok(None),
        }
    }

    /// Locks the file at `path` without waiting; it is created (0600) if it is missing. `None` if it is locked.
    ///
    /// # Errors
    /// [`Failed`](crate::error::Kind::Failed), as `cannot lock PATH: why`, if the file cannot be opened or locked.
    pub fn try_acquire(path: &Path) -> Result<Option<LockedFile>> {
        open(path).and_then(Self::try_from_file).map_err(|error| cannot_lock(path, &error))
    }

    /// Locks an open file, or on Unix a directory, without waiting. `None` if it is locked.
    ///
    /// # Errors
    /// The system's error, for example of a file system without locks.
    pub fn try_from_file(file: File) -> io::Result<Option<LockedFile>> {
        match file.try_lock() {
            Ok(()) => Ok(Some(LockedFile { file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Locks an open file as soon as no other process does.
    ///
    /// # Errors
    /// The system's error, for example of a file system without locks.
    pub(super) fn wait_for(file: File) -> io::Result<LockedFile> {
        file.lock().map(|()| LockedFile { file })
    }

    /// The file that is locked.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Whether a process holds the lock of the file at `path`. Tests it with a shared lock, so that two processes that
    /// ask at once do not see each other.
    pub fn is_held(path: &Path) -> bool {
        File::open(path).is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }
}

fn open(path: &Path) -> io::Result<File> {
    owner_only(OpenOptions::new().write(true).create(true).truncate(false)).open(path)
}

fn cannot_lock(path: &Path, error: &io::Error) -> Error {
    Error::io(format!("cannot lock {}", path.display()), error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_holder_at_a_time_and_the_next_one_gets_it() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.lock");
        assert!(!LockedFile::is_held(&path), "no file, no lock");
        let held = LockedFile::try_acquire(&path).unwrap().unwrap();
        assert!(LockedFile::is_held(&path));
        assert!(LockedFile::try_acquire(&path).unwrap().is_none());
        assert!(LockedFile::acquire(&path, Duration::from_millis(20)).await.unwrap().is_none());
        drop(held);
        assert!(LockedFile::acquire(&path, Duration::from_secs(10)).await.unwrap().is_some());
        let error = LockedFile::try_acquire(directory.path()).unwrap_err();
        assert!(error.message().starts_with("cannot lock "), "{error}");
    }
}
