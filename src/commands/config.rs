//! `ppg config`: lists and changes settings.

use clap::{Args, Subcommand};
use serde::Serialize;

use crate::commands::support::save_config::save_config;
use crate::config::{Key, Origin};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use crate::output::format::Format;
use ppg_api::ApiUrl;
use ppg_core::error::{Error, Result};

#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum ConfigCommand {
    /// List the settings in force, and where each comes from
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg config list")]
    List,
    /// Print the value of a setting
    #[command(after_help = "Example:\n  ppg config get api-url")]
    Get(Name),
    /// Set a setting in the current profile
    #[command(after_help = "Example:\n  ppg config set output json")]
    Set(Set),
    /// Remove a setting from the current profile
    #[command(after_help = "Example:\n  ppg config unset output")]
    Unset(Name),
}

#[derive(Debug, Args)]
pub(crate) struct Name {
    /// Name of the setting, as in ppg config list
    name: String,
}

#[derive(Debug, Args)]
pub(crate) struct Set {
    /// Name of the setting, as in ppg config list
    name: String,
    /// New value of the setting
    #[arg(allow_hyphen_values = true)]
    value: String,
}

/// A setting as `ppg config list` shows it.
#[derive(Debug, Serialize)]
struct Entry {
    name: String,
    value: Option<String>,
    source: String,
}

impl Tabular for Entry {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("name", |e| Cell::Text(e.name.clone())),
        Column::new("value", |e| Cell::text(e.value.as_ref())),
        Column::new("source", |e| Cell::Text(e.source.clone())),
    ];

    fn id(&self) -> &str {
        &self.name
    }
}

pub(crate) fn run(command: ConfigCommand, context: &Context) -> Result<()> {
    let settings = &context.config.settings;
    let profile = &settings.profile().value;
    match command {
        ConfigCommand::List => {
            let mut entries = vec![Entry {
                name: "profile".into(),
                value: Some(profile.clone()),
                source: settings.profile().origin.to_string(),
            }];
            entries.extend(Key::ALL.into_iter().map(|key| {
                if key == Key::ApiUrl && settings.is_on(Key::Local) {
                    return Entry { name: key.name().into(), value: None, source: "local mode".into() };
                }
                let setting = settings.get(key);
                let value = setting.map(|setting| setting.value.clone());
                let source = setting.map_or_else(|| "not set".into(), |setting| setting.origin.to_string());
                Entry { name: key.name().into(), value, source }
            }));
            context.printer.list(&entries)
        }
        ConfigCommand::Get(args) => {
            let key = Key::by_name(&args.name)?;
            let setting = settings.get(key).ok_or_else(|| {
                Error::not_found(format!("{} is not set", key.name()))
                    .hint(format!("set it with ppg config set {} VALUE", key.name()))
            })?;
            match context.printer.format() {
                Format::Table | Format::Csv | Format::Id => context.printer.write(&format!("{}\n", setting.value)),
                _ => context.printer.one(&Entry {
                    name: key.name().into(),
                    value: Some(setting.value.clone()),
                    source: setting.origin.to_string(),
                }),
            }
        }
        ConfigCommand::Set(args) => set(&args, context),
        ConfigCommand::Unset(args) => {
            save_config(context, &format!("Profile {profile} no longer sets {}", args.name), |file| {
                if file.remove(profile, &args.name) {
                    return Ok(());
                }
                let key = Key::by_name(&args.name)?;
                Err(Error::not_found(format!("profile {profile} does not set {}", key.name())))
            })
        }
    }
}

fn set(args: &Set, context: &Context) -> Result<()> {
    let key = Key::by_name(&args.name)?;
    let profile = &context.config.settings.profile().value;
    key.validate(&args.value, "the command line")?;
    if key == Key::ApiUrl {
        ApiUrl::parse(&args.value, "the command line", context.flags.insecure_http)?;
    }
    save_config(context, &format!("Profile {profile} sets {} to {}", key.name(), args.value), |file| {
        file.set(profile, key, &args.value);
        Ok(())
    })?;
    // The new value has no effect while something of higher precedence is set.
    if let Some(setting) = context.config.settings.get(key)
        && matches!(setting.origin, Origin::Environment(_) | Origin::Link(_))
    {
        context.ui.notify(&format!("note: {} overrides it here", setting.origin));
    }
    Ok(())
}
