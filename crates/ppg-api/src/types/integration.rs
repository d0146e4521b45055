//! Integrations: OAuth clients that act for a user.

use serde::{Deserialize, Serialize};

use super::values::{DateTime, IntegrationId, IntegrationStatus};

/// `components.schemas.Integration`: a third-party application with access to a workspace.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Integration {
    /// ID of the integration.
    pub id: IntegrationId,
    /// Name of the integration or its client.
    pub name: String,
    /// Provider of the integration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// State of the integration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<IntegrationStatus>,
    /// Time of its creation.
    pub created_at: DateTime,
    /// Fields of the live contract.
    #[serde(flatten)]
    pub extra: IntegrationExtra,
}

/// Fields of an integration that only the live contract has.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct IntegrationExtra {
    /// OAuth scopes of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<Vec<String>>,
    /// OAuth client of the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<IntegrationClient>,
    /// User who created the integration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<IntegrationUser>,
    /// The resource's address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The OAuth client of an integration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IntegrationClient {
    /// OAuth client ID of the application.
    pub id: String,
    /// Name of the integration or its client.
    pub name: String,
    /// Time of its registration.
    pub created_at: DateTime,
}

/// User who created an integration.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IntegrationUser {
    /// ID of the user.
    pub id: String,
    /// Email address of the user.
    pub email: String,
    /// Full name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}
