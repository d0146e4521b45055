//! Directory trees: copied by several threads, synced, removed; temporary directories that survive no process.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use crate::os_user::OsUser;
use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, LockedFile, sync_directory};

/// Decision of a copy about one path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CopyFilter {
    /// Copies the file, or the directory with its content.
    Copy,
    /// Creates the directory without its content.
    EmptyDirectory,
    /// Leaves the path out.
    Skip,
}

/// Threads of a copy. More gain nothing: the disk is the limit, not the processor.
const THREADS: usize = 4;

/// Copies what `filter` selects of `from` to `to`, which must not exist. Leaves out symbolic links, and files that vanish
/// meanwhile (a running PostgreSQL drops tables). Returns the number of bytes. Durable only after [`sync_tree`].
///
/// # Errors
/// `Failed`, with its path, for the first file that cannot be copied.
pub(crate) fn copy_tree(from: &Path, to: &Path, filter: &dyn Fn(&Path) -> CopyFilter) -> Result<u64> {
    let mut found = Vec::new();
    create_private_dir(to)?;
    walk(from, to, Path::new(""), filter, &mut found)?;
    let (queue, copied, failure) = (Mutex::new(found), AtomicU64::new(0), Mutex::new(None));
    let work = || {
        while let Some(path) = queue.lock().ok().and_then(|mut q| q.pop()) {
            match fs::copy(from.join(&path), to.join(&path)) {
                Ok(bytes) => _ = copied.fetch_add(bytes, Ordering::Relaxed),
                Err(e) if e.kind() == io::ErrorKind::NotFound && !from.join(&path).exists() => {}
                Err(e) => {
                    let error = Error::io(format!("cannot copy {}", from.join(&path).display()), &e);
                    if let (Ok(mut failure), Ok(mut queue)) = (failure.lock(), queue.lock()) {
                        *failure = Some(error);
                        queue.clear();
                    }
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..THREADS {
            scope.spawn(work);
        }
        work();
    });
    match failure.into_inner() {
        Ok(Some(error)) => Err(error),
        _ => Ok(copied.into_inner()),
    }
}

/// Creates the directories and collects the files.
fn walk(
    from: &Path,
    to: &Path,
    below: &Path,
    filter: &dyn Fn(&Path) -> CopyFilter,
    found: &mut Vec<PathBuf>,
) -> Result<()> {
    let here = from.join(below);
    let entries = match fs::read_dir(&here) {
        Ok(entries) => entries,
        // A database that was dropped meanwhile.
        Err(e) if e.kind() == io::ErrorKind::NotFound && !below.as_os_str().is_empty() => return Ok(()),
        Err(e) => return Err(Error::io(format!("cannot read {}", here.display()), &e)),
    };
    for entry in entries {
        let entry = entry.map_err(|e| Error::io(format!("cannot read {}", here.display()), &e))?;
        let path = below.join(entry.file_name());
        let wanted = filter(&path);
        let Ok(kind) = entry.file_type() else { continue };
        if wanted == CopyFilter::Skip {
            continue;
        }
        if kind.is_dir() {
            create_private_dir(&to.join(&path))?;
            if wanted == CopyFilter::Copy {
                walk(from, to, &path, filter, found)?;
            }
        } else if kind.is_file() && wanted == CopyFilter::Copy {
            found.push(path);
        }
    }
    Ok(())
}

/// Creates a directory with the mode 0700 (PostgreSQL refuses a data directory that is open to others), and its missing
/// parents with 0755, so that the user that runs PostgreSQL can pass.
///
/// # Errors
/// `Failed` if the directory cannot be created.
pub fn create_private_dir(path: &Path) -> Result<()> {
    create_dir_with_mode(path, 0o700)
}

/// Creates a directory and its missing parents with the mode 0755.
///
/// # Errors
/// `Failed` if the directory cannot be created.
pub fn create_public_dir(path: &Path) -> Result<()> {
    create_dir_with_mode(path, 0o755)
}

/// Sets the mode and does not leave it to the umask: PostgreSQL may run as another user.
fn create_dir_with_mode(path: &Path, mode: u32) -> Result<()> {
    let failed = |e| Error::io(format!("cannot create the directory {}", path.display()), &e);
    if path.is_dir() {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        create_dir_with_mode(parent, 0o755)?;
    }
    match fs::create_dir(path) {
        // Another process created it first.
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => return Ok(()),
        made => made.map_err(failed)?,
    }
    set_mode(path, mode).map_err(failed)
}

/// Sets the permission bits on Unix; does nothing elsewhere.
///
/// # Errors
/// The system's error.
pub fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))?;
    #[cfg(not(unix))]
    let _ = (path, mode);
    Ok(())
}

