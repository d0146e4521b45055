//! Databases: list, create, get, update, measure and delete.

use axum::Json;
use axum::body::Bytes;
use axum::extract::RawQuery;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

use super::authorized_state::AuthorizedState;
use super::input::{self, DatabaseBody, Query};
use super::pagination::{Order, cursor_key, paginate};
use super::response::{self, LiveResult};
use super::views::{self, Secrets};
use crate::api_error::ApiError;
use crate::server::actions::databases::{self, NewDatabase};
use crate::server::input::{PathIds, Validated, missing_field, usage_period};
use crate::state;
use crate::state::model::{DatabaseRow, Source};
use ppg_api::types::values::{DateTime, ProjectId};

/// Filter value for databases that belong to no branch.
const UNASSIGNED: &str = "unassigned";

const GIB: f64 = (1_u64 << 30) as f64;

/// `getV1Databases`: lists databases, optionally filtered.
pub(crate) async fn list(authorized: AuthorizedState, query: Query) -> LiveResult {
    let branch =
        |row: &DatabaseRow| authorized.state.branches.iter().find(|branch| Some(&branch.id) == row.branch_id.as_ref());
    let rows = authorized.databases().filter(|row| {
        query.matches("projectId", Some(row.project_id.as_str()))
            && query.matches("logicalId", row.logical_id.as_deref())
            && query.matches("branchId", Some(row.branch_id.as_deref().unwrap_or(UNASSIGNED)))
            && query.matches("branchGitName", branch(row).map(|branch| branch.git_name.as_str()))
    });
    list_page(&authorized, &query, rows)
}

/// `getV1ProjectsByProjectIdDatabases`: lists the databases of one project.
pub(crate) async fn list_in_project(
    authorized: AuthorizedState,
    PathIds(project): PathIds<String>,
    query: Query,
) -> LiveResult {
    let project = &authorized.project(&project)?.id;
    list_page(&authorized, &query, authorized.databases().filter(|row| row.project_id == *project))
}

fn list_page<'a>(
    authorized: &'a AuthorizedState,
    query: &Query,
    rows: impl Iterator<Item = &'a DatabaseRow>,
) -> LiveResult {
    let place = |row: &&DatabaseRow| cursor_key(&row.created_at, row.id.as_str());
    let (rows, next) = paginate(query, "databases", Order::OldestFirst, rows, place)?;
    Ok(response::page(rows.into_iter().map(|row| views::database(authorized, row, Secrets::Hide)).collect(), next))
}

/// `postV1Databases`: creates a database, with the project in the body.
pub(crate) async fn create(authorized: AuthorizedState, headers: HeaderMap, body: Bytes) -> LiveResult {
    let body = input::database(&headers, &body, false)?;
    let project = body.project_id.clone().ok_or_else(|| missing_field("projectId"))?;
    let row = create_from_body(&authorized, authorized.project(&project)?.id.clone(), body).await?;
    Ok(response::created(views::database(&authorized.refresh(), &row, Secrets::Reveal)))
}

/// `postV1ProjectsByProjectIdDatabases`: creates a database, with the project in the path.
pub(crate) async fn create_in_project(
    authorized: AuthorizedState,
    PathIds(project): PathIds<String>,
    headers: HeaderMap,
    body: Bytes,
) -> LiveResult {
    let project = authorized.project(&project)?.id.clone();
    let row = create_from_body(&authorized, project, input::database(&headers, &body, true)?).await?;
    let authorized = authorized.refresh();
    let view = views::database(&authorized, &row, Secrets::Reveal);
    Ok(response::created(views::with_legacy_fields(&authorized, &row, view)))
}

async fn create_from_body(
    authorized: &AuthorizedState,
    project_id: ProjectId,
    body: DatabaseBody,
) -> Result<DatabaseRow, ApiError> {
    check_source(authorized, &body.source)?;
    let name = body.name.unwrap_or_else(|| generate_name(authorized, &project_id));
    let request = NewDatabase {
        project_id,
        name: Some(name),
        region: body.region,
        is_default: body.is_default,
        logical_id: body.logical_id,
        branch: body.branch,
        source: body.source,
    };
    databases::create(&authorized.app, request).await
}

