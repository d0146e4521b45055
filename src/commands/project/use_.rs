//! `ppg project use`: selects the project of the following commands.

use clap::Args;

use crate::commands::support::resolve;
use crate::commands::support::select::{LinkOption, Selection, save_selection};
use crate::context::Context;
use ppg_core::error::Result;

// Which project, and where to save the choice.
#[derive(Debug, Args)]
pub(crate) struct Use {
    /// ID or name; default: pick from a list
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: Option<String>,
    #[command(flatten)]
    link: LinkOption,
}

pub(crate) async fn run(args: Use, context: &Context) -> Result<()> {
    let project = resolve::fetch_project(context, args.project.as_deref()).await?;
    let selection = Selection {
        workspace: Some(project.workspace_id.to_string()),
        project: Some(project.id.to_string()),
        database: None,
    };
    save_selection(context, selection, args.link.link, &format!("project {}", project.name))
}