/// Replaces a file of a cluster in one step, durably, with the mode 0600. It belongs to `os_user` if one is given, else
/// to this process. One writer at a time.
///
/// # Errors
/// `Failed` if the file cannot be written or given away.
pub(crate) fn write_private(path: &Path, content: &[u8], os_user: Option<&OsUser>) -> Result<()> {
    AtomicWrite::STATE
        .replace(path, content, |file| os_user.map_or(Ok(()), |os_user| os_user.chown_file(file)))
        .map_err(|e| Error::io(format!("cannot write {}", path.display()), &e))
}

/// Syncs everything below `root` to disk.
///
/// One `syncfs` on Linux: it lets the disk write in its own order, and takes a third of the time of an fsync for each
/// of the thousand files. It also waits for what other programs wrote to the same file system.
///
/// # Errors
/// `Failed` if a file cannot be synced.
pub(crate) fn sync_tree(root: &Path) -> Result<()> {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    if fs::File::open(root).is_ok_and(|dir| rustix::fs::syncfs(dir).is_ok()) {
        return Ok(());
    }
    sync_each(root).map_err(|e| Error::io(format!("cannot write {} to disk", root.display()), &e))
}

fn sync_each(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_each(&entry.path())?;
        } else {
            // Windows flushes only files that are open for writing.
            fs::OpenOptions::new().read(true).write(cfg!(windows)).open(entry.path())?.sync_all()?;
        }
    }
    sync_directory(path)
}

/// Renames a file or directory; the new name is durable when this returns.
///
/// # Errors
/// `Failed` if it cannot be renamed, or its new directory cannot be synced.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    ppg_core::fs::rename(from, to)
        .map_err(|e| Error::io(format!("cannot rename {} to {}", from.display(), to.display()), &e))?;
    let Some(parent) = to.parent() else { return Ok(()) };
    sync_directory(parent).map_err(|e| Error::io(format!("cannot write {} to disk", parent.display()), &e))
}

/// Removes a directory with everything in it. Succeeds if it is missing.
///
/// # Errors
/// `Failed` if something cannot be removed.
pub fn remove_tree(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            Err(Error::io(format!("cannot remove {}", path.display()), &e))
        }
        _ => Ok(()),
    }
}

/// Removes a file. Succeeds if it is missing.
///
/// # Errors
/// `Failed` if it cannot be removed.
pub fn remove_file(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => {
            Err(Error::io(format!("cannot remove {}", path.display()), &e))
        }
        _ => Ok(()),
    }
}

/// Temporary directory of one process. It is removed on drop, or by the next process if this one is killed.
pub(crate) struct TempDir {
    /// Locked while the process lives. Declared before `dir` to be closed first: Windows removes no open file.
    _lock: LockedFile,
    dir: tempfile::TempDir,
}

/// File in a temporary directory that its process keeps locked.
const LOCK_FILE: &str = "lock";

