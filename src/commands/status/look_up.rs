//! What only the service knows about the selection. Two requests at most if it consists of IDs of what exists, as `use`
//! saves them; a name costs its lookup.

use super::view::{Selected, TargetStatus};
use crate::commands::support::connection_env::ConnectionStrings;
use crate::commands::support::resolve::{self, can_be_id, if_found};
use crate::context::Context;
use ppg_api::Contract;
use ppg_api::operations::{get_database, get_database_usage, get_project};
use ppg_api::types::values::DatabaseId;
use ppg_api::types::{Database, Project};
use ppg_core::error::{Code, Error, Result};

/// Asks the service for the database that is selected, else for the project, else for the workspace; if that does not
/// exist, for each of them.
///
/// # Errors
/// `NotFound` if one does not exist; what the requests fail with.
pub(super) async fn look_up(context: &Context, status: &mut TargetStatus) -> Result<()> {
    if status.database.is_none() && status.project.is_none() && status.workspace.is_none() {
        return Ok(());
    }
    let result = match by_ids(context, status).await {
        Ok(true) => Ok(()),
        Ok(false) => each_part(context, status).await,
        Err(error) => Err(error),
    };
    if !context.service.is_local() {
        let client = context.session.client().await?;
        status.service.contract = client.known_contract().map(|contract| contract.name().to_owned());
    }
    result
}

/// Reads what is selected most narrowly by its ID. `false` if there is no such ID, or if the workspace is in question.
async fn by_ids(context: &Context, status: &mut TargetStatus) -> Result<bool> {
    let contract = context.session.known_contract()?;
    // Local mode has both, and answers by the documented one.
    let is_documented = contract.map_or_else(|| context.service.is_local(), |known| known == Contract::Documented);
    let database =
        status.database.as_ref().map(|target| target.selected.value.clone()).filter(|value| can_be_id(value));
    let project = status.project.as_ref().map(|selected| selected.value.clone()).filter(|value| can_be_id(value));
    let has_read_project =
        status.project.is_some() && (status.database.is_none() || is_documented && project.is_some());
    if status.database.is_some() && !has_read_project {
        let Some(database) = database else { return Ok(false) };
        // The size at the same time.
        let operation = get_database(&database.as_str().into());
        let (found, size) = tokio::join!(context.session.get(&operation), size(context, &database));
        let Some(database) = if_found(found)? else { return Ok(false) };
        fill_database(status, &database, size);
    } else if status.project.is_some() {
        let Some(project) = project else { return Ok(false) };
        let Some(project) = if_found(context.session.get(&get_project(&project.as_str().into())).await)? else {
            return Ok(false);
        };
        if let Some(target) = &status.database {
            let found = resolve::database_of_project(&project, &target.selected.value);
            let Ok(database) = found else { return Ok(false) };
            fill_database(status, &database, size(context, database.id.as_str()).await);
        }
        fill_project(status, &project);
    } else {
        return Ok(false);
    }
    // A workspace that was selected together with an existing database is no question. A project names its own.
    let narrower = status.project.as_ref().or(status.database.as_ref().map(|target| &target.selected));
    let is_open = |workspace: &Selected| {
        workspace.found.is_none() && (has_read_project || narrower.is_none_or(|of| of.source != workspace.source))
    };
    Ok(!status.workspace.as_ref().is_some_and(is_open))
}

/// Looks up each part, by ID or name, and notes which does not exist. The error is about the first of them.
async fn each_part(context: &Context, status: &mut TargetStatus) -> Result<()> {
    let mut failure = None;
    if let Some(selected) = status.workspace.as_mut().filter(|workspace| workspace.found.is_none())
        && let Some(workspace) = note(selected, resolve::fetch_workspace(context, None).await, &mut failure)?
    {
        fill(Some(selected), workspace.id.as_str(), Some(&workspace.name));
    }
    let mut found_project = None;
    if let Some(selected) = status.project.as_mut().filter(|project| project.found.is_none()) {
        // What was selected together with a workspace that does not exist is not there either.
        if is_missing_with(status.workspace.as_ref(), selected) {
            selected.found = Some(false);
        } else {
            let read = resolve::fetch_project(context, None).await;
            if let Some(project) = note(selected, read, &mut failure)? {
                fill_project(status, &project);
                found_project = Some(project);
            }
        }
    }
    let Some(target) = status.database.as_mut().filter(|target| target.selected.found.is_none()) else {
        return failure.map_or(Ok(()), Err);
    };
    let selected = &mut target.selected;
    if is_missing_with(status.project.as_ref().or(status.workspace.as_ref()), selected) {
        selected.found = Some(false);
        return failure.map_or(Ok(()), Err);
    }
    let in_project =
        found_project.as_ref().and_then(|project| resolve::database_of_project(project, &selected.value).ok());
    let read = match in_project {
        Some(database) => Ok(database),
        None => resolve::fetch_database(context, None).await,
    };
    if let Some(database) = note(selected, read, &mut failure)? {
        let size = size(context, database.id.as_str()).await;
        fill_database(status, &database, size);
    }
    failure.map_or(Ok(()), Err)
}

/// What was read. If it does not exist, that is noted in `selected`, and the first such error is kept.
fn note<T>(selected: &mut Selected, read: Result<T>, failure: &mut Option<Error>) -> Result<Option<T>> {
    match read {
        Err(error) if error.has_code(Code::NotFound) => {
            selected.found = Some(false);
            failure.get_or_insert(error);
            Ok(None)
        }
        read => read.map(Some),
    }
}

/// Whether `above` does not exist and was selected by the same source.
fn is_missing_with(above: Option<&Selected>, selected: &Selected) -> bool {
    above.is_some_and(|above| above.found == Some(false) && above.source == selected.source)
}

/// The size of a database, if the service tells.
async fn size(context: &Context, id: &str) -> Option<i64> {
    let usage = context.session.get(&get_database_usage(&DatabaseId::from(id), None, None)).await;
    usage.ok().and_then(|usage| usage.storage).and_then(|storage| storage.used_bytes)
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
