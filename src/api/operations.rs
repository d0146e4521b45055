//! The 17 operations of the documented contract, one function each, named as the contract's `operationId`.

use jiff::civil::Date;
use reqwest::Method;

use super::request::{Request, list, nothing, resource};
use super::resources::{
    BackupCreate, Connection, ConnectionCreate, Database, DatabaseBackup, DatabaseCreate, DatabaseUsage, Integration,
    Project, ProjectCreate, Restore, Workspace,
};
use super::values::{BackupId, ConnectionId, DatabaseId, ProjectId, WorkspaceId};

/// `GET /workspaces`
pub fn list_workspaces() -> Request<Vec<Workspace>> {
    Request::new(Method::GET, &["workspaces"], list)
}

/// `GET /workspaces/{workspaceId}`
pub fn get_workspace(id: &WorkspaceId) -> Request<Workspace> {
    Request::new(Method::GET, &["workspaces", id.as_str()], resource)
}

/// `GET /workspaces/{workspaceId}/projects`
pub fn list_projects(workspace: &WorkspaceId) -> Request<Vec<Project>> {
    Request::new(Method::GET, &["workspaces", workspace.as_str(), "projects"], list)
}

/// `POST /workspaces/{workspaceId}/projects`: a project with one database.
pub fn create_project(workspace: &WorkspaceId, body: &ProjectCreate) -> Request<Project> {
    Request::new(Method::POST, &["workspaces", workspace.as_str(), "projects"], resource).body(body)
}

/// `GET /projects/{projectId}`: the project with its databases.
pub fn get_project(id: &ProjectId) -> Request<Project> {
    Request::new(Method::GET, &["projects", id.as_str()], resource)
}

/// `DELETE /projects/{projectId}`: the project with its databases, their backups and connections.
pub fn delete_project(id: &ProjectId) -> Request<()> {
    Request::new(Method::DELETE, &["projects", id.as_str()], nothing)
}

/// `POST /projects/{projectId}/databases`
pub fn create_database(project: &ProjectId, body: &DatabaseCreate) -> Request<Database> {
    Request::new(Method::POST, &["projects", project.as_str(), "databases"], resource).body(body)
}

/// `GET /databases/{databaseId}`
pub fn get_database(id: &DatabaseId) -> Request<Database> {
    Request::new(Method::GET, &["databases", id.as_str()], resource)
}

/// `DELETE /databases/{databaseId}`: the database with its backups and connections.
pub fn delete_database(id: &DatabaseId) -> Request<()> {
    Request::new(Method::DELETE, &["databases", id.as_str()], nothing)
}

/// `GET /databases/{databaseId}/usage`; both days are included.
pub fn get_database_usage(id: &DatabaseId, start: Option<Date>, end: Option<Date>) -> Request<DatabaseUsage> {
    Request::new(Method::GET, &["databases", id.as_str(), "usage"], resource)
        .query("startDate", start.map(|day| day.to_string()))
        .query("endDate", end.map(|day| day.to_string()))
}

/// `GET /databases/{databaseId}/backups`
pub fn list_database_backups(database: &DatabaseId) -> Request<Vec<DatabaseBackup>> {
    Request::new(Method::GET, &["databases", database.as_str(), "backups"], list)
}

/// `POST /databases/{databaseId}/backups`: starts a backup; its status tells how far it is.
pub fn create_database_backup(database: &DatabaseId, body: &BackupCreate) -> Request<DatabaseBackup> {
    Request::new(Method::POST, &["databases", database.as_str(), "backups"], resource).body(body)
}

/// `POST /databases/{databaseId}/backups/{backupId}/restore`: starts to replace the database's content.
pub fn restore_database_backup(database: &DatabaseId, backup: &BackupId) -> Request<Restore> {
    Request::new(Method::POST, &["databases", database.as_str(), "backups", backup.as_str(), "restore"], resource)
}

/// `GET /databases/{databaseId}/connections`: their strings are masked.
pub fn list_connections(database: &DatabaseId) -> Request<Vec<Connection>> {
    Request::new(Method::GET, &["databases", database.as_str(), "connections"], list)
}

/// `POST /databases/{databaseId}/connections`: the only answer that carries the string in full.
pub fn create_connection(database: &DatabaseId, body: &ConnectionCreate) -> Request<Connection> {
    Request::new(Method::POST, &["databases", database.as_str(), "connections"], resource).body(body)
}

/// `DELETE /connections/{connectionId}`: its clients lose access at once.
pub fn delete_connection(id: &ConnectionId) -> Request<()> {
    Request::new(Method::DELETE, &["connections", id.as_str()], nothing)
}

/// `GET /integrations`
pub fn list_integrations() -> Request<Vec<Integration>> {
    Request::new(Method::GET, &["integrations"], list)
}
