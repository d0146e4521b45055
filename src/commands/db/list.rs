//! `ppg db list`: lists the databases of a project.

use clap::Args;

use crate::commands::support::args::{Limit, refuse_with_all};
use crate::commands::support::{git_branch, list, print, resolve};
use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_api::Contract;
use ppg_api::operations::{DatabaseFilter, get_project, list_databases};
use ppg_api::types::Database;
use ppg_api::types::values::ProjectId;
use ppg_core::error::{Code, Result};

// Which databases.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// List the databases of all projects
    #[arg(long)]
    all: bool,
    /// Only those of a git branch; auto: the branch that is checked out
    #[arg(long, value_name = "BRANCH")]
    branch: Option<String>,
    /// Only the one with this logical ID
    #[arg(long, value_name = "ID")]
    logical_id: Option<String>,
    #[command(flatten)]
    limit: Limit,
}

pub(crate) async fn run(args: List, context: &Context) -> Result<()> {
    if args.all {
        refuse_with_all(context, &[Key::Project, Key::Database])?;
    }
    let branch = args.branch.clone().map(|branch| git_branch::resolve_branch(context, branch)).transpose()?;
    let has_filter = branch.is_some() || args.logical_id.is_some();
    // No list has the databases of one workspace.
    let workspace = context.config.settings.get(Key::Workspace).filter(|setting| setting.origin == Origin::Option);
    let in_workspace = args.all && workspace.is_some();
    // The documented contract has no list of databases.
    if !has_filter && (in_workspace || context.session.detect_contract().await? == Contract::Documented) {
        return list_by_project(&args, context).await;
    }
    let operation = |project: Option<&ProjectId>| {
        list_databases(&DatabaseFilter {
            project: project.cloned(),
            logical_id: args.logical_id.clone(),
            branch: branch.clone(),
        })
    };
    let reveal = |database: &mut Database| print::reveal(context, database);
    let extra = extra_columns(&args);
    // For a project that does not exist the filtered list is empty, so the project is asked for first.
    let in_project = async |id: &ProjectId| {
        if has_filter {
            context.session.get(&get_project(id)).await?;
        }
        list::print(context, &operation(Some(id)), &args.limit, extra, reveal).await
    };
    let printed = match args.all {
        true => list::print(context, &operation(None), &args.limit, extra, reveal).await,
        false => resolve::project(context, None, in_project).await,
    };
    match printed {
        Err(error) if error.has_code(Code::NotInContract) && !has_filter => list_by_project(&args, context).await,
        printed => printed,
    }
}

/// Prints the databases that the projects contain.
async fn list_by_project(args: &List, context: &Context) -> Result<()> {
    let mut databases = match args.all {
        true => resolve::databases_in(context, resolve::projects(context).await?).await?,
        false => resolve::fetch_project(context, None).await?.databases.unwrap_or_default(),
    };
    databases.iter_mut().for_each(|database| print::reveal(context, database));
    context.printer.list_with(&args.limit.truncate(databases), extra_columns(args))
}

fn extra_columns(args: &List) -> &'static [&'static str] {
    if args.all { &["projectId"] } else { &[] }
}
