//! `ppg project create`: creates a project with a database.

use clap::Args;

use crate::commands::support::env_output::{EnvOutput, Target};
use crate::commands::support::parse::{parse_name, parse_region, region_or_ask};
use crate::commands::support::poll::WaitOptions;
use crate::commands::support::wait_active::wait_until_active;
use crate::commands::support::{connection_strings, print, resolve};
use crate::context::Context;
use ppg_api::operations::create_project;
use ppg_api::params::ProjectCreate;
use ppg_api::types::values::Region;
use ppg_api::types::{Database, Project};
use ppg_core::error::{Error, Result};

// The new project.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name of the project
    #[arg(value_parser = parse_name)]
    name: String,
    /// Region of its database
    #[arg(long, value_parser = parse_region)]
    region: Option<Region>,
    /// Your own ID for it, unique among your projects
    #[arg(long, value_name = "ID", value_parser = parse_name)]
    logical_id: Option<String>,
    /// Create no database in it
    #[arg(long, conflicts_with_all = ["format", "write"])]
    no_database: bool,
    #[command(flatten)]
    output: EnvOutput,
    #[command(flatten)]
    wait: WaitOptions,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    let target = args.output.requested_target_of_new::<Project>(context)?;
    let body = ProjectCreate {
        name: args.name,
        region: region_or_ask(context, args.region.as_ref()).await?,
        logical_id: args.logical_id,
        create_database: !args.no_database,
    };
    let create = async |id: &_| context.session.change(&create_project(id, &body)).await;
    let Some(mut project) = resolve::workspace(context, None, create).await? else { return Ok(()) };
    context.ui.notify(&format!("Created project {}", print::with_id(&project.name, project.id.as_str())));
    let is_shown = target.is_some() || print::shows_secrets(context);
    for database in project.databases.iter().flatten() {
        connection_strings::save_all_or_warn(context, database, is_shown).await;
    }
    let mut pending = target.as_ref();
    if let Some(target) = pending
        .take_if(|_| !args.wait.wait || first(&project).is_some_and(|database| args.output.is_complete(database)))
    {
        emit(context, &args.output, target, &project).await?;
    }
    if args.wait.wait {
        for database in project.databases.iter_mut().flatten() {
            *database = wait_until_active(context, &database.id, &args.wait.limit).await?.with_secrets_from(database);
        }
    }
    if let Some(target) = pending {
        emit(context, &args.output, target, &project).await?;
    }
    match target {
        Some(Target::Print(_)) => Ok(()),
        _ => print::resource(context, project),
    }
}

fn first(project: &Project) -> Option<&Database> {
    project.databases.iter().flatten().next()
}

/// Prints or writes the variables of the project's first database.
async fn emit(context: &Context, output: &EnvOutput, target: &Target, project: &Project) -> Result<()> {
    let database = first(project).ok_or_else(|| {
        let id = &project.id;
        Error::unavailable(format!("project {id} is there, but the service did not create a database in it")).hint(
            format!("create one with {}", context.ui.suggest_command(&format!("db create --project {id} --help"))),
        )
    })?;
    output.emit_new(context, target, database).await
}
