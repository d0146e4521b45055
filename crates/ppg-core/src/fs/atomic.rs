//! Writing a file so that it is there whole or not at all, whatever happens meanwhile.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::error::{Error, Result};

/// How a file's name ends that is not whole yet.
const SUFFIX: &str = ".tmp";

/// So many random characters are in such a name.
const RANDOM: usize = 6;

/// Writes `content` to `path` through a file beside it that then takes its name. Makes the directory where it is
/// missing. On Unix, both are for their owner alone.
pub fn write(path: &Path, content: &[u8]) -> Result<()> {
    replace(path, content, true)
}

/// The same for what is secret: whatever permissions a file of that name has, the new one is for its owner alone. What
/// writers who were killed have left of it goes; so there may be one writer at a time.
pub fn write_private(path: &Path, content: &[u8]) -> Result<()> {
    remove_leftovers(path)?;
    replace(path, content, false)
}

/// Removes what writers who were killed have left of a file: the whole content, under a name that nobody looks for.
pub fn remove_leftovers(path: &Path) -> Result<()> {
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let (Some(directory), prefix) = (path.parent(), temp_prefix(path)) else { return Ok(()) };
    let Ok(entries) = fs::read_dir(directory) else { return Ok(()) };
    for entry in entries.flatten() {
        let name = entry.file_name();
        // Nothing else: another file's name may begin with this one's.
        let rest = name.to_str().and_then(|name| name.strip_prefix(&prefix)?.strip_suffix(SUFFIX));
        if rest.is_some_and(|rest| rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
            match fs::remove_file(entry.path()) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(Error::io(format!("cannot remove {}", entry.path().display()), &error));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// How the file is called that takes the name of `path` when it is whole: this, random characters, [`SUFFIX`].
fn temp_prefix(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

fn replace(path: &Path, content: &[u8], keep_mode: bool) -> Result<()> {
    let what = || format!("cannot write {}", path.display());
    // A link stays one: dotfiles often live elsewhere.
    let path = &fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let directory = path.parent().unwrap_or(Path::new("."));
    make_directory(directory).map_err(|error| Error::io(what(), &error))?;
    let attempt = || {
        let (prefix, mut name) = (temp_prefix(path), tempfile::Builder::new());
        let mut file = name.prefix(&prefix).suffix(SUFFIX).rand_bytes(RANDOM).tempfile_in(directory)?;
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
