//! What only the service knows about the selection. Two requests at most if it consists of IDs, as `use` saves them; a name
//! costs its lookup.

use super::view::{Selected, TargetStatus};
use crate::commands::support::connection_env::ConnectionStrings;
use crate::commands::support::{resolve, stale};
use crate::config::Key;
use crate::context::Context;
use ppg_api::Contract;
use ppg_api::operations::{get_database_usage, get_project, get_workspace};
use ppg_api::types::values::DatabaseId;
use ppg_api::types::{Database, Project};
use ppg_core::error::{Code, Error, Result};

/// Asks the service for the database that is selected, else for the project, else for the workspace.
///
/// # Errors
/// `NotFound` if it does not exist; what the requests fail with.
pub(super) async fn look_up(context: &Context, status: &mut TargetStatus) -> Result<()> {
    let result = if status.database.is_some() {
        database(context, status).await
    } else if let Some(selected) = &mut status.project {
        let project = async |id: &_| context.session.get(&get_project(id)).await;
        let found = mark_missing(Some(selected), resolve::project(context, None, project).await);
        found.map(|project| fill_project(status, &project))
    } else if let Some(selected) = &mut status.workspace {
        let workspace = async |id: &_| context.session.get(&get_workspace(id)).await;
        let found = mark_missing(Some(selected), resolve::workspace(context, None, workspace).await);
        found.map(|workspace| fill(status.workspace.as_mut(), workspace.id.as_str(), Some(&workspace.name)))
    } else {
        return Ok(());
    };
    if !context.service.is_local() {
        status.service.contract = Some(context.session.client().await?.contract().name().to_owned());
    }
    result
}

/// Reads the database and, at the same time, its size.
async fn database(context: &Context, status: &mut TargetStatus) -> Result<()> {
    let Some(target) = &status.database else { return Ok(()) };
    let value = target.selected.value.clone();
    let size = async |id: &str| {
        let operation = get_database_usage(&DatabaseId::from(id), None, None);
        let usage = context.session.get(&operation).await;
        usage.ok().and_then(|usage| usage.storage).and_then(|storage| storage.used_bytes)
    };
    let (found, size_by_value) = tokio::join!(fetch(context, status.project.is_some(), &value), size(&value));
    let (project, database) = match found {
        Ok(found) => found,
        Err((Key::Project, error)) => return mark_missing(status.project.as_mut(), Err(error)),
        Err((_, error)) => {
            return mark_missing(status.database.as_mut().map(|target| &mut target.selected), Err(error));
        }
    };
    let size = match size_by_value {
        // The database was selected by its name.
        None if database.id.as_str() != value => size(database.id.as_str()).await,
        size => size,
    };
    if let Some(project) = &project {
        fill_project(status, project);
    }
    fill_database(status, &database, size);
    Ok(())
}

/// The database, and its project where one request returns both. An error comes with the setting that it is about.
async fn fetch(
    context: &Context,
    has_project: bool,
    value: &str,
) -> std::result::Result<(Option<Project>, Database), (Key, Error)> {
    let contract = context.session.known_contract().map_err(|error| (Key::Database, error))?;
    // Local mode has both, and answers by the documented one.
    let is_documented = contract.map_or_else(|| context.service.is_local(), |known| known == Contract::Documented);
    if has_project && is_documented {
        let get = async |id: &_| context.session.get(&get_project(id)).await;
        let project = resolve::project(context, None, get).await.map_err(|error| (Key::Project, error))?;
        if project.databases.is_some() {
            let found = resolve::database_of_project(&project, value).map_err(|error| {
                let hint = stale::hint(context, Key::Database);
                (Key::Database, stale::explain(error, hint))
            });
            return found.map(|database| (Some(project), database));
        }
    }
    let database = resolve::fetch_database(context, None).await;
    database.map(|database| (None, database)).map_err(|error| (Key::Database, error))
}

/// Notes in `selected` that it does not exist, if that is the error.
fn mark_missing<T>(selected: Option<&mut Selected>, found: Result<T>) -> Result<T> {
    if let (Some(selected), Err(error)) = (selected, &found)
        && error.has_code(Code::NotFound)
    {
        selected.found = Some(false);
    }
    found
}

fn fill(selected: Option<&mut Selected>, id: &str, name: Option<&str>) {
    if let Some(selected) = selected {
        selected.id = Some(id.to_owned());
        selected.name = name.map(str::to_owned).or_else(|| selected.name.take());
        selected.found = Some(true);
    }
}

fn fill_project(status: &mut TargetStatus, project: &Project) {
    fill(status.project.as_mut(), project.id.as_str(), Some(&project.name));
    let workspace = status.workspace.as_mut().filter(|workspace| workspace.value == project.workspace_id.as_str());
    let name = project.extra.workspace.as_ref().map(|workspace| workspace.name.as_str());
    fill(workspace, project.workspace_id.as_str(), name);
}

fn fill_database(status: &mut TargetStatus, database: &Database, size: Option<i64>) {
    let project = database.extra.project.as_ref();
    let is_selected = |selected: &&mut Selected| {
        selected.value == database.project_id.as_str() || project.is_some_and(|project| selected.value == project.name)
    };
    if let Some(selected) = status.project.as_mut().filter(is_selected) {
        fill(Some(selected), database.project_id.as_str(), project.map(|project| project.name.as_str()));
    }
    let Some(target) = &mut status.database else { return };
    fill(Some(&mut target.selected), database.id.as_str(), database.name.as_deref());
    target.status = Some(database.status.to_string());
    target.region = database.region.as_ref().map(ToString::to_string);
    target.size_bytes = size;
    if ConnectionStrings::from_database(database).pick(None).is_some() {
        target.connection_from = Some("service".into());
    }
}

/// Adds where a connection string of the database is saved, unless the service shows one. It reads the index only, not the
/// keyring.
pub(super) fn find_saved_string(context: &Context, status: &mut TargetStatus) {
    let Some(target) = status.database.as_mut().filter(|target| target.connection_from.is_none()) else { return };
    let id = target.selected.id.as_ref().unwrap_or(&target.selected.value);
    let saved = context.sign_in.store().and_then(|store| store.connections());
    let (Ok(saved), Ok(api)) = (saved, context.service.session_scope()) else { return };
    let found = saved.iter().find(|(_, saved)| saved.api == api && saved.database_id == *id);
    target.connection_from = found.map(|(_, saved)| saved.storage.to_string());
}
