//! The configuration file: profiles of settings, as TOML that keeps a person's comments and order.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Table, value};

use super::key::Key;
use ppg_core::error::{Code, Error, Result};
use ppg_core::fs::AtomicWrite;
use ppg_core::text;

/// A configuration file is read up to this many bytes.
const MAX_SIZE: u64 = 1 << 20;

/// `config.toml`, read whole.
#[derive(Debug, Clone)]
pub struct ConfigFile {
    path: PathBuf,
    document: DocumentMut,
    /// As it was read, to find lines in.
    content: String,
}

impl ConfigFile {
    /// Reads the file in `directory`; one that is not there is an empty one.
    ///
    /// # Errors
    /// Usage, with file and line, for one that is no TOML.
    pub fn read(directory: &Path) -> Result<Self> {
        let path = directory.join("config.toml");
        let content = read(&path)?;
        let document = content.parse::<DocumentMut>().map_err(|error| {
            let line = error.span().map_or(1, |span| line_number(&content, span.start));
            let reason = text::escape_control(error.message().trim()).into_owned();
            Error::usage(format!("{}:{line}: {reason}", path.display())).hint("mend that line, or move the file away")
        })?;
        Ok(ConfigFile { path, document, content })
    }

    /// Whether all that is in it are settings with values that they can have.
    ///
    /// # Errors
    /// Usage, with file and line, for what is none.
    pub fn validate(&self) -> Result<()> {
        let content = &self.content;
        for (name, item) in self.document.iter() {
            match name {
                "profile" if item.is_str() => {}
                "profiles" if item.is_table_like() => {}
                _ => return Err(self.error_at(content, name, format!("{name:?} is no setting or has the wrong type"))),
            }
        }
        let profiles = self.document.get("profiles").and_then(Item::as_table_like);
        for (profile, settings) in profiles.iter().flat_map(|profiles| profiles.iter()) {
            let Some(settings) = settings.as_table_like() else {
                return Err(self.error_at(content, profile, format!("profile {profile:?} is no table")));
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

    fn error_at(&self, content: &str, name: &str, reason: String) -> Error {
        let line =
            content.lines().position(|line| line.trim_start().starts_with(name) || line.contains(&format!(".{name}]")));
        let line = line.map_or(1, |index| index + 1);
        Error::usage(format!("{}:{line}: {}", self.path.display(), text::escape_control(&reason)))
            .hint("mend that line, or run ppg config unset")
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The profile that holds where nobody names one.
    pub fn active_profile(&self) -> Option<&str> {
        self.document.get("profile").and_then(Item::as_str)
    }

    /// Makes a profile the one that holds where nobody names one.
    pub fn set_active_profile(&mut self, profile: &str) {
        self.document.insert("profile", value(profile));
    }

    /// Whether there are settings under that name.
    pub fn has_profile(&self, profile: &str) -> bool {
        self.document.get("profiles").and_then(|profiles| profiles.get(profile)).is_some()
    }

    /// A setting of a profile, where its value is one that it can have.
    pub fn get(&self, profile: &str, key: Key) -> Option<String> {
        let value = scalar_text(self.document.get("profiles")?.get(profile)?.get(key.name())?)?;
        key.validate(&value, "").is_ok().then_some(value)
    }

    /// Sets a setting of a profile; [`ConfigFile::save`] keeps it.
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

    /// Removes a setting of a profile; false where there was none.
    pub fn unset(&mut self, profile: &str, key: Key) -> bool {
        self.remove(profile, key.name())
    }

    /// Removes whatever a profile has under a name, a setting or not; false where there was nothing.
    pub fn remove(&mut self, profile: &str, name: &str) -> bool {
        let profiles = self.document.get_mut("profiles").and_then(Item::as_table_like_mut);
        let settings = profiles.and_then(|profiles| profiles.get_mut(profile)).and_then(Item::as_table_like_mut);
        settings.is_some_and(|settings| settings.remove(name).is_some())
    }

    /// Writes the file, whole or not at all.
    pub fn save(&self) -> Result<()> {
        AtomicWrite::SETTINGS.write(&self.path, self.document.to_string().as_bytes())
    }
}

/// The file's text; none where there is no file. What is no regular file is not opened: a pipe would never end.
fn read(path: &Path) -> Result<String> {
    let bad = |why: &str| {
        Error::usage(format!("{}:1: {why}", path.display())).hint("mend it, or move it away").code(Code::InvalidConfig)
    };
    let content = match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() => return Err(bad("it is no file")),
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

/// The name of a profile: short and harmless in a file name and on a screen.
pub fn validate_profile_name(name: &str) -> Result<()> {
    let harmless = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    if (1..=64).contains(&name.len()) && name.bytes().all(harmless) {
        return Ok(());
    }
    Err(Error::usage(format!("{:?} cannot be a profile's name", text::truncate(&text::escape_control(name), 40)))
        .hint("use letters, digits, dots, dashes and underscores"))
}

fn scalar_text(item: &Item) -> Option<String> {
    let value = item.as_value()?;
    if let Some(text) = value.as_str() {
        return Some(text.to_owned());
    }
    value.as_integer().map(|number| number.to_string()).or_else(|| value.as_bool().map(|switch| switch.to_string()))
}

fn line_number(content: &str, offset: usize) -> usize {
    content.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_persons_comments_survive_a_change() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("config.toml");
        fs::write(&path, "# mine\nprofile = \"work\"\n\n[profiles.work] # the job\noutput = \"json\" # scripts\n")
            .unwrap();
        let mut file = ConfigFile::read(directory.path()).unwrap();
        file.set("work", Key::Project, "proj_1");
        file.set("play", Key::Local, "true");
        file.save().unwrap();
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
    fn a_file_that_cannot_be_read_is_named_with_its_line() {
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
