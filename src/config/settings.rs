//! Resolves each setting: option, then environment, linked directory, profile, default.

use std::path::PathBuf;

use super::environment::Environment;
use super::file::{ConfigFile, validate_profile_name};
use super::key::{Key, parse_bool};
use super::link::ProjectLink;
use super::mode::{self, Inputs, Mode};
use super::source::{CliSettings, Origin, Setting, default_profile, explicit_profile, option, variable};
use ppg_core::error::Result;

/// The settings in force for this command.
#[derive(Debug, Clone)]
pub struct Settings {
    values: Vec<(Key, Setting)>,
    profile: Setting,
    mode_note: Option<String>,
}

impl Settings {
    /// Resolves every setting by the precedence of its origins. A link applies only to the mode it was made in: IDs of
    /// local mode are unknown to the service.
    ///
    /// # Errors
    /// `Usage`, with the origin, for an invalid value, an invalid profile name, or local mode together with an API
    /// address.
    pub fn resolve(
        options: &CliSettings,
        environment: &Environment,
        link: Option<&(PathBuf, ProjectLink)>,
        file: &ConfigFile,
    ) -> Result<Self> {
        let explicit = explicit_profile(options, environment);
        let Mode { local, note } =
            mode::resolve(&Inputs { options, environment, link, file, profile: explicit.as_ref() })?;
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
        Ok(Settings { values, profile, mode_note: note })
    }

    /// The value and origin of a setting, if it has a value.
    pub fn get(&self, key: Key) -> Option<&Setting> {
        self.values.iter().find(|(k, _)| *k == key).map(|(_, setting)| setting)
    }

    /// The selected workspace, project or database. A selection is ignored if the resource that contains it is selected
    /// with a higher precedence: with `--project B`, the database of a directory that is linked to project A does not
    /// count.
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

    /// The value that this command names itself, by option or environment variable.
    pub fn explicit(&self, key: Key) -> Option<&str> {
        let setting = self.get(key)?;
        matches!(setting.origin, Origin::Option | Origin::Environment(_)).then_some(setting.value.as_str())
    }

    /// The value of a setting as text; empty if it has none.
    pub fn text(&self, key: Key) -> &str {
        self.get(key).map_or("", |setting| &setting.value)
    }

    /// Whether a boolean setting is true.
    pub fn is_on(&self, key: Key) -> bool {
        parse_bool(self.text(key)).unwrap_or(false)
    }

    /// What to tell the user about the choice between the hosted service and local mode: that a link, a setting or a token
    /// has no effect in this command.
    pub fn mode_note(&self) -> Option<&str> {
        self.mode_note.as_deref()
    }

    /// The profile in force, and where it comes from.
    pub fn profile(&self) -> &Setting {
        &self.profile
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
            ..CliSettings::default()
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
    fn a_local_link_selects_local_mode_unless_an_address_is_given() {
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
