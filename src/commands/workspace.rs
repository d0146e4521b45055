//! `ppg workspace`: list, get, use.

use clap::{Args, Subcommand};

use super::input::Limit;
use super::resolve;
use super::select::{Selection, choose};
use crate::api::operations::{get_workspace, list_workspaces};
use crate::api::resources::Workspace;
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Cell, Column, Show};

// Workspaces: the top of the tree, and what is billed
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum WorkspaceCommand {
    /// List the workspaces that the token may see
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg workspace list -o json --jq '.[].id'")]
    List(Limit),
    /// Show one workspace
    #[command(visible_alias = "show", after_help = "Example:\n  ppg workspace get Acme")]
    Get(Get),
    /// Choose the workspace of the commands that follow
    #[command(
        after_help = "Examples:\n  ppg workspace use Acme           # for this profile\n  ppg workspace use Acme --link    # for this directory"
    )]
    Use(Use),
}

// Which workspace.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID or name; left out, the one of the context
    #[arg(id = "WORKSPACE", value_name = "WORKSPACE")]
    workspace: Option<String>,
}

// Which workspace, and for what.
#[derive(Debug, Args)]
pub(crate) struct Use {
    /// ID or name; left out, a person picks one
    #[arg(id = "WORKSPACE", value_name = "WORKSPACE")]
    workspace: Option<String>,
    /// Choose it for this directory (.ppg/project.json) rather than for the profile
    #[arg(long)]
    link: bool,
}

impl Show for Workspace {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |w| Cell::Text(w.id.to_string())),
        Column::new("name", |w| Cell::Text(w.name.clone())),
        Column::new("slug", |w| Cell::Text(w.slug.clone())),
        Column::new("plan", |w| Cell::Text(w.plan.to_string())),
        Column::new("createdAt", |w| Cell::Time(w.created_at.as_str().into())),
        Column::detail("updatedAt", |w| Cell::Time(w.updated_at.as_str().into())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(super) async fn run(command: WorkspaceCommand, context: &Context) -> Result<()> {
    match command {
        WorkspaceCommand::List(limit) => {
            let workspaces = context.get(&list_workspaces()).await?;
            context.printer.list(&limit.cut(workspaces))
        }
        WorkspaceCommand::Get(args) => context.printer.one(&find(context, args.workspace.as_deref()).await?),
        WorkspaceCommand::Use(args) => {
            let workspace = find(context, args.workspace.as_deref()).await?;
            let selection = Selection { workspace: Some(workspace.id.to_string()), ..Selection::default() };
            choose(context, selection, args.link, &format!("workspace {}", workspace.name))
        }
    }
}

async fn find(context: &Context, given: Option<&str>) -> Result<Workspace> {
    resolve::workspace(context, given, async |id| context.get(&get_workspace(id)).await).await
}
