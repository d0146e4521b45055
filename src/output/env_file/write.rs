//! Locks and replaces a `.env` file.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::Duration;

use super::file::{directory, display_path, io_error};
use super::history::entry_name;
use super::in_place;
use ppg_core::error::{Error, Result};
use ppg_core::fs::{AtomicWrite, ChangeLock, TempName};

/// The mode is always 0600. The temporary file is named after the target, so that patterns of `.gitignore` such as
/// `.env*` cover what a killed `ppg` left.
const ENV_FILE: AtomicWrite =
    AtomicWrite { temp_name: TempName::Random { before: "", after: ".ppg-", suffix: "" }, ..AtomicWrite::STATE };

/// How long to wait for another writer that changes nothing.
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Method {
    /// A new file takes its name.
    Replace,
    /// Its content is overwritten, because its name cannot be given to another file.
    InPlace,
}

impl Method {
    /// How the file can be written. Writing in place needs `state`, where a copy is kept meanwhile.
    ///
    /// # Errors
    /// `Failed` if it cannot be written.
    pub(crate) fn choose(target: &Path, state: Option<&Path>) -> Result<Method> {
        let refused = match probe(target) {
            Ok(()) if !is_mount_point(target) => return Ok(Method::Replace),
            Ok(()) => io::ErrorKind::ResourceBusy.into(),
            Err(error) => error,
        };
        if !can_write_in_place(target, &refused) {
            return Err(io_error("write", target, &refused));
        }
        in_place::prepare(target, state)?;
        Ok(Method::InPlace)
    }
}

/// Whether a file can be created beside `target`.
fn probe(target: &Path) -> io::Result<()> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    tempfile::Builder::new().prefix(&format!("{name}.ppg-")).tempfile_in(directory(target)).map(drop)
}

/// Whether an error of replacing `target` says nothing about the file itself, which can be opened for writing.
fn can_write_in_place(target: &Path, error: &io::Error) -> bool {
    let is_of_the_name = matches!(
        error.kind(),
        io::ErrorKind::ResourceBusy
            | io::ErrorKind::PermissionDenied
            | io::ErrorKind::ReadOnlyFilesystem
            | io::ErrorKind::CrossesDevices
    );
    is_of_the_name && File::options().write(true).open(target).is_ok()
}

/// Whether something is mounted at the file: a container's way to hand in a single file.
#[cfg(target_os = "linux")]
fn is_mount_point(target: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, StatxAttributes, StatxFlags, statx};
    statx(CWD, target, AtFlags::empty(), StatxFlags::TYPE)
        .is_ok_and(|found| found.stx_attributes.contains(StatxAttributes::MOUNT_ROOT))
}

/// Elsewhere replacing it shows that.
#[cfg(not(target_os = "linux"))]
fn is_mount_point(_target: &Path) -> bool {
    false
}

/// Waits until no other `ppg` edits the file. In a directory that cannot be written, where it is written in place, the lock
/// is in `state`.
///
/// # Errors
/// `Failed` after five seconds in which nothing changes, or if the file system has no locks.
pub(crate) fn lock(target: &Path, state: Option<&Path>) -> Result<ChangeLock> {
    let is_refused =
        |error: &io::Error| matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem);
    let lock = match (ChangeLock::acquire(target, LOCK_TIMEOUT), state) {
        (Err(error), Some(state)) if is_refused(&error) => {
            ChangeLock::acquire(&state.join(entry_name(target)), LOCK_TIMEOUT)
        }
        (lock, _) => lock,
    };
    match lock {
        Ok(Some(lock)) => Ok(lock),
        Ok(None) => Err(Error::failed(format!(
            "cannot write {}: another ppg has had it locked for {} seconds",
            display_path(target),
            LOCK_TIMEOUT.as_secs()
        ))
        .hint("run the command again; nothing was changed")),
        Err(error) => Err(io_error("lock", target, &error)),
    }
}

/// Replaces `target` atomically: readers see the old or the new content, even after a power failure. Returns whether the
/// content is other than before.
///
/// A file that cannot be replaced is written in place.
///
/// # Errors
/// `Failed` if the new file cannot be written; the old one is unchanged then.
pub(crate) fn replace(target: &Path, old: Option<&[u8]>, new: &[u8], state: Option<&Path>) -> Result<bool> {
    let changed = old != Some(new);
    if !changed && is_private(target) {
        // Do not wake programs that watch the file.
        return Ok(false);
    }
    let refused = match is_mount_point(target) {
        true => io::ErrorKind::ResourceBusy.into(),
        false => match ENV_FILE.replace(target, new, |file| preserve_owner(target, file)) {
            Ok(()) => return Ok(changed),
            Err(error) => error,
        },
    };
    match old {
        Some(old) if can_write_in_place(target, &refused) => in_place::write(target, old, new, state)?,
        _ => return Err(io_error("write", target, &refused)),
    }
    Ok(changed)
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

/// Gives the new file the owner of the old one, if root edits the file of another user.
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
