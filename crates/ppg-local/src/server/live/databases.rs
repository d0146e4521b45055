//! Databases: they are listed, made, looked at, changed, measured and deleted.

use axum::Json;
use axum::body::Bytes;
use axum::extract::RawQuery;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::json;

use super::input::{self, DatabaseBody, Query};
use super::page::{Order, page, place};
use super::response::{self, Answer};
use super::scope::Sight;
use super::views::{self, Secrets};
use crate::server::actions::databases::{self, Wanted};
use crate::server::api_error::Problem;
use crate::server::input::{Checked, Ids, missing, period};
use crate::state;
use crate::state::model::{DatabaseRow, Source};
use ppg_api::types::values::{DateTime, ProjectId};

/// What a filter calls the databases that belong to no branch.
const UNASSIGNED: &str = "unassigned";

const GIB: f64 = (1_u64 << 30) as f64;

/// `getV1Databases`
pub(crate) async fn list(sight: Sight, query: Query) -> Answer {
    let branch =
        |row: &DatabaseRow| sight.state.branches.iter().find(|branch| Some(&branch.id) == row.branch_id.as_ref());
    let rows = sight.databases().filter(|row| {
        query.lets("projectId", Some(row.project_id.as_str()))
            && query.lets("logicalId", row.logical_id.as_deref())
            && query.lets("branchId", Some(row.branch_id.as_deref().unwrap_or(UNASSIGNED)))
            && query.lets("branchGitName", branch(row).map(|branch| branch.git_name.as_str()))
    });
    listed(&sight, &query, rows)
}

/// `getV1ProjectsByProjectIdDatabases`
pub(crate) async fn list_of(sight: Sight, Ids(project): Ids<String>, query: Query) -> Answer {
    let project = &sight.project(&project)?.id;
    listed(&sight, &query, sight.databases().filter(|row| row.project_id == *project))
}

fn listed<'a>(sight: &'a Sight, query: &Query, rows: impl Iterator<Item = &'a DatabaseRow>) -> Answer {
    let place = |row: &&DatabaseRow| place(&row.created_at, row.id.as_str());
    let (rows, next) = page(query, "databases", Order::OldestFirst, rows, place)?;
    Ok(response::list(rows.into_iter().map(|row| views::database(sight, row, Secrets::Kept)).collect(), next))
}

/// `postV1Databases`
pub(crate) async fn create(sight: Sight, headers: HeaderMap, body: Bytes) -> Answer {
    let body = input::database(&headers, &body, false)?;
    let project = body.project_id.clone().ok_or_else(|| missing("projectId"))?;
    let row = make(&sight, sight.project(&project)?.id.clone(), body).await?;
    Ok(response::made(views::database(&sight.again(), &row, Secrets::Given)))
}

/// `postV1ProjectsByProjectIdDatabases`
pub(crate) async fn create_of(sight: Sight, Ids(project): Ids<String>, headers: HeaderMap, body: Bytes) -> Answer {
    let project = sight.project(&project)?.id.clone();
    let row = make(&sight, project, input::database(&headers, &body, true)?).await?;
    let sight = sight.again();
    let view = views::database(&sight, &row, Secrets::Given);
    Ok(response::made(views::with_earlier_fields(&sight, &row, view)))
}

async fn make(sight: &Sight, project_id: ProjectId, body: DatabaseBody) -> Result<DatabaseRow, Problem> {
    check_source(sight, &body.source)?;
    let name = body.name.unwrap_or_else(|| free_name(sight, &project_id));
    let wanted = Wanted {
        project_id,
        name: Some(name),
        region: body.region,
        is_default: body.is_default,
        logical_id: body.logical_id,
        branch: body.branch,
        source: body.source,
    };
    databases::create(&sight.app, wanted).await
}

/// What the content comes from must be there for the caller, too.
pub(crate) fn check_source(sight: &Sight, source: &Source) -> Checked<()> {
    match source {
        Source::Empty => Ok(()),
        Source::Database { database_id } => sight.database(database_id.as_str()).map(|_| ()),
        Source::Backup { database_id, backup_id } => sight.backup(database_id.as_str(), backup_id.as_str()).map(|_| ()),
    }
}

/// What a database is called that nobody gave a name.
fn free_name(sight: &Sight, project: &ProjectId) -> String {
    let taken = |name: &str| {
        let mut siblings = sight.databases().filter(|row| row.project_id == *project);
        siblings.any(|row| row.name.as_deref() == Some(name))
    };
    let mut names = (1_u32..).map(|n| format!("database-{n}"));
    names.find(|name| !taken(name)).unwrap_or_default()
}

/// `getV1DatabasesByDatabaseId`
pub(crate) async fn get(sight: Sight, Ids(id): Ids<String>) -> Answer {
    databases::wait_if_active(&sight.app, &sight.database(&id)?.id).await?;
    let sight = sight.again();
    Ok(response::one(views::database(&sight, sight.database(&id)?, Secrets::Kept)))
}

/// `patchV1DatabasesByDatabaseId`
pub(crate) async fn patch(sight: Sight, Ids(id): Ids<String>, headers: HeaderMap, body: Bytes) -> Answer {
    let id = sight.database(&id)?.id.clone();
    let patch = input::database_patch(&headers, &body)?;
    let change = sight.app.store.change(|state| {
        let mut row = state.database(&id)?.clone();
        if let Some(branch) = patch.branch {
            row.branch_id = databases::branch(state, &row.project_id, branch)?;
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
    let sight = sight.again();
    Ok(response::one(views::database(&sight, sight.database(id.as_str())?, Secrets::Kept)))
}

/// `deleteV1DatabasesByDatabaseId`
pub(crate) async fn delete(sight: Sight, Ids(id): Ids<String>) -> Answer {
    databases::delete(&sight.app, &sight.database(&id)?.id).await?;
    Ok(response::gone())
}

/// `getV1DatabasesByDatabaseIdUsage`. Operations are the statements that read or write, of whole days; the storage is
/// that of now.
pub(crate) async fn usage(sight: Sight, Ids(id): Ids<String>, RawQuery(query): RawQuery) -> Answer {
    let id = &sight.database(&id)?.id;
    let (start, end) = period(query.as_deref())?;
    let (sample, sum) = databases::usage(&sight.app, id, start, end).await?;
    let answer = json!({
        "period": { "start": midnight(start), "end": end_of(end) },
        "metrics": {
            "operations": { "used": sum.reads + sum.writes, "unit": "ops" },
            "storage": { "used": sample.used_bytes as f64 / GIB, "unit": "GiB" },
        },
        "generatedAt": DateTime::from(Timestamp::now()),
    });
    Ok(Json(answer).into_response())
}

fn midnight(day: Date) -> String {
    format!("{day}T00:00:00.000Z")
}

fn end_of(day: Date) -> String {
    format!("{day}T23:59:59.999Z")
}
