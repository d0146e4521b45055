//! The `.env` file on the disk: found behind symbolic links, and read.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use ppg_core::error::{Error, Result};
use ppg_core::text;

/// Largest file that is edited, in bytes. A larger file is hardly a `.env` file.
const MAX_BYTES: u64 = 1024 * 1024;

/// The file to write: follows symbolic links, even to a target that does not exist yet.
///
/// # Errors
/// `Failed` if the path is not a regular file, its directory does not exist, or there are too many symbolic links.
pub(crate) fn resolve_target(path: &Path) -> Result<PathBuf> {
    let mut target = path.to_owned();
    // The limit of Linux.
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

/// The target with the canonical path of its directory, so that all writers use the same names.
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

/// Reads the file; `None` if there is no file.
///
/// # Errors
/// `Failed` if it is not a regular file, is larger than 1 MiB or cannot be read.
pub(crate) fn read(target: &Path) -> Result<Option<Vec<u8>>> {
    let mut options = File::options();
    options.read(true);
    // If it has become a pipe since it was checked, opening it must not block until a writer appears.
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
    // One byte more than allowed, because the length in the metadata may be outdated.
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| io_error("read", target, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Error::failed(format!("cannot edit {}: it is larger than 1 MiB", display_path(target)))
            .hint("name a .env file; nothing was changed"));
    }
    Ok(Some(bytes))
}

/// The directory that contains a path; `.` for a bare name.
pub(super) fn directory(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) => Path::new("."),
        None => path,
    }
}

pub(super) fn io_error(what: &str, path: &Path, error: &io::Error) -> Error {
    Error::io(format!("cannot {what} {}", display_path(path)), error)
}

/// A path for messages: control characters are escaped, so that they cannot move the cursor.
pub(super) fn display_path(path: &Path) -> String {
    text::escape_control(&path.display().to_string()).into_owned()
}
