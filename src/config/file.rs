//! The configuration file, `config.toml`: profiles of settings. Edits keep comments and order.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use toml_edit::{DocumentMut, Item, Table, value};

use super::key::Key;
use ppg_core::error::{Code, Error, Result};
use ppg_core::fs::{AtomicWrite, ChangeLock, create_private_dir};
use ppg_core::text;

/// Largest configuration file that is read, in bytes.
const MAX_SIZE: u64 = 1 << 20;

/// How long to wait for another process that has locked the file and does not change it.
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);

/// The content of `config.toml`, and where it was read from.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    path: PathBuf,
    document: DocumentMut,
    /// The text that was read, for the line numbers of errors.
    content: String,
}

impl ConfigFile {
    /// Reads `config.toml` in `directory`. A missing file is like an empty one.
    ///
    /// # Errors
    /// `Usage`, with file and line, if it is not TOML, not UTF-8, not a regular file or larger than 1 MiB; `Failed` if
    /// it cannot be read.
    pub fn read(directory: &Path) -> Result<Self> {
        let path = directory.join("config.toml");
        let content = read(&path)?;
        let document = content.parse::<DocumentMut>().map_err(|error| {
            let line = error.span().map_or(1, |span| line_number(&content, span.start));
            let reason = text::escape_control(error.message().trim()).into_owned();
            Error::usage(format!("{}:{line}: {reason}", path.display())).hint("fix that line, or move the file away")
        })?;
        Ok(ConfigFile { path, document, content })
    }

    /// Checks that the file contains nothing but known settings with valid values.
    ///
    /// # Errors
    /// `Usage`, with file and line, for the first entry that is unknown or invalid.
    pub fn validate(&self) -> Result<()> {
        let content = &self.content;
        for (name, item) in self.document.iter() {
            match name {
                "profile" if item.is_str() => {}
                "profiles" if item.is_table_like() => {}
                _ => return Err(self.error_at(content, name, format!("{name:?} is unknown or has the wrong type"))),
            }
        }
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        for (profile, settings) in profiles.iter().flat_map(|profiles| profiles.iter()) {
            let Some(settings) = settings.as_table_like() else {
                return Err(self.error_at(content, profile, format!("profile {profile:?} is not a table")));
            };
            for (name, item) in settings.iter() {
                let key = Key::by_name(name).map_err(|error| self.error_at(content, name, error.to_string()))?;
                let Some(value) = scalar_text(item) else {
                    return Err(self.error_at(
                        content,
                        name,
                        format!("{name} must be a string, a number or a boolean"),
                    ));
                };
                key.validate(&value, &format!("profile {profile}"))
                    .map_err(|error| self.error_at(content, name, error.to_string()))?;
            }
        }
        Ok(())
    }

    /// The error for the entry `name`, with the first line that seems to contain it.
    fn error_at(&self, content: &str, name: &str, reason: String) -> Error {
        let line =
            content.lines().position(|line| line.trim_start().starts_with(name) || line.contains(&format!(".{name}]")));
        let line = line.map_or(1, |index| index + 1);
        Error::usage(format!("{}:{line}: {}", self.path.display(), text::escape_control(&reason)))
            .hint("fix that line, or run ppg config unset NAME")
    }

    /// The path of the file, whether it exists or not.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The profile that applies if neither an option nor a variable names one.
    pub fn active_profile(&self) -> Option<&str> {
        self.document.get("profile").and_then(Item::as_str)
    }

    /// Changes `config.toml` in `directory`: reads it, lets `edit` change it and replaces it atomically, while other
    /// processes that change it wait.
    ///
    /// # Errors
    /// What `edit` fails with, and then nothing is written; as [`ConfigFile::read`]; `Failed` if the file cannot be
    /// locked or written.
    pub fn update<T>(directory: &Path, edit: impl FnOnce(&mut ConfigFile) -> Result<T>) -> Result<T> {
        let path = directory.join("config.toml");
        let failed = |error: io::Error| Error::io(format!("cannot write {}", path.display()), &error);
        create_private_dir(directory).map_err(failed)?;
        let _lock = ChangeLock::acquire(&path, LOCK_TIMEOUT).map_err(failed)?.ok_or_else(|| {
            Error::failed(format!("cannot write {}: another process has locked it", path.display()))
                .hint("run the command again")
        })?;
        let mut file = ConfigFile::read(directory)?;
        let result = edit(&mut file)?;
        let text = file.document.to_string();
        if text != file.content {
            AtomicWrite::SETTINGS.write(&file.path, text.as_bytes())?;
        }
        Ok(result)
    }

    /// Sets the profile that applies if neither an option nor a variable names one.
    pub fn set_active_profile(&mut self, profile: &str) {
        self.document.insert("profile", value(profile));
    }

    /// Whether the file has a table for this profile.
    pub fn has_profile(&self, profile: &str) -> bool {
        self.document.get("profiles").and_then(|profiles| profiles.get(profile)).is_some()
    }

