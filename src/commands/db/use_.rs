//! `ppg db use`: selects the database of the following commands.

use clap::Args;

use crate::commands::support::choose;
use crate::commands::support::resolve::display_name;
use crate::commands::support::select::{LinkOption, Selection, save_selection};
use crate::context::Context;
use ppg_api::operations::get_project;
use ppg_core::error::Result;

// Which database, and where to save the choice.
#[derive(Debug, Args)]
pub(crate) struct Use {
    /// ID or name; default: pick from a list
    #[arg(id = "DB", value_name = "DB")]
    database: Option<String>,
    #[command(flatten)]
    link: LinkOption,
}

pub(crate) async fn run(args: Use, context: &Context) -> Result<()> {
    let database = choose::database(context, args.database.as_deref()).await?;
    // The workspace selects the sign-in of later commands, and only the project knows it.
    let project = context.session.get(&get_project(&database.project_id)).await?;
    let what = format!("database {} of project {}", display_name(&database), project.name);
    let selection = Selection {
        workspace: Some(project.workspace_id.to_string()),
        project: Some(project.id.to_string()),
        database: Some(database.id.to_string()),
    };
    save_selection(context, selection, args.link.link, &what)
}
