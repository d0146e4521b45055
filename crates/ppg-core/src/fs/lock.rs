//! A lock between processes. The system releases it when its holder ends, however it ends.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

use super::atomic::directory_of;
use super::owner_only;
use crate::error::{Error, Result};

/// An exclusive lock, held until it is dropped or its process ends. The file stays: removing it would let a second
/// process lock a new file of that name beside the holder of the old one.
#[derive(Debug)]
pub struct LockedFile {
    _file: File,
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
            Ok(()) => return Ok(Some(LockedFile { _file: file })),
            Err(TryLockError::WouldBlock) => {}
            Err(TryLockError::Error(error)) => return Err(cannot_lock(path, &error)),
        }
        // The system wakes the next waiter; a hundred processes that poll would slow the holder down. A thread that
        // still waits after `limit` releases the lock as soon as it gets it.
        let waiting = tokio::task::spawn_blocking(move || file.lock().map(|()| LockedFile { _file: file }));
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
            Ok(()) => Ok(Some(LockedFile { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Locks the file at `path`, which need not exist, for a change: whoever replaces it this way reads it under the lock
    /// first. On Unix its directory is locked, which leaves no lock file behind; where that is not possible, a file
    /// beside it. Waits as long as other writers change the file, and then for at most `limit`; `None` if another process
    /// holds the lock longer.
    ///
    /// # Errors
    /// The system's error, for example of a file system without locks.
    pub fn for_change(path: &Path, limit: Duration) -> io::Result<Option<LockedFile>> {
        // Some network file systems cannot lock a directory.
        if cfg!(unix)
            && let Ok(locked) = Self::wait(|| File::open(directory_of(path)), path, limit)
        {
            return Ok(locked);
        }
        // The lock file is not removed: two waiting writers could then hold locks on different files.
        let mut beside = path.as_os_str().to_owned();
        beside.push(".lock");
        let beside = PathBuf::from(beside);
        Self::wait(|| open(&beside), path, limit)
    }

    /// Locks what `open` opens. Starts to wait anew when the file at `path` has changed.
    fn wait(open: impl Fn() -> io::Result<File>, path: &Path, limit: Duration) -> io::Result<Option<LockedFile>> {
        loop {
            let file = open()?;
            match file.try_lock() {
                Ok(()) => return Ok(Some(LockedFile { _file: file })),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(error)) => return Err(error),
            }
            let before = stamp(path);
            let (sender, receiver) = mpsc::channel();
            // The system wakes the next waiter; polling a hundred times would slow the holder down. A thread that still
            // waits after `limit` releases the lock as soon as it gets it.
            std::thread::spawn(move || {
                let locked = file.lock().map(|()| LockedFile { _file: file });
                let _ = sender.send(locked);
            });
            match receiver.recv_timeout(limit) {
                Ok(locked) => return locked.map(Some),
                Err(_) if stamp(path) == before => return Ok(None),
                Err(_) => {}
            }
        }
    }

    /// Whether a process holds the lock of the file at `path`. Tests it with a shared lock, so that two processes that
    /// ask at once do not see each other.
    pub fn is_held(path: &Path) -> bool {
        File::open(path).is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
    }
}

/// What changes when a file is replaced.
fn stamp(path: &Path) -> Option<(SystemTime, u64)> {
    let metadata = fs::metadata(path).ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
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

    #[test]
    fn a_change_waits_for_the_one_before_and_leaves_no_lock_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.toml");
        let held = LockedFile::for_change(&path, Duration::from_secs(10)).unwrap().unwrap();
        assert!(LockedFile::for_change(&path, Duration::from_millis(20)).unwrap().is_none());
        let waiting = std::thread::spawn({
            let path = path.clone();
            move || LockedFile::for_change(&path, Duration::from_secs(60)).unwrap().is_some()
        });
        drop(held);
        assert!(waiting.join().unwrap());
        if cfg!(unix) {
            assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
        }
        assert!(LockedFile::for_change(&directory.path().join("no/a.toml"), Duration::ZERO).is_err());
    }
}
