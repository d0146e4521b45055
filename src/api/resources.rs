//! The resources of the Management API: one form for both contracts. The fields are those of version 1.0.0, as it names
//! them; what only the live contract tells is in a struct of its own, whose fields stand beside the others in JSON.
//!
//! Fields that the contract does not know are dropped rather than passed on: nobody could say whether one is a secret.
//! `ppg api` shows an answer as it came.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::values::{
    BackupId, BackupStatus, BackupType, ConnectionId, ConnectionType, DatabaseId, DatabaseStatus, DateTime,
    IntegrationId, IntegrationStatus, Plan, ProjectId, Region, RestoreStatus, ServiceTokenId, WorkspaceId,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Its billing plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// When it was made.
    pub created_at: DateTime,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime>,
    /// Its address in the API: live contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// Something that another resource belongs to: live contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// Its ID.
    pub id: String,
    /// Its display name.
    pub name: String,
    /// Its address in the API.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime>,
    /// Its databases: those of one project, not in a list of projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<Database>>,
    /// The rest.
    #[serde(flatten)]
    pub extra: ProjectExtra,
}

/// What only the live contract tells of a project.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ProjectExtra {
    /// A name that its maker finds it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// Where its databases run unless something else is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_region: Option<String>,
    /// The workspace that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<Reference>,
    /// Its address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime>,
    /// The rest.
    #[serde(flatten)]
    pub extra: DatabaseExtra,
}

/// What only the live contract tells of a database.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DatabaseExtra {
    /// Whether it is the one that is meant where its project is named alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The connection that it came with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_connection_id: Option<ConnectionId>,
    /// Its connections; their strings are there just after they were made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connections: Option<Vec<Connection>>,
    /// The project that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<Reference>,
    /// What its region is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
    /// What it was made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<DatabaseSource>,
    /// The branch of its project that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<String>,
    /// A name that its maker finds it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// Its address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// What a database is made from, or gets its content from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DatabaseSource {
    /// Nothing.
    Empty,
    /// A backup, of whichever database.
    Backup {
        /// The database that it was taken from.
        database_id: DatabaseId,
        /// The backup.
        backup_id: BackupId,
    },
    /// Another database, as it is now.
    Database {
        /// Which.
        database_id: DatabaseId,
    },
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
    /// When it was measured: live contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generated_at: Option<DateTime>,
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
    /// How much of the database is in it: `full`, `incremental`, `differential`; live contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backup_type: Option<String>,
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
    /// The rest.
    #[serde(flatten)]
    pub extra: ConnectionExtra,
}

/// What only the live contract tells of a connection.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ConnectionExtra {
    /// Its display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where it can be reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
    /// The database that it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<Reference>,
    /// Host name of its server, which `endpoints` tells better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// PostgreSQL role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// The role's password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pass: Option<Secret>,
    /// Its address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The ways to a database, by protocol.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Endpoints {
    /// PostgreSQL itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct: Option<Endpoint>,
    /// PostgreSQL by way of a pooler.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pooled: Option<Endpoint>,
    /// Prisma's own protocol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accelerate: Option<Endpoint>,
}

impl Connection {
    /// Makes the string of that type its connection string, where it has one. False where it has not.
    pub fn prefer(&mut self, kind: &ConnectionType) -> bool {
        let Some(ways) = &self.extra.endpoints else { return self.kind == *kind };
        let way = match kind {
            ConnectionType::Prisma => &ways.accelerate,
            _ => &ways.direct,
        };
        let string = way.as_ref().and_then(|way| way.connection_string.clone());
        let found = string.is_some() || self.kind == *kind;
        self.connection_string = string.or(self.connection_string.take());
        found
    }
}

impl Database {
    /// This, as it is now, with the secrets that came when it was made and come never again.
    pub fn with_secrets_of(mut self, made: &Database) -> Self {
        self.connection_string = self.connection_string.or_else(|| made.connection_string.clone());
        self.direct_connection = self.direct_connection.or_else(|| made.direct_connection.clone());
        let has_secrets = |database: &Database| {
            let connections = database.extra.connections.iter().flatten();
            connections.into_iter().any(|connection| connection.connection_string.is_some())
        };
        if has_secrets(made) && !has_secrets(&self) {
            self.extra.connections = made.extra.connections.clone();
        }
        self
    }
}

impl Endpoints {
    fn each_mut(&mut self) -> impl Iterator<Item = &mut Endpoint> {
        [&mut self.direct, &mut self.pooled, &mut self.accelerate].into_iter().flatten()
    }
}

/// One way to a database.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Endpoint {
    /// Host name.
    pub host: String,
    /// TCP port.
    pub port: Number,
    /// The connection string, just after the connection was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<Secret>,
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// Whether it works.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<IntegrationStatus>,
    /// When it was set up.
    pub created_at: DateTime,
    /// The rest.
    #[serde(flatten)]
    pub extra: IntegrationExtra,
}

/// What only the live contract tells of an integration.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct IntegrationExtra {
    /// What it may do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// The OAuth client that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<IntegrationClient>,
    /// Who set it up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<IntegrationUser>,
    /// Its address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The OAuth client of an integration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IntegrationClient {
    /// Its client ID.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When it was registered.
    pub created_at: DateTime,
}

/// Who set an integration up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IntegrationUser {
    /// Their ID.
    pub id: String,
    /// Their address.
    pub email: String,
    /// Their name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// Who asks, as the service sees it: `GET /me` of the live contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Me {
    /// The person, where it is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    /// The workspace that the token opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace: Option<Reference>,
    /// What was sent to prove it.
    pub credential: CredentialInfo,
}

/// A person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// Their ID.
    pub id: String,
    /// Their address.
    pub email: String,
    /// Their name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What proves who asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CredentialInfo {
    /// `oauth`, `service_token`, `management_token`, `agent_token`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A place where databases can run: live contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegionInfo {
    /// What `--region` takes.
    pub id: String,
    /// Where it is.
    pub name: String,
    /// `postgres` or `accelerate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// Whether it takes new databases: `available`, `unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// What a workspace is billed for: live contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subscription {
    /// The plan.
    pub plan_name: String,
    /// Whether the plan's limits stop its databases.
    pub usage_blocked: bool,
    /// Where to change the plan.
    pub upgrade_url: String,
}

/// A token for programs, good for one workspace: live contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceToken {
    /// Its ID.
    pub id: ServiceTokenId,
    /// Its display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A piece of it to tell it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_hint: Option<String>,
    /// The token, just after it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// When it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime>,
    /// When it ends; left out where it does not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime>,
    /// The workspace that it opens, where the service says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<WorkspaceId>,
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
        self.extra.connections.iter_mut().flatten().for_each(Reveal::reveal);
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
        let ways = self.extra.endpoints.iter_mut().flat_map(Endpoints::each_mut);
        let strings = ways.filter_map(|way| way.connection_string.as_mut());
        strings.chain(&mut self.connection_string).chain(&mut self.extra.pass).for_each(Secret::show);
    }
}

impl Reveal for ServiceToken {
    fn reveal(&mut self) {
        self.value.iter_mut().for_each(Secret::show);
    }
}
