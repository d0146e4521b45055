//! Settings and where each came from: option, environment, linked directory, profile, default.

pub mod environment;
pub mod file;
pub mod key;
pub mod link;
pub mod settings;

use std::path::PathBuf;

use ppg_core::error::{Error, Result};

pub use environment::Environment;
pub use file::ConfigFile;
pub use key::Key;
pub use link::ProjectLink;
pub use settings::{Origin, Settings};

/// The settings in force, and the files that they were read from.
#[derive(Debug)]
pub struct Configuration {
    /// The settings in force.
    pub settings: Settings,
    /// The configuration file.
    pub file: ConfigFile,
    /// The linked directory: its file and what it says.
    pub link: Option<(PathBuf, ProjectLink)>,
    /// What is wrong with a file, for a command that goes on without it.
    pub load_error: Option<Error>,
}

impl Configuration {
    /// Reads the files and weighs them against the command line and the environment.
    ///
    /// # Errors
    /// Usage, with file and line or with the source, for what cannot be a setting. With `forgiving` what is wrong in a
    /// file is left out and told as a `problem`: a command that mends it must not fail on it.
    pub fn read(options: &settings::CliSettings, environment: &Environment, tolerate_errors: bool) -> Result<Self> {
        let mut problem = None;
        let mut forgive = |error: Error| {
            if !tolerate_errors {
                return Err(error);
            }
            problem = Some(error);
            Ok(())
        };
        let file = ConfigFile::read(&environment.config_directory()?)?;
        file.validate().or_else(&mut forgive)?;
        let link = match ProjectLink::find(&environment.working_directory) {
            Ok(link) => link,
            Err(error) => forgive(error).map(|()| None)?,
        };
        let settings = Settings::resolve(options, environment, link.as_ref(), &file)?;
        Ok(Configuration { settings, file, link, load_error: problem })
    }
}
