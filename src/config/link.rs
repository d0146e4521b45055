//! The linked directory: `.ppg/project.json`, found upwards from where a command runs.
//!
//! It may come with a stranger's repository, so it names workspace, project and database and nothing more: an API
//! address in it could send a token to somebody else.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::key::Key;
use ppg_core::error::{Error, Result};
use ppg_core::fs::AtomicWrite;
use ppg_core::text;

/// What a directory is linked to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ProjectLink {
    /// Workspace ID or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<String>,
    /// Project ID or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// Database ID or name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<String>,
    /// The three are local mode's.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub local: bool,
}

impl ProjectLink {
    /// The link of `directory` or of the nearest directory above it, with its file.
    ///
    /// # Errors
    /// Usage, with file and line, for a link that cannot be read.
    pub fn find(directory: &Path) -> Result<Option<(PathBuf, ProjectLink)>> {
        for directory in directory.ancestors() {
            let path = file_in(directory);
            let content = match fs::read(&path) {
                Ok(content) => content,
                Err(error)
                    if matches!(
                        error.kind(),
                        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory | io::ErrorKind::PermissionDenied
                    ) =>
                {
                    continue;
                }
                Err(error) => return Err(Error::io(format!("cannot read {}", path.display()), &error)),
            };
            let link: ProjectLink = serde_json::from_slice(&content).map_err(|error| {
                let reason = error.to_string();
                let reason = reason.split(" at line ").next().unwrap_or_default();
                Error::usage(format!("{}:{}: {}", path.display(), error.line(), text::escape_control(reason)))
                    .hint("mend it, or link again with ppg project use --link")
            })?;
            // serde takes a list for a struct, too.
            if !content.trim_ascii_start().starts_with(b"{") {
                return Err(Error::usage(format!("{}:1: it is no JSON object", path.display()))
                    .hint("mend it, or link again with ppg project use --link"));
            }
            for (key, value) in link.values() {
                key.validate(value, &path.display().to_string())?;
            }
            return Ok(Some((path, link)));
        }
        Ok(None)
    }

    /// Links `directory`; gives the file.
    pub fn write(&self, directory: &Path) -> Result<PathBuf> {
        let path = file_in(directory);
        // A struct of strings: serializing it can't fail.
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
        json.push('\n');
        AtomicWrite::SETTINGS.write(&path, json.as_bytes())?;
        Ok(path)
    }

    /// The settings that it has.
    pub fn values(&self) -> impl Iterator<Item = (Key, &str)> {
        [(Key::Workspace, &self.workspace), (Key::Project, &self.project), (Key::Database, &self.database)]
            .into_iter()
            .filter_map(|(key, value)| Some((key, value.as_deref()?)))
    }
}

fn file_in(directory: &Path) -> PathBuf {
    directory.join(".ppg").join("project.json")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_link_is_found_from_below() {
        let root = tempfile::tempdir().unwrap();
        let deep = root.path().join("a/b");
        fs::create_dir_all(&deep).unwrap();
        let link = ProjectLink { project: Some("proj_1".into()), local: true, ..ProjectLink::default() };
        let path = link.write(root.path()).unwrap();
        assert_eq!(ProjectLink::find(&deep).unwrap(), Some((path.clone(), link)));
        assert_eq!(fs::read_to_string(path).unwrap(), "{\n  \"project\": \"proj_1\",\n  \"local\": true\n}\n");
    }

    #[test]
    fn a_broken_link_is_named_with_its_line() {
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
