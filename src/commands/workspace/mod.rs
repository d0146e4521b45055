//! `ppg workspace`: list, get, create, subscription, use.

use clap::{Args, Subcommand};

use super::support::parse::{Limit, parse_name};
use super::support::select::{Selection, save_selection};
use super::support::{list, resolve};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use ppg_api::operations::{create_workspace, get_subscription, get_workspace, list_workspaces};
use ppg_api::types::values::{DateTime, WorkspaceId};
use ppg_api::types::{Subscription, Workspace};
use ppg_core::error::Result;

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
    /// Make a workspace
    #[command(after_help = "Example:\n  ppg workspace create Acme -o id")]
    Create(Create),
    /// Show what a workspace is billed for
    #[command(after_help = "Example:\n  ppg workspace subscription Acme")]
    Subscription(Get),
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

// What to make.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name
    #[arg(value_parser = parse_name)]
    name: String,
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
        WorkspaceCommand::Get(args) => context.printer.one(&find(context, args.workspace.as_deref()).await?),
        WorkspaceCommand::Create(args) => {
            context.printer.validate::<Workspace>()?;
            match context.session.change(&create_workspace(&args.name)).await? {
                Some(workspace) => {
                    context.ui.notify(&format!("Made workspace {} ({})", workspace.name, workspace.id));
                    context.printer.one(&workspace)
                }
                None => Ok(()),
            }
        }
        WorkspaceCommand::Subscription(args) => {
            let ask = async |id: &WorkspaceId| context.session.get(&get_subscription(id)).await;
            context.printer.one(&resolve::workspace(context, args.workspace.as_deref(), ask).await?)
        }
        WorkspaceCommand::Use(args) => {
            let workspace = find(context, args.workspace.as_deref()).await?;
            let selection = Selection { workspace: Some(workspace.id.to_string()), ..Selection::default() };
            save_selection(context, selection, args.link, &format!("workspace {}", workspace.name))
        }
    }
}

async fn find(context: &Context, given: Option<&str>) -> Result<Workspace> {
    resolve::workspace(context, given, async |id| context.session.get(&get_workspace(id)).await).await
}
