//! `ppg project list`: lists the projects of a workspace.

use clap::Args;

use crate::commands::support::args::Limit;
use crate::commands::support::{list, resolve};
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations::{get_workspace, list_all_projects, list_projects};
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;

// Which projects.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Only the one with this logical ID
    #[arg(long, value_name = "ID")]
    logical_id: Option<String>,
    #[command(flatten)]
    limit: Limit,
}

pub(crate) async fn run(args: List, context: &Context) -> Result<()> {
    if let Some(id) = &args.logical_id {
        return list::print(context, &list_all_projects(Some(id)), &args.limit, &[], |_| ()).await;
    }
    let print = async |id: &WorkspaceId| {
        let check_workspace = async || match context.config.settings.get(Key::Workspace) {
            // For a workspace that does not exist the live list is empty, so the workspace is asked for.
            Some(_) => context.session.get(&get_workspace(id)).await.map(drop),
            None => Ok(()),
        };
        list::print_or_check(context, &list_projects(id), &args.limit, &[], |_| (), check_workspace).await
    };
    resolve::workspace(context, None, print).await
}
