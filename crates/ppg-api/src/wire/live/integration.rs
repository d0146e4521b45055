//! Integrations as the live contract writes them.

use serde::Deserialize;

use crate::types::values::DateTime;
use crate::types::{Integration, IntegrationClient, IntegrationExtra, IntegrationUser};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireIntegration {
    id: String,
    created_at: DateTime,
    url: Option<String>,
    scopes: Vec<String>,
    client: IntegrationClient,
    created_by_user: IntegrationUser,
}

impl From<WireIntegration> for Integration {
    fn from(wire: WireIntegration) -> Self {
        Integration {
            id: wire.id.into(),
            name: wire.client.name.clone(),
            provider: None,
            status: None,
            created_at: wire.created_at,
            extra: IntegrationExtra {
                scopes: Some(wire.scopes),
                client: Some(wire.client),
                created_by_user: Some(wire.created_by_user),
                url: wire.url,
            },
        }
    }
}
