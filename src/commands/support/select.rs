//! The workspace, project and database that later commands use: saved in the linked directory, or in the profile.

use std::path::{Path, PathBuf};

use clap::Args;

use super::resolve::{self, can_be_id, if_found};
use super::save_config::save_config;
use crate::config::source::CliSettings;
use crate::config::{ConfigFile, Configuration, Key, Origin, ProjectLink};
use crate::context::Context;
use ppg_api::operations::get_database;
use ppg_api::types::values::WorkspaceId;
use ppg_api::types::{Database, Project};
use ppg_auth::sessions::SessionWorkspace;
use ppg_core::error::Result;

// `--link`
#[derive(Debug, Args)]
pub(crate) struct LinkOption {
    /// Save the choice for this directory, in .ppg/project.json
    #[arg(long)]
    pub(crate) link: bool,
}

/// What later commands use, as IDs. A missing part is unset: its old value would belong to another workspace or project.
#[derive(Debug, Default, Clone)]
pub(crate) struct Selection {
    pub(crate) workspace: Option<String>,
    pub(crate) project: Option<String>,
    pub(crate) database: Option<String>,
}

impl Selection {
    /// What is saved where [`save_selection`] is about to save, else what a link or a profile selects.
    ///
    /// # Errors
    /// `Usage` for a link that cannot be read, unless it is about to be replaced.
    pub(crate) fn saved(context: &Context, link: bool) -> Result<Self> {
        let settings = &context.config.settings;
        let saved = match destination(context, link)? {
            Destination::Link(directory) => {
                // What applies here may be the link of a directory above.
                let found = ProjectLink::find(&directory).ok().flatten();
                let found = found.filter(|(path, _)| path.ancestors().nth(2) == Some(directory.as_path()));
                let found = found.filter(|(_, link)| link.local == context.service.is_local());
                found.map(|(_, link)| Selection {
                    workspace: link.workspace,
                    project: link.project,
                    database: link.database,
                })
            }
            Destination::Profile => {
                let value = |key| context.config.file.get(&settings.profile().value, key);
                Some(Selection {
                    workspace: value(Key::Workspace),
                    project: value(Key::Project),
                    database: value(Key::Database),
                })
            }
        };
        let is_some = |selection: &Selection| selection.values().iter().any(|(_, value)| value.is_some());
        let in_force = |key| {
            let saved = |origin: &Origin| matches!(origin, Origin::Link(_) | Origin::Profile(_));
            settings.scoped(key).filter(|setting| saved(&setting.origin)).map(|setting| setting.value.clone())
        };
        Ok(saved.filter(is_some).unwrap_or_else(|| Selection {
            workspace: in_force(Key::Workspace),
            project: in_force(Key::Project),
            database: in_force(Key::Database),
        }))
    }

    /// The selected project, with its databases, if it is in `workspace`.
    ///
    /// # Errors
    /// What the requests fail with.
    pub(crate) async fn project_in(&self, context: &Context, workspace: &WorkspaceId) -> Result<Option<Project>> {
        let Some(value) = &self.project else { return Ok(None) };
        if can_be_id(value)
            && let Some(project) = if_found(resolve::project_with_databases(context, &value.as_str().into()).await)?
        {
            return Ok(Some(project).filter(|project| project.workspace_id == *workspace));
        }
        // A name that was written by hand.
        let projects = resolve::projects_in(context, workspace).await?;
        let named = projects.into_iter().find(|project| project.name == *value);
        match named {
            Some(project) => resolve::project_with_databases(context, &project.id).await.map(Some),
            None => Ok(None),
        }
    }

    /// The selected database if it is one of `project`.
    ///
    /// # Errors
    /// What the requests fail with.
    pub(crate) async fn database_in(&self, context: &Context, project: &Project) -> Result<Option<Database>> {
        let Some(value) = &self.database else { return Ok(None) };
        let mut databases = project.databases.iter().flatten();
        if let Some(database) = databases.find(|database| database.id.as_str() == value) {
            return Ok(Some(database.clone()));
        }
        let of_project = |selected: &str| selected == project.id.as_str() || selected == project.name;
        if !self.project.as_deref().is_some_and(of_project) {
            return Ok(None);
        }
        if let Ok(named) = resolve::database_of_project(project, value) {
            return Ok(Some(named));
        }
        // Not every list has the databases of git branches.
        let found = match can_be_id(value) {
            true => if_found(context.session.get(&get_database(&value.as_str().into())).await)?,
            false => None,
        };
        Ok(found.filter(|database| database.project_id == project.id))
    }

