//! A lock for reading a file, editing it and replacing it as one step between processes of this program.
//!
//! Neither the file nor its directory is locked: users lock these themselves around a command (`flock .env ppg …`). The
//! lock is a file beside it, which its holder removes.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, SystemTime};

use super::LockedFile;
use super::atomic::behind_links;

/// The lock of a file that is about to be changed, held until it is dropped or its process ends.
#[derive(Debug)]
pub struct ChangeLock {
    locked: LockedFile,
    /// The lock file.
    path: PathBuf,
}

impl ChangeLock {
    /// Locks the file at `path`, which need not exist, behind symbolic links. A process that changes it takes this lock,
    /// reads it and replaces it. On Unix no lock file stays behind; what a killed holder left goes with the next lock. Waits
    /// as long as other holders take turns, and then for at most `limit`; `None` if one process holds it longer.
    ///
    /// # Errors
    /// The system's error, for example of a directory that is missing or cannot be written, or a file system without locks.
    pub fn acquire(path: &Path, limit: Duration) -> io::Result<Option<ChangeLock>> {
        let target = behind_links(path);
        let mut name = target.file_name().unwrap_or_default().to_owned();
        name.push(".ppg-lock");
        let path = target.with_file_name(name);
        if let Some(locked) = LockedFile::try_from_file(open(&path)?)?
            && is_named(&locked, &path)
        {
            return Ok(Some(ChangeLock { locked, path }));
        }
        let (sender, receiver) = mpsc::channel();
        let waiting = path.clone();
        // The system wakes the next waiter; polling a hundred times would slow the holder down. A thread that still waits
        // after `limit` releases the lock as soon as it gets it.
        std::thread::spawn(move || sender.send(Self::wait(waiting)));
        loop {
            let before = (stamp(&path), stamp(&target));
            match receiver.recv_timeout(limit) {
                Ok(lock) => return lock.map(Some),
                Err(mpsc::RecvTimeoutError::Timeout) if (stamp(&path), stamp(&target)) != before => {}
                Err(_) => return Ok(None),
            }
        }
    }

    /// Waits without a limit.
    fn wait(path: PathBuf) -> io::Result<ChangeLock> {
        loop {
            let locked = LockedFile::wait_for(open(&path)?)?;
            if is_named(&locked, &path) {
                return Ok(ChangeLock { locked, path });
            }
        }
    }
}

impl Drop for ChangeLock {
    /// Removes the lock file, then releases the lock. A process that waited for it finds that the name is gone.
    fn drop(&mut self) {
        // Windows: while an open file is being removed, others fail to open it. A file with content is the user's.
        let is_empty = || fs::symlink_metadata(&self.path).is_ok_and(|found| found.len() == 0);
        if cfg!(unix) && is_named(&self.locked, &self.path) && is_empty() {
            // After a failure an empty file stays, which is as good a lock file as a new one.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Whether the path still names the locked file: the holder before may have removed it.
#[cfg(unix)]
fn is_named(locked: &LockedFile, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |found: fs::Metadata| (found.dev(), found.ino());
    let named = fs::symlink_metadata(path).map(identity);
    named.is_ok_and(|named| locked.file().metadata().map(identity).is_ok_and(|locked| locked == named))
}

/// Lock files stay on Windows.
#[cfg(not(unix))]
fn is_named(_locked: &LockedFile, _path: &Path) -> bool {
    true
}

/// Opens or creates a lock file. It contains nothing, so other users may open it: they wait for the lock, too.
fn open(path: &Path) -> io::Result<File> {
    loop {
        match open_existing(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            opened => return opened,
        }
        // Exclusively: it follows no symbolic link, and Linux refuses others in a directory like /tmp.
        match OpenOptions::new().read(true).write(true).create_new(true).open(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            created => return created,
        }
    }
}

fn open_existing(path: &Path) -> io::Result<File> {
    let with = |write: bool| {
        let mut options = OpenOptions::new();
        options.read(true).write(write);
        #[cfg(unix)]
        {
            let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
            std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, flags.bits().cast_signed());
        }
        options.open(path)
    };
    // NFS locks only what is open for writing; a lock file of another user can only be read.
    match with(true) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => with(false),
        opened => opened,
    }
}

/// What changes when a file is replaced or written.
fn stamp(path: &Path) -> Option<(SystemTime, u64, u64)> {
    let metadata = fs::metadata(path).ok()?;
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let inode = 0;
    Some((metadata.modified().ok()?, metadata.len(), inode))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(directory: &Path) -> Vec<std::ffi::OsString> {
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name()).collect()
    }

    #[test]
    fn a_change_waits_for_the_one_before_and_leaves_no_lock_file() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.toml");
        let held = ChangeLock::acquire(&path, Duration::from_secs(10)).unwrap().unwrap();
        assert!(ChangeLock::acquire(&path, Duration::from_millis(20)).unwrap().is_none());
        assert!(ChangeLock::acquire(&directory.path().join("b.toml"), Duration::ZERO).unwrap().is_some());
        let waiting = std::thread::spawn({
            let path = path.clone();
            move || ChangeLock::acquire(&path, Duration::from_secs(60)).unwrap().is_some()
        });
        drop(held);
        assert!(waiting.join().unwrap());
        // The thread of the attempt that gave up may have got the lock last, and releases it.
        drop(ChangeLock::acquire(&path, Duration::from_secs(10)).unwrap().unwrap());
        assert!(ChangeLock::acquire(&directory.path().join("no/a.toml"), Duration::ZERO).is_err());
        #[cfg(unix)]
        while !names(directory.path()).is_empty() {
            std::thread::yield_now();
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_a_killed_holder_left_goes_and_what_a_user_wrote_stays() {
        let directory = tempfile::tempdir().unwrap();
        let (path, link) = (directory.path().join("a"), directory.path().join("link"));
        fs::write(&path, "A=1").unwrap();
        std::os::unix::fs::symlink(&path, &link).unwrap();
        let beside = directory.path().join("a.ppg-lock");
        fs::write(&beside, "").unwrap();
        let held = ChangeLock::acquire(&link, Duration::ZERO).unwrap().unwrap();
        assert!(ChangeLock::acquire(&path, Duration::ZERO).unwrap().is_none(), "a link and its target are one file");
        drop(held);
        // The thread of the attempt that gave up may get the lock and release it once more.
        while beside.exists() {
            std::thread::yield_now();
        }
        let notes = directory.path().join("b.ppg-lock");
        fs::write(&notes, "mine").unwrap();
        drop(ChangeLock::acquire(&directory.path().join("b"), Duration::ZERO).unwrap().unwrap());
        assert_eq!(fs::read(&notes).unwrap(), b"mine");
    }

    #[test]
    fn each_of_many_threads_has_the_lock_alone() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("count");
        std::thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        let _lock = ChangeLock::acquire(&path, Duration::from_secs(60)).unwrap().unwrap();
                        let count = fs::read(&path).unwrap_or_default().len();
                        fs::write(&path, vec![b'x'; count + 1]).unwrap();
                    }
                });
            }
        });
        assert_eq!(fs::read(&path).unwrap().len(), 320);
        if cfg!(unix) {
            assert_eq!(names(directory.path()), ["count"]);
        }
    }
}
