//! Whether a command goes to local mode or to the hosted service, and what the user is told about it.
//!
//! `--local` and `PPG_LOCAL` decide, and so does an explicit profile that is set to local mode. Next, an explicit choice of
//! the hosted service (an API address, a token, a profile) ranks above the link and the active profile.

use std::path::{Path, PathBuf};

use super::environment::Environment;
use super::file::ConfigFile;
use super::key::Key;
use super::link::ProjectLink;
use super::source::{CliSettings, LOCAL_PROFILE, Origin, Setting, default_profile, option, variable};
use ppg_core::error::{Error, Result};

/// The variables that hand in a token, in the order of their precedence.
pub const TOKEN_VARIABLES: [&str; 2] = ["PPG_TOKEN", "PRISMA_SERVICE_TOKEN"];

/// What the mode is resolved from.
pub(super) struct Inputs<'a> {
    pub(super) options: &'a CliSettings,
    pub(super) environment: &'a Environment,
    pub(super) link: Option<&'a (PathBuf, ProjectLink)>,
    pub(super) file: &'a ConfigFile,
    /// The profile that the command line or the environment names.
    pub(super) profile: Option<&'a Setting>,
}

/// The mode of a command.
pub(super) struct Mode {
    /// The value and origin of the setting `local`.
    pub(super) local: Setting,
    /// What has no effect because of it, in one line.
    pub(super) note: Option<String>,
}

/// Something that selects the hosted service without saying so, as `--local=false` does.
struct HostedChoice {
    /// How the user wrote it.
    name: String,
    origin: Origin,
    /// Which service it selects.
    service: &'static str,
}

/// Resolves the mode.
///
/// # Errors
/// `Usage` for a value of `local` that is not a boolean, and for local mode together with an API address of the same
/// precedence.
pub(super) fn resolve(inputs: &Inputs<'_>) -> Result<Mode> {
    let Inputs { options, environment, .. } = inputs;
    let levels = [
        (option(options, Key::Local), option(options, Key::ApiUrl), "--api-url"),
        (variable(environment, Key::Local), variable(environment, Key::ApiUrl), Key::ApiUrl.variable()),
    ];
    for (local, address, name) in levels {
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
            (Some(local), _) => return Ok(inputs.explicit(local)),
            (None, Some(address)) => {
                let choice = HostedChoice { name: name.into(), origin: address.origin, service: "another service" };
                return Ok(inputs.hosted(choice));
            }
            (None, None) => {}
        }
    }
    if let Some(local) = inputs.local_of_explicit_profile().filter(Setting::is_on) {
        return Ok(inputs.explicit(local));
    }
    let implicit = inputs.implicit();
    Ok(match inputs.hosted_choice().filter(|_| implicit.local.is_on()) {
        Some(choice) => inputs.hosted(choice),
        None => implicit,
    })
}

impl Inputs<'_> {
    /// The mode that the user chose explicitly. Local mode has no use for a token, which is worth a note only if the token
    /// was handed in for this very command: a token in the environment may be there for other commands.
    fn explicit(&self, local: Setting) -> Mode {
        let unused = self.options.token_option.filter(|_| local.is_on());
        let note = unused.map(|option| {
            format!("note: local mode does not use the token of {option}; --local=false uses the hosted service")
        });
        Mode { local, note }
    }

    /// The hosted service, although a link or the active profile may select local mode.
    fn hosted(&self, choice: HostedChoice) -> Mode {
        let implicit = self.implicit().local;
        let HostedChoice { name, origin, service } = choice;
        let local = Setting { value: "false".into(), origin };
        let overridden = match &implicit.origin {
            _ if !implicit.is_on() => return Mode { local, note: None },
            Origin::Link(path) => format!("this directory is linked to local mode ({})", path.display()),
            origin => format!("{origin} uses local mode"),
        };
        Mode { local, note: Some(format!("note: {overridden}; {name} selects {service}; --local uses local mode")) }
    }

    /// What link and profile select.
    fn implicit(&self) -> Mode {
        if let Some((path, _)) = self.link.filter(|(_, link)| link.local) {
            return Mode { local: Setting { value: "true".into(), origin: Origin::Link(path.clone()) }, note: None };
        }
        let profile = self.profile.cloned().unwrap_or_else(|| default_profile(self.file, false)).value;
        let local =
            self.local_of(&profile).unwrap_or_else(|| Setting { value: "false".into(), origin: Origin::Default });
        let unused = self.link.filter(|_| local.is_on()).map(|(path, _)| path.as_path());
        let note = unused.map(|path: &Path| {
            format!(
                "note: this directory is linked to a project of the hosted service ({}); profile {profile} uses local \
                 mode; --local=false uses the link",
                path.display()
            )
        });
        Mode { local, note }
    }

    /// A token, or a profile that does not use local mode.
    fn hosted_choice(&self) -> Option<HostedChoice> {
        let hosted = |name: String, origin| HostedChoice { name, origin, service: "the hosted service" };
        let profile = self.profile.filter(|profile| profile.value != LOCAL_PROFILE);
        let by_option = profile.filter(|profile| profile.origin == Origin::Option);
        let by_variable = TOKEN_VARIABLES.into_iter().find(|name| self.environment.get(name).is_some());
        if let Some(option) = self.options.token_option {
            return Some(hosted(option.into(), Origin::Option));
        }
        if let Some(profile) = by_option {
            return Some(hosted(format!("--profile {}", profile.value), Origin::Option));
        }
        if let Some(name) = by_variable {
            return Some(hosted(name.into(), Origin::Environment(name)));
        }
        profile.map(|profile| hosted("PPG_PROFILE".into(), profile.origin.clone()))
    }

    fn local_of_explicit_profile(&self) -> Option<Setting> {
        self.local_of(&self.profile?.value)
    }

    fn local_of(&self, profile: &str) -> Option<Setting> {
        let value = self.file.get(profile, Key::Local)?;
        Some(Setting { value, origin: Origin::Profile(profile.into()) })
    }
}
