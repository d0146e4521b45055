//! `ppg workspace create`: creates a workspace.

use clap::Args;

use crate::commands::support::parse::parse_name;
use crate::context::Context;
use ppg_api::operations::create_workspace;
use ppg_api::types::Workspace;
use ppg_core::error::Result;

// The new workspace.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name of the workspace
    #[arg(value_parser = parse_name)]
    name: String,
}

pub(crate) async fn run(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<Workspace>()?;
    let Some(workspace) = context.session.change(&create_workspace(&args.name)).await? else { return Ok(()) };
    context.ui.notify(&format!("Created workspace {} ({})", workspace.name, workspace.id));
    context.printer.one(&workspace)
}
