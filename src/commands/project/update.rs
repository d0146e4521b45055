//! `ppg project update`: changes the name or the settings of a project.

use clap::Args;

use crate::commands::support::args::RequiredProjectArg;
use crate::commands::support::parse::{parse_name, parse_setting};
use crate::commands::support::{print, resolve};
use crate::context::Context;
use ppg_api::operations::update_project;
use ppg_api::params::ProjectUpdate;
use ppg_api::types::Project;
use ppg_core::error::{Error, Result};

// The project and what to change.
#[derive(Debug, Args)]
pub(crate) struct Update {
    #[command(flatten)]
    project: RequiredProjectArg,
    /// New name of the project
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// Setting to change; the value is JSON or text
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = parse_setting)]
    settings: Vec<(String, serde_json::Value)>,
}

pub(crate) async fn run(args: Update, context: &Context) -> Result<()> {
    let settings = (!args.settings.is_empty()).then(|| args.settings.into_iter().collect());
    if args.name.is_none() && settings.is_none() {
        return Err(Error::usage("nothing to update").hint("give --name or --set"));
    }
    update(context, &args.project.project, &ProjectUpdate { name: args.name, settings }, "Updated").await
}

/// Updates the project `given` by ID or name, reports it with the verb `done`, and prints it.
///
/// # Errors
/// `NotFound` if there is no such project; what the operation fails with.
pub(super) async fn update(context: &Context, given: &str, body: &ProjectUpdate, done: &str) -> Result<()> {
    context.printer.validate::<Project>()?;
    let update = async |id: &_| context.session.change(&update_project(id, body)).await;
    match resolve::project(context, Some(given), update).await? {
        Some(project) => print::changed(context, done, "project", &project.name.clone(), project),
        None => Ok(()),
    }
}
