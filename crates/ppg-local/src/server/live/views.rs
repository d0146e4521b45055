//! The resources of the live API as JSON, built from the state.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::authorized_state::AuthorizedState;
use super::regions::display_name;
use crate::runtime::runtime_file::LIVE_PATH;
use crate::server::connection_string::{HOST, connection_string};
use crate::state::grants::Grant;
use crate::state::model::{BackupRow, ConnectionRow, DatabaseRow, ProjectRow};
use crate::state::service_tokens::ServiceTokenRow;
use ppg_api::types::Workspace;
use ppg_api::types::values::{BackupStatus, ConnectionType, DatabaseStatus, DateTime, Region};

/// Whether a response contains secrets. Only responses to creation and rotation do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Secrets {
    Reveal,
    Hide,
}

/// The URL of a resource.
fn url(authorized: &AuthorizedState, kind: &str, id: &str) -> String {
    format!("{}{LIVE_PATH}/{kind}/{id}", authorized.app.oauth.issuer)
}

/// A short reference to a related resource.
fn reference(authorized: &AuthorizedState, kind: &str, id: &str, name: &str) -> Value {
    json!({ "id": id, "url": url(authorized, kind, id), "name": name })
}

pub(crate) fn workspace(authorized: &AuthorizedState, row: &Workspace) -> Value {
    let id = row.id.as_str();
    let url = url(authorized, "workspaces", id);
    json!({ "id": id, "type": "workspace", "url": url, "name": row.name, "createdAt": row.created_at })
}

pub(crate) fn project(authorized: &AuthorizedState, row: &ProjectRow) -> Value {
    let (id, workspace) = (row.id.as_str(), row.workspace_id.as_str());
    let name = authorized.state.workspace(&row.workspace_id).map(|row| row.name.as_str()).unwrap_or_default();
    json!({
        "id": id,
        "type": "project",
        "url": url(authorized, "projects", id),
        "name": row.name,
        "logicalId": row.logical_id,
        "createdAt": row.created_at,
        "defaultRegion": row.default_region,
        "workspace": reference(authorized, "workspaces", workspace, name),
    })
}

/// A database with a reference to its project.
pub(crate) fn database(authorized: &AuthorizedState, row: &DatabaseRow, secrets: Secrets) -> Value {
    let mut view = database_without_project(authorized, row, secrets);
    let name = authorized.project(row.project_id.as_str()).map(|row| row.name.as_str()).unwrap_or_default();
    view["project"] = reference(authorized, "projects", row.project_id.as_str(), name);
    view
}

/// A database without its project, as part of a project.
pub(crate) fn database_without_project(authorized: &AuthorizedState, row: &DatabaseRow, secrets: Secrets) -> Value {
    let id = row.id.as_str();
    let connections: Vec<_> = authorized.state.connections_of(&row.id).collect();
    let default = connections.iter().find(|connection| connection.id == row.default_connection);
    json!({
        "id": id,
        "type": "database",
        "url": url(authorized, "databases", id),
        "name": database_name(row),
        "status": status(authorized, row),
        "createdAt": row.created_at,
        "isDefault": row.is_default,
        "defaultConnectionId": default.map(|connection| &connection.id),
        "connections": connections.iter().map(|one| connection(authorized, row, one, secrets)).collect::<Vec<_>>(),
        "region": region(&row.region),
        "source": row.source,
        "branchId": row.branch_id,
        "logicalId": row.logical_id,
    })
}

/// Adds the fields that only the response to creation has: older duplicates of what `connections` contains.
pub(crate) fn with_legacy_fields(authorized: &AuthorizedState, row: &DatabaseRow, mut view: Value) -> Value {
    let first = authorized.state.connections_of(&row.id).next();
    view["apiKeys"] = first.map_or_else(
        || json!([]),
        |first| {
            let mut key = connection_without_database(authorized, row, first, Secrets::Hide);
            key["connectionString"] = connection_string(row, first).expose().into();
            json!([key])
        },
    );
    view["connectionString"] = first.map_or(Value::Null, |first| connection_string(row, first).expose().into());
    view["directConnection"] = first.map_or(Value::Null, |first| direct_connection(row, first));
    view
}

