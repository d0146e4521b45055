//! Swaps the data directory for another one, so that after a crash at any moment one of them is there, whole.
//!
//! Directories beside `data`, and what [`recover`] does with one that it finds:
//!
//! - `data.partial` is an unfinished copy. It is removed.
//! - `data.new` is a whole copy that is to replace `data`. If `data` is still there, the swap had not begun and the copy
//!   is removed; else the swap is finished.
//! - `data.old` is the replaced content. It comes back if neither of the others is there; else it is removed once the
//!   new content runs.

use std::path::{Path, PathBuf};

use crate::files;
use ppg_core::error::Result;

/// Path of an unfinished copy.
pub(crate) fn partial_dir(dir: &Path) -> PathBuf {
    dir.join("data.partial")
}

/// Path of a whole copy that is to replace `data`.
fn new_dir(dir: &Path) -> PathBuf {
    dir.join("data.new")
}

/// Path of the replaced content.
pub(crate) fn old_dir(dir: &Path) -> PathBuf {
    dir.join("data.old")
}

/// Path of the connection roles of the old content, which the new one gets: connections are not content.
pub(crate) fn saved_roles_path(dir: &Path) -> PathBuf {
    dir.join("roles.json")
}

/// Marks the partial copy as whole, durably.
pub(crate) fn stage(dir: &Path) -> Result<()> {
    files::remove_tree(&new_dir(dir))?;
    files::sync_tree(&partial_dir(dir))?;
    files::rename(&partial_dir(dir), &new_dir(dir))
}

/// Replaces `data` by the staged copy. No postmaster may run.
pub(crate) fn commit(dir: &Path) -> Result<()> {
    files::remove_tree(&old_dir(dir))?;
    files::rename(&dir.join("data"), &old_dir(dir))?;
    files::rename(&new_dir(dir), &dir.join("data"))
}

/// Restores the old content if the new one does not start. No postmaster may run.
pub(crate) fn rollback(dir: &Path) -> Result<()> {
    files::remove_file(&saved_roles_path(dir))?;
    files::remove_tree(&partial_dir(dir))?;
    files::rename(&dir.join("data"), &partial_dir(dir))?;
    files::rename(&old_dir(dir), &dir.join("data"))?;
    files::remove_tree(&partial_dir(dir))
}

/// Finishes or undoes a swap that a crash interrupted. Safe while a postmaster runs on `data`.
pub(crate) fn recover(dir: &Path) -> Result<()> {
    let data = dir.join("data");
    if data.is_dir() {
        if new_dir(dir).is_dir() {
            // In this order: roles without `data.new` would mean a finished swap.
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
    fn a_swap_can_be_rolled_back() {
        let dir = dir(&["data", "data.partial", "roles.json"]);
        stage(dir.path()).unwrap();
        commit(dir.path()).unwrap();
        assert_eq!(fs::read_to_string(dir.path().join("data/was")).unwrap(), "data.partial");
        rollback(dir.path()).unwrap();
        assert_eq!(fs::read_to_string(dir.path().join("data/was")).unwrap(), "data");
        assert!(!old_dir(dir.path()).exists() && !saved_roles_path(dir.path()).exists());
    }
}
