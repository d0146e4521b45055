//! Writing a file so that it is there whole or not at all, whatever happens meanwhile.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::error::{Error, Result};

/// Writes `content` to `path` through a file beside it that then takes its name. Makes the directory where it is
/// missing. On Unix, both are for their owner alone.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, content, true)
}

/// The same for what is secret: whatever permissions a file of that name has, the new one is for its owner alone.
pub fn write_private(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, content, false)
}

fn replace(path: &Path, content: &[u8], keep_mode: bool) -> Result<()> {
    let what = || format!("cannot write {}", path.display());
    // A link stays one: dotfiles often live elsewhere.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let directory = path.parent().unwrap_or(Path::new("."));
    make_directory(directory).map_err(|error| Error::io(what(), &error))?;
    let attempt = || {
        let mut file = tempfile::NamedTempFile::new_in(directory)?;
        file.write_all(content)?;
        file.as_file().sync_all()?;
        // Who has given the file other permissions keeps them.
        if let Some(old) = fs::metadata(path).ok().filter(|_| keep_mode) {
            file.as_file().set_permissions(old.permissions())?;
        }
        file.persist(path)?;
        Ok(())
    };
    attempt().map_err(|error: std::io::Error| Error::io(what(), &error))
}

#[cfg(unix)]
fn make_directory(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(path)
}

#[cfg(not(unix))]
fn make_directory(path: &Path) -> std::io::Result<()> {
    fs::create_dir_all(path)
}
