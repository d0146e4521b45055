//! Each setting's value and where it came from: option, environment, linked directory, profile, default.

use std::fmt;
use std::path::PathBuf;

use super::environment::Environment;
use super::file::{ConfigFile, validate_profile_name};
use super::key::{Key, parse_bool};
use super::link::ProjectLink;
use ppg_core::error::{Error, Result};

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// An option of the command line.
    Option,
    /// An environment variable.
    Environment(&'static str),
    /// The linked directory.
    Link(PathBuf),
    /// A profile of the configuration file.
    Profile(String),
    /// Nobody said anything.
    Default,
}

impl Origin {
    /// How close to the command a source is.
    fn rank(&self) -> u8 {
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

/// A value with its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// The value as text.
    pub value: String,
    /// Where it came from.
    pub origin: Origin,
}

/// All settings that hold for this command.
#[derive(Debug, Clone)]
pub struct Settings {
    values: Vec<(Key, Setting)>,
    profile: Setting,
}

/// What the command line says.
#[derive(Debug, Clone, Default)]
pub struct CliSettings {
    /// Settings given as options.
    pub values: Vec<(Key, String)>,
    /// `--profile`
    pub profile: Option<String>,
}

impl Settings {
    /// Weighs the sources against each other. A link counts only for the side it was made on: IDs of local mode mean
    /// nothing to the service.
    pub fn resolve(
        options: &CliSettings,
        environment: &Environment,
        link: Option<&(PathBuf, ProjectLink)>,
        file: &ConfigFile,
    ) -> Result<Self> {
        let explicit = explicit_profile(options, environment);
        let local = resolve_local_mode(options, environment, link, file, explicit.as_ref())?;
        let is_local = local.is_on();
        let profile =
            explicit.unwrap_or_else(|| default_profile(file, is_local && !matches!(local.origin, Origin::Profile(_))));
        validate_profile_name(&profile.value)?;
        let link = link.filter(|(_, link)| link.local == is_local);

        let mut values = Vec::new();
        for key in Key::ALL {
            let linked = || {
                let (path, link) = link?;
                let (_, value) = link.values().find(|(k, _)| *k == key)?;
                Some(Setting { value: value.into(), origin: Origin::Link(path.clone()) })
            };
            let stored = || {
                Some(Setting { value: file.get(&profile.value, key)?, origin: Origin::Profile(profile.value.clone()) })
            };
            let default = || Some(Setting { value: key.default_value()?.into(), origin: Origin::Default });
            let setting = match key {
                Key::Local => Some(local.clone()),
                _ => option(options, key)
                    .or_else(|| variable(environment, key))
                    .or_else(linked)
                    .or_else(stored)
                    .or_else(default),
            };
            if let Some(setting) = setting {
                key.validate(&setting.value, &setting.origin.to_string())?;
                values.push((key, setting));
            }
        }
        Ok(Settings { values, profile })
    }

    /// A setting, where it has a value.
    pub fn get(&self, key: Key) -> Option<&Setting> {
        self.values.iter().find(|(k, _)| *k == key).map(|(_, setting)| setting)
    }

    /// Workspace, project or database as it is meant here: one that was chosen less closely than what it stands in does
    /// not count. With `--project B`, the database of a directory that is linked to project A is not meant.
    pub fn scoped(&self, key: Key) -> Option<&Setting> {
        let setting = self.get(key)?;
        let above: &[Key] = match key {
            Key::Database => &[Key::Project, Key::Workspace],
            Key::Project => &[Key::Workspace],
            _ => &[],
        };
        let closer = |above: &Key| self.get(*above).is_some_and(|above| above.origin.rank() > setting.origin.rank());
        (!above.iter().any(closer)).then_some(setting)
    }

    /// The text of a setting that has a default.
    pub fn text(&self, key: Key) -> &str {
        self.get(key).map_or("", |setting| &setting.value)
    }

    /// A switch.
    pub fn is_on(&self, key: Key) -> bool {
        parse_bool(self.text(key)).unwrap_or(false)
    }

