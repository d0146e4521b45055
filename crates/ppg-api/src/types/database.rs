//! Databases, and the connections that come with a new one.

use serde::{Deserialize, Serialize};

use super::connection::Connection;
use super::reveal::Reveal;
use super::values::{BackupId, ConnectionId, DatabaseId, DatabaseStatus, DateTime, ProjectId, Region};
use super::workspace::Reference;
use ppg_core::secret::Secret;

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

impl Database {
    /// This, as it is now, with the secrets that came when it was made and come never again.
    pub fn with_secrets_from(mut self, made: &Database) -> Self {
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

impl Reveal for DatabaseApiKey {
    fn reveal(&mut self) {
        self.api_key.unmask();
        self.connection_string.unmask();
    }
}

impl Reveal for Database {
    fn reveal(&mut self) {
        self.extra.connections.iter_mut().flatten().for_each(Reveal::reveal);
        if let Some(string) = &mut self.connection_string {
            string.unmask();
        }
        self.api_keys.iter_mut().flatten().for_each(Reveal::reveal);
        if let Some(direct) = &mut self.direct_connection {
            direct.password.unmask();
        }
    }
}
