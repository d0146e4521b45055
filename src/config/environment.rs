//! What the process was started with: variables, directory, the user's own directories.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use ppg_core::error::{Error, Result};

/// A picture of the environment, taken once, so that nothing below asks the process.
#[derive(Debug, Clone)]
pub struct Environment {
    variables: HashMap<String, String>,
    /// The directory that the command runs in.
    pub working_directory: PathBuf,
}

impl Environment {
    /// The environment of this process.
    pub fn from_process() -> Self {
        // It may have been deleted; then whoever needs it fails on what they do in it.
        let working_directory = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
        let text = |value: std::ffi::OsString| value.to_string_lossy().into_owned();
        #[expect(clippy::disallowed_methods, reason = "the one place that reads the process environment")]
        let variables = std::env::vars_os().map(|(name, value)| (text(name), text(value))).collect();
        Environment { variables, working_directory }
    }

    /// An environment made up for a test.
    pub fn for_test(variables: &[(&str, &str)], directory: &Path) -> Self {
        let variables = variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Environment { variables, working_directory: directory.into() }
    }

    /// A variable; one that is empty counts as not set.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Whether a program runs us rather than a person: `CI` is set, and not to false.
    pub fn is_ci(&self) -> bool {
        self.get("CI").is_some_and(|value| !matches!(value, "false" | "0"))
    }

    /// Whether colour is unwelcome: <https://no-color.org>, or a terminal that has none.
    pub fn no_color(&self) -> bool {
        self.get("NO_COLOR").is_some() || self.get("TERM") == Some("dumb")
    }

    /// Where settings are kept: `PPG_CONFIG_DIR`, else the platform's directory for them.
    pub fn config_directory(&self) -> Result<PathBuf> {
        match self.get("PPG_CONFIG_DIR") {
            Some(given) => Ok(self.working_directory.join(given)),
            None => Ok(platform()?.config_dir().join("ppg")),
        }
    }

    /// Where local mode keeps databases: the platform's directory for data.
    pub fn data_directory(&self) -> Result<PathBuf> {
        Ok(platform()?.data_dir().join("ppg"))
    }

    /// Where what can be fetched again is kept: the platform's directory for caches.
    pub fn cache_directory(&self) -> Result<PathBuf> {
        Ok(platform()?.cache_dir().join("ppg"))
    }

    /// The first program called `name` on the `PATH`.
    pub fn find_program(&self, name: &str) -> Option<PathBuf> {
        let file = if cfg!(windows) { format!("{name}.exe") } else { name.into() };
        std::env::split_paths(self.get("PATH")?).map(|directory| directory.join(&file)).find(|path| path.is_file())
    }
}

fn platform() -> Result<impl BaseStrategy> {
    etcetera::base_strategy::choose_native_strategy()
        .map_err(|_| Error::failed("no home directory is known").hint("set HOME, or PPG_CONFIG_DIR"))
}
