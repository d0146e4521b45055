//! `ppg workspace use`: selects the workspace of the following commands.

use clap::Args;

use super::fetch_workspace;
use crate::commands::support::select::{LinkOption, Selection, save_selection};
use crate::context::Context;
use ppg_core::error::Result;

// Which workspace, and where to save the choice.
#[derive(Debug, Args)]
pub(crate) struct Use {
    /// ID or name; default: pick from a list
    #[arg(id = "WORKSPACE", value_name = "WORKSPACE")]
    workspace: Option<String>,
    #[command(flatten)]
    link: LinkOption,
}

pub(crate) async fn run(args: Use, context: &Context) -> Result<()> {
    let workspace = fetch_workspace(context, args.workspace.as_deref()).await?;
    let selection = Selection { workspace: Some(workspace.id.to_string()), ..Selection::default() };
    save_selection(context, selection, args.link.link, &format!("workspace {}", workspace.name))
}
