//! `ppg project use`: selects the project of the following commands.

use clap::Args;

use crate::commands::support::choose;
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
    let project = choose::project(context, args.project.as_deref()).await?;
    // A database that a variable selects may belong to another project. That of the project which is selected already
    // stays.
    let given = context.config.settings.get(Key::Database).filter(|setting| setting.origin == Origin::Option);
    let database = match given {
        Some(given) => Some(resolve::database_of_project(&project, &given.value)?),
        None => Selection::saved(context, args.link.link)?.database_in(context, &project).await?,
    };
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