    /// The profile in force.
    pub fn profile(&self) -> &Setting {
        &self.profile
    }
}

impl Setting {
    fn is_on(&self) -> bool {
        parse_bool(&self.value).unwrap_or(false)
    }
}

fn option(options: &CliSettings, key: Key) -> Option<Setting> {
    let (_, value) = options.values.iter().find(|(k, _)| *k == key)?;
    Some(Setting { value: value.clone(), origin: Origin::Option })
}

fn variable(environment: &Environment, key: Key) -> Option<Setting> {
    let value = environment.get(key.variable())?;
    Some(Setting { value: value.into(), origin: Origin::Environment(key.variable()) })
}

/// Whether commands go to local mode. An address that was given for this command beats a link or a profile that says
/// `local`; at one level the two exclude each other.
fn resolve_local_mode(
    options: &CliSettings,
    environment: &Environment,
    link: Option<&(PathBuf, ProjectLink)>,
    file: &ConfigFile,
    profile: Option<&Setting>,
) -> Result<Setting> {
    let levels = [
        (option(options, Key::Local), option(options, Key::ApiUrl)),
        (variable(environment, Key::Local), variable(environment, Key::ApiUrl)),
    ];
    for (local, address) in levels {
        if let Some(local) = &local {
            Key::Local.validate(&local.value, &local.origin.to_string())?;
        }
        match (local, address) {
            (Some(local), Some(address)) if local.is_on() => {
                return Err(Error::usage(format!(
                    "local mode ({}) and an API address ({}) exclude each other",
                    local.origin, address.origin
                )));
            }
            (Some(local), _) => return Ok(local),
            (None, Some(address)) => return Ok(Setting { value: "false".into(), origin: address.origin }),
            (None, None) => {}
        }
    }
    if let Some((path, _)) = link.filter(|(_, link)| link.local) {
        return Ok(Setting { value: "true".into(), origin: Origin::Link(path.clone()) });
    }
    let profile = profile.cloned().unwrap_or_else(|| default_profile(file, false)).value;
    Ok(match file.get(&profile, Key::Local) {
        Some(value) => Setting { value, origin: Origin::Profile(profile) },
        None => Setting { value: "false".into(), origin: Origin::Default },
    })
}

fn explicit_profile(options: &CliSettings, environment: &Environment) -> Option<Setting> {
    let option = options.profile.clone().map(|value| Setting { value, origin: Origin::Option });
    option.or_else(|| {
        Some(Setting { value: environment.get("PPG_PROFILE")?.into(), origin: Origin::Environment("PPG_PROFILE") })
    })
}

/// The file's own choice, else `default`; `local` for local mode, so that its IDs never mix with the service's.
fn default_profile(file: &ConfigFile, local: bool) -> Setting {
    match file.active_profile() {
        _ if local => Setting { value: "local".into(), origin: Origin::Default },
        Some(active) => Setting { value: active.into(), origin: Origin::Profile("config.toml".into()) },
        None => Setting { value: "default".into(), origin: Origin::Default },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn resolve(
        options: &[(Key, &str)],
        variables: &[(&str, &str)],
        link: Option<ProjectLink>,
        config: &str,
    ) -> Result<Settings> {
        let directory = tempfile::tempdir().unwrap();
        std::fs::write(directory.path().join("config.toml"), config).unwrap();
        let options = CliSettings {
            values: options.iter().map(|(key, value)| (*key, (*value).to_owned())).collect(),
            profile: None,
        };
        let link = link.map(|link| (PathBuf::from("link"), link));
        let file = ConfigFile::read(directory.path())?;
        file.validate()?;
        Settings::resolve(&options, &Environment::for_test(variables, directory.path()), link.as_ref(), &file)
    }

    #[test]
    fn option_beats_environment_beats_link_beats_profile_beats_default() {
        let link = ProjectLink { project: Some("l".into()), ..ProjectLink::default() };
        let config = "[profiles.default]\nproject = \"p\"\n";
        let project = |options: &[_], variables: &[_], link, config| {
            let settings = resolve(options, variables, link, config).unwrap();
            settings.get(Key::Project).map(|setting| setting.value.clone())
        };
        let option = [(Key::Project, "o")];
        let variable = [("PPG_PROJECT", "v")];
        assert_eq!(project(&option, &variable, Some(link.clone()), config).as_deref(), Some("o"));
        assert_eq!(project(&[], &variable, Some(link.clone()), config).as_deref(), Some("v"));
        assert_eq!(project(&[], &[], Some(link), config).as_deref(), Some("l"));
        assert_eq!(project(&[], &[], None, config).as_deref(), Some("p"));
        assert_eq!(project(&[], &[], None, ""), None);
    }

    #[test]
    fn a_local_link_makes_local_mode_unless_an_address_is_given() {
        let link = || Some(ProjectLink { project: Some("l".into()), local: true, ..ProjectLink::default() });
        let settings = resolve(&[], &[], link(), "").unwrap();
        assert!(settings.is_on(Key::Local));
        assert_eq!(settings.profile().value, "local");
        let settings = resolve(&[], &[("PPG_API_URL", "https://x/v1")], link(), "").unwrap();
        assert!(!settings.is_on(Key::Local));
        assert_eq!(settings.get(Key::Project), None, "an ID of local mode means nothing to the service");
        let settings = resolve(&[(Key::Local, "true")], &[("PPG_API_URL", "https://x/v1")], None, "").unwrap();
        assert!(settings.is_on(Key::Local));
        assert!(resolve(&[], &[("PPG_LOCAL", "1"), ("PPG_API_URL", "https://x/v1")], None, "").is_err());
        assert!(resolve(&[], &[], None, "[profiles.default]\nlocal = true\n").unwrap().is_on(Key::Local));
    }

    #[test]
    fn a_bad_value_is_named_with_its_source() {
        let error = resolve(&[], &[("PPG_OUTPUT", "xml")], None, "").unwrap_err();
        assert!(error.message().contains("from PPG_OUTPUT"), "{error}");
    }
}
