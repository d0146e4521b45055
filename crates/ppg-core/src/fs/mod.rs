//! Files: replaced in one step, locked between processes, created for their owner alone.
//!
//! Every rename and every lock of the program goes through this module; `clippy.toml` forbids the bare calls elsewhere.

mod atomic;
mod change;
mod lock;

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

pub use atomic::{AtomicWrite, Durability, Leftovers, Links, Permissions, TempName};
pub use change::ChangeLock;
pub use lock::LockedFile;

/// Renames a file or directory, replacing a file of the new name. A power cut may undo it until the directory is
/// synced: see [`sync_directory`].
///
/// # Errors
/// The system's error. The name is unchanged then.
#[expect(clippy::disallowed_methods, reason = "the one rename of the program")]
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Makes the names in a directory durable (POSIX: a rename is durable only when its directory is synced).
///
/// Does nothing on Windows, which cannot open a directory as a file, and where the file system cannot sync a directory
/// or the directory cannot be opened for reading: the caller has no better way then.
///
/// # Errors
/// The system's error, such as a failing disk.
pub fn sync_directory(path: &Path) -> io::Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    match File::open(path).and_then(|directory| directory.sync_all()) {
        Err(error) if !cannot_sync(&error) => Err(error),
        _ => Ok(()),
    }
}

/// `EINVAL`, `ENOTSUP` and `ENOSYS` are what file systems without such a sync return.
fn cannot_sync(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported)
}

/// Sets the mode 0600 for a file that these options create. Windows: the rights of the user's own directory apply.
pub fn owner_only(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// Creates a directory and its missing parents with the mode 0700. An existing directory keeps its mode.
///
/// # Errors
/// The system's error.
pub fn create_private_dir(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Whether an error means that the disk or the user's quota is full.
pub fn is_disk_full(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge)
}

/// Free bytes of the file system that holds `path`, for users other than root; `None` if the system does not tell.
#[cfg(unix)]
pub fn free_bytes(path: &Path) -> Option<u64> {
    let space = rustix::fs::statvfs(path).ok()?;
    space.f_bavail.checked_mul(space.f_frsize)
}

/// Free bytes of the file system that holds `path`: unknown on Windows, where a full disk fails later.
#[cfg(not(unix))]
pub fn free_bytes(_path: &Path) -> Option<u64> {
    None
}
