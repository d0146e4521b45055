//! Databases of a git branch.

use std::process::Command;

use clap::Args;

use super::resolve;
use crate::config::Key;
use crate::context::Context;
use ppg_api::Contract;
use ppg_api::operations::{DatabaseFilter, get_database, get_project, list_databases};
use ppg_api::types::Database;
use ppg_api::types::values::ProjectId;
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

// `--branch`
#[derive(Debug, Args)]
pub(crate) struct BranchOption {
    /// Database of this git branch; auto: the branch that is checked out
    #[arg(long, value_name = "BRANCH", conflicts_with = "DB")]
    pub(crate) branch: Option<String>,
}

/// The value that stands for the branch that is checked out.
pub(crate) const AUTO: &str = "auto";

/// The name of a branch: `given`, or for `auto` the branch that is checked out.
///
/// # Errors
/// `Usage` for an empty name, and for `auto` if no branch is checked out.
pub(crate) fn resolve_branch(context: &Context, given: String) -> Result<String> {
    if given.trim().is_empty() {
        return Err(Error::usage("the branch is empty").hint("give its name, or auto"));
    }
    if given != AUTO {
        return Ok(given);
    }
    current_branch(context).ok_or_else(|| {
        Error::usage("no git branch is checked out here").hint("give --branch NAME, or check out a branch")
    })
}

/// The branch that is checked out in the current directory. CI systems check out commits and name the branch in a
/// variable.
pub(crate) fn current_branch(context: &Context) -> Option<String> {
    // The full name: git's short one is `heads/NAME` where a tag is called NAME, too.
    let head = git(context, &["symbolic-ref", "--quiet", "HEAD"]);
    let branch = head.as_deref().and_then(|head| head.strip_prefix("refs/heads/")).map(str::to_owned);
    branch.or_else(|| branch_of_ci(context))
}

/// The branch of the CI job. GitHub's variable names a tag on a workflow that a tag started.
fn branch_of_ci(context: &Context) -> Option<String> {
    let variable = |name| context.environment.get(name);
    let github =
        || variable("GITHUB_REF_NAME").filter(|_| variable("GITHUB_REF_TYPE").is_none_or(|kind| kind == "branch"));
    let gitlab = || ["CI_MERGE_REQUEST_SOURCE_BRANCH_NAME", "CI_COMMIT_BRANCH"].into_iter().find_map(variable);
    // GitLab sets this one for tags, too, and then also `CI_COMMIT_TAG`.
    let gitlab_ref = || variable("CI_COMMIT_REF_NAME").filter(|_| variable("CI_COMMIT_TAG").is_none());
    let branch = variable("GITHUB_HEAD_REF").or_else(github).or_else(gitlab).or_else(gitlab_ref);
    branch.or_else(|| variable("VERCEL_GIT_COMMIT_REF")).map(str::to_owned)
}

/// The output of a git command in the current directory, without its line break; `None` if git fails or is missing.
fn git(context: &Context, arguments: &[&str]) -> Option<String> {
    let output =
        Command::new("git").args(arguments).current_dir(&context.environment.working_directory).output().ok()?;
    let line = String::from_utf8(output.stdout).ok().filter(|_| output.status.success())?;
    Some(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// The database that was given, else that of the branch, else the selected one.
///
/// # Errors
/// `NotFound` for a branch of `--branch NAME` without a database. `auto` and the setting `branch` fall back to the
/// selected database instead.
pub(crate) async fn fetch_database_or_branch(
    context: &Context,
    given: Option<&str>,
    option: &BranchOption,
) -> Result<Database> {
    let settings = &context.config.settings;
    let branch = match (&option.branch, given.or(settings.explicit(Key::Database))) {
        (Some(branch), _) => Some(branch.clone()),
        (None, Some(_)) => None,
        (None, None) => settings.get(Key::Branch).map(|setting| setting.value.clone()),
    };
    let is_required = option.branch.as_ref().is_some_and(|branch| branch != AUTO);
    let Some(branch) = branch else { return resolve::fetch_database(context, given).await };
    let name = if branch == AUTO { current_branch(context) } else { Some(branch) };
    let found = match &name {
        Some(name) if is_required => fetch_for_branch(context, name).await?,
        Some(name) if context.session.contract_for(&list_databases(&DatabaseFilter::default())).await?.is_some() => {
            match fetch_for_branch(context, name).await {
                // The cached contract was outdated.
                Err(error) if error.has_code(Code::NotInContract) => None,
                found => found?,
            }
        }
        _ => None,
    };
    match (found, name) {
        (Some(database), _) => Ok(database),
        (None, Some(name)) if is_required => {
            Err(Error::not_found(format!("the git branch {:?} has no database", text::escape_control(&name)))
                .hint("create one with ppg db create --branch BRANCH"))
        }
        (None, _) => resolve::fetch_database(context, given).await,
    }
}

/// The database of a branch in the selected project; the newest if there are several.
async fn fetch_for_branch(context: &Context, name: &str) -> Result<Option<Database>> {
    let list = async |project: &ProjectId| {
        let filter =
            DatabaseFilter { project: Some(project.clone()), branch: Some(name.into()), ..DatabaseFilter::default() };
        let databases = context.session.list(&list_databases(&filter), None).await?;
        // For a project that does not exist the list is empty, so the project is asked for.
        if databases.is_empty() {
            context.session.get(&get_project(project)).await?;
        }
        Ok(databases)
    };
    let mut databases = resolve::project(context, None, list).await?;
    databases.sort_by_key(|database| database.created_at.instant());
    let Some(newest) = databases.pop() else { return Ok(None) };
    let get = get_database(&newest.id);
    match context.session.contract_for(&get).await? {
        // Local mode also has this contract, which shows the database with its strings.
        Some(Contract::Documented) => context.session.get(&get).await.map(Some),
        _ => Ok(Some(newest)),
    }
}
