//! Connections: a role of a database, and the ways to it.

use serde::{Deserialize, Serialize};
use serde_json::Number;

use super::reveal::Reveal;
use super::values::{ConnectionId, ConnectionType, DatabaseId, DateTime};
use super::workspace::Reference;
use ppg_core::secret::Secret;

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
    pub fn select_string(&mut self, kind: &ConnectionType) -> bool {
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

impl Reveal for Connection {
    fn reveal(&mut self) {
        let ways = self.extra.endpoints.iter_mut().flat_map(Endpoints::each_mut);
        let strings = ways.filter_map(|way| way.connection_string.as_mut());
        strings.chain(&mut self.connection_string).chain(&mut self.extra.pass).for_each(Secret::unmask);
    }
}