impl TempDir {
    /// Creates a directory in `parent` whose name begins with `prefix`, and removes those of dead processes.
    ///
    /// # Errors
    /// `Failed` if `parent` cannot be written.
    pub(crate) fn new(parent: &Path, prefix: &str) -> Result<TempDir> {
        let failed = |e: io::Error| Error::io(format!("cannot write to {}", parent.display()), &e);
        create_public_dir(parent)?;
        remove_stale(parent, prefix);
        let dir = tempfile::Builder::new().prefix(prefix).tempdir_in(parent).map_err(failed)?;
        let lock = LockedFile::try_acquire(&dir.path().join(LOCK_FILE))?
            .ok_or_else(|| Error::failed(format!("another process has locked {}", dir.path().display())))?;
        Ok(TempDir { _lock: lock, dir })
    }

    /// Path of the directory.
    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }
}

/// Removes the directories whose lock is free. One without a lock file is being created, unless it is a day old.
fn remove_stale(parent: &Path, prefix: &str) {
    let day_ago = SystemTime::now() - Duration::from_secs(24 * 60 * 60);
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        if !entry.file_name().to_string_lossy().starts_with(prefix) {
            continue;
        }
        let dead = match fs::File::open(entry.path().join(LOCK_FILE)) {
            Ok(lock) => LockedFile::try_from_file(lock).is_ok_and(|lock| lock.is_some()),
            Err(_) => entry.metadata().and_then(|m| m.modified()).is_ok_and(|at| at < day_ago),
        };
        if dead {
            // Best effort: the next process tries again.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Runs blocking work on a thread for it, so that the local server keeps answering.
///
/// # Errors
/// Those of `work`; `Failed` if its thread panics.
pub async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(e) => Err(Error::failed(format!("a thread of the local server ended early: {e}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_has_what_was_wanted_and_no_links() {
        let dir = tempfile::tempdir().unwrap();
        let from = dir.path().join("from");
        fs::create_dir_all(from.join("base/5")).unwrap();
        fs::create_dir_all(from.join("pg_wal/x")).unwrap();
        fs::write(from.join("base/5/1"), "12345").unwrap();
        fs::write(from.join("postmaster.pid"), "1").unwrap();
        fs::write(from.join("pg_wal/x/1"), "1").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc/passwd", from.join("base/link")).unwrap();
        let to = dir.path().join("to");
        let take = |path: &Path| match path.to_str() {
            Some("pg_wal") => CopyFilter::EmptyDirectory,
            Some("postmaster.pid") => CopyFilter::Skip,
            _ => CopyFilter::Copy,
        };
        assert_eq!(copy_tree(&from, &to, &take).unwrap(), 5);
        sync_tree(&to).unwrap();
        assert_eq!(fs::read_to_string(to.join("base/5/1")).unwrap(), "12345");
        assert_eq!(fs::read_dir(to.join("pg_wal")).unwrap().count(), 0);
        assert!(!to.join("postmaster.pid").exists() && !to.join("base/link").exists());
    }

    #[test]
    fn a_private_file_is_replaced_whole_and_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pg_hba.conf");
        fs::write(dir.path().join("pg_hba.conf.new"), "left by a killed one, and longer").unwrap();
        write_private(&path, b"first", None).unwrap();
        write_private(&path, b"new", None).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn a_temp_dir_of_a_killed_process_goes_with_the_next_one() {
        let dir = tempfile::tempdir().unwrap();
        let living = TempDir::new(dir.path(), ".work-").unwrap();
        let dead = dir.path().join(".work-dead");
        fs::create_dir(&dead).unwrap();
        fs::write(dead.join(LOCK_FILE), "").unwrap();
        let beginning = dir.path().join(".work-beginning");
        fs::create_dir(&beginning).unwrap();
        drop(TempDir::new(dir.path(), ".work-").unwrap());
        assert!(living.path().is_dir() && beginning.is_dir() && !dead.exists());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_copy_that_fails_says_which_file() {
        let dir = tempfile::tempdir().unwrap();
        let gone = dir.path().join("gone");
        let error = copy_tree(&gone, &dir.path().join("to"), &|_| CopyFilter::Copy).unwrap_err();
        assert!(error.message().contains(gone.to_str().unwrap()), "{error}");
    }
}
