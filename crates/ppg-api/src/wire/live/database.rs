//! Databases as the live contract writes them.

use serde::Deserialize;

use super::connection::WireConnection;
use crate::types::values::{DatabaseId, DatabaseStatus, DateTime};
use crate::types::{Connection, Database, DatabaseExtra, DatabaseSource, DirectConnection, Reference};
use ppg_core::connection_string::ConnectionString;
use ppg_core::secret::Secret;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireDatabase {
    id: String,
    name: Option<String>,
    status: String,
    created_at: DateTime,
    url: Option<String>,
    is_default: Option<bool>,
    default_connection_id: Option<String>,
    #[serde(default)]
    connections: Vec<WireConnection>,
    pub(super) project: Option<Reference>,
    region: Option<WireRegion>,
    source: Option<DatabaseSource>,
    branch_id: Option<String>,
    logical_id: Option<String>,
    connection_string: Option<Secret>,
}

#[derive(Deserialize)]
pub(super) struct WireRegion {
    id: String,
    name: Option<String>,
}

impl From<WireDatabase> for Database {
    fn from(wire: WireDatabase) -> Self {
        let id = DatabaseId::from(wire.id);
        let connections: Vec<Connection> =
            wire.connections.into_iter().map(|connection| connection.of(Some(&id))).collect();
        let endpoints = || connections.iter().filter_map(|connection| connection.extra.endpoints.as_ref());
        let direct = endpoints().find_map(|of| direct_connection(of.direct.as_ref()?.connection_string.as_ref()?));
        let accelerated = endpoints().find_map(|of| of.accelerate.as_ref()?.connection_string.clone());
        let (region, region_name) = wire.region.map(|region| (region.id, region.name)).unzip();
        Database {
            name: wire.name,
            project_id: wire.project.as_ref().map(|project| project.id.as_str()).unwrap_or_default().into(),
            region: region.map(Into::into),
            status: match wire.status.as_str() {
                "ready" => DatabaseStatus::Active,
                other => other.into(),
            },
            connection_string: wire.connection_string.or(accelerated),
            api_keys: None,
            direct_connection: direct,
            created_at: wire.created_at,
            updated_at: None,
            extra: DatabaseExtra {
                is_default: wire.is_default,
                default_connection_id: wire.default_connection_id.map(Into::into),
                connections: Some(connections),
                project: wire.project,
                region_name: region_name.flatten(),
                source: wire.source,
                branch_id: wire.branch_id,
                logical_id: wire.logical_id,
                url: wire.url,
            },
            id,
        }
    }
}

/// A PostgreSQL connection string as the documented contract's `DirectConnection`; `None` without a password.
fn direct_connection(string: &Secret) -> Option<DirectConnection> {
    let parsed = ConnectionString::parse(string)?;
    Some(DirectConnection {
        host: parsed.host().to_owned(),
        port: parsed.port().into(),
        username: parsed.user().to_owned(),
        password: parsed.password()?.clone(),
        database: parsed.database().to_owned(),
    })
}
