//! `ppg quickstart`: creates a project with a database, writes `.env` and runs a first query.

pub(crate) mod first_query;

use std::path::PathBuf;

use clap::Args;

use super::support::connection_env::{VariableNames, for_database, missing_string_error};
use super::support::connection_strings;
use super::support::parse::{parse_name, parse_region};
use super::support::poll::WaitLimit;
use super::support::resolve::{self, display_name};
use super::support::select::{Selection, link_directory};
use super::support::wait_active::wait_until_active;
use super::support::write_env::{EnvFileOptions, Target};
use crate::config::{Key, Origin};
use crate::context::Context;
use first_query::{FirstQuery, first_query};
use ppg_api::operations::{create_database, create_project};
use ppg_api::params::{DatabaseCreate, DatabaseCreateExtra, ProjectCreate};
use ppg_api::types::values::Region;
use ppg_api::types::{Database, Project};
use ppg_core::error::{Error, Kind, Result};

#[derive(Debug, Args)]
pub(crate) struct Quickstart {
    /// Name of the project; the directory's if omitted
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// Region of the database
    #[arg(long, default_value = "us-east-1", value_parser = parse_region)]
    region: Region,
    /// File to write the connection to
    #[arg(long, value_name = "FILE", default_value = ".env")]
    env_file: PathBuf,
    #[command(flatten)]
    variables: EnvFileOptions,
    #[command(flatten)]
    limit: WaitLimit,
}

/// Every step can be repeated: a project that the directory is linked to is used again instead of creating another.
pub(crate) async fn run(args: Quickstart, context: &Context) -> Result<()> {
    if context.flags.dry_run {
        return Err(Error::usage("quickstart does not support --dry-run")
            .hint("run ppg project create NAME --region REGION --dry-run"));
    }
    context.printer.validate::<FirstQuery>()?;
    step(context, &format!("API at {}", context.session.client().await?.address()));

    let names = VariableNames::default();
    let mut env_file = args.variables.prepare(context, &args.env_file, &names, Target::Later)?;
    let (project, is_new) = project(&args, context).await?;
    step(context, &format!("{} project {} ({})", if is_new { "Created" } else { "Using" }, project.name, project.id));

    // Link before waiting: after an interruption, the next run finds the project.
    let database = database(&args, &project, context).await?;
    let link = link_directory(context, selection(&project, &database))?;
    step(context, &format!("Linked this directory ({})", link.display()));
    // The creation may have returned the connection string, which the service shows only once.
    let database = wait_until_active(context, &database.id, &args.limit).await?.with_secrets_from(&database);
    step(context, &format!("Database {} ({}) is active", display_name(&database), database.id));
    let strings = connection_strings::load(context, &database).await?;
    env_file.write(&for_database(&database, &strings, &names)?, database.id.as_str())?;

    let direct = strings.direct.as_ref().ok_or_else(|| missing_string_error(&database, &strings, None))?;
    let progress = context.ui.progress("connecting to PostgreSQL");
    let row = first_query(&direct.url, context.service.timeout()).await;
    progress.finish();
    let row = row?;
    step(context, &format!("PostgreSQL responds: {}", FirstQuery::STATEMENT));
    context.printer.one(&row)?;

    context.ui.notify("");
    context.ui.notify("Next:");
    context.ui.notify("  eval $(ppg conn env)          DATABASE_URL and PG* in this shell");
    context.ui.notify("  ppg run -- npm run dev        or only for one command");
    context.ui.notify("  ppg db psql                   a prompt on the database");
    context.ui.notify("  ppg backup create --wait      create a backup");
    Ok(())
}

fn step(context: &Context, text: &str) {
    context.ui.notify(&format!("✓ {text}"));
}

/// The linked project if it still exists, else a new one. Returns whether it is new.
async fn project(args: &Quickstart, context: &Context) -> Result<(Project, bool)> {
    let linked =
        context.config.settings.scoped(Key::Project).filter(|setting| matches!(setting.origin, Origin::Link(_)));
    if let Some(linked) = linked.filter(|_| args.name.is_none()) {
        match resolve::project_with_databases(context, &linked.value.as_str().into()).await {
            Err(error) if error.kind() == Kind::NotFound => {}
            other => return Ok((other?, false)),
        }
    }
    let body = ProjectCreate {
        name: name(args, context),
        region: args.region.clone(),
        logical_id: None,
        create_database: true,
    };
    // The workspace of the link may be deleted, like its project.
    let workspace =
        context.config.settings.scoped(Key::Workspace).filter(|setting| !matches!(setting.origin, Origin::Link(_)));
    let created = match workspace {
        Some(given) => {
            resolve::workspace(context, Some(&given.value), async |id| {
                context.session.change(&create_project(id, &body)).await
            })
            .await?
        }
        None => {
            let id = resolve::pick_workspace(context).await?;
            context.session.change(&create_project(&id, &body)).await?
        }
    };
    let project = created.ok_or_else(|| Error::failed("the project was not created"))?;
    for database in project.databases.iter().flatten() {
        connection_strings::save_all(context, database).await;
    }
    Ok((project, true))
}

/// The name of the project: of the option, else of the directory if it is valid, else `quickstart`.
fn name(args: &Quickstart, context: &Context) -> String {
    let directory = context.environment.working_directory.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = args.name.clone().or_else(|| directory.and_then(|name| parse_name(&name).ok()));
    name.unwrap_or_else(|| "quickstart".into())
}

/// The linked database of the project, else its first one, else a new one.
async fn database(args: &Quickstart, project: &Project, context: &Context) -> Result<Database> {
    let linked = context.config.settings.scoped(Key::Database).map(|setting| setting.value.as_str());
    let databases = || project.databases.iter().flatten();
    let is_linked = |database: &&Database| linked == Some(database.id.as_str());
    if let Some(database) = databases().find(is_linked).or_else(|| databases().next()) {
        return Ok(database.clone());
    }
    let body = DatabaseCreate {
        name: Some("main".into()),
        region: Some(args.region.clone()),
        extra: DatabaseCreateExtra::default(),
    };
    let created = context.session.change(&create_database(&project.id, &body)).await?;
    let database = created.ok_or_else(|| Error::failed("the database was not created"))?;
    connection_strings::save_all(context, &database).await;
    Ok(database)
}

fn selection(project: &Project, database: &Database) -> Selection {
    Selection {
        workspace: Some(project.workspace_id.to_string()),
        project: Some(project.id.to_string()),
        database: Some(database.id.to_string()),
    }
}
