//! `ppg project delete`: deletes a project with its databases.

use clap::Args;

use crate::commands::support::args::RequiredProjectArg;
use crate::commands::support::resolve::{self, display_name};
use crate::commands::support::{connection_strings, print};
use crate::context::Context;
use ppg_api::operations::delete_project;
use ppg_core::error::Result;

// Which project.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    #[command(flatten)]
    project: RequiredProjectArg,
}

pub(crate) async fn run(args: Delete, context: &Context) -> Result<()> {
    let project = resolve::fetch_project(context, Some(&args.project.project)).await?;
    let (id, name) = (&project.id, &project.name);
    let databases: Vec<_> = project.databases.iter().flatten().map(display_name).collect();
    let consequence = match &databases[..] {
        [] => format!("project {name} ({id}), which has no databases, will be deleted"),
        names => format!(
            "project {name} ({id}) will be deleted permanently, with its databases, their backups and connections: {}",
            names.join(", ")
        ),
    };
    context.ui.confirm_destructive(&consequence, name)?;
    let Some(()) = context.session.change(&delete_project(id)).await? else { return Ok(()) };
    let is_deleted = |id: &str| project.databases.iter().flatten().any(|database| database.id.as_str() == id);
    connection_strings::remove(context, |_, saved| is_deleted(&saved.database_id)).await;
    print::deleted(context, "project", name, id.as_str())
}
