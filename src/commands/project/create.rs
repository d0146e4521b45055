//! `ppg project create`: creates a project with a database.

use clap::Args;

use crate::commands::support::env_output::{EnvOutput, Sink};
use crate::commands::support::parse::{parse_name, parse_region, region_or_ask};
use crate::commands::support::poll::WaitOptions;
use crate::commands::support::wait_active::wait_until_active;
use crate::commands::support::write_env::Target;
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
    let mut sink = args.output.requested_sink(context, Target::New, || context.printer.validate::<Project>())?;
    args.output.require_for_type(sink.as_ref())?;
    let body = ProjectCreate {
        name: args.name,
        region: region_or_ask(context, args.region.as_ref()).await?,
        logical_id: args.logical_id,
        create_database: !args.no_database,
    };
    let create = async |id: &_| context.session.change(&create_project(id, &body)).await;
    let Some(mut project) = resolve::workspace(context, None, create).await? else { return Ok(()) };
    context.ui.notify(&format!("Created project {}", print::with_id(&project.name, project.id.as_str())));
    let is_shown = sink.is_some() || print::shows_secrets(context);
    let mut is_kept = true;
    for database in project.databases.iter().flatten() {
        is_kept &= connection_strings::save_all_or_warn(context, database, is_shown).await;
    }
    // Before waiting, so that a script can delete a project whose database does not become active.
    let is_early = !args.wait.wait || first(&project).is_none_or(EnvOutput::is_complete);
    if let Some(sink) = sink.as_mut().filter(|_| is_early) {
        emit(context, &args.output, sink, &project, is_kept).await?;
    }
    if args.wait.wait {
        for database in project.databases.iter_mut().flatten() {
            *database = wait_until_active(context, &database.id, &args.wait.limit).await?.with_secrets_from(database);
        }
    }
    if let Some(sink) = sink.as_mut().filter(|_| !is_early) {
        emit(context, &args.output, sink, &project, is_kept).await?;
    }
    match sink {
        Some(Sink::Stdout(_)) => Ok(()),
        _ => print::resource(context, project),
    }
}

fn first(project: &Project) -> Option<&Database> {
    project.databases.iter().flatten().next()
}

/// Prints or writes the variables of the project's first database.
async fn emit(
    context: &Context,
    output: &EnvOutput,
    sink: &mut Sink<'_>,
    project: &Project,
    is_kept: bool,
) -> Result<()> {
    let database = first(project).ok_or_else(|| {
        let id = &project.id;
        Error::unavailable(format!("project {id} is there, but the service did not create a database in it"))
            .hint(format!("create one with ppg db create --project {id} --help"))
    })?;
    output.emit_new(context, sink, database, is_kept).await
}
