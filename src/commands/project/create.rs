//! `ppg project create`: creates a project with a database.

use clap::Args;

use crate::commands::support::parse::{parse_name, parse_region, region_or_ask};
use crate::commands::support::poll::WaitOptions;
use crate::commands::support::wait_active::wait_until_active;
use crate::commands::support::{connection_strings, print, resolve};
use crate::context::Context;
use ppg_api::operations::create_project;
use ppg_api::params::ProjectCreate;
use ppg_api::types::Project;
use ppg_api::types::values::Region;
use ppg_core::error::Result;

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
    #[arg(long)]
    no_database: bool,
    #[command(flatten)]
    wait: WaitOptions,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<Project>()?;
    let body = ProjectCreate {
        name: args.name,
        region: region_or_ask(context, args.region.as_ref()).await?,
        logical_id: args.logical_id,
        create_database: !args.no_database,
    };
    let create = async |id: &_| context.session.change(&create_project(id, &body)).await;
    let Some(mut project) = resolve::workspace(context, None, create).await? else { return Ok(()) };
    for database in project.databases.iter().flatten() {
        connection_strings::save_all_or_warn(context, database).await;
    }
    if args.wait.wait {
        for database in project.databases.iter_mut().flatten() {
            *database = wait_until_active(context, &database.id, &args.wait.limit).await?.with_secrets_from(database);
        }
    }
    print::changed(context, "Created", "project", &project.name.clone(), project)
}
