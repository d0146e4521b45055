//! `ppg project use`: selects the project of the following commands.

use clap::Args;

use crate::commands::support::resolve::{self, display_name};
use crate::commands::support::select::{LinkOption, Selection, save_selection};
use crate::config::{Key, Origin};
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
    let project = resolve::fetch_project_to_select(context, args.project.as_deref()).await?;
    // A database that a variable or a file selects may belong to the project before.
    let given = context.config.settings.get(Key::Database).filter(|setting| setting.origin == Origin::Option);
    let database = given.map(|given| resolve::database_of_project(&project, &given.value)).transpose()?;
    let mut what = format!("project {}", project.name);
    if let Some(database) = &database {
        what = format!("database {} of {what}", display_name(database));
    }
    let selection = Selection {
        workspace: Some(project.workspace_id.to_string()),
        project: Some(project.id.to_string()),
        database: database.map(|database| database.id.to_string()),
    };
    save_selection(context, selection, args.link.link, &what)
}
