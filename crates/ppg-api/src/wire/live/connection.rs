//! Connections as the live contract writes them.

use serde::Deserialize;

use crate::types::values::{ConnectionType, DatabaseId, DateTime};
use crate::types::{Connection, ConnectionExtra, Endpoints, Reference};
use ppg_core::secret::Secret;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireConnection {
    id: String,
    created_at: DateTime,
    kind: String,
    name: Option<String>,
    url: Option<String>,
    #[serde(default)]
    endpoints: Endpoints,
    database: Option<Reference>,
    connection_string: Option<Secret>,
    host: Option<String>,
    user: Option<String>,
    pass: Option<Secret>,
}

impl WireConnection {
    /// The connection; `database` is used if the response does not name its database.
    pub(super) fn of(self, database: Option<&DatabaseId>) -> Connection {
        let way = match self.kind.as_str() {
            "accelerate" => &self.endpoints.accelerate,
            _ => &self.endpoints.direct,
        };
        let string = way.as_ref().and_then(|way| way.connection_string.clone());
        let named = self.database.as_ref().map(|database| DatabaseId::from(database.id.as_str()));
        Connection {
            id: self.id.into(),
            database_id: named.or_else(|| database.cloned()).unwrap_or_else(|| "".into()),
            kind: match self.kind.as_str() {
                "postgres" => ConnectionType::Direct,
                "accelerate" => ConnectionType::Prisma,
                other => other.into(),
            },
            connection_string: string.or(self.connection_string),
            created_at: self.created_at,
            extra: ConnectionExtra {
                name: self.name,
                endpoints: Some(self.endpoints),
                database: self.database,
                host: self.host,
                user: self.user,
                pass: self.pass,
                url: self.url,
            },
        }
    }
}

impl From<WireConnection> for Connection {
    fn from(wire: WireConnection) -> Self {
        wire.of(None)
    }
}
