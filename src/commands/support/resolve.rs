//! From what a user gives, an ID or a name or nothing, to the ID that an operation needs.
//!
//! What is given is taken as an ID first: the operation itself is tried with it, which costs no extra call where it is
//! one. Only where the service knows no such ID (404) it is looked up as a name.

use futures_util::{StreamExt, TryStreamExt, stream};

use crate::config::Key;
use crate::context::Context;
use crate::hints;
use ppg_api::operations::{
    DatabaseFilter, get_database, get_project, get_workspace, list_all_projects, list_databases, list_projects,
    list_workspaces,
};
use ppg_api::types::values::{DatabaseId, ProjectId, WorkspaceId};
use ppg_api::types::{Database, Project, Workspace};
use ppg_api::{Contract, Operation, Page};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

/// Calls that run at one time where many are needed.
const CONCURRENT_CALLS: usize = 16;

/// A noun that can be left out, in words.
#[derive(Clone, Copy)]
struct Noun {
    name: &'static str,
    /// The setting, which is also the option, that names it.
    key: Key,
    /// Its command.
    command: &'static str,
    /// The code of an error that asks for one.
    needed: fn() -> Code,
}

const WORKSPACE: Noun =
    Noun { name: "workspace", key: Key::Workspace, command: "workspace", needed: || Code::WorkspaceNeeded };
const PROJECT: Noun = Noun { name: "project", key: Key::Project, command: "project", needed: || Code::ProjectNeeded };
const DATABASE: Noun = Noun { name: "database", key: Key::Database, command: "db", needed: || Code::DatabaseNeeded };

impl std::fmt::Display for Noun {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// Something that a name may mean.
struct Candidate {
    id: String,
    name: String,
    /// Where it is, to tell namesakes apart.
    location: String,
}

impl Candidate {
    fn workspace(workspace: &Workspace) -> Self {
        Candidate {
            id: workspace.id.to_string(),
            name: workspace.name.clone(),
            location: workspace.plan.as_ref().map_or_else(|| "a workspace".into(), |plan| format!("plan {plan}")),
        }
    }

    fn project(project: &Project) -> Self {
        let location = format!("workspace {}", project.workspace_id);
        Candidate { id: project.id.to_string(), name: project.name.clone(), location }
    }

    fn database(database: &Database) -> Self {
        let region = database.region.as_ref().map_or_else(String::new, |region| format!("{region}, "));
        let location = format!("{region}project {}", database.project_id);
        Candidate { id: database.id.to_string(), name: display_name(database), location }
    }

