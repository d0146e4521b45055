//! Settings and where each came from: option, environment, linked directory, profile, default.

mod atomic;
pub mod environment;
pub mod file;
pub mod key;
pub mod link;
pub mod settings;

use std::path::PathBuf;

use crate::error::Result;

pub use environment::Environment;
pub use file::ConfigFile;
pub use key::Key;
pub use link::Link;
pub use settings::{Settings, Source};

/// The settings in force, and the files that they were read from.
#[derive(Debug, Clone)]
pub struct Configuration {
    /// The settings in force.
    pub settings: Settings,
    /// The configuration file.
    pub file: ConfigFile,
    /// The linked directory: its file and what it says.
    pub link: Option<(PathBuf, Link)>,
}

impl Configuration {
    /// Reads the files and weighs them against the command line and the environment.
    ///
    /// # Errors
    /// Usage, with file and line or with the source, for what cannot be a setting.
    pub fn read(options: &settings::Options, environment: &Environment) -> Result<Self> {
        let file = ConfigFile::read(&environment.config_directory()?)?;
        let link = Link::find(&environment.directory)?;
        let settings = Settings::resolve(options, environment, link.as_ref(), &file)?;
        Ok(Configuration { settings, file, link })
    }
}
