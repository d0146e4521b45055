//! `ppg project`: list, get, create, rename, update, transfer, delete, use.

use std::io::IsTerminal;

use clap::{Args, Subcommand};

use super::print_deleted;
use super::support::parse::{self, Limit, parse_name, parse_region};
use super::support::poll::WaitOptions;
use super::support::resolve::{self, display_name};
use super::support::select::{Selection, save_selection};
use super::support::wait_active::wait_until_active;
use super::support::{connection_strings, list};
use crate::config::Key;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use crate::sign_in::token_from_stdin;
use ppg_api::operations::{
    create_project, delete_project, get_workspace, list_all_projects, list_projects, transfer_project, update_project,
};
use ppg_api::params::{ProjectCreate, ProjectUpdate};
use ppg_api::types::values::{DateTime, ProjectId, Region, WorkspaceId};
use ppg_api::types::{Project, Reveal};
use ppg_core::error::{Error, Result};

// Projects: an application with its databases
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum ProjectCommand {
    /// List the projects of a workspace
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg project list --workspace Acme -o csv")]
    List(List),
    /// Show one project with its databases
    #[command(visible_alias = "show", after_help = "Example:\n  ppg project get shop -o json --jq '.databases[].id'")]
    Get(Get),
    /// Make a project with a database
    #[command(after_help = "Example:\n  ppg project create shop --region eu-central-1 --wait")]
    Create(Create),
    /// Give a project another name
    #[command(after_help = "Example:\n  ppg project rename shop store")]
    Rename(Rename),
    /// Change a project's name or settings
    #[command(after_help = "Example:\n  ppg project update shop --set previews=true --set 'owner=\"ada\"'")]
    Update(Update),
    /// Hand a project with its databases over to another workspace
    #[command(after_help = "Example:\n  ppg --profile other auth token | ppg project transfer shop --yes")]
    Transfer(Transfer),
    /// Delete a project with its databases, their backups and connections
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg project delete shop --yes")]
    Delete(Delete),
    /// Choose the project of the commands that follow
    #[command(
        after_help = "Examples:\n  ppg project use shop           # for this profile\n  ppg project use shop --link    # for this directory"
    )]
    Use(Use),
}

// Which projects.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// The one with this logical ID
    #[arg(long, value_name = "ID")]
    logical_id: Option<String>,
    #[command(flatten)]
    limit: Limit,
}

// Which project, and its new name.
#[derive(Debug, Args)]
pub(crate) struct Rename {
    /// ID or name
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: String,
    /// The new name
    #[arg(value_parser = parse_name)]
    name: String,
}

// Which project, and what of it.
#[derive(Debug, Args)]
pub(crate) struct Update {
    /// ID or name
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: String,
    /// Its new name
    #[arg(long, value_parser = parse_name)]
    name: Option<String>,
    /// A setting: its name, and its value as JSON or as text
    #[arg(long = "set", value_name = "KEY=VALUE", value_parser = parse::parse_setting)]
    settings: Vec<(String, serde_json::Value)>,
}

// Which project, and to whom.
#[derive(Debug, Args)]
pub(crate) struct Transfer {
    /// ID or name
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: String,
}

// Which project.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID or name; left out, the one of the context
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: Option<String>,
}

// What to make.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name
    #[arg(value_parser = parse_name)]
    name: String,
    /// Where its database runs
    #[arg(long, value_parser = parse_region)]
    region: Option<Region>,
    /// A name of your own to find it by, which no other project has
    #[arg(long, value_name = "ID", value_parser = parse_name)]
    logical_id: Option<String>,
    /// Make no database in it
    #[arg(long)]
    no_database: bool,
    #[command(flatten)]
    wait: WaitOptions,
}

// Which project.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// ID or name
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: String,
}

