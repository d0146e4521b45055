//! Databases and their sources.

use serde::{Deserialize, Serialize};

use super::connection::Connection;
use super::reveal::Reveal;
use super::values::{BackupId, ConnectionId, DatabaseId, DatabaseStatus, DateTime, ProjectId, Region};
use super::workspace::Reference;
use ppg_core::secret::Secret;

/// `components.schemas.Database`: one PostgreSQL database of a project.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Database {
    /// ID of the database.
    pub id: DatabaseId,
    /// Display name, chosen by a user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The project it belongs to.
    pub project_id: ProjectId,
    /// Region that the database runs in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// State of the database.
    pub status: DatabaseStatus,
    /// Pooled connection string of the database, `prisma+postgres://…`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<Secret>,
    /// API keys of its pooled endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_keys: Option<Vec<DatabaseApiKey>>,
    /// Direct endpoint for PostgreSQL clients.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direct_connection: Option<DirectConnection>,
    /// Time of its creation.
    pub created_at: DateTime,
    /// Time of its last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime>,
    /// Fields of the live contract.
    #[serde(flatten)]
    pub extra: DatabaseExtra,
}

/// Fields of a database that only the live contract has.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DatabaseExtra {
    /// Whether it is its project's default database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_default: Option<bool>,
    /// The connection that was created with the database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_connection_id: Option<ConnectionId>,
    /// Connections of the database; only the response to a creation has their strings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connections: Option<Vec<Connection>>,
    /// The project that it belongs to, with its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<Reference>,
    /// Display name of its region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region_name: Option<String>,
    /// Where its initial content came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<DatabaseSource>,
    /// The branch of its project that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<String>,
    /// A name that the creator chose to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// The resource's address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The source of a database's content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DatabaseSource {
    /// None: the database starts empty.
    Empty,
    /// A backup of any database.
    Backup {
        /// The database that it was taken from.
        database_id: DatabaseId,
        /// The backup to restore.
        backup_id: BackupId,
    },
    /// The current content of another database.
    Database {
        /// The database to copy.
        database_id: DatabaseId,
    },
}

/// `components.schemas.DatabaseApiKey`: a key of the pooled endpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseApiKey {
    /// The API key itself.
    pub api_key: Secret,
    /// A connection string that contains the key.
    pub connection_string: Secret,
}

/// `components.schemas.DirectConnection`: the parts of a direct TCP connection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DirectConnection {
    /// Host name or IP address.
    pub host: String,
    /// TCP port. The contract allows any integer, and an invalid port must not make the response unreadable.
    #[serde(default = "default_port")]
    pub port: i64,
    /// PostgreSQL role of the connection.
    pub username: String,
    /// Password of the PostgreSQL role.
    pub password: Secret,
    /// PostgreSQL database to connect to.
    pub database: String,
}

/// The contract's default for `DirectConnection.port`.
fn default_port() -> i64 {
    5432
}

impl Database {
    /// Adds the secrets of the response to the creation, which no later response repeats.
    pub fn with_secrets_from(mut self, created: &Database) -> Self {
        self.connection_string = self.connection_string.or_else(|| created.connection_string.clone());
        self.direct_connection = self.direct_connection.or_else(|| created.direct_connection.clone());
        let has_secrets = |database: &Database| {
            let connections = database.extra.connections.iter().flatten();
            connections.into_iter().any(|connection| connection.connection_string.is_some())
        };
        if has_secrets(created) && !has_secrets(&self) {
            self.extra.connections = created.extra.connections.clone();
        }
        self
    }
}

impl Reveal for DatabaseApiKey {
    fn secrets_mut(&mut self) -> Vec<&mut Secret> {
        vec![&mut self.api_key, &mut self.connection_string]
    }
}

impl Reveal for Database {
    fn secrets_mut(&mut self) -> Vec<&mut Secret> {
        let connections = self.extra.connections.iter_mut().flatten().flat_map(Reveal::secrets_mut);
        let keys = self.api_keys.iter_mut().flatten().flat_map(Reveal::secrets_mut);
        let password = self.direct_connection.iter_mut().map(|direct| &mut direct.password);
        connections.chain(&mut self.connection_string).chain(keys).chain(password).collect()
    }
}
