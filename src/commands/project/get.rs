//! `ppg project get`: shows a project with its databases.

use clap::Args;

use crate::commands::support::{print, resolve};
use crate::context::Context;
use ppg_core::error::Result;

// Which project.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID or name; default: the selected project
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: Option<String>,
}

pub(crate) async fn run(args: Get, context: &Context) -> Result<()> {
    print::resource(context, resolve::fetch_project(context, args.project.as_deref()).await?)
}