    fn describe(&self) -> String {
        format!("{} ({}, {})", self.name, self.id, self.location)
    }
}

/// What people call a database: its name, or its ID where it has none.
pub(crate) fn display_name(database: &Database) -> String {
    database.name.clone().unwrap_or_else(|| database.id.to_string())
}

/// Runs `operation` on the workspace that is meant: the one of the context, else the only one, else a picked one.
pub(crate) async fn workspace<T>(
    context: &Context,
    given: Option<&str>,
    operation: impl AsyncFn(&WorkspaceId) -> Result<T>,
) -> Result<T> {
    resolve(context, WORKSPACE, given, operation, async || workspaces(context).await).await
}

/// The only workspace there is, or the one that a person picks, whatever the context says.
pub(crate) async fn pick_workspace(context: &Context) -> Result<WorkspaceId> {
    let id = pick_or_only(context, WORKSPACE, async || workspaces(context).await).await?;
    Ok(id.as_str().into())
}

/// Runs `operation` on the project that is meant.
pub(crate) async fn project<T>(
    context: &Context,
    given: Option<&str>,
    operation: impl AsyncFn(&ProjectId) -> Result<T>,
) -> Result<T> {
    let list = async || Ok(projects(context).await?.iter().map(Candidate::project).collect());
    resolve(context, PROJECT, given, operation, list).await
}

/// Runs `operation` on the database that is meant.
pub(crate) async fn database<T>(
    context: &Context,
    given: Option<&str>,
    operation: impl AsyncFn(&DatabaseId) -> Result<T>,
) -> Result<T> {
    let list = async || Ok(databases(context).await?.iter().map(Candidate::database).collect());
    resolve(context, DATABASE, given, operation, list).await
}

/// The database that is meant, itself.
pub(crate) async fn fetch_database(context: &Context, given: Option<&str>) -> Result<Database> {
    database(context, given, async |id| context.get(&get_database(id)).await).await
}

/// Runs `operation` on what was given or the context names, else on the only one there is or a picked one.
async fn resolve<I: for<'a> From<&'a str>, T>(
    context: &Context,
    noun: Noun,
    given: Option<&str>,
    operation: impl AsyncFn(&I) -> Result<T>,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<T> {
    match from_context(context, given, noun.key) {
        // A script's variable that is not set must not find something that happens to have no name.
        Some(chosen) if chosen.trim().is_empty() => {
            Err(Error::usage(format!("the {noun} is empty")).hint("give its ID or name").code(Code::EmptyName))
        }
        Some(chosen) => {
            let found = id_or_name(context, noun, &chosen, operation, list).await;
            found.map_err(|error| match context.config.settings.scoped(noun.key) {
                // Nobody typed it here, so it has to be said where it stands.
                Some(setting) if given.is_none() && error.has_code(Code::NotFound) => {
                    error.hint(format!("it comes from {}; choose another with ppg project use", setting.origin))
                }
                _ => error,
            })
        }
        None => operation(&pick_or_only(context, noun, list).await?.as_str().into()).await,
    }
}

/// What the command or the context names.
fn from_context(context: &Context, given: Option<&str>, key: Key) -> Option<String> {
    given.map(str::to_owned).or_else(|| context.config.settings.scoped(key).map(|setting| setting.value.clone()))
}

/// Whether `text` can be an ID of the service: anything else is looked up as a name at once.
fn can_be_id(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~:".contains(&byte))
        && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

async fn id_or_name<I: for<'a> From<&'a str>, T>(
    context: &Context,
    noun: Noun,
    given: &str,
    operation: impl AsyncFn(&I) -> Result<T>,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<T> {
    // A dry run sends nothing, so it shows what was given.
    if can_be_id(given) || context.invocation.dry_run {
        match operation(&given.into()).await {
            Err(error) if error.http_status() == Some(404) => {}
            other => return other,
        }
    }
    let mut candidates = list().await?;
    let named: Vec<_> = candidates.iter().filter(|candidate| candidate.name == given).collect();
    match named[..] {
        [one] => operation(&one.id.as_str().into()).await,
        [] => {
            candidates.sort_by(|a, b| a.name.cmp(&b.name));
            let near = text::suggest(given, candidates.iter().map(|candidate| candidate.name.as_str()));
            let error = Error::not_found(format!(
                "no {noun} has the ID or name {:?}",
                text::truncate(&text::escape_control(given), 80)
            ))
            .code(Code::NotFound);
            Err(match near.first() {
                Some(near) => error.hint(format!("did you mean {:?}?", text::escape_control(near))),
                None => error.hint(format!("see ppg {} list", noun.command)),
            })
        }
        ref many => {
            let shown = many.iter().map(|candidate| candidate.describe()).collect::<Vec<_>>().join(", ");
            Err(Error::usage(format!(
                "{} {noun}s are named {:?}: {}",
                many.len(),
                text::escape_control(given),
                text::escape_control(&shown)
            ))
            .hint("give the ID")
            .code(Code::AmbiguousName))
        }
    }
}

/// Nothing was given: the only one there is, or the one that a person picks.
async fn pick_or_only(context: &Context, noun: Noun, list: impl AsyncFn() -> Result<Vec<Candidate>>) -> Result<String> {
    if context.invocation.dry_run {
        return Err(
            Error::usage(format!("which {noun}? --dry-run asks nobody")).hint(format!("give --{}", noun.key.name()))
        );
    }
    let candidates = list().await?;
    match &candidates[..] {
        [] => Err(Error::not_found(format!("there is no {noun} yet"))
            .hint(format!("make one with ppg {} create", noun.command))),
        [one] => Ok(one.id.clone()),
        many if context.terminal.interactive => {
            let shown: Vec<_> = many.iter().map(Candidate::describe).collect();
            let picked = context.select(&format!("Which {noun}?"), &shown)?;
            many.get(picked)
                .map(|one| one.id.clone())
                .ok_or_else(|| Error::new(Kind::Interrupted, "nothing was picked"))
        }
        many => {
            let mut shown: Vec<_> = many.iter().take(10).map(Candidate::describe).collect();
            if many.len() > shown.len() {
                shown.push(format!("and {} more", many.len() - shown.len()));
            }
            Err(Error::usage(format!("which {noun}? There are {}", text::escape_control(&shown.join(", "))))
                .hint(format!("give --{}", noun.key.name()))
                .code((noun.needed)()))
        }
    }
}

async fn workspaces(context: &Context) -> Result<Vec<Candidate>> {
    Ok(context.list(&list_workspaces(), None).await?.iter().map(Candidate::workspace).collect())
}

/// The projects of a workspace.
///
/// # Errors
/// `NotFound` where there is no such workspace.
async fn projects_in(context: &Context, workspace: &WorkspaceId) -> Result<Vec<Project>> {
    let projects = context.list(&list_projects(workspace), None).await?;
    // The live contract picks them from all that there are, and finds none in a workspace that is not there.
    if projects.is_empty() {
        context.get(&get_workspace(workspace)).await?;
    }
    Ok(projects)
}

/// The projects among which a name is looked for: those of the workspace of the context, else of all.
pub(crate) async fn projects(context: &Context) -> Result<Vec<Project>> {
    if from_context(context, None, Key::Workspace).is_some() {
        return workspace(context, None, async |id| projects_in(context, id).await).await;
    }
    if let Some(all) = list_if_supported(context, &list_all_projects(None)).await? {
        return Ok(all);
    }
    let workspaces = context.list(&list_workspaces(), None).await?;
    let projects =
        buffered(workspaces, async |workspace| context.list(&list_projects(&workspace.id), None).await).await?;
    Ok(projects.into_iter().flatten().collect())
}

/// The project that is meant, with its databases.
pub(crate) async fn fetch_project(context: &Context, given: Option<&str>) -> Result<Project> {
    project(context, given, async |id| project_with_databases(context, id).await).await
}

/// A project with its databases, which the live contract tells in a call of their own.
pub(crate) async fn project_with_databases(context: &Context, id: &ProjectId) -> Result<Project> {
    let mut project = context.get(&get_project(id)).await?;
    if project.databases.is_none() && context.current_version().await? == Contract::Live {
        let filter = DatabaseFilter { project: Some(project.id.clone()), ..DatabaseFilter::default() };
        match context.list(&list_databases(&filter), None).await {
            // What the service cannot tell to its end is left out, and the project shown all the same.
            Err(error) if error.has_code(Code::PaginationLoop) || error.has_code(Code::ListTruncated) => {
                context.notify(&format!(
                    "warning: the databases of project {id} are not shown: {}",
                    hints::to_line(&error)
                ));
            }
            databases => project.databases = Some(databases?),
        }
    }
    Ok(project)
}

/// The databases among which a name is looked for: those of the project of the context, else of all. In the documented
/// contract a list of projects does not carry them, so each project is a call of its own.
pub(crate) async fn databases(context: &Context) -> Result<Vec<Database>> {
    if from_context(context, None, Key::Project).is_some() {
        return Ok(fetch_project(context, None).await?.databases.unwrap_or_default());
    }
    let all = list_databases(&DatabaseFilter::default());
    if from_context(context, None, Key::Workspace).is_none()
        && let Some(all) = list_if_supported(context, &all).await?
    {
        return Ok(all);
    }
    databases_in(context, projects(context).await?).await
}

/// A list that only the live contract has; none where the service keeps the other one, as far as is known.
async fn list_if_supported<T>(context: &Context, list: &Operation<Page<T>>) -> Result<Option<Vec<T>>> {
    if context.contract().await? == Contract::Documented {
        return Ok(None);
    }
    match context.list(list, None).await {
        Err(error) if error.has_code(Code::NotInContract) => Ok(None),
        all => all.map(Some),
    }
}

/// The databases of many projects, in the order of the projects.
pub(crate) async fn databases_in(context: &Context, projects: Vec<Project>) -> Result<Vec<Database>> {
    let projects = buffered(projects, async |project| project_with_databases(context, &project.id).await).await?;
    Ok(projects.into_iter().flat_map(|project| project.databases.unwrap_or_default()).collect())
}

/// Does `work` for each of `items`, some at a time; the results come in the order of the items.
async fn buffered<I, T>(items: Vec<I>, work: impl AsyncFn(I) -> Result<T>) -> Result<Vec<T>> {
    stream::iter(items).map(|item| work(item)).buffered(CONCURRENT_CALLS).try_collect().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_id_looks_like_is_not_sent_as_one() {
        for id in ["db_cm1a2b3c", "cm1a2b3c", "5f0c8f0e-0c39-4a3b-9d0c-1c8b1f1c0e51", "wksp:1"] {
            assert!(can_be_id(id), "{id}");
        }
        for name in ["", ".", "..", "my shop", "a/b", "läden", &"x".repeat(200)] {
            assert!(!can_be_id(name), "{name}");
        }
    }
}
