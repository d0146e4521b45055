//! `ppg quickstart`: creates a project with a database, writes `.env` and runs a first query.
//!
//! First everything is checked that could stop it half way; then come the steps, each of which a second run finds done
//! and goes on behind.

pub(crate) mod first_query;
mod next;
mod started;
mod target;

use std::path::PathBuf;

use clap::Args;

use super::support::connection_env::{ConnectionStrings, for_database, missing_string_error};
use super::support::connection_strings;
use super::support::create_connection::create_connection;
use super::support::parse::{parse_name, parse_region};
use super::support::poll::WaitLimit;
use super::support::resolve::display_name;
use super::support::select::{Selection, link_directory};
use super::support::variable_names::VariableNames;
use super::support::wait_active::wait_until_active;
use super::support::write_env::{EnvFileOptions, EnvWriter, Target};
use crate::config::ProjectLink;
use crate::context::Context;
use first_query::{FirstQuery, accepts, first_query};
use ppg_api::types::values::{ConnectionType, Region};
use ppg_api::types::{Database, Project};
use ppg_core::error::{Error, Result};
use started::Started;

#[derive(Debug, Args)]
pub(crate) struct Quickstart {
    /// Name of the new project; the directory's if omitted
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

/// Runs the steps that are not done yet.
pub(crate) async fn run(args: Quickstart, context: &Context) -> Result<()> {
    if context.flags.dry_run {
        return Err(Error::usage("quickstart does not support --dry-run")
            .hint("run ppg project create NAME --region REGION --dry-run"));
    }
    context.printer.validate::<FirstQuery>()?;
    target::check_options(&args, context)?;
    let names = VariableNames::default();
    let directory = &context.environment.working_directory;
    ProjectLink::check_writable(directory)?;
    if directory.join(&args.env_file).starts_with(directory.join(".ppg")) {
        return Err(Error::usage("--env-file must not be in .ppg, where the link is").hint("name another file"));
    }
    let mut env_file = args.variables.open(context, &args.env_file, &names)?;
    let started = Started::here(context)?;
    step(context, &format!("API at {}", context.session.client().await?.address()));

    let found = target::find(&args, context, &started).await?;
    let has_database = found.as_ref().is_some_and(|(_, database)| database.is_some());
    if let Some((_, Some(database))) = &found {
        // Before the directory is linked to it.
        allow(context, &mut env_file, database, &names).await?;
    } else {
        env_file.allow(Target::New)?;
    }
    let is_new = found.is_none();
    let (project, database) = match found {
        Some(found) => found,
        None => target::create_project(&args, context, &started).await?,
    };
    step(context, &format!("{} project {} ({})", if is_new { "Created" } else { "Using" }, project.name, project.id));
    let database = match database {
        Some(database) => database,
        None => target::create_database(&args, context, &project).await?,
    };

    // Link before waiting: after an interruption, the next run finds the project.
    let link = link_directory(context, selection(&project, &database))?;
    started.finish();
    step(context, &format!("Linked this directory ({})", link.display()));
    let shown = wait_until_active(context, &database.id, &args.limit).await?;
    step(context, &format!("Database {} ({}) is active", display_name(&database), database.id));
    // The creation may have returned the connection string, which the service shows only once.
    let created = shown.clone().with_secrets_from(&database);
    let strings = strings(context, &created, &mut env_file).await?;
    let has_written = env_file.write(&for_database(&created, &strings, &names)?, database.id.as_str())?;

    let direct = strings.direct.as_ref().ok_or_else(|| missing_string_error(&database, &strings, None))?;
    let progress = context.ui.progress("connecting to PostgreSQL");
    let row = first_query(&direct.url, context.service.timeout()).await;
    progress.finish();
    let row = row?;
    step(context, &format!("PostgreSQL responds: {}", FirstQuery::STATEMENT));
    if has_database && !has_written {
        step(context, "Everything is there");
    }
    context.printer.one(&row)?;
    next::print(context, &shown, &args.env_file).await
}

fn step(context: &Context, text: &str) {
    context.ui.notify(&format!("✓ {text}"));
}

/// Checks that the variables in the file may be replaced by those of an existing database, as far as they are known.
async fn allow(
    context: &Context,
    env_file: &mut EnvWriter<'_>,
    database: &Database,
    names: &VariableNames,
) -> Result<()> {
    let strings = connection_strings::load(context, database).await?;
    match for_database(database, &strings, names) {
        Ok(variables) if strings.direct.is_some() => env_file.allow_values(&variables, database.id.as_str()),
        _ => env_file.allow(Target::Known(database.id.as_str())),
    }
}

/// The strings of the database: from the service or the storage, else those that an earlier run wrote into the file, if
/// they still work, else a new connection.
async fn strings(context: &Context, database: &Database, env_file: &mut EnvWriter<'_>) -> Result<ConnectionStrings> {
    let mut strings = connection_strings::load(context, database).await?;
    if strings.direct.is_some() {
        return Ok(strings);
    }
    for (_, value) in env_file.own_values(database.id.as_str())? {
        if value.expose().contains("://") {
            strings.insert(&value);
        }
    }
    if let Some(direct) = &strings.direct {
        if accepts(&direct.url, context.service.timeout()).await? {
            return Ok(strings);
        }
        strings.direct = None;
    }
    env_file.allow(Target::Known(database.id.as_str()))?;
    // The service shows no string of an earlier connection.
    if let Some(created) = create_connection(context, database, Some(&ConnectionType::Direct)).await? {
        strings.insert_new(created);
    }
    Ok(strings)
}

fn selection(project: &Project, database: &Database) -> Selection {
    Selection {
        workspace: Some(project.workspace_id.to_string()),
        project: Some(project.id.to_string()),
        database: Some(database.id.to_string()),
    }
}
