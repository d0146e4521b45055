//! `ppg project`: list, get, create, delete, use.

use clap::{Args, Subcommand};

use super::active::wait_until_active;
use super::input::{self, Limit, parse_name, parse_region};
use super::resolve::{self, label};
use super::select::{Selection, choose};
use super::wait::WaitOptions;
use super::{deleted, saved};
use crate::api::operations::{create_project, delete_project, get_project, list_projects};
use crate::api::resources::{Project, ProjectCreate, Reveal};
use crate::api::values::Region;
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Cell, Column, Show};

// Projects: an application with its databases
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum ProjectCommand {
    /// List the projects of a workspace
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg project list --workspace Acme -o csv")]
    List(Limit),
    /// Show one project with its databases
    #[command(visible_alias = "show", after_help = "Example:\n  ppg project get shop -o json --jq '.databases[].id'")]
    Get(Get),
    /// Make a project with a database
    #[command(after_help = "Example:\n  ppg project create shop --region eu-central-1 --wait")]
    Create(Create),
    /// Delete a project with its databases, their backups and connections
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg project delete shop --yes")]
    Delete(Delete),
    /// Choose the project of the commands that follow
    #[command(
        after_help = "Examples:\n  ppg project use shop           # for this profile\n  ppg project use shop --link    # for this directory"
    )]
    Use(Use),
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

impl Show for Project {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |p| Cell::Text(p.id.to_string())),
        Column::new("name", |p| Cell::Text(p.name.clone())),
        Column::detail("workspaceId", |p| Cell::Text(p.workspace_id.to_string())),
        Column::detail("databases", |p| {
            let names = |databases: &Vec<_>| databases.iter().map(label).collect::<Vec<_>>().join(", ");
            Cell::text(p.databases.as_ref().map(names))
        }),
        Column::new("createdAt", |p| Cell::Time(p.created_at.as_str().into())),
        Column::new("updatedAt", |p| Cell::Time(p.updated_at.as_str().into())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(super) async fn run(command: ProjectCommand, context: &Context) -> Result<()> {
    match command {
        ProjectCommand::List(limit) => {
            let projects = resolve::workspace(context, None, async |id| context.get(&list_projects(id)).await).await?;
            context.printer.list(&limit.cut(projects))
        }
        ProjectCommand::Get(args) => {
            let project = find(context, args.project.as_deref()).await?;
            show(context, project)
        }
        ProjectCommand::Create(args) => create(args, context).await,
        ProjectCommand::Delete(args) => delete(args, context).await,
        ProjectCommand::Use(args) => {
            let project = find(context, args.project.as_deref()).await?;
            let selection = Selection {
                workspace: Some(project.workspace_id.to_string()),
                project: Some(project.id.to_string()),
                database: None,
            };
            choose(context, selection, args.link, &format!("project {}", project.name))
        }
    }
}

async fn find(context: &Context, given: Option<&str>) -> Result<Project> {
    resolve::project(context, given, async |id| context.get(&get_project(id)).await).await
}

fn show(context: &Context, mut project: Project) -> Result<()> {
    if context.invocation.show_secrets {
        project.reveal();
    }
    context.printer.one(&project)
}

async fn create(args: Create, context: &Context) -> Result<()> {
    context.printer.can_show::<Project>()?;
    let body = ProjectCreate { name: args.name, region: input::region(context, args.region.as_ref())? };
    let made = resolve::workspace(context, None, async |id| context.change(&create_project(id, &body)).await).await?;
    let Some(mut project) = made else { return Ok(()) };
    if args.wait.wait {
        for database in project.databases.iter_mut().flatten() {
            *database = wait_until_active(context, &database.id, &args.wait.limit).await?;
        }
    }
    context.tell(&format!("Made project {} ({})", project.name, project.id));
    show(context, project)
}

async fn delete(args: Delete, context: &Context) -> Result<()> {
    if context.invocation.dry_run {
        return context.change(&delete_project(&args.project.as_str().into())).await.map(drop);
    }
    let project = find(context, Some(&args.project)).await?;
    let databases: Vec<_> = project.databases.iter().flatten().map(label).collect();
    let lost = match &databases[..] {
        [] => format!("project {} ({}), which has no databases, will be deleted", project.name, project.id),
        names => format!(
            "project {} ({}) will be deleted for good, with its databases, their backups and connections: {}",
            project.name,
            project.id,
            names.join(", ")
        ),
    };
    context.confirm_loss(&lost, &project.name)?;
    context.change(&delete_project(&project.id)).await?;
    let is_gone = |id: &str| project.databases.iter().flatten().any(|database| database.id.as_str() == id);
    saved::forget(context, |_, saved| is_gone(&saved.database_id)).await;
    deleted(context, "project", &project.name, project.id.as_str())
}
