//! Settings, and where each comes from: option, environment, linked directory, profile or default.

pub mod environment;
pub mod file;
pub mod key;
pub mod link;
pub mod mode;
pub mod settings;
pub mod source;

use std::path::PathBuf;

use ppg_core::error::{Error, Result};

pub use environment::Environment;
pub use file::ConfigFile;
pub use key::Key;
pub use link::ProjectLink;
pub use settings::Settings;
pub use source::Origin;

/// The settings in force, and the files that they were read from.
#[derive(Debug)]
pub struct Configuration {
    /// The value and origin of each setting.
    pub settings: Settings,
    /// The configuration file with its profiles.
    pub file: ConfigFile,
    /// The link of the working directory, with the path of its file.
    pub link: Option<(PathBuf, ProjectLink)>,
    /// The error in a file, for commands that work without it.
    pub load_error: Option<Error>,
}

impl Configuration {
    /// Reads the files and resolves each setting from command line, environment and files.
    ///
    /// # Errors
    /// `Usage`, with file and line or with the origin, for an invalid setting. With `tolerate_errors` the invalid parts
    /// of a file are ignored and its error becomes `load_error`: the command that repairs the file must not fail on it.
    pub fn read(options: &source::CliSettings, environment: &Environment, tolerate_errors: bool) -> Result<Self> {
        let mut load_error = None;
        let mut tolerate = |error: Error| {
            if !tolerate_errors {
                return Err(error);
            }
            load_error = Some(error);
            Ok(())
        };
        let file = ConfigFile::read(&environment.config_directory()?)?;
        file.validate().or_else(&mut tolerate)?;
        let link = match ProjectLink::find(&environment.working_directory) {
            Ok(link) => link,
            Err(error) => tolerate(error).map(|()| None)?,
        };
        let settings = Settings::resolve(options, environment, link.as_ref(), &file)?;
        Ok(Configuration { settings, file, link, load_error })
    }
}
