//! From what the user gives (an ID, a name, or nothing) to the ID that an operation needs.
//!
//! The argument is tried as an ID first: the operation itself is sent with it, which costs no extra request if it is one.
//! Only if the service knows no such ID (404) is it looked up as a name.

use futures_util::{StreamExt, TryStreamExt, stream};

use super::stale;
use crate::config::Key;
use crate::context::Context;
use crate::hints;
use ppg_api::operations::{
    DatabaseFilter, get_database, get_project, get_workspace, list_all_projects, list_databases, list_projects,
    list_workspaces,
};
use ppg_api::types::values::{DatabaseId, ProjectId, WorkspaceId};
use ppg_api::types::{Database, Project, Workspace};
use ppg_api::{Operation, Page};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::text;

/// Requests that run at the same time where many are needed.
const CONCURRENT_REQUESTS: usize = 16;

/// Candidates to list in an error.
const MAX_SHOWN: usize = 10;

/// A noun that can be left out.
#[derive(Clone, Copy)]
struct Noun {
    name: &'static str,
    /// The setting, and the option of the same name, that selects it.
    key: Key,
    /// The command whose verbs manage it.
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

/// A resource that a name may refer to.
struct Candidate {
    id: String,
    name: String,
    /// Where it is, to distinguish resources of the same name.
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

/// The name of a database, or its ID if it has none.
pub(crate) fn display_name(database: &Database) -> String {
    database.name.clone().unwrap_or_else(|| database.id.to_string())
}

/// Runs `operation` on the workspace that was given or is selected, else on the only one or one that the user picks.
///
/// # Errors
/// `NotFound` if no workspace has the ID or name; `Usage` if several have the name, or none was given and several exist;
/// what `operation` fails with.
pub(crate) async fn workspace<T>(
    context: &Context,
    given: Option<&str>,
    operation: impl AsyncFn(&WorkspaceId) -> Result<T>,
) -> Result<T> {
    let checked = async |id: &WorkspaceId| {
        check_in_dry_run(context, &get_workspace(id)).await?;
        operation(id).await
    };
    resolve(context, WORKSPACE, given, checked, async || workspace_candidates(context).await).await
}

/// The only workspace, or one that the user picks, whatever is selected.
///
/// # Errors
/// `NotFound` if there is none; `Usage` if there are several and the user cannot be asked.
pub(crate) async fn pick_workspace(context: &Context) -> Result<WorkspaceId> {
    let id = pick_or_only(context, WORKSPACE, async || workspace_candidates(context).await).await?;
    Ok(id.as_str().into())
}

/// Runs `operation` on the project that was given or is selected, else on the only one or one that the user picks.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn project<T>(
    context: &Context,
    given: Option<&str>,
    operation: impl AsyncFn(&ProjectId) -> Result<T>,
) -> Result<T> {
    let checked = async |id: &ProjectId| {
        check_in_dry_run(context, &get_project(id)).await?;
        operation(id).await
    };
    resolve(context, PROJECT, given, checked, async || project_candidates(context).await).await
}

/// Runs `operation` on the database that was given or is selected, else on the only one or one that the user picks.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn database<T>(
    context: &Context,
    given: Option<&str>,
    operation: impl AsyncFn(&DatabaseId) -> Result<T>,
) -> Result<T> {
    let checked = async |id: &DatabaseId| {
        check_in_dry_run(context, &get_database(id)).await?;
        operation(id).await
    };
    resolve(context, DATABASE, given, checked, async || database_candidates(context).await).await
}

/// Reads a resource before a dry run prints a request with its ID: the operation itself, which is not sent, cannot tell
/// an ID from a name.
async fn check_in_dry_run<T>(context: &Context, read: &Operation<T>) -> Result<()> {
    if context.flags.dry_run {
        context.session.get(read).await?;
    }
    Ok(())
}

