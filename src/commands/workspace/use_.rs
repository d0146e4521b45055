//! `ppg workspace use`: selects the workspace of the following commands.

use clap::Args;

use crate::commands::support::choose;
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
    let workspace = choose::workspace(context, args.workspace.as_deref()).await?;
    let mut what = format!("workspace {}", workspace.name);
    // What is selected in this workspace stays selected.
    let before = Selection::saved(context, args.link.link)?;
    let project = before.project_in(context, &workspace.id).await?;
    let database = match &project {
        Some(project) => before.database_in(context, project).await?,
        None => None,
    };
    if let Some(project) = &project {
        what = format!("project {} of {what}", project.name);
    }
    let selection = Selection {
        workspace: Some(workspace.id.to_string()),
        project: project.map(|project| project.id.to_string()),
        database: database.map(|database| database.id.to_string()),
    };
    save_selection(context, selection, args.link.link, &what)
}
