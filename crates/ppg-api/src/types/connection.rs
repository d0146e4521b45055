//! Connections: a role of a database, and its endpoints.

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
    /// ID of the connection.
    pub id: ConnectionId,
    /// The database that it connects to.
    pub database_id: DatabaseId,
    /// Protocol of its connection string.
    #[serde(rename = "type")]
    pub kind: ConnectionType,
    /// The connection string: complete in the response to its creation, masked by the service afterwards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<Secret>,
    /// Time of its creation.
    pub created_at: DateTime,
    /// Fields of the live contract.
    #[serde(flatten)]
    pub extra: ConnectionExtra,
}

/// Fields of a connection that only the live contract has.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ConnectionExtra {
    /// Display name, chosen by a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Endpoints of the connection, by protocol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Endpoints>,
    /// The database that it connects to, with its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<Reference>,
    /// Host name of its server; `endpoints` is more precise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// PostgreSQL role of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// Password of the PostgreSQL role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pass: Option<Secret>,
    /// The resource's address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The endpoints of a database, by protocol.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Endpoints {
    /// PostgreSQL's own protocol, direct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct: Option<Endpoint>,
    /// PostgreSQL's protocol through a connection pooler.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pooled: Option<Endpoint>,
    /// Prisma's own protocol, `prisma+postgres://` (Accelerate).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accelerate: Option<Endpoint>,
}

impl Connection {
    /// Replaces the connection string by the one of type `kind`. Returns false if there is none of that type; the string is
    /// one of another type then, if there is any.
    pub fn select_string(&mut self, kind: &ConnectionType) -> bool {
        let own = self.connection_string.take();
        let has_own = own.is_some() && self.kind == *kind;
        let Some(Endpoints { direct, pooled, accelerate }) = &self.extra.endpoints else {
            self.connection_string = own;
            return has_own;
        };
        let string = |endpoint: &Option<Endpoint>| endpoint.as_ref().and_then(|found| found.connection_string.clone());
        let wanted = match kind {
            ConnectionType::Prisma => string(accelerate),
            _ => string(direct),
        };
        let found = wanted.is_some() || has_own;
        let others = || [direct, accelerate, pooled].into_iter().find_map(string);
        self.connection_string = wanted.or(own).or_else(others);
        found
    }
}

impl Endpoints {
    fn each_mut(&mut self) -> impl Iterator<Item = &mut Endpoint> {
        [&mut self.direct, &mut self.pooled, &mut self.accelerate].into_iter().flatten()
    }
}

/// One endpoint of a database.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Endpoint {
    /// Host name of the endpoint.
    pub host: String,
    /// TCP port of the endpoint.
    pub port: Number,
    /// The connection string, just after the connection was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_string: Option<Secret>,
}

impl Reveal for Connection {
    fn secrets_mut(&mut self) -> Vec<&mut Secret> {
        let endpoints = self.extra.endpoints.iter_mut().flat_map(Endpoints::each_mut);
        let strings = endpoints.filter_map(|endpoint| endpoint.connection_string.as_mut());
        strings.chain(&mut self.connection_string).chain(&mut self.extra.pass).collect()
    }
}
