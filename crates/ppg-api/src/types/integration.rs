//! Integrations: programs that act for a user.

use serde::{Deserialize, Serialize};

use super::values::{DateTime, IntegrationId, IntegrationStatus};

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
