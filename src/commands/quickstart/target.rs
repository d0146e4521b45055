//! The project and the database of `ppg quickstart`: those that the user names, else the linked ones, else those of a
//! run that was interrupted, else new ones.

use super::Quickstart;
use super::started::Started;
use crate::commands::support::parse::parse_name;
use crate::commands::support::{connection_strings, resolve};
use crate::config::source::Setting;
use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_api::operations;
use ppg_api::params::{DatabaseCreate, DatabaseCreateExtra, ProjectCreate};
use ppg_api::types::values::WorkspaceId;
use ppg_api::types::{Database, Project};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

/// A project, and its database if it has one.
type Target = (Project, Option<Database>);

/// Rejects a name for a new project together with one that exists.
///
/// # Errors
/// `Usage` if both are given.
pub(super) fn check_options(args: &Quickstart, context: &Context) -> Result<()> {
    match (&args.name, explicit(context, Key::Database).or_else(|| explicit(context, Key::Project))) {
        (Some(_), Some(named)) => Err(Error::usage(format!(
            "--name is for a new project, and {:?} (from {}) exists already",
            text::escape_control(&named.value),
            named.origin
        ))
        .hint("leave one of them out")),
        _ => Ok(()),
    }
}

/// The project and database that are there already.
///
/// # Errors
/// `NotFound` if there is none of the ID or name that the user gives; `Usage` for `--name` in a directory that is linked
/// to another project; what the requests fail with.
pub(super) async fn find(args: &Quickstart, context: &Context, started: &Started) -> Result<Option<Target>> {
    if explicit(context, Key::Database).is_some() {
        let database = resolve::fetch_database(context, None).await?;
        let project = resolve::project_with_databases(context, &database.project_id).await?;
        return Ok(Some((project, Some(database))));
    }
    if explicit(context, Key::Project).is_some() {
        return Ok(Some(with_database(resolve::fetch_project(context, None).await?, context)));
    }
    let linked = context.config.settings.scoped(Key::Project);
    if let Some(linked) = linked.filter(|setting| matches!(setting.origin, Origin::Link(_))) {
        match resolve::fetch_project(context, None).await {
            Err(error) if error.kind() == Kind::NotFound => {}
            Ok(project) if args.name.as_ref().is_some_and(|name| *name != project.name) => {
                return Err(Error::usage(format!(
                    "this directory is linked to project {} ({})",
                    text::escape_control(&project.name),
                    linked.origin
                ))
                .hint("leave --name out to use it, or remove that file first"));
            }
            project => return Ok(Some(with_database(project?, context))),
        }
    }
    match started.find(context, &name(args, context)).await? {
        Some(id) => Ok(Some(with_database(resolve::project_with_databases(context, &id).await?, context))),
        None => Ok(None),
    }
}

/// A setting that the command line or the environment gives.
fn explicit(context: &Context, key: Key) -> Option<&Setting> {
    let is_explicit = |setting: &&Setting| matches!(setting.origin, Origin::Option | Origin::Environment(_));
    context.config.settings.scoped(key).filter(is_explicit)
}

/// The project with its linked database, else its first one.
fn with_database(project: Project, context: &Context) -> Target {
    let linked = context.config.settings.scoped(Key::Database).map(|setting| setting.value.as_str());
    let databases = || project.databases.iter().flatten();
    let is_linked = |database: &&Database| linked == Some(database.id.as_str());
    let database = databases().find(is_linked).or_else(|| databases().next()).cloned();
    (project, database)
}

/// Creates the project with its database, and saves the connection strings that the service shows once.
///
/// # Errors
/// What choosing a workspace and the request fail with.
pub(super) async fn create_project(args: &Quickstart, context: &Context, started: &Started) -> Result<Target> {
    let body = ProjectCreate {
        name: name(args, context),
        region: args.region.clone(),
        logical_id: None,
        create_database: true,
    };
    let create = async |id: &WorkspaceId| {
        started.begin(context, id, &body.name).await?;
        context.session.change(&operations::create_project(id, &body)).await
    };
    let created = create(&workspace(context).await?).await?;
    let project = created.ok_or_else(|| Error::failed("the project was not created"))?;
    for database in project.databases.iter().flatten() {
        connection_strings::save_all(context, database).await;
    }
    let database = project.databases.iter().flatten().next().cloned();
    Ok((project, database))
}

/// The workspace of a new project: the selected one; where the link's is deleted, like its project, that of the profile;
/// else the only one, or one that the user picks.
async fn workspace(context: &Context) -> Result<WorkspaceId> {
    let settings = &context.config.settings;
    let selected = settings.scoped(Key::Workspace);
    let linked = selected.filter(|setting| matches!(setting.origin, Origin::Link(_)));
    let Some(linked) = linked else {
        return match selected {
            Some(_) => resolve::fetch_workspace(context, None).await.map(|workspace| workspace.id),
            None => resolve::pick_workspace(context).await,
        };
    };
    let of_profile = context.config.file.get(&settings.profile().value, Key::Workspace);
    for given in [Some(linked.value.clone()), of_profile].into_iter().flatten() {
        match resolve::fetch_workspace(context, Some(&given)).await {
            Err(error) if error.has_code(Code::NotFound) => {}
            found => return found.map(|workspace| workspace.id),
        }
    }
    resolve::pick_workspace(context).await
}

/// Creates a database in a project that has none.
///
/// # Errors
/// What the request fails with.
pub(super) async fn create_database(args: &Quickstart, context: &Context, project: &Project) -> Result<Database> {
    let body = DatabaseCreate {
        name: Some("main".into()),
        region: Some(args.region.clone()),
        extra: DatabaseCreateExtra::default(),
    };
    let created = context.session.change(&operations::create_database(&project.id, &body)).await?;
    let database = created.ok_or_else(|| Error::failed("the database was not created"))?;
    connection_strings::save_all(context, &database).await;
    Ok(database)
}

/// The name of the project: of the option, else of the directory if it is valid, else `quickstart`.
fn name(args: &Quickstart, context: &Context) -> String {
    let directory = context.environment.working_directory.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = args.name.clone().or_else(|| directory.and_then(|name| parse_name(&name).ok()));
    name.unwrap_or_else(|| "quickstart".into())
}
