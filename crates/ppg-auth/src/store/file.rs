//! Secrets in files that only their owner can read, for machines without a keyring and only where a user chose it.

use std::fs;
use std::io;
use std::path::Path;

use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::fs::AtomicWrite;
use ppg_core::secret::Secret;

/// A file is read up to this many bytes.
const MAX_FILE_BYTES: u64 = 1 << 20;

/// Reads a file; none where there is none.
///
/// # Errors
/// `Unauthenticated` for one that others can read: what is in it may be known to them.
pub(crate) fn read(path: &Path) -> Result<Option<Secret>> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
    };
    if !metadata.is_file() || metadata.len() > MAX_FILE_BYTES {
        return Err(Error::new(Kind::Unauthenticated, format!("{} is no file of tokens", path.display())));
    }
    check_private(path, &metadata)?;
    let text = fs::read_to_string(path).map(Secret::from);
    text.map(Some).map_err(|error| Error::io(format!("cannot read {}", path.display()), &error))
}

/// Writes a file (0600), and the directory where it is missing (0700).
pub(crate) fn write(path: &Path, value: &Secret) -> Result<()> {
    AtomicWrite::SECRET.write(path, value.expose().as_bytes())
}

/// Removes a file, with what a writer who was killed has left of it; one that is not there is none to remove.
pub(crate) fn remove(path: &Path) -> Result<()> {
    AtomicWrite::SECRET.remove_leftovers(path)?;
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::io(format!("cannot remove {}", path.display()), &error))
        }
        _ => Ok(()),
    }
}

#[cfg(unix)]
fn check_private(path: &Path, metadata: &fs::Metadata) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if metadata.permissions().mode() & 0o077 == 0 {
        return Ok(());
    }
    let path = path.display();
    Err(Error::new(Kind::Unauthenticated, format!("{path} holds tokens and can be read by others"))
        .hint(format!("run chmod 600 {path}"))
        .code(Code::InsecureFile))
}

/// Windows: the rights of the user's own directory keep others out.
#[cfg(not(unix))]
fn check_mode(_path: &Path, _metadata: &fs::Metadata) -> Result<()> {
    Ok(())
}