/// Checks that the caller can see the source of the content.
///
/// # Errors
///
/// 404 if the database or the backup does not exist for the caller.
pub(crate) fn check_source(authorized: &AuthorizedState, source: &Source) -> Validated<()> {
    match source {
        Source::Empty => Ok(()),
        Source::Database { database_id } => authorized.database(database_id.as_str()).map(|_| ()),
        Source::Backup { database_id, backup_id } => {
            authorized.backup(database_id.as_str(), backup_id.as_str()).map(|_| ())
        }
    }
}

/// A free name for a database that was given none: `database-1`, `database-2` and so on.
fn generate_name(authorized: &AuthorizedState, project: &ProjectId) -> String {
    let taken = |name: &str| {
        let mut siblings = authorized.databases().filter(|row| row.project_id == *project);
        siblings.any(|row| row.name.as_deref() == Some(name))
    };
    let mut names = (1_u32..).map(|n| format!("database-{n}"));
    names.find(|name| !taken(name)).unwrap_or_default()
}

/// `getV1DatabasesByDatabaseId`: returns one database.
pub(crate) async fn get(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    databases::wait_if_starting(&authorized.app, &authorized.database(&id)?.id).await?;
    let authorized = authorized.refresh();
    Ok(response::ok(views::database(&authorized, authorized.database(&id)?, Secrets::Hide)))
}

/// `patchV1DatabasesByDatabaseId`: changes name, branch or logical ID.
pub(crate) async fn patch(
    authorized: AuthorizedState,
    PathIds(id): PathIds<String>,
    headers: HeaderMap,
    body: Bytes,
) -> LiveResult {
    let id = authorized.database(&id)?.id.clone();
    let patch = input::database_patch(&headers, &body)?;
    let change = authorized.app.store.update(|state| {
        let mut row = state.database(&id)?.clone();
        if let Some(branch) = patch.branch {
            row.branch_id = databases::resolve_branch(state, &row.project_id, branch)?;
        }
        row.logical_id = patch.logical_id.or(row.logical_id);
        row.name = patch.name.or(row.name);
        row.updated_at = state::now();
        let (branch, logical_id) = (row.branch_id.as_deref(), row.logical_id.as_deref());
        databases::check_logical_id(state, &row.project_id, branch, logical_id, Some(&id))?;
        *state.database_mut(&id)? = row;
        Ok(())
    });
    change.await?;
    let authorized = authorized.refresh();
    Ok(response::ok(views::database(&authorized, authorized.database(id.as_str())?, Secrets::Hide)))
}

/// `deleteV1DatabasesByDatabaseId`: deletes a database.
pub(crate) async fn delete(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    databases::delete(&authorized.app, &authorized.database(&id)?.id).await?;
    Ok(response::no_content())
}

/// `getV1DatabasesByDatabaseIdUsage`: statements that read or write on the requested days, and the current size.
pub(crate) async fn usage(
    authorized: AuthorizedState,
    PathIds(id): PathIds<String>,
    RawQuery(query): RawQuery,
) -> LiveResult {
    let id = &authorized.database(&id)?.id;
    let (start, end) = usage_period(query.as_deref())?;
    let (sample, sum) = databases::usage(&authorized.app, id, start, end).await?;
    let response = json!({
        "period": { "start": midnight(start), "end": end_of(end) },
        "metrics": {
            "operations": { "used": sum.reads + sum.writes, "unit": "ops" },
            "storage": { "used": sample.used_bytes as f64 / GIB, "unit": "GiB" },
        },
        "generatedAt": DateTime::from(Timestamp::now()),
    });
    Ok(Json(response).into_response())
}

fn midnight(day: Date) -> String {
    format!("{day}T00:00:00.000Z")
}

fn end_of(day: Date) -> String {
    format!("{day}T23:59:59.999Z")
}
