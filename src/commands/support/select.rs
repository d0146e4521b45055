//! `use`: choosing workspace, project and database for the commands that follow.

use super::save_config::save_config;
use crate::config::{ConfigFile, Key, ProjectLink};
use crate::context::Context;
use ppg_auth::sessions::SessionWorkspace;
use ppg_core::error::Result;

/// What is chosen. What is left out is unset: it would belong to something else.
#[derive(Debug, Default)]
pub(crate) struct Selection {
    pub(crate) workspace: Option<String>,
    pub(crate) project: Option<String>,
    pub(crate) database: Option<String>,
}

/// Keeps the choice, in the directory with `link`, else in the profile.
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
    let mut file = context.config.file.clone();
    let chosen =
        [(Key::Workspace, selection.workspace), (Key::Project, selection.project), (Key::Database, selection.database)];
    for (key, value) in chosen {
        match value {
            Some(value) => file.set(profile, key, &value),
            None => drop(file.unset(profile, key)),
        }
    }
    save_config(context, &file, &format!("Profile {profile} uses {what}"))
}

/// Links the current directory; gives the file.
pub(crate) fn link_directory(context: &Context, selection: Selection) -> Result<std::path::PathBuf> {
    let Selection { workspace, project, database } = selection;
    let local = context.config.settings.is_on(Key::Local);
    ProjectLink { workspace, project, database, local }.write(&context.environment.working_directory)
}

/// Where the profile's settings choose another workspace, that choice ends, with that of a project and a database in it:
/// else it would go before the sign-in that was just chosen.
pub(crate) fn clear_stale_workspace(context: &Context, profile: &str, to: Option<&SessionWorkspace>) -> Result<()> {
    // Read again: it may have been changed while somebody was in the browser.
    let mut file = ConfigFile::read(&context.environment.config_directory()?)?;
    let stays = |set: &str| to.is_none_or(|to| to.matches(set));
    if file.get(profile, Key::Workspace).is_none_or(|set| stays(&set)) {
        return Ok(());
    }
    for key in [Key::Workspace, Key::Project, Key::Database] {
        file.unset(profile, key);
    }
    file.save()
}
