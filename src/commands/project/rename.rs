//! `ppg project rename`: changes the name of a project.

use clap::Args;

use super::update::update;
use crate::commands::support::args::RequiredProjectArg;
use crate::commands::support::parse::parse_name;
use crate::context::Context;
use ppg_api::params::ProjectUpdate;
use ppg_core::error::Result;

// The project and its new name.
#[derive(Debug, Args)]
pub(crate) struct Rename {
    #[command(flatten)]
    project: RequiredProjectArg,
    /// New name of the project
    #[arg(value_parser = parse_name)]
    name: String,
}

pub(crate) async fn run(args: Rename, context: &Context) -> Result<()> {
    let body = ProjectUpdate { name: Some(args.name), settings: None };
    update(context, &args.project.project, &body, "Renamed").await
}
