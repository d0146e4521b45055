//! A setting and where it comes from, and the sources themselves: options, variables, profiles.

use std::fmt;
use std::path::PathBuf;

use super::environment::Environment;
use super::file::ConfigFile;
use super::key::{Key, parse_bool};

/// The profile that local mode uses if none is named.
pub const LOCAL_PROFILE: &str = "local";

/// Where the value of a setting comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// An option on the command line.
    Option,
    /// The environment variable of this name.
    Environment(&'static str),
    /// The linked directory, by the path of its file.
    Link(PathBuf),
    /// A profile in the configuration file.
    Profile(String),
    /// The default value of the setting.
    Default,
}

impl Origin {
    /// The precedence of this origin: the higher wins.
    pub(super) fn rank(&self) -> u8 {
        match self {
            Origin::Option => 4,
            Origin::Environment(_) => 3,
            Origin::Link(_) => 2,
            Origin::Profile(_) => 1,
            Origin::Default => 0,
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::Option => f.write_str("the command line"),
            Origin::Environment(name) => f.write_str(name),
            Origin::Link(path) => write!(f, "{}", path.display()),
            Origin::Profile(name) => write!(f, "profile {name}"),
            Origin::Default => f.write_str("default"),
        }
    }
}

/// The value of a setting, and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The value, as text.
    pub value: String,
    /// Where the value comes from.
    pub origin: Origin,
}

/// The settings that the command line contains.
#[derive(Debug, Clone, Default)]
pub struct CliSettings {
    /// The settings that are given as options.
    pub values: Vec<(Key, String)>,
    /// The profile that `--profile` names.
    pub profile: Option<String>,
    /// The option that hands in a token, if one does.
    pub token_option: Option<&'static str>,
}

impl Setting {
    /// Whether the value means true.
    pub(super) fn is_on(&self) -> bool {
        parse_bool(&self.value).unwrap_or(false)
    }
}

pub(super) fn option(options: &CliSettings, key: Key) -> Option<Setting> {
    let (_, value) = options.values.iter().find(|(k, _)| *k == key)?;
    Some(Setting { value: value.clone(), origin: Origin::Option })
}

pub(super) fn variable(environment: &Environment, key: Key) -> Option<Setting> {
    let value = environment.get(key.variable())?;
    Some(Setting { value: value.into(), origin: Origin::Environment(key.variable()) })
}

/// The profile that the command line or the environment names.
pub(super) fn explicit_profile(options: &CliSettings, environment: &Environment) -> Option<Setting> {
    let option = options.profile.clone().map(|value| Setting { value, origin: Origin::Option });
    option.or_else(|| {
        Some(Setting { value: environment.get("PPG_PROFILE")?.into(), origin: Origin::Environment("PPG_PROFILE") })
    })
}

/// The active profile of the file, else `default`. Local mode has the profile `local`, so that its IDs never mix with
/// those of the service.
pub(super) fn default_profile(file: &ConfigFile, local: bool) -> Setting {
    match file.active_profile() {
        _ if local => Setting { value: LOCAL_PROFILE.into(), origin: Origin::Default },
        Some(active) => Setting { value: active.into(), origin: Origin::Profile("config.toml".into()) },
        None => Setting { value: "default".into(), origin: Origin::Default },
    }
}
