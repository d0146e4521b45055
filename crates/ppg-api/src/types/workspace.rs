//! Workspaces, subscriptions, service tokens, regions, and the identity behind a token.

use serde::{Deserialize, Serialize};

use super::reveal::Reveal;
use super::values::{DateTime, Plan, ServiceTokenId, WorkspaceId};
use ppg_core::secret::Secret;

/// `components.schemas.Workspace`: contains projects, and is what a subscription pays for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Workspace {
    /// ID of the resource.
    pub id: WorkspaceId,
    /// Display name, chosen by a user.
    pub name: String,
    /// Name of the workspace in web addresses.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Billing plan of the workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
    /// Time of its creation.
    pub created_at: DateTime,
    /// Time of its last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime>,
    /// The resource's address in the API (live contract).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A reference to a related resource (live contract).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// ID of the resource.
    pub id: String,
    /// Display name, chosen by a user.
    pub name: String,
    /// The resource's address in the API.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The identity behind a token: `GET /me` of the live contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Me {
    /// The user, unless the token is a service token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user: Option<User>,
    /// The workspace that the token gives access to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace: Option<Reference>,
    /// The credential of the request.
    pub credential: CredentialInfo,
}

/// A user of the service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct User {
    /// ID of the user.
    pub id: String,
    /// Email address of the user.
    pub email: String,
    /// Full name of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// The credential of a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CredentialInfo {
    /// `oauth`, `service_token`, `management_token`, `agent_token`.
    #[serde(rename = "type")]
    pub kind: String,
    /// ID of the resource.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name of the credential.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// A region that databases can run in (live contract).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RegionInfo {
    /// ID of the region, as operations take it.
    pub id: String,
    /// Display name of the region.
    pub name: String,
    /// The product in the region: `postgres` or `accelerate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<String>,
    /// Whether it accepts new databases: `available`, `unavailable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
}

/// A workspace's subscription (live contract).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subscription {
    /// Name of the plan.
    pub plan_name: String,
    /// Whether the plan's limits stop its databases.
    pub usage_blocked: bool,
    /// Web address to change the plan.
    pub upgrade_url: String,
}

/// A token for programs, valid for one workspace (live contract).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceToken {
    /// ID of the resource.
    pub id: ServiceTokenId,
    /// Display name, chosen by a user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// A part of the token to recognise it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_hint: Option<String>,
    /// The token, just after it was created.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Secret>,
    /// Time of its creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime>,
    /// Time of its expiry, if it expires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime>,
    /// The workspace that it is valid for, if the service says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<WorkspaceId>,
}

impl Reveal for ServiceToken {
    fn secrets_mut(&mut self) -> Vec<&mut Secret> {
        self.value.iter_mut().collect()
    }
}