    /// Each setting with its new value.
    fn values(&self) -> [(Key, Option<&str>); 3] {
        [
            (Key::Workspace, self.workspace.as_deref()),
            (Key::Project, self.project.as_deref()),
            (Key::Database, self.database.as_deref()),
        ]
    }
}

/// Where a selection is saved.
enum Destination {
    /// The link of this directory.
    Link(PathBuf),
    /// The profile in force.
    Profile,
}

/// Saves a selection where it applies, and reports it as `what`: in the link of the working directory with `link`, in the
/// profile that `--profile` names, else in the link that applies here, else in the profile.
///
/// # Errors
/// `Usage` for a link that cannot be read; `Failed` if the file cannot be written.
pub(crate) fn save_selection(context: &Context, selection: Selection, link: bool, what: &str) -> Result<()> {
    match destination(context, link)? {
        Destination::Link(directory) => {
            if context.flags.dry_run {
                context.ui.notify(&format!("Would link {} to {what}", directory.display()));
                return Ok(());
            }
            let path = write_link(context, selection.clone(), &directory)?;
            context.ui.notify(&format!("This directory uses {what} ({})", path.display()));
        }
        Destination::Profile => {
            let profile = &context.config.settings.profile().value;
            save_config(context, &format!("Profile {profile} uses {what}"), |file| {
                for (key, value) in selection.values() {
                    match value {
                        Some(value) => file.set(profile, key, value),
                        None => drop(file.unset(profile, key)),
                    }
                }
                Ok(())
            })?;
        }
    }
    if !context.flags.dry_run {
        report_overrides(context, &selection)?;
    }
    Ok(())
}

fn destination(context: &Context, link: bool) -> Result<Destination> {
    if link {
        return Ok(Destination::Link(context.environment.working_directory.clone()));
    }
    if context.config.settings.profile().origin == Origin::Option {
        return Ok(Destination::Profile);
    }
    // Read again: this command also runs if the link is invalid, but then it must not save anything beside it.
    let found = ProjectLink::find(&context.environment.working_directory)?;
    let found = found.filter(|(_, link)| link.local == context.service.is_local());
    // The file is DIRECTORY/.ppg/project.json.
    let directory = found.and_then(|(path, _)| path.ancestors().nth(2).map(Path::to_path_buf));
    Ok(directory.map_or(Destination::Profile, Destination::Link))
}

/// Says which source still overrides what was just saved, in one line. Options are no such source: they end with this
/// command.
fn report_overrides(context: &Context, selection: &Selection) -> Result<()> {
    let config = &context.config;
    let profile = config.settings.profile();
    let options = CliSettings {
        values: vec![(Key::Local, context.service.is_local().to_string())],
        profile: (profile.origin == Origin::Option).then(|| profile.value.clone()),
        token_option: None,
    };
    let settings = Configuration::read(&options, &context.environment, true)?.settings;
    let mut overriding: Vec<String> = Vec::new();
    for (key, saved) in selection.values() {
        let in_force = settings.scoped(key).map(|setting| setting.value.as_str());
        if in_force == saved {
            continue;
        }
        // Without a value in force, the selection of a workspace or project with a higher precedence hides this one.
        let of_key = settings.get(key).filter(|_| in_force.is_some()).map(|setting| setting.origin.to_string());
        overriding.extend(of_key.filter(|origin| !overriding.contains(origin)));
    }
    if !overriding.is_empty() {
        let verb = if overriding.len() == 1 { "overrides" } else { "override" };
        context.ui.notify(&format!("note: {} {verb} it here", overriding.join(" and ")));
    }
    Ok(())
}

/// Links the current directory to a selection. Returns the path of the link.
///
/// # Errors
/// `Failed` if the file cannot be written.
pub(crate) fn link_directory(context: &Context, selection: Selection) -> Result<PathBuf> {
    write_link(context, selection, &context.environment.working_directory)
}

fn write_link(context: &Context, selection: Selection, directory: &Path) -> Result<PathBuf> {
    let Selection { workspace, project, database } = selection;
    ProjectLink { workspace, project, database, local: context.service.is_local() }.write(directory)
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
