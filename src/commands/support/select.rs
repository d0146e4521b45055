//! The workspace, project and database that later commands use: saved in the profile, or in the linked directory.

use std::path::PathBuf;

use clap::Args;

use super::save_config::save_config;
use crate::config::{ConfigFile, Key, ProjectLink};
use crate::context::Context;
use ppg_auth::sessions::SessionWorkspace;
use ppg_core::error::Result;

// `--link`
#[derive(Debug, Args)]
pub(crate) struct LinkOption {
    /// Save the choice for this directory (.ppg/project.json), not in the profile
    #[arg(long)]
    pub(crate) link: bool,
}

/// What later commands use, as IDs. A missing part is unset: its old value would belong to another workspace or project.
#[derive(Debug, Default)]
pub(crate) struct Selection {
    pub(crate) workspace: Option<String>,
    pub(crate) project: Option<String>,
    pub(crate) database: Option<String>,
}

/// Saves a selection in the linked directory (`link`) or in the profile, and reports it as `what`.
///
/// # Errors
/// `Failed` if the file cannot be written.
pub(crate) fn save_selection(context: &Context, selection: Selection, link: bool, what: &str) -> Result<()> {
    if link {
        if context.flags.dry_run {
            context.ui.notify(&format!("Would link this directory to {what}"));
            return Ok(());
        }
        let path = link_directory(context, selection)?;
        context.ui.notify(&format!("This directory uses {what} ({})", path.display()));
        return Ok(());
    }
    let profile = &context.config.settings.profile().value;
    save_config(context, &format!("Profile {profile} uses {what}"), |file| {
        let Selection { workspace, project, database } = selection;
        for (key, value) in [(Key::Workspace, workspace), (Key::Project, project), (Key::Database, database)] {
            match value {
                Some(value) => file.set(profile, key, &value),
                None => drop(file.unset(profile, key)),
            }
        }
        Ok(())
    })
}

/// Links the current directory to a selection. Returns the path of the link.
///
/// # Errors
/// `Failed` if the file cannot be written.
pub(crate) fn link_directory(context: &Context, selection: Selection) -> Result<PathBuf> {
    let Selection { workspace, project, database } = selection;
    let local = context.service.is_local();
    ProjectLink { workspace, project, database, local }.write(&context.environment.working_directory)
}

/// Unsets the profile's workspace, project and database if they belong to another workspace than `active`, the one that
/// the user just signed in or switched to. Otherwise they would override it.
///
/// # Errors
/// `Usage` for a configuration file that cannot be parsed; `Failed` if it cannot be read or written.
pub(crate) fn clear_stale_workspace(context: &Context, profile: &str, active: Option<&SessionWorkspace>) -> Result<()> {
    let is_active = |selected: &str| active.is_none_or(|active| active.matches(selected));
    let is_stale = |file: &ConfigFile| file.get(profile, Key::Workspace).is_some_and(|selected| !is_active(&selected));
    let directory = context.environment.config_directory()?;
    if !is_stale(&ConfigFile::read(&directory)?) {
        return Ok(());
    }
    ConfigFile::update(&directory, |file| {
        // It may have changed meanwhile.
        if is_stale(file) {
            for key in [Key::Workspace, Key::Project, Key::Database] {
                file.unset(profile, key);
            }
        }
        Ok(())
    })
}
