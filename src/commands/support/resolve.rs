//! From what the user gives (an ID, a name, or nothing) to the ID that an operation needs.
//!
//! The argument is tried as an ID first: the operation itself is sent with it, which costs no extra request if it is one.
//! Only if the service knows no such ID (404) is it looked up as a name.

use futures_util::{StreamExt, TryStreamExt, stream};

use super::candidate::{
    Candidate, DATABASE, Noun, PROJECT, WORKSPACE, ambiguous_name, list_command, name_not_found, pick_or_only,
};
pub(crate) use super::candidate::{can_be_id, database_of_project, display_name};
use super::stale;
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations::{
    DatabaseFilter, get_database, get_project, get_workspace, list_all_projects, list_databases, list_projects,
    list_workspaces,
};
use ppg_api::types::values::{DatabaseId, ProjectId, WorkspaceId};
use ppg_api::types::{Database, Project, Workspace};
use ppg_api::{Operation, Page};
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;

/// Requests that run at the same time where many are needed.
const CONCURRENT_REQUESTS: usize = 16;

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
    let exists = async |id: &_| exists(context, &get_workspace(id)).await;
    resolve(context, WORKSPACE, given, checked, exists, async || workspace_candidates(context).await).await
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
    let exists = async |id: &_| exists(context, &get_project(id)).await;
    resolve(context, PROJECT, given, checked, exists, async || project_candidates(context).await).await
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
    let exists = async |id: &_| exists(context, &get_database(id)).await;
    resolve(context, DATABASE, given, checked, exists, async || database_candidates(context).await).await
}

/// `None` for a resource that does not exist.
///
/// # Errors
/// What the request failed with.
pub(crate) fn if_found<T>(read: Result<T>) -> Result<Option<T>> {
    match read {
        Err(error) if error.http_status() == Some(404) => Ok(None),
        read => read.map(Some),
    }
}

/// Whether a resource has the ID that it is read with.
async fn exists<T>(context: &Context, read: &Operation<T>) -> Result<bool> {
    Ok(if_found(context.session.get(read).await)?.is_some())
}

/// The answer for an operation that reads the resource itself: its 404 is about nothing else.
async fn is_read<I>(_: &I) -> Result<bool> {
    Ok(false)
}

/// Adds to the 404 of an operation what else it names besides a workspace, project or database: `what` with `id`.
pub(crate) fn or_missing<T>(result: Result<T>, what: &str, id: &str, hint: &str) -> Result<T> {
    result.map_err(|error| {
        if error.http_status() != Some(404) {
            return error;
        }
        let is_named = [what, id].iter().all(|word| error.message().contains(word));
        let error = if is_named { error } else { error.context(format_args!("{what} {}", text::escape_control(id))) };
        error.or_hint(|| hint.to_owned())
    })
}

/// Reads a resource before a dry run prints a request with its ID: the operation itself, which is not sent, cannot tell
/// an ID from a name.
async fn check_in_dry_run<T>(context: &Context, read: &Operation<T>) -> Result<()> {
    if context.flags.dry_run {
        context.session.get(read).await?;
    }
    Ok(())
}

/// The workspace that was given or is selected, read from the service.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn fetch_workspace(context: &Context, given: Option<&str>) -> Result<Workspace> {
    let fetch = async |id: &WorkspaceId| context.session.get(&get_workspace(id)).await;
    resolve(context, WORKSPACE, given, fetch, is_read, async || workspace_candidates(context).await).await
}

/// The database that was given or is selected, read from the service.
///
/// # Errors
/// As [`workspace`].
pub(crate) async fn fetch_database(context: &Context, given: Option<&str>) -> Result<Database> {
    fetch_database_in(context, given, async || database_candidates(context).await).await
}

/// The database that was given or is selected, by its ID, or by its name in `list`.
///
/// # Errors
/// As [`workspace`].
pub(super) async fn fetch_database_in(
    context: &Context,
    given: Option<&str>,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<Database> {
    let fetch = async |id: &DatabaseId| context.session.get(&get_database(id)).await;
    resolve(context, DATABASE, given, fetch, is_read, list).await
}

/// Runs `operation` on what was given or is selected, else on the only candidate or one that the user picks. `exists`
/// tells whether a 404 of `operation` is about something else.
async fn resolve<I: for<'a> From<&'a str>, T>(
    context: &Context,
    noun: Noun,
    given: Option<&str>,
    operation: impl AsyncFn(&I) -> Result<T>,
    exists: impl AsyncFn(&I) -> Result<bool>,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<T> {
    let Some(id_or_name) = given_or_selected(context, given, noun.key) else {
        return operation(&pick_or_only(context, noun, list).await?.as_str().into()).await;
    };
    // An unset variable in a script must not match a resource without a name.
    if id_or_name.trim().is_empty() {
        return Err(Error::usage(format!("the {noun} is empty")).hint("give its ID or name").code(Code::EmptyName));
    }
    let mut missing = None;
    if can_be_id(&id_or_name) {
        match operation(&id_or_name.as_str().into()).await {
            Err(error) if error.http_status() == Some(404) => missing = Some(error),
            result => return result,
        }
    }
    let candidates = list().await;
    let matches = candidates.iter().flatten().filter(|candidate| candidate.name == id_or_name);
    let is_listed = candidates.iter().flatten().any(|candidate| candidate.id == id_or_name);
    match (&matches.collect::<Vec<_>>()[..], missing) {
        ([only], _) => operation(&only.id.as_str().into()).await,
        // Not every list has everything.
        ([], Some(error)) if is_listed || exists(&id_or_name.as_str().into()).await? => Err(error),
        ([], _) => {
            let error = name_not_found(noun, &id_or_name, &list_command(context, noun), candidates?);
            // What the user did not type here gets a hint that says where it is set.
            let hint = if given.is_none() { stale::hint(context, noun.key) } else { None };
            Err(stale::explain(error, hint))
        }
        (several, _) => Err(ambiguous_name(noun, &id_or_name, several)),
    }
}

fn given_or_selected(context: &Context, given: Option<&str>, key: Key) -> Option<String> {
    given.map(str::to_owned).or_else(|| context.config.settings.scoped(key).map(|setting| setting.value.clone()))
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

/// The projects of a workspace.
///
/// # Errors
/// `NotFound` if the workspace does not exist; what the requests fail with.
pub(super) async fn projects_in(context: &Context, workspace: &WorkspaceId) -> Result<Vec<Project>> {
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
///
/// # Errors
/// What the requests fail with.
pub(super) async fn all_projects(context: &Context) -> Result<Vec<Project>> {
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
    fetch_project_in(context, given, async || project_candidates(context).await).await
}

/// The project that was given or is selected, by its ID, or by its name in `list`, with its databases.
///
/// # Errors
/// As [`workspace`].
pub(super) async fn fetch_project_in(
    context: &Context,
    given: Option<&str>,
    list: impl AsyncFn() -> Result<Vec<Candidate>>,
) -> Result<Project> {
    resolve(context, PROJECT, given, async |id| project_with_databases(context, id).await, is_read, list).await
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
                context.ui.notify(&format!(
                    "warning: cannot show the databases of project {id}: {}",
                    context.ui.to_line(&error)
                ));
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

/// The databases of all projects in all workspaces, whatever is selected.
///
/// # Errors
/// What the requests fail with.
pub(crate) async fn all_databases(context: &Context) -> Result<Vec<Database>> {
    match list_if_supported(context, &list_databases(&DatabaseFilter::default())).await? {
        Some(all) => Ok(all),
        None => databases_in(context, all_projects(context).await?).await,
    }
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
