//! The git branch that a database is for.

use std::process::Command;

use clap::Args;

use super::resolve;
use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_api::Contract;
use ppg_api::operations::{DatabaseFilter, get_project, list_databases};
use ppg_api::types::Database;
use ppg_api::types::values::ProjectId;
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

// `--branch`
#[derive(Debug, Args)]
pub(crate) struct BranchOption {
    /// The database of this git branch; auto: of the one that is checked out here, where it has one
    #[arg(long, value_name = "BRANCH", conflicts_with = "DB")]
    pub(crate) branch: Option<String>,
}

/// What stands for the branch that is checked out.
const AUTO: &str = "auto";

/// The branch that is meant: one by its name, or with `auto` the one that is checked out here.
///
/// # Errors
/// `Usage` for `auto` where none is checked out.
pub(crate) fn resolve_branch(context: &Context, given: String) -> Result<String> {
    if given.trim().is_empty() {
        return Err(Error::usage("the branch is empty").hint("give its name, or auto"));
    }
    if given != AUTO {
        return Ok(given);
    }
    current_branch(context).ok_or_else(|| {
        Error::usage("there is no git branch here")
            .hint("name one, or run this in a git repository with a branch checked out")
    })
}

/// The branch that is checked out in the current directory; CI systems check out commits and say the branch themselves.
pub(crate) fn current_branch(context: &Context) -> Option<String> {
    let variables = ["GITHUB_HEAD_REF", "GITHUB_REF_NAME", "CI_COMMIT_REF_NAME", "VERCEL_GIT_COMMIT_REF"];
    let said = || variables.iter().find_map(|name| context.environment.get(name)).map(str::to_owned);
    let output = Command::new("git")
        .args(["symbolic-ref", "--quiet", "--short", "HEAD"])
        .current_dir(&context.environment.working_directory)
        .output()
        .ok()
        .filter(|output| output.status.success());
    let branch = output.and_then(|output| String::from_utf8(output.stdout).ok());
    branch.map(|branch| branch.trim().to_owned()).filter(|branch| !branch.is_empty()).or_else(said)
}

/// The database that is meant: one that was given, else that of the branch, else the one of the context.
///
/// # Errors
/// `NotFound` for a branch that was named here and has no database; `auto` and a setting are wishes.
pub(crate) async fn fetch_database_or_branch(
    context: &Context,
    given: Option<&str>,
    branch: &BranchOption,
) -> Result<Database> {
    let named_here = |key| {
        let setting = context.config.settings.get(key)?;
        matches!(setting.origin, Origin::Option | Origin::Environment(_)).then_some(&setting.value)
    };
    let wish = match (&branch.branch, given.or(named_here(Key::Database).map(String::as_str))) {
        (Some(branch), _) => Some(branch.clone()),
        (None, Some(_)) => None,
        (None, None) => context.config.settings.get(Key::Branch).map(|setting| setting.value.clone()),
    };
    let is_demand = branch.branch.as_ref().is_some_and(|branch| branch != AUTO);
    let Some(wish) = wish else { return resolve::fetch_database(context, given).await };
    let name = match (wish == AUTO, current_branch(context)) {
        (false, _) => Some(wish),
        (true, current) => current,
    };
    let found = match &name {
        Some(name) if is_demand => fetch_for_branch(context, name).await?,
        Some(name) if context.contract().await? == Contract::Live => match fetch_for_branch(context, name).await {
            // It had branches once.
            Err(error) if error.has_code(Code::NotInContract) => None,
            found => found?,
        },
        _ => None,
    };
    match (found, name) {
        (Some(database), _) => Ok(database),
        (None, Some(name)) if is_demand => {
            Err(Error::not_found(format!("the git branch {:?} has no database", text::escape_control(&name)))
                .hint("make one with ppg db create --branch"))
        }
        (None, _) => resolve::fetch_database(context, given).await,
    }
}

/// The database of a branch, in the project of the context; the newest of several.
async fn fetch_for_branch(context: &Context, name: &str) -> Result<Option<Database>> {
    let list = async |project: &ProjectId| {
        let filter =
            DatabaseFilter { project: Some(project.clone()), branch: Some(name.into()), ..DatabaseFilter::default() };
        let databases = context.list(&list_databases(&filter), None).await?;
        // In a project that is not there the list finds nothing; the project says that it is not there.
        if databases.is_empty() {
            context.get(&get_project(project)).await?;
        }
        Ok(databases)
    };
    let mut databases = resolve::project(context, None, list).await?;
    databases.sort_by_key(|database| database.created_at.instant());
    Ok(databases.pop())
}
