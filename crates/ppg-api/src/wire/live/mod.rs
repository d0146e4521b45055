//! Decodes responses of the live contract into the resources that both contracts share: `data` around a resource,
//! `pagination` beside a list.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::json::JsonBody;
use crate::operation::{Next, Page};
use crate::types::values::{DatabaseId, DatabaseStatus, RestoreStatus, WorkspaceId};
use crate::types::{Connection, Database, DatabaseBackup, DatabaseUsage, Integration, Project, Restore};

mod backup;
mod connection;
mod database;
mod integration;
mod project;
mod usage;

pub(crate) use super::documented::no_content;
use backup::WireBackup;
use connection::WireConnection;
use database::WireDatabase;
use integration::WireIntegration;
use project::WireProject;
use usage::WireUsage;

/// The content of `data`, and the cursor to the rest.
#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
    pagination: Option<Pagination>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pagination {
    #[serde(default)]
    has_more: bool,
    /// Present if the list has cursors; `null` on its last page.
    #[serde(default, deserialize_with = "distinguish_null")]
    next_cursor: Option<Option<String>>,
}

/// Distinguishes a field that is `null` from an absent one.
fn distinguish_null<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

fn decode_object<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<T, String> {
    answer.object()
}

/// Decodes a resource that both contracts write alike.
pub(crate) fn resource<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<T, String> {
    decode_object::<Envelope<T>>(answer).map(|envelope| envelope.data)
}

/// Decodes a page of resources that both contracts write alike.
pub(crate) fn page<T: DeserializeOwned>(answer: JsonBody<'_>) -> Result<Page<T>, String> {
    let Envelope { data: items, pagination } = decode_object::<Envelope<Vec<T>>>(answer)?;
    Ok(Page { items, next: pagination.and_then(Pagination::next) })
}

/// What leads from a page to the next one, whatever its items are.
pub(crate) fn next_page(page: &Value) -> Option<Next> {
    Pagination::deserialize(page.get("pagination")?).ok()?.next()
}

impl Pagination {
    fn next(self) -> Option<Next> {
        match self {
            Pagination { has_more: false, .. } => None,
            Pagination { next_cursor: Some(Some(cursor)), .. } => Some(Next::Cursor(cursor)),
            Pagination { next_cursor: Some(None), .. } => Some(Next::Unreachable),
            Pagination { next_cursor: None, .. } => Some(Next::RaiseLimit),
        }
    }
}

/// Decodes a resource that the live contract writes in its own way.
fn decode_as<W: DeserializeOwned, T: From<W>>(answer: JsonBody<'_>) -> Result<T, String> {
    resource::<W>(answer).map(T::from)
}

/// Decodes a page of resources that the live contract writes in its own way.
fn decode_page_as<W: DeserializeOwned, T: From<W>>(answer: JsonBody<'_>) -> Result<Page<T>, String> {
    let Page { items, next } = page::<W>(answer)?;
    Ok(Page { items: items.into_iter().map(T::from).collect(), next })
}

pub(crate) fn project(answer: JsonBody<'_>) -> Result<Project, String> {
    decode_as::<WireProject, _>(answer)
}

pub(crate) fn projects(answer: JsonBody<'_>) -> Result<Page<Project>, String> {
    decode_page_as::<WireProject, _>(answer)
}

pub(crate) fn database(answer: JsonBody<'_>) -> Result<Database, String> {
    decode_as::<WireDatabase, _>(answer)
}

pub(crate) fn databases(answer: JsonBody<'_>) -> Result<Page<Database>, String> {
    decode_page_as::<WireDatabase, _>(answer)
}

pub(crate) fn connection(answer: JsonBody<'_>) -> Result<Connection, String> {
    decode_as::<WireConnection, _>(answer)
}

pub(crate) fn connections(answer: JsonBody<'_>) -> Result<Page<Connection>, String> {
    decode_page_as::<WireConnection, _>(answer)
}

pub(crate) fn integration(answer: JsonBody<'_>) -> Result<Integration, String> {
    decode_as::<WireIntegration, _>(answer)
}

pub(crate) fn integrations(answer: JsonBody<'_>) -> Result<Page<Integration>, String> {
    decode_page_as::<WireIntegration, _>(answer)
}

/// Decodes the list of all projects and keeps those of one workspace.
pub(crate) fn projects_of(workspace: WorkspaceId) -> impl Fn(JsonBody<'_>) -> Result<Page<Project>, String> {
    move |answer| {
        let mut page = projects(answer)?;
        page.items.retain(|project| project.workspace_id == workspace);
        Ok(page)
    }
}

/// Decodes backups; they do not name their database, so the caller does.
pub(crate) fn backups(database: DatabaseId) -> impl Fn(JsonBody<'_>) -> Result<Page<DatabaseBackup>, String> {
    move |answer| {
        let Page { items, next } = page::<WireBackup>(answer)?;
        Ok(Page { items: items.into_iter().map(|backup| backup.of(&database)).collect(), next })
    }
}

/// Decodes usage, which comes without the `data` envelope and without a database ID.
pub(crate) fn usage(database: DatabaseId) -> impl Fn(JsonBody<'_>) -> Result<DatabaseUsage, String> {
    move |answer| decode_object::<WireUsage>(answer).map(|usage| usage.of(&database))
}

/// Decodes the response to a restore: the target database, whose status tells how far the restore is.
pub(crate) fn restore(answer: JsonBody<'_>) -> Result<Restore, String> {
    let database = database(answer)?;
    let status = match database.status {
        DatabaseStatus::Active => RestoreStatus::Completed,
        _ => RestoreStatus::Restoring,
    };
    Ok(Restore { status: Some(status), message: None })
}
