//! The environment of the process: variables, working directory, the user's directories.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use ppg_core::error::{Error, Result};

/// A snapshot of the environment. `main` takes it once; everything below receives it, so that tests can set it.
#[derive(Debug, Clone)]
pub struct Environment {
    variables: HashMap<String, String>,
    program: String,
    /// The directory that the command runs in.
    pub working_directory: PathBuf,
}

impl Environment {
    /// A snapshot of these variables; bytes that are not UTF-8 are replaced. Without a `working_directory`, because it
    /// was deleted, it is `.`: commands that use it then fail with the system's own error.
    pub fn new(variables: impl IntoIterator<Item = (OsString, OsString)>, working_directory: Option<PathBuf>) -> Self {
        let text = |value: OsString| value.to_string_lossy().into_owned();
        let variables = variables.into_iter().map(|(name, value)| (text(name), text(value))).collect();
        let working_directory = working_directory.unwrap_or_else(|| PathBuf::from("."));
        Environment { variables, program: "ppg".into(), working_directory }
    }

    /// An environment for a test.
    pub fn for_test(variables: &[(&str, &str)], directory: &Path) -> Self {
        let variables = variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Environment { variables, program: "ppg".into(), working_directory: directory.into() }
    }

    /// Remembers how the user started this program: `program` is the first argument of the process.
    #[must_use]
    pub fn started_as(mut self, program: Option<&OsString>) -> Self {
        let path = program.map(|program| program.to_string_lossy()).filter(|path| path.contains(['/', '\\']));
        if let Some(path) = path
            && self.find_program("ppg").is_none()
        {
            self.program = shell_word(&path).into_owned();
        }
        self
    }

    /// What the user types to start this program again: `ppg` if the `PATH` has it, else the path that was typed.
    pub fn program(&self) -> &str {
        &self.program
    }

    /// The value of a variable, unless it is empty or not set.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether a CI system runs the program: `CI` is set, to something other than `false` or `0`.
    pub fn is_ci(&self) -> bool {
        self.get("CI").is_some_and(|value| !matches!(value, "false" | "0"))
    }

    /// Whether colour is disabled: `NO_COLOR` is set (<https://no-color.org>), or `TERM` is `dumb`.
    pub fn no_color(&self) -> bool {
        self.get("NO_COLOR").is_some() || self.get("TERM") == Some("dumb")
    }

    /// The directory of `config.toml`: `PPG_CONFIG_DIR`, else `ppg` in the platform's configuration directory.
    ///
    /// # Errors
    /// `Failed` if the home directory is unknown.
    pub fn config_directory(&self) -> Result<PathBuf> {
        match self.get("PPG_CONFIG_DIR") {
            Some(given) => Ok(self.working_directory.join(given)),
            None => Ok(platform()?.config_dir().join("ppg")),
        }
    }

    /// The directory of local mode's databases: `ppg` in the platform's data directory.
    ///
    /// # Errors
    /// `Failed` if the home directory is unknown.
    pub fn data_directory(&self) -> Result<PathBuf> {
        Ok(platform()?.data_dir().join("ppg"))
    }

    /// The directory of files that can be downloaded again: `ppg` in the platform's cache directory.
    ///
    /// # Errors
    /// `Failed` if the home directory is unknown.
    pub fn cache_directory(&self) -> Result<PathBuf> {
        Ok(platform()?.cache_dir().join("ppg"))
    }

    /// The path of the first program called `name` on the `PATH`.
    pub fn find_program(&self, name: &str) -> Option<PathBuf> {
        let file = if cfg!(windows) { format!("{name}.exe") } else { name.into() };
        std::env::split_paths(self.get("PATH")?).map(|directory| directory.join(&file)).find(|path| path.is_file())
    }
}

fn platform() -> Result<impl BaseStrategy> {
    etcetera::base_strategy::choose_native_strategy()
        .map_err(|_| Error::failed("the home directory is unknown").hint("set HOME, or PPG_CONFIG_DIR"))
}
/// A word as it is typed in a POSIX shell: in quotes where it needs them.
pub fn shell_word(word: &str) -> Cow<'_, str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"%+,-./:=@_".contains(&byte);
    match !word.is_empty() && word.bytes().all(is_plain) {
        true => Cow::Borrowed(word),
        false => Cow::Owned(format!("'{}'", word.replace('\'', r"'\''"))),
    }
}
