//! `ppg workspace`: workspaces. One file a verb; this one has the tree and the columns.

mod create;
mod get;
mod subscription;
mod use_;

use clap::{Args, Subcommand};

use crate::commands::support::args::Limit;
use crate::commands::support::list;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use ppg_api::operations::list_workspaces;
use ppg_api::types::values::DateTime;
use ppg_api::types::{Subscription, Workspace};
use ppg_core::error::Result;

// The verbs of ppg workspace.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum WorkspaceCommand {
    /// List the workspaces that the token gives access to
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg workspace list -o json --jq '.[].id'")]
    List(Limit),
    /// Show a workspace and its plan
    #[command(visible_alias = "show", after_help = "Example:\n  ppg workspace get Acme")]
    Get(WorkspaceArg),
    /// Create a workspace for projects
    #[command(after_help = "Example:\n  ppg workspace create Acme -o id")]
    Create(create::Create),
    /// Show a workspace's plan
    #[command(after_help = "Example:\n  ppg workspace subscription Acme")]
    Subscription(WorkspaceArg),
    /// Use a workspace in the following commands
    #[command(
        after_help = "Examples:\n  ppg workspace use Acme                     # where it applies: the link of this directory, or the profile\n  ppg workspace use Acme --link              # link this directory\n  ppg workspace use Acme --profile default   # the profile, whatever is linked"
    )]
    Use(use_::Use),
}

// Which workspace.
#[derive(Debug, Args)]
pub(crate) struct WorkspaceArg {
    /// ID or name; default: the selected workspace
    #[arg(id = "WORKSPACE", value_name = "WORKSPACE")]
    workspace: Option<String>,
}

impl Tabular for Workspace {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |w| Cell::Text(w.id.to_string())),
        Column::new("name", |w| Cell::Text(w.name.clone())),
        Column::new("slug", |w| Cell::text(w.slug.as_ref())),
        Column::new("plan", |w| Cell::text(w.plan.as_ref())),
        Column::new("createdAt", |w| Cell::Time(w.created_at.as_str().into())),
        Column::detail("updatedAt", |w| Cell::time(w.updated_at.as_ref().map(DateTime::as_str))),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

impl Tabular for Subscription {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("planName", |s| Cell::Text(s.plan_name.clone())),
        Column::new("usageBlocked", |s| Cell::Text(if s.usage_blocked { "yes" } else { "no" }.into())),
        Column::new("upgradeUrl", |s| Cell::Text(s.upgrade_url.clone())),
    ];

    fn id(&self) -> &str {
        &self.plan_name
    }
}

pub(crate) async fn run(command: WorkspaceCommand, context: &Context) -> Result<()> {
    match command {
        WorkspaceCommand::List(limit) => list::print(context, &list_workspaces(), &limit, &[], |_| ()).await,
        WorkspaceCommand::Get(args) => get::run(args, context).await,
        WorkspaceCommand::Create(args) => create::run(args, context).await,
        WorkspaceCommand::Subscription(args) => subscription::run(args, context).await,
        WorkspaceCommand::Use(args) => use_::run(args, context).await,
    }
}
