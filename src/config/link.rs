//! The linked directory: `.ppg/project.json` in the working directory or a directory above it.
//!
//! The file may come with a cloned repository and is not trusted: it selects a workspace, project and database and
//! nothing else. An API address in it could send the token to another server.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::key::Key;
use ppg_core::error::{Error, Result};
use ppg_core::fs::AtomicWrite;
use ppg_core::text;

/// More than a link has, in bytes.
const MAX_SIZE: usize = 4096;

/// What to do about a link that cannot be read.
const REPAIR_HINT: &str = "fix it, or remove it with ppg project unlink";

/// The workspace, project and database that a directory is linked to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProjectLink {
    /// Workspace, by ID or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<String>,
    /// Project, by ID or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// Database, by ID or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// Whether they belong to local mode.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub local: bool,
}

impl ProjectLink {
    /// The link of `directory`, or of the nearest directory above it that has one, with the path of its file.
    ///
    /// # Errors
    /// `Usage`, with file and line, if the file is invalid; `Failed` if it cannot be read.
    pub fn find(directory: &Path) -> Result<Option<(PathBuf, ProjectLink)>> {
        let Some((path, content)) = find_file(directory)? else { return Ok(None) };
        let link: ProjectLink = serde_json::from_slice(&content).map_err(|error| {
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or_default();
            Error::usage(format!("{}:{}: {}", path.display(), error.line(), text::escape_control(reason)))
                .hint(REPAIR_HINT)
        })?;
        // serde also accepts an array for a struct.
        if !content.trim_ascii_start().starts_with(b"{") {
            return Err(Error::usage(format!("{}:1: not a JSON object", path.display())).hint(REPAIR_HINT));
        }
        for (key, value) in link.values() {
            key.validate(value, &path.display().to_string())?;
        }
        Ok(Some((path, link)))
    }

    /// Links `directory`. Returns the path of the file.
    ///
    /// # Errors
    /// `Failed` if the file cannot be written.
    pub fn write(&self, directory: &Path) -> Result<PathBuf> {
        let path = file_in(directory);
        // Serializing a struct of strings cannot fail.
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        AtomicWrite::SETTINGS.write(&path, json.as_bytes())?;
        Ok(path)
    }

    /// Checks that [`ProjectLink::write`] will be able to link `directory`. Leaves nothing behind.
    ///
    /// # Errors
    /// `Failed`, with the path, if not.
    pub fn check_writable(directory: &Path) -> Result<()> {
        let path = file_in(directory);
        let failed = |error: io::Error| Error::io(format!("cannot write {}", path.display()), &error);
        let holder = directory.join(".ppg");
        let place = match fs::symlink_metadata(&holder) {
            Ok(_) => &holder,
            Err(error) if error.kind() == io::ErrorKind::NotFound => directory,
            Err(error) => return Err(failed(error)),
        };
        // A full disk still has room for an empty file.
        let mut trial = tempfile::NamedTempFile::new_in(place).map_err(failed)?;
        trial.write_all(&[b' '; MAX_SIZE]).map_err(failed)?;
        if fs::metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Err(Error::failed(format!("cannot write {}: it is not a regular file", path.display())));
        }
        Ok(())
    }

    /// The settings that the link contains.
    pub fn values(&self) -> impl Iterator<Item = (Key, &str)> {
        [(Key::Workspace, &self.workspace), (Key::Project, &self.project), (Key::Database, &self.database)]
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.as_deref()?)))
    }
}

/// Removes the link in the file `path`, and its directory if nothing else is in it.
///
/// # Errors
/// `Failed` if the file cannot be removed.
pub fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).map_err(|error| Error::io(format!("cannot remove {}", path.display()), &error))?;
    if let Some(directory) = path.parent() {
        let _ = fs::remove_dir(directory);
    }
    Ok(())
}

/// The path and content of the link of `directory`, or of the nearest directory above it that has one.
///
/// # Errors
/// `Failed` if it cannot be read.
pub fn find_file(directory: &Path) -> Result<Option<(PathBuf, Vec<u8>)>> {
    for directory in directory.ancestors() {
        let path = file_in(directory);
        match fs::read(&path) {
            Ok(content) => return Ok(Some((path, content))),
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::PermissionDenied
                ) => {}
            Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
        }
    }
    Ok(None)
}

fn file_in(directory: &Path) -> PathBuf {
    directory.join(".ppg").join("project.json")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_link_is_found_from_a_subdirectory() {
        let root = tempfile::tempdir().unwrap();
        let deep = root.path().join("a/b");
        fs::create_dir_all(&deep).unwrap();
        let link = ProjectLink { project: Some("proj_1".into()), local: true, ..ProjectLink::default() };
        let path = link.write(root.path()).unwrap();
        assert_eq!(ProjectLink::find(&deep).unwrap(), Some((path.clone(), link)));
        assert_eq!(fs::read_to_string(path).unwrap(), "{\n  \"project\": \"proj_1\",\n  \"local\": true\n}\n");
    }

    #[test]
    fn an_invalid_link_is_named_with_its_line() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(".ppg")).unwrap();
        for (content, line) in [("{\n\"project\": 7}", 2), ("{", 1), ("7", 1)] {
            fs::write(file_in(root.path()), content).unwrap();
            let error = ProjectLink::find(root.path()).unwrap_err();
            assert_eq!(error.exit_code(), 2);
            assert!(error.message().contains(&format!("project.json:{line}: ")), "{error}");
        }
        fs::write(file_in(root.path()), "{\"project\": \"a\\u001b[2J\"}").unwrap();
        assert!(ProjectLink::find(root.path()).is_err());
    }
}