/// A connection with a reference to its database.
pub(crate) fn connection(
    authorized: &AuthorizedState,
    database: &DatabaseRow,
    row: &ConnectionRow,
    secrets: Secrets,
) -> Value {
    let mut view = connection_without_database(authorized, database, row, secrets);
    view["database"] = reference(authorized, "databases", database.id.as_str(), database_name(database));
    view
}

/// A new or rotated connection, with its secrets in each of the fields that have them.
pub(crate) fn new_connection(authorized: &AuthorizedState, database: &DatabaseRow, row: &ConnectionRow) -> Value {
    let mut view = connection(authorized, database, row, Secrets::Reveal);
    view["connectionString"] = connection_string(database, row).expose().into();
    let direct = direct_connection(database, row);
    for field in ["host", "pass", "user"] {
        view[field] = direct[field].clone();
    }
    view["directConnection"] = direct;
    view
}

/// A connection without its database. Neither a pooler nor Accelerate exists locally, so `endpoints` has the direct one
/// only.
fn connection_without_database(
    authorized: &AuthorizedState,
    database: &DatabaseRow,
    row: &ConnectionRow,
    secrets: Secrets,
) -> Value {
    let id = row.id.as_str();
    let mut endpoint = json!({ "host": HOST, "port": database.port });
    if secrets == Secrets::Reveal {
        endpoint["connectionString"] = connection_string(database, row).expose().into();
    }
    json!({
        "id": id,
        "type": "connection",
        "url": url(authorized, "connections", id),
        "name": row.name.as_deref().unwrap_or(id),
        "createdAt": row.created_at,
        "kind": if row.kind == ConnectionType::Prisma { "accelerate" } else { "postgres" },
        "endpoints": { "direct": endpoint },
    })
}

fn direct_connection(database: &DatabaseRow, row: &ConnectionRow) -> Value {
    json!({ "host": format!("{HOST}:{}", database.port), "pass": row.password.expose(), "user": row.role })
}

fn database_name(row: &DatabaseRow) -> &str {
    row.name.as_deref().unwrap_or(row.id.as_str())
}

/// The status of a database. `recovering` means that existing content is being replaced.
fn status(authorized: &AuthorizedState, row: &DatabaseRow) -> &'static str {
    let filled =
        authorized.state.pending_jobs.iter().any(|job| job.database_id == row.id && job.kind.replaces_content());
    match authorized.app.supervisor.visible_status(row) {
        DatabaseStatus::Active => "ready",
        DatabaseStatus::Provisioning if filled && !row.content_pending => "recovering",
        DatabaseStatus::Provisioning => "provisioning",
        _ => "failure",
    }
}

fn region(region: &Region) -> Value {
    json!({ "id": region.as_str(), "name": display_name(region) })
}

pub(crate) fn backup(row: &BackupRow) -> Value {
    let mut view = json!({
        "id": row.id,
        "type": "backup",
        "backupType": "full",
        "createdAt": row.created_at,
        "status": match row.status {
            BackupStatus::Pending | BackupStatus::InProgress => "running",
            BackupStatus::Completed => "completed",
            BackupStatus::Failed => "failed",
            BackupStatus::Other(_) => "unknown",
        },
    });
    if let Some(size) = row.size_bytes {
        view["size"] = size.into();
    }
    if let Some(label) = &row.label {
        view["label"] = label.as_str().into();
    }
    view
}

/// A sign-in through the authorization server, shown as an integration.
pub(crate) fn integration(authorized: &AuthorizedState, grant: &Grant) -> Value {
    let created_at = timestamp(grant.created_at);
    json!({
        "id": grant.id,
        "url": url(authorized, "integrations", &grant.id),
        "createdAt": created_at,
        "scopes": grant.scope.split(' ').collect::<Vec<_>>(),
        "client": { "id": grant.client_id, "name": grant.client_id, "createdAt": created_at },
        "createdByUser": {
            "id": grant.person.subject(),
            "email": grant.person.email,
            "displayName": grant.person.name,
        },
    })
}

pub(crate) fn service_token(row: &ServiceTokenRow) -> Value {
    json!({
        "id": row.id,
        "type": "serviceToken",
        "name": row.name,
        "valueHint": format!("…{}", row.hint),
        "createdAt": row.created_at,
        "expiresAt": row.expires_at,
    })
}

/// Unix seconds in the API's time format.
pub(crate) fn timestamp(seconds: i64) -> DateTime {
    Timestamp::from_second(seconds).unwrap_or_default().into()
}
