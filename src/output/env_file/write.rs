//! The `.env` file on disk: resolved through links, locked, read, and replaced in one step.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, LockedFile, TempName};
use ppg_core::text;

/// No `.env` file is this large; something else was meant.
const MAX_BYTES: u64 = 1024 * 1024;

/// The mode is always 0600. The temporary file is named after the target, so that patterns of `.gitignore` such as
/// `.env*` cover what a killed `ppg` left.
const ENV_FILE: AtomicWrite =
    AtomicWrite { temp_name: TempName::Random { before: "", after: ".ppg-", suffix: "" }, ..AtomicWrite::STATE };

/// How long to wait for another writer.
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);

/// Follows symbolic links to the file to edit, which may not exist yet.
///
/// # Errors
/// `Failed` for a directory or another special file, or too many links.
pub(crate) fn resolve_target(path: &Path) -> Result<PathBuf> {
    let mut target = path.to_owned();
    // As many links as Linux follows.
    for _ in 0..40 {
        match fs::symlink_metadata(&target) {
            Ok(metadata) if metadata.is_symlink() => {
                let link = fs::read_link(&target).map_err(|error| io_error("read", path, &error))?;
                target = directory(&target).join(link);
            }
            Ok(metadata) => {
                return require_regular_file(path, &metadata).and_then(|()| canonical_target(path, &target));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => return canonical_target(path, &target),
            Err(error) => return Err(io_error("write", path, &error)),
        }
    }
    Err(Error::failed(format!("cannot write {}: too many symbolic links", display_path(path))))
}

/// Target in the canonical path of its directory, so that all writers lock one directory.
fn canonical_target(path: &Path, target: &Path) -> Result<PathBuf> {
    let Some(name) = target.file_name() else {
        return Err(Error::failed(format!("cannot write {}: it is not the name of a file", display_path(path))));
    };
    let directory = fs::canonicalize(directory(target)).map_err(|error| io_error("write", path, &error))?;
    Ok(directory.join(name))
}

fn require_regular_file(path: &Path, metadata: &fs::Metadata) -> Result<()> {
    if metadata.is_file() {
        return Ok(());
    }
    let what = if metadata.is_dir() { "a directory" } else { "not a regular file" };
    Err(Error::failed(format!("cannot write {}: it is {what}", display_path(path))).hint("name a file"))
}

/// Waits until no other `ppg` edits a file in this directory.
///
/// # Errors
/// `Failed` after five seconds, or if the file system has no locks.
pub(crate) fn lock(target: &Path) -> Result<LockedFile> {
    let deadline = Instant::now() + LOCK_TIMEOUT;
    // On Unix the directory itself is locked: no lock file is left behind. Some network file systems can't.
    if cfg!(unix) {
        let open = || File::open(directory(target));
        if let Some(lock) = lock_until(&open, deadline, target, target)? {
            return Ok(lock);
        }
    }
    // It stays: removing it could let two waiting writers lock different files.
    let mut beside = target.as_os_str().to_owned();
    beside.push(".lock");
    let beside = PathBuf::from(beside);
    let open = || File::options().create(true).append(true).open(&beside);
    lock_until(&open, deadline, &beside, target)?
        .ok_or_else(|| Error::failed(format!("cannot lock {}: the file system has no locks", display_path(&beside))))
}

/// Tries the lock every 5 ms. `None` if the file system can't lock what `open` opens, which is at `path`.
fn lock_until(
    open: &dyn Fn() -> io::Result<File>,
    deadline: Instant,
    path: &Path,
    target: &Path,
) -> Result<Option<LockedFile>> {
    loop {
        let handle = open().map_err(|error| io_error("write", path, &error))?;
        match LockedFile::try_from_file(handle) {
            Ok(Some(lock)) => return Ok(Some(lock)),
            Err(_) => return Ok(None),
            Ok(None) if Instant::now() >= deadline => {
                return Err(Error::failed(format!(
                    "cannot write {}: another program has had its directory locked for {} seconds",
                    display_path(target),
                    LOCK_TIMEOUT.as_secs()
                ))
                .hint("run the command again; nothing was changed"));
            }
            Ok(None) => sleep(Duration::from_millis(5)),
        }
    }
}

/// Reads the file, of at most 1 MiB; `None` if there is none.
///
/// # Errors
/// `Failed` if the file cannot be read, is too large or is not a regular file.
pub(crate) fn read(target: &Path) -> Result<Option<Vec<u8>>> {
    let mut options = File::options();
    options.read(true);
    // If it has become a pipe since the check, opening it must not wait for a writer.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    let file = match options.open(target) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(io_error("read", target, &error)),
    };
    let metadata = file.metadata().map_err(|error| io_error("read", target, &error))?;
    require_regular_file(target, &metadata)?;
    let mut bytes = Vec::new();
    // One byte more, because the length that was told may be old.
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| io_error("read", target, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Error::failed(format!("cannot edit {}: it is larger than 1 MiB", display_path(target)))
            .hint("name a .env file; nothing was changed"));
    }
    Ok(Some(bytes))
}

/// Replaces `target` in one step, durably. Leaves a file with this content and the mode 0600 alone.
///
/// # Errors
/// `Failed` if the file cannot be written.
pub(crate) fn replace(target: &Path, old: Option<&[u8]>, new: &[u8]) -> Result<()> {
    let failed = |error: io::Error| io_error("write", target, &error);
    if old == Some(new) && is_private(target) {
        // Programs that watch the file have nothing to do.
        return Ok(());
    }
    ENV_FILE.replace(target, new, |file| preserve_owner(target, file)).map_err(failed)
}

#[cfg(unix)]
fn is_private(target: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(target).is_ok_and(|metadata| metadata.mode() & 0o777 == 0o600)
}

#[cfg(not(unix))]
fn is_private(_target: &Path) -> bool {
    true
}

/// Keeps the owner of a file that root edits for another user.
#[cfg(unix)]
fn preserve_owner(target: &Path, new: &File) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let (Ok(old), now) = (fs::metadata(target), new.metadata()?) else { return Ok(()) };
    if (old.uid(), old.gid()) != (now.uid(), now.gid()) && now.uid() == 0 {
        fchown(new, Some(old.uid()), Some(old.gid()))?;
    }
    Ok(())
}

#[cfg(not(unix))]
fn preserve_owner(_target: &Path, _new: &File) -> io::Result<()> {
    Ok(())
}

/// The directory that a path lies in; `.` for a bare name.
fn directory(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) => Path::new("."),
        None => path,
    }
}

fn io_error(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::io(format!("cannot {what} {}", display_path(path)), error)
}

/// A path in a message: its control characters can't move the cursor.
fn display_path(path: &Path) -> String {
    text::escape_control(&path.display().to_string()).into_owned()
}
