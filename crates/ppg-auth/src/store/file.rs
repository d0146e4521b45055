//! Stores secrets in files with the mode 0600, for machines without a keyring and only if the user chose so.

use std::fs;
use std::io;
use std::path::Path;

use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::fs::AtomicWrite;
use ppg_core::secret::Secret;

/// Limit for the size of a file.
const MAX_FILE_BYTES: u64 = 1 << 20;

/// Reads a secret; `None` if there is no file.
///
/// # Errors
/// `Unauthenticated` with the code `insecure_file` for a file that others can read: they may know its content.
pub(crate) fn read(path: &Path) -> Result<Option<Secret>> {
    let metadata = match fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
    };
    if !metadata.is_file() || metadata.len() > MAX_FILE_BYTES {
        return Err(Error::new(Kind::Unauthenticated, format!("{} is not a file of tokens", path.display())));
    }
    check_private(path, &metadata)?;
    let text = fs::read_to_string(path).map(Secret::from);
    text.map(Some).map_err(|error| Error::io(format!("cannot read {}", path.display()), &error))
}

/// Writes a secret (0600), and creates a missing directory (0700).
pub(crate) fn write(path: &Path, value: &Secret) -> Result<()> {
    AtomicWrite::SECRET.write(path, value.expose().as_bytes())
}

/// Removes a secret with the temporary files of killed writers. A missing file is not an error.
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

/// Checks nothing on Windows, where the permissions of the user's directory apply.
#[cfg(not(unix))]
fn check_private(_path: &Path, _metadata: &fs::Metadata) -> Result<()> {
    Ok(())
}