// Which project, and for what.
#[derive(Debug, Args)]
pub(crate) struct Use {
    /// ID or name; left out, a person picks one
    #[arg(id = "PROJECT", value_name = "PROJECT")]
    project: Option<String>,
    /// Choose it for this directory (.ppg/project.json) rather than for the profile
    #[arg(long)]
    link: bool,
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
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(crate) async fn run(command: ProjectCommand, context: &Context) -> Result<()> {
    match command {
        ProjectCommand::List(args) => list(args, context).await,
        ProjectCommand::Get(args) => {
            let project = resolve::fetch_project(context, args.project.as_deref()).await?;
            show(context, project)
        }
        ProjectCommand::Rename(args) => {
            let body = ProjectUpdate { name: Some(args.name), settings: None };
            update(context, &args.project, &body).await
        }
        ProjectCommand::Update(args) => {
            let settings = (!args.settings.is_empty()).then(|| args.settings.into_iter().collect());
            if args.name.is_none() && settings.is_none() {
                return Err(Error::usage("nothing is to be changed").hint("give --name or --set"));
            }
            update(context, &args.project, &ProjectUpdate { name: args.name, settings }).await
        }
        ProjectCommand::Transfer(args) => transfer(args, context).await,
        ProjectCommand::Create(args) => create(args, context).await,
        ProjectCommand::Delete(args) => delete(args, context).await,
        ProjectCommand::Use(args) => {
            let project = resolve::fetch_project(context, args.project.as_deref()).await?;
            let selection = Selection {
                workspace: Some(project.workspace_id.to_string()),
                project: Some(project.id.to_string()),
                database: None,
            };
            save_selection(context, selection, args.link, &format!("project {}", project.name))
        }
    }
}

async fn list(args: List, context: &Context) -> Result<()> {
    if let Some(id) = &args.logical_id {
        return list::print(context, &list_all_projects(Some(id)), &args.limit, &[], |_| ()).await;
    }
    let list = async |id: &WorkspaceId| {
        let exists = async || match context.config.settings.get(Key::Workspace) {
            // What was given may be no ID, and the live contract finds no projects there.
            Some(_) => context.session.get(&get_workspace(id)).await.map(drop),
            None => Ok(()),
        };
        list::print_or_check(context, &list_projects(id), &args.limit, &[], |_| (), exists).await
    };
    resolve::workspace(context, None, list).await
}

async fn update(context: &Context, given: &str, body: &ProjectUpdate) -> Result<()> {
    context.printer.validate::<Project>()?;
    let change = async |id: &ProjectId| context.session.change(&update_project(id, body)).await;
    match resolve::project(context, Some(given), change).await? {
        Some(project) => {
            context.ui.notify(&format!("Changed project {} ({})", project.name, project.id));
            show(context, project)
        }
        None => Ok(()),
    }
}

/// The recipient's token is read from standard input: an argument would show it to everybody on the machine.
async fn transfer(args: Transfer, context: &Context) -> Result<()> {
    let project = resolve::fetch_project(context, Some(&args.project)).await?;
    if std::io::stdin().is_terminal() {
        context.ui.notify("Paste an access token of the workspace that gets the project, and end it with Ctrl-D:");
    }
    let recipient = token_from_stdin().await?.secret;
    if context.flags.dry_run {
        return context.session.change(&transfer_project(&project.id, &"********".into())).await.map(drop);
    }
    let lost = format!(
        "project {} ({}) will go to another workspace with its databases; this one loses them",
        project.name, project.id
    );
    context.ui.confirm_destructive(&lost, &project.name)?;
    context.session.change(&transfer_project(&project.id, &recipient)).await?;
    context.ui.notify(&format!("Transferred project {} ({})", project.name, project.id));
    Ok(())
}

fn show(context: &Context, mut project: Project) -> Result<()> {
    if context.flags.show_secrets {
        project.reveal();
    }
    context.printer.one(&project)
}

async fn create(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<Project>()?;
    let body = ProjectCreate {
        name: args.name,
        region: parse::region(context, args.region.as_ref())?,
        logical_id: args.logical_id,
        create_database: !args.no_database,
    };
    let made =
        resolve::workspace(context, None, async |id| context.session.change(&create_project(id, &body)).await).await?;
    let Some(mut project) = made else { return Ok(()) };
    for database in project.databases.iter().flatten() {
        connection_strings::save_all_or_warn(context, database).await;
    }
    if args.wait.wait {
        for database in project.databases.iter_mut().flatten() {
            *database = wait_until_active(context, &database.id, &args.wait.limit).await?.with_secrets_from(database);
        }
    }
    context.ui.notify(&format!("Made project {} ({})", project.name, project.id));
    show(context, project)
}

async fn delete(args: Delete, context: &Context) -> Result<()> {
    if context.flags.dry_run {
        return context.session.change(&delete_project(&args.project.as_str().into())).await.map(drop);
    }
    let project = resolve::fetch_project(context, Some(&args.project)).await?;
    let databases: Vec<_> = project.databases.iter().flatten().map(display_name).collect();
    let lost = match &databases[..] {
        [] => format!("project {} ({}), which has no databases, will be deleted", project.name, project.id),
        names => format!(
            "project {} ({}) will be deleted for good, with its databases, their backups and connections: {}",
            project.name,
            project.id,
            names.join(", ")
        ),
    };
    context.ui.confirm_destructive(&lost, &project.name)?;
    context.session.change(&delete_project(&project.id)).await?;
    let is_gone = |id: &str| project.databases.iter().flatten().any(|database| database.id.as_str() == id);
    connection_strings::forget(context, |_, saved| is_gone(&saved.database_id)).await;
    print_deleted(context, "project", &project.name, project.id.as_str())
}
