//! The exchange of a data directory for another, so that after a crash at any moment one of them is there whole.
//!
//! The directories beside `data`, and what it means to find one:
//! `data.partial`: a copy that isn't whole; thrown away. `data.new`: a whole copy that is to take the place of `data`;
//! where `data` is still there the exchange hadn't begun and is forgotten, else it is finished. `data.old`: what was
//! replaced; it comes back where there is neither of the others, else it is removed once the new content runs.

use std::path::{Path, PathBuf};

use crate::files;
use ppg_core::error::Result;

/// The names beside `data`.
pub(crate) fn partial_dir(dir: &Path) -> PathBuf {
    dir.join("data.partial")
}

fn new_dir(dir: &Path) -> PathBuf {
    dir.join("data.new")
}

/// The replaced content.
pub(crate) fn old_dir(dir: &Path) -> PathBuf {
    dir.join("data.old")
}

/// The connection roles that the new content is to get: those of the old one, since connections aren't content.
pub(crate) fn saved_roles_path(dir: &Path) -> PathBuf {
    dir.join("roles.json")
}

/// Declares the partial copy whole. From here on it is durable.
pub(crate) fn stage(dir: &Path) -> Result<()> {
    files::remove_tree(&new_dir(dir))?;
    files::sync_tree(&partial_dir(dir))?;
    files::rename(&partial_dir(dir), &new_dir(dir))
}

/// Puts the offered content in place. No server may run.
pub(crate) fn commit(dir: &Path) -> Result<()> {
    files::remove_tree(&old_dir(dir))?;
    files::rename(&dir.join("data"), &old_dir(dir))?;
    files::rename(&new_dir(dir), &dir.join("data"))
}

/// Puts the old content back, when the new one turned out not to start. No server may run.
pub(crate) fn rollback(dir: &Path) -> Result<()> {
    files::remove_file(&saved_roles_path(dir))?;
    files::remove_tree(&partial_dir(dir))?;
    files::rename(&dir.join("data"), &partial_dir(dir))?;
    files::rename(&old_dir(dir), &dir.join("data"))?;
    files::remove_tree(&partial_dir(dir))
}

/// Brings what a crash left into order. A server that runs on `data` isn't touched.
pub(crate) fn recover(dir: &Path) -> Result<()> {
    let data = dir.join("data");
    if data.is_dir() {
        if new_dir(dir).is_dir() {
            // In this order: roles without a new content would be an exchange that was made.
            files::remove_file(&saved_roles_path(dir))?;
            files::remove_tree(&new_dir(dir))?;
        }
    } else if new_dir(dir).is_dir() {
        files::rename(&new_dir(dir), &data)?;
    } else if old_dir(dir).is_dir() {
        files::remove_file(&saved_roles_path(dir))?;
        files::rename(&old_dir(dir), &data)?;
    }
    files::remove_tree(&partial_dir(dir))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;

    use super::*;

    /// A directory in which the given names exist; each holds a file that says which it was.
    fn dir(names: &[&str]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for name in names {
            let path = dir.path().join(name);
            if name.ends_with("json") {
                fs::write(path, "[]").unwrap();
            } else {
                fs::create_dir(&path).unwrap();
                fs::write(path.join("was"), name).unwrap();
            }
        }
        dir
    }

    #[test]
    fn after_a_crash_at_any_step_the_old_or_the_new_content_is_whole() {
        for (found, content, roles) in [
            (&["data", "data.partial"][..], "data", false),
            (&["data", "data.new"], "data", false),
            (&["data", "data.new", "roles.json"], "data", false),
            (&["data.new", "data.old", "roles.json"], "data.new", true),
            (&["data", "data.old", "roles.json"], "data", true),
            (&["data.partial", "data.old"], "data.old", false),
        ] {
            let dir = dir(found);
            recover(dir.path()).unwrap();
            assert_eq!(fs::read_to_string(dir.path().join("data/was")).unwrap(), content, "{found:?}");
            assert_eq!(saved_roles_path(dir.path()).exists(), roles, "{found:?}");
            assert!(!partial_dir(dir.path()).exists() && !new_dir(dir.path()).exists());
        }
    }

    #[test]
    fn an_exchange_can_be_undone() {
        let dir = dir(&["data", "data.partial", "roles.json"]);
        stage(dir.path()).unwrap();
        commit(dir.path()).unwrap();
        assert_eq!(fs::read_to_string(dir.path().join("data/was")).unwrap(), "data.partial");
        rollback(dir.path()).unwrap();
        assert_eq!(fs::read_to_string(dir.path().join("data/was")).unwrap(), "data");
        assert!(!old_dir(dir.path()).exists() && !saved_roles_path(dir.path()).exists());
    }
}