    /// The value of a setting in a profile, if it is set and valid.
    pub fn get(&self, profile: &str, key: Key) -> Option<String> {
        let value = scalar_text(self.document.get("profiles")?.get(profile)?.get(key.name())?)?;
        key.validate(&value, "").is_ok().then_some(value)
    }

    /// Sets a setting of a profile.
    pub fn set(&mut self, profile: &str, key: Key, to: &str) {
        let profiles = self.document.entry("profiles").or_insert_with(|| {
            let mut table = Table::new();
            table.set_implicit(true);
            Item::Table(table)
        });
        let settings =
            profiles.as_table_like_mut().map(|profiles| profiles.entry(profile).or_insert_with(toml_edit::table));
        if let Some(settings) = settings.and_then(Item::as_table_like_mut) {
            settings.insert(key.name(), value(to));
        }
    }

    /// Removes a setting of a profile. Returns whether it was set.
    pub fn unset(&mut self, profile: &str, key: Key) -> bool {
        self.remove(profile, key.name())
    }

    /// Removes an entry of a profile, even one that is not a setting. Returns whether it existed.
    pub fn remove(&mut self, profile: &str, name: &str) -> bool {
        let profiles = self.document.get_mut("profiles").and_then(Item::as_table_like_mut);
        let settings = profiles.and_then(|profiles| profiles.get_mut(profile)).and_then(Item::as_table_like_mut);
        settings.is_some_and(|settings| settings.remove(name).is_some())
    }
}

/// The text of the file; empty if there is no file. A file that is not regular is not opened: a pipe would never end.
fn read(path: &Path) -> Result<String> {
    let bad = |why: &str| {
        Error::usage(format!("{}:1: {why}", path.display())).hint("fix it, or move it away").code(Code::InvalidConfig)
    };
    let content = match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() => return Err(bad("it is not a regular file")),
        Ok(metadata) if metadata.len() > MAX_SIZE => return Err(bad("it is larger than 1 MiB")),
        Ok(_) => fs::read(path),
        Err(error) => Err(error),
    };
    match content {
        Ok(bytes) => String::from_utf8(bytes).map_err(|_| bad("it is not UTF-8")),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(Error::io(format!("cannot read {}", path.display()), &error)),
    }
}

/// Checks the name of a profile: 1 to 64 letters, digits, dots, dashes and underscores, which are safe in a file name
/// and on a screen.
///
/// # Errors
/// `Usage` for any other name.
pub fn validate_profile_name(name: &str) -> Result<()> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    if (1..=64).contains(&name.len()) && name.bytes().all(allowed) {
        return Ok(());
    }
    Err(Error::usage(format!("invalid profile name {:?}", text::truncate(&text::escape_control(name), 40)))
        .hint("use letters, digits, dots, dashes and underscores"))
}

/// A string, number or boolean as text.
fn scalar_text(item: &Item) -> Option<String> {
    let value = item.as_value()?;
    if let Some(text) = value.as_str() {
        return Some(text.to_owned());
    }
    value.as_integer().map(|number| number.to_string()).or_else(|| value.as_bool().map(|on| on.to_string()))
}

fn line_number(content: &str, offset: usize) -> usize {
    content.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn comments_survive_a_change() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.toml");
        fs::write(&path, "# mine\nprofile = \"work\"\n\n[profiles.work] # the job\noutput = \"json\" # scripts\n")
            .unwrap();
        let edit = |file: &mut ConfigFile| {
            file.set("work", Key::Project, "proj_1");
            file.set("play", Key::Local, "true");
            Ok(())
        };
        ConfigFile::update(directory.path(), edit).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text,
            "# mine\nprofile = \"work\"\n\n[profiles.work] # the job\noutput = \"json\" # scripts\nproject = \"proj_1\"\n\n[profiles.play]\nlocal = \"true\"\n"
        );
        let mut file = ConfigFile::read(directory.path()).unwrap();
        assert_eq!(file.get("work", Key::Project).as_deref(), Some("proj_1"));
        assert!(file.unset("work", Key::Project));
        assert!(!file.unset("work", Key::Project));
    }

    #[test]
    fn an_invalid_file_is_named_with_its_line() {
        let directory = tempfile::tempdir().unwrap();
        for (content, line) in [
            ("profile = \"a\"\n[profiles.a\n", 2),
            ("[profiles.a]\noutput = \"xml\"\n", 2),
            ("[profiles.a]\n\ntimeot = 3\n", 3),
            ("color = \"never\"\n", 1),
        ] {
            fs::write(directory.path().join("config.toml"), content).unwrap();
            let error = ConfigFile::read(directory.path()).and_then(|file| file.validate()).unwrap_err();
            assert_eq!(error.exit_code(), 2);
            assert!(error.message().contains(&format!("config.toml:{line}: ")), "{error}");
        }
    }
}
