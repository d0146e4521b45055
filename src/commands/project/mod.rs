//! `ppg project`: projects. One file a verb; this one has the tree and the columns.

mod create;
mod delete;
mod get;
mod list;
mod rename;
mod transfer;
mod unlink;
mod update;
mod use_;

use clap::Subcommand;

use crate::commands::support::connection_env::ConnectionStrings;
use crate::commands::support::resolve::display_name;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use ppg_api::types::Project;
use ppg_api::types::values::DateTime;
use ppg_core::error::Result;
use ppg_core::secret::Secret;

// The verbs of ppg project.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum ProjectCommand {
    /// List the projects of a workspace
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg project list --workspace Acme -o csv")]
    List(list::List),
    /// Show a project with its databases
    #[command(visible_alias = "show", after_help = "Example:\n  ppg project get shop -o json --jq '.databases[].id'")]
    Get(get::Get),
    /// Create a project with a database
    #[command(after_help = "Example:\n  ppg project create shop --region eu-central-1 --wait")]
    Create(create::Create),
    /// Rename a project, keep its ID
    #[command(after_help = "Example:\n  ppg project rename shop store")]
    Rename(rename::Rename),
    /// Update a project's name or settings
    #[command(after_help = "Example:\n  ppg project update shop --set previews=true --set 'owner=\"ada\"'")]
    Update(update::Update),
    /// Transfer a project with its databases to another workspace
    #[command(after_help = "Example:\n  ppg --profile other auth token | ppg project transfer shop --yes")]
    Transfer(transfer::Transfer),
    /// Delete a project with its databases, their backups and connections
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg project delete shop --yes")]
    Delete(delete::Delete),
    /// Use a project in the following commands
    #[command(
        after_help = "Examples:\n  ppg project use shop                     # where it applies: the link of this directory, or the profile\n  ppg project use shop --link              # link this directory\n  ppg project use shop --profile default   # the profile, whatever is linked"
    )]
    Use(use_::Use),
    /// Remove the link of this directory
    #[command(after_help = "Example:\n  ppg project unlink")]
    Unlink,
}

impl Tabular for Project {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |p| Cell::Text(p.id.to_string())),
        Column::new("name", |p| Cell::Text(p.name.clone())),
        Column::detail("workspaceId", |p| Cell::Text(p.workspace_id.to_string())),
        Column::detail("databases", |p| {
            let names = |databases: &Vec<_>| databases.iter().map(display_name).collect::<Vec<_>>().join(", ");
            Cell::text(p.databases.as_ref().map(names))
        }),
        Column::new("createdAt", |p| Cell::Time(p.created_at.as_str().into())),
        Column::new("updatedAt", |p| Cell::time(p.updated_at.as_ref().map(DateTime::as_str))),
        Column::detail("logicalId", |p| Cell::text(p.extra.logical_id.as_ref())),
        Column::detail("defaultRegion", |p| Cell::text(p.extra.default_region.as_ref())),
        // The table is to show it, too, with --show-secrets.
        Column::detail("connectionString", |p| {
            let string = |database| ConnectionStrings::from_database(database).pick(None).cloned();
            let mut strings = p.databases.iter().flatten().filter_map(string);
            Cell::secret(strings.find(Secret::is_unmasked).as_ref())
        }),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(crate) async fn run(command: ProjectCommand, context: &Context) -> Result<()> {
    match command {
        ProjectCommand::List(args) => list::run(args, context).await,
        ProjectCommand::Get(args) => get::run(args, context).await,
        ProjectCommand::Create(args) => create::run(args, context).await,
        ProjectCommand::Rename(args) => rename::run(args, context).await,
        ProjectCommand::Update(args) => update::run(args, context).await,
        ProjectCommand::Transfer(args) => transfer::run(args, context).await,
        ProjectCommand::Delete(args) => delete::run(args, context).await,
        ProjectCommand::Unlink => unlink::run(context),
        ProjectCommand::Use(args) => use_::run(args, context).await,
    }
}