/// The database that was given or is selected, read from the service.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn fetch_database(context: &Context, given: Option<&str>) -> Result<Database> {
    let fetch = async |id: &DatabaseId| context.session.get(&get_database(id)).await;
    resolve(context, DATABASE, given, fetch, async || database_candidates(context).await).await
}

/// Runs `operation` on what was given or is selected, else on the only candidate or one that the user picks.
async fn resolve<I: for<'a> From<&'a str>, T>(
    context: &Context,
    noun: Noun,
    given: Option<&str>,
    operation: impl AsyncFn(&I) -> Result<T>,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<T> {
    match given_or_selected(context, given, noun.key) {
        // An unset variable in a script must not match a resource without a name.
        Some(id_or_name) if id_or_name.trim().is_empty() => {
            Err(Error::usage(format!("the {noun} is empty")).hint("give its ID or name").code(Code::EmptyName))
        }
        Some(id_or_name) => {
            // What the user did not type here gets a hint that says where it is set.
            let hint = if given.is_none() { stale::hint(context, noun.key) } else { None };
            by_id_or_name(noun, &id_or_name, hint, operation, list).await
        }
        None => operation(&pick_or_only(context, noun, list).await?.as_str().into()).await,
    }
}

fn given_or_selected(context: &Context, given: Option<&str>, key: Key) -> Option<String> {
    given.map(str::to_owned).or_else(|| context.config.settings.scoped(key).map(|setting| setting.value.clone()))
}

/// Whether `text` can be an ID of the service. Other text is looked up as a name without a request for the ID.
fn can_be_id(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~:".contains(&byte))
        && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

async fn by_id_or_name<I: for<'a> From<&'a str>, T>(
    noun: Noun,
    given: &str,
    hint: Option<String>,
    operation: impl AsyncFn(&I) -> Result<T>,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<T> {
    if can_be_id(given) {
        match operation(&given.into()).await {
            Err(error) if error.http_status() == Some(404) => {}
            result => return result,
        }
    }
    let candidates = list().await?;
    let matches: Vec<_> = candidates.iter().filter(|candidate| candidate.name == given).collect();
    match matches[..] {
        [only] => operation(&only.id.as_str().into()).await,
        [] => Err(stale::explain(name_not_found(noun, given, candidates), hint)),
        ref several => Err(ambiguous_name(noun, given, several)),
    }
}

fn name_not_found(noun: Noun, given: &str, mut candidates: Vec<Candidate>) -> Error {
    candidates.sort_by(|a, b| a.name.cmp(&b.name));
    let escaped = text::escape_control(given);
    let shown = text::truncate(&escaped, 80);
    let error = Error::not_found(format!("no {noun} has the ID or name {shown:?}")).code(Code::NotFound);
    match text::suggest(given, candidates.iter().map(|candidate| candidate.name.as_str())).first() {
        Some(name) => error.hint(format!("did you mean {:?}?", text::escape_control(name))),
        None => error.hint(format!("see ppg {} list", noun.command)),
    }
}

fn ambiguous_name(noun: Noun, given: &str, candidates: &[&Candidate]) -> Error {
    let described = candidates.iter().map(|candidate| candidate.describe()).collect::<Vec<_>>().join(", ");
    let (count, given, described) = (candidates.len(), text::escape_control(given), text::escape_control(&described));
    Error::usage(format!("{count} {noun}s are named {given:?}: {described}"))
        .hint("give the ID")
        .code(Code::AmbiguousName)
}

/// The ID of the only candidate, or of the one that the user picks.
async fn pick_or_only(context: &Context, noun: Noun, list: impl AsyncFn() -> Result<Vec<Candidate>>) -> Result<String> {
    let option = format!("give --{}", noun.key.name());
    let candidates = list().await?;
    match &candidates[..] {
        [] => Err(Error::not_found(format!("there is no {noun} yet"))
            .hint(format!("create one with ppg {} create", noun.command))),
        [only] => Ok(only.id.clone()),
        several if context.ui.terminal.interactive => {
            let items: Vec<_> = several.iter().map(Candidate::describe).collect();
            let index = context.ui.select(&format!("Which {noun}?"), &items)?;
            several
                .get(index)
                .map(|picked| picked.id.clone())
                .ok_or_else(|| Error::new(Kind::Interrupted, "nothing was picked"))
        }
        several => {
            let mut shown: Vec<_> = several.iter().take(MAX_SHOWN).map(Candidate::describe).collect();
            if several.len() > shown.len() {
                shown.push(format!("and {} more", several.len() - shown.len()));
            }
            Err(Error::usage(format!("which {noun}? There are {}", text::escape_control(&shown.join(", "))))
                .hint(option)
                .code((noun.needed)()))
        }
    }
}

async fn workspace_candidates(context: &Context) -> Result<Vec<Candidate>> {
    Ok(context.session.list(&list_workspaces(), None).await?.iter().map(Candidate::workspace).collect())
}

async fn project_candidates(context: &Context) -> Result<Vec<Candidate>> {
    Ok(projects(context).await?.iter().map(Candidate::project).collect())
}

async fn database_candidates(context: &Context) -> Result<Vec<Candidate>> {
    Ok(databases(context).await?.iter().map(Candidate::database).collect())
}

/// The projects of a workspace; `NotFound` if the workspace does not exist.
async fn projects_in(context: &Context, workspace: &WorkspaceId) -> Result<Vec<Project>> {
    let projects = context.session.list(&list_projects(workspace), None).await?;
    // The live contract filters one list of all projects: for a workspace that does not exist it is empty.
    if projects.is_empty() {
        context.session.get(&get_workspace(workspace)).await?;
    }
    Ok(projects)
}

/// The projects to look up a name in: those of the selected workspace, else all.
///
/// # Errors
/// What the requests fail with.
pub(crate) async fn projects(context: &Context) -> Result<Vec<Project>> {
    if given_or_selected(context, None, Key::Workspace).is_some() {
        return workspace(context, None, async |id| projects_in(context, id).await).await;
    }
    all_projects(context).await
}

/// The projects of all workspaces.
async fn all_projects(context: &Context) -> Result<Vec<Project>> {
    if let Some(all) = list_if_supported(context, &list_all_projects(None)).await? {
        return Ok(all);
    }
    let workspaces = context.session.list(&list_workspaces(), None).await?;
    let list = async |workspace: Workspace| context.session.list(&list_projects(&workspace.id), None).await;
    Ok(buffered(workspaces, list).await?.into_iter().flatten().collect())
}

/// The project that was given or is selected, with its databases.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn fetch_project(context: &Context, given: Option<&str>) -> Result<Project> {
    let fetch = async |id: &ProjectId| project_with_databases(context, id).await;
    resolve(context, PROJECT, given, fetch, async || project_candidates(context).await).await
}

/// The project `given`, which a command is about to select instead of the current one. Its name is looked up in the
/// selected workspace and, unless an option or a variable selects that, in all workspaces: the selection may be outdated.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn fetch_project_to_select(context: &Context, given: Option<&str>) -> Result<Project> {
    let found = fetch_project(context, given).await;
    let is_outdated = found.as_ref().is_err_and(|error| error.has_code(Code::NotFound));
    if given.is_none() || !is_outdated || context.config.settings.explicit(Key::Workspace).is_some() {
        return found;
    }
    let list = async || Ok(all_projects(context).await?.iter().map(Candidate::project).collect());
    resolve(context, PROJECT, given, async |id| project_with_databases(context, id).await, list).await
}

/// The database of `project` with the ID or name `given`.
///
/// # Errors
/// `NotFound` if the project has no such database; `Usage` if several have the name.
pub(crate) fn database_of_project(project: &Project, given: &str) -> Result<Database> {
    let databases: Vec<_> = project.databases.iter().flatten().collect();
    let by_id = databases.iter().copied().find(|database| database.id.as_str() == given);
    let by_name: Vec<_> =
        databases.iter().copied().filter(|database| database.name.as_deref() == Some(given)).collect();
    match (by_id, &by_name[..]) {
        (Some(only), _) | (None, &[only]) => Ok(only.clone()),
        (None, []) => {
            let candidates = databases.iter().map(|database| Candidate::database(database)).collect();
            let project = text::escape_control(&project.name);
            let error = name_not_found(DATABASE, given, candidates);
            Err(error.context(format_args!("project {project}")))
        }
        (None, several) => {
            let several: Vec<_> = several.iter().map(|database| Candidate::database(database)).collect();
            Err(ambiguous_name(DATABASE, given, &several.iter().collect::<Vec<_>>()))
        }
    }
}

/// A project with its databases, which the live contract returns in a request of their own.
///
/// # Errors
/// What the requests fail with. A list of databases that is cut off only causes a warning.
pub(crate) async fn project_with_databases(context: &Context, id: &ProjectId) -> Result<Project> {
    let mut project = context.session.get(&get_project(id)).await?;
    let filter = DatabaseFilter { project: Some(project.id.clone()), ..DatabaseFilter::default() };
    let list = list_databases(&filter);
    if project.databases.is_none() && context.session.contract_for(&list).await?.is_some() {
        match context.session.list(&list, None).await {
            Err(error) if error.has_code(Code::PaginationLoop) || error.has_code(Code::ListTruncated) => {
                context
                    .ui
                    .notify(&format!("warning: cannot show the databases of project {id}: {}", hints::to_line(&error)));
            }
            databases => project.databases = Some(databases?),
        }
    }
    Ok(project)
}

/// The databases to look up a name in: those of the selected project, else all. In the documented contract a list of
/// projects does not contain databases, so each project costs a request.
///
/// # Errors
/// What the requests fail with.
pub(crate) async fn databases(context: &Context) -> Result<Vec<Database>> {
    if given_or_selected(context, None, Key::Project).is_some() {
        return Ok(fetch_project(context, None).await?.databases.unwrap_or_default());
    }
    let all = list_databases(&DatabaseFilter::default());
    if given_or_selected(context, None, Key::Workspace).is_none()
        && let Some(all) = list_if_supported(context, &all).await?
    {
        return Ok(all);
    }
    databases_in(context, projects(context).await?).await
}

/// A list that only the live contract has; `None` if the service lacks it.
async fn list_if_supported<T>(context: &Context, list: &Operation<Page<T>>) -> Result<Option<Vec<T>>> {
    if context.session.contract_for(list).await?.is_none() {
        return Ok(None);
    }
    match context.session.list(list, None).await {
        Err(error) if error.has_code(Code::NotInContract) => Ok(None),
        all => all.map(Some),
    }
}

/// The databases of several projects, in the order of the projects.
///
/// # Errors
/// What the requests fail with.
pub(crate) async fn databases_in(context: &Context, projects: Vec<Project>) -> Result<Vec<Database>> {
    let fetch = async |project: Project| project_with_databases(context, &project.id).await;
    Ok(buffered(projects, fetch).await?.into_iter().flat_map(|project| project.databases.unwrap_or_default()).collect())
}

/// Runs `request` for each item, [`CONCURRENT_REQUESTS`] at a time. The results have the order of the items.
///
/// # Errors
/// What the first request that fails fails with.
pub(crate) async fn buffered<I, T>(items: Vec<I>, request: impl AsyncFn(I) -> Result<T>) -> Result<Vec<T>> {
    stream::iter(items).map(|item| request(item)).buffered(CONCURRENT_REQUESTS).try_collect().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_that_can_be_an_id_is_sent_as_one() {
        for id in ["db_cm1a2b3c", "cm1a2b3c", "5f0c8f0e-0c39-4a3b-9d0c-1c8b1f1c0e51", "wksp:1"] {
            assert!(can_be_id(id), "{id}");
        }
        for name in ["", ".", "..", "my shop", "a/b", "läden", &"x".repeat(200)] {
            assert!(!can_be_id(name), "{name}");
        }
    }
}
