//! The resources of the Management API, field by field as version 1.0.0 of the contract names them.
//!
//! Fields that the contract does not know are dropped rather than passed on: nobody could say whether one is a secret.
//! `ppg api` shows an answer as it came.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::values::{
    BackupId, BackupStatus, BackupType, ConnectionId, ConnectionType, DatabaseId, DatabaseStatus, DateTime,
    IntegrationId, IntegrationStatus, Plan, ProjectId, Region, RestoreStatus, WorkspaceId,
};
use crate::secret::Secret;

/// `components.schemas.Workspace`: the top of the tree, and what is billed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Workspace {
    /// Its ID.
    pub id: WorkspaceId,
    /// Its display name.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its billing plan.
    pub plan: Plan,
    /// When it was made.
    pub created_at: DateTime,
    /// When it last changed.
    pub updated_at: DateTime,
}

/// `components.schemas.Project` and, where the service sends `databases`, `ProjectWithDatabase`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Project {
    /// Its ID.
    pub id: ProjectId,
    /// Its display name.
    pub name: String,
    /// The workspace it belongs to.
    pub workspace_id: WorkspaceId,
    /// When it was made.
    pub created_at: DateTime,
    /// When it last changed.
    pub updated_at: DateTime,
    /// Its databases: sent by `createProject` and `getProject`, not by `listProjects`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<Database>>,
}

/// `components.schemas.Database`: one PostgreSQL.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Database {
    /// Its ID.
    pub id: DatabaseId,
    /// Its display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The project it belongs to.
    pub project_id: ProjectId,
    /// Where it runs.
    pub region: Region,
    /// What it is doing.
    pub status: DatabaseStatus,
    /// Its pooled connection string, `prisma+postgres://…`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<Secret>,
    /// Its API keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_keys: Option<Vec<DatabaseApiKey>>,
    /// How PostgreSQL clients reach it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_connection: Option<DirectConnection>,
    /// When it was made.
    pub created_at: DateTime,
    /// When it last changed.
    pub updated_at: DateTime,
}

/// `components.schemas.DatabaseApiKey`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseApiKey {
    /// The key.
    pub api_key: Secret,
    /// A connection string with the key in it.
    pub connection_string: Secret,
}

/// `components.schemas.DirectConnection`: a direct TCP connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DirectConnection {
    /// Host name or address.
    pub host: String,
    /// TCP port. The contract says any integer, and one that is no port must not hide the rest of the answer.
    #[serde(default = "default_port")]
    pub port: i64,
    /// PostgreSQL role.
    pub username: String,
    /// The role's password.
    pub password: Secret,
    /// PostgreSQL database.
    pub database: String,
}

/// The contract's default for `DirectConnection.port`.
fn default_port() -> i64 {
    5432
}

/// `components.schemas.DatabaseUsage`: what a database used in a period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseUsage {
    /// The database.
    pub database_id: DatabaseId,
    /// The period that was measured.
    pub period: UsagePeriod,
    /// Bytes on disk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub storage: Option<StorageUsage>,
    /// Statements that were run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub queries: Option<QueryUsage>,
    /// Clients that were connected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connections: Option<ConnectionUsage>,
}

/// The first and last day of a usage period, both included, `YYYY-MM-DD`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UsagePeriod {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start_date: Option<String>,
    /// Last day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
}

/// Storage, in bytes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StorageUsage {
    /// Bytes in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_bytes: Option<i64>,
    /// Bytes that the plan allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_bytes: Option<i64>,
}

/// Numbers of statements.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct QueryUsage {
    /// All of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// Those that read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_count: Option<i64>,
    /// Those that wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub write_count: Option<i64>,
}

/// Numbers of concurrent clients.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionUsage {
    /// The most at one time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub peak_count: Option<i64>,
    /// The mean over the period; a JSON number, so that `3` stays `3` and `0.1` stays `0.1`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_count: Option<Number>,
}

/// `components.schemas.DatabaseBackup`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseBackup {
    /// Its ID.
    pub id: BackupId,
    /// The database it was taken from.
    pub database_id: DatabaseId,
    /// Who asked for it.
    #[serde(rename = "type")]
    pub kind: BackupType,
    /// How far it is.
    pub status: BackupStatus,
    /// Its size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_bytes: Option<i64>,
    /// When it was asked for.
    pub created_at: DateTime,
    /// When it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<DateTime>,
}

/// `components.schemas.Connection` and, right after its creation, `ConnectionWithCredentials`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Connection {
    /// Its ID.
    pub id: ConnectionId,
    /// The database it leads to.
    pub database_id: DatabaseId,
    /// What its connection string speaks.
    #[serde(rename = "type")]
    pub kind: ConnectionType,
    /// The connection string: in full once, when it is made; masked by the service ever after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<Secret>,
    /// When it was made.
    pub created_at: DateTime,
}

/// `components.schemas.Integration`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Integration {
    /// Its ID.
    pub id: IntegrationId,
    /// Its name.
    pub name: String,
    /// Who provides it.
    pub provider: String,
    /// Whether it works.
    pub status: IntegrationStatus,
    /// When it was set up.
    pub created_at: DateTime,
}

/// The answer of `restoreDatabaseBackup`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Restore {
    /// How far the restore is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<RestoreStatus>,
    /// What the service says about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// The body of `createProject`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProjectCreate {
    /// Display name.
    pub name: String,
    /// Where its database runs.
    pub region: Region,
}

/// The body of `createDatabase`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DatabaseCreate {
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it runs.
    pub region: Region,
}

/// The body of `createDatabaseBackup`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct BackupCreate {
    /// A note to find it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// The body of `createConnection`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConnectionCreate {
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What its connection string shall speak.
    #[serde(rename = "type")]
    pub kind: ConnectionType,
}

/// Makes the secrets of a resource visible, where the user asked for them.
pub trait Reveal {
    /// Calls [`Secret::show`] on every secret in it.
    fn reveal(&mut self);
}

impl Reveal for DatabaseApiKey {
    fn reveal(&mut self) {
        self.api_key.show();
        self.connection_string.show();
    }
}

impl Reveal for Database {
    fn reveal(&mut self) {
        if let Some(string) = &mut self.connection_string {
            string.show();
        }
        self.api_keys.iter_mut().flatten().for_each(Reveal::reveal);
        if let Some(direct) = &mut self.direct_connection {
            direct.password.show();
        }
    }
}

impl Reveal for Project {
    fn reveal(&mut self) {
        self.databases.iter_mut().flatten().for_each(Reveal::reveal);
    }
}

impl Reveal for Connection {
    fn reveal(&mut self) {
        if let Some(string) = &mut self.connection_string {
            string.show();
        }
    }
}
