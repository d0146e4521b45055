//! Parameters of the operations that create or change a resource. Fields of the live contract are omitted if unset.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::types::DatabaseSource;
use crate::types::values::{ConnectionType, Region};
use ppg_core::secret::Secret;

/// Parameters of a new project.
#[derive(Debug, Clone, PartialEq)]
pub struct ProjectCreate {
    /// Display name of the project.
    pub name: String,
    /// Region of the project's first database.
    pub region: Region,
    /// A name that the creator chooses to find it by (live contract).
    pub logical_id: Option<String>,
    /// Whether to create a database with it. Only the live contract creates a project without one.
    pub create_database: bool,
}

/// Parameters of a new database.
#[derive(Debug, Clone, PartialEq)]
pub struct DatabaseCreate {
    /// Display name of the database.
    pub name: Option<String>,
    /// Region of the database; without one, that of its source.
    pub region: Option<Region>,
    /// Fields of the live contract.
    pub extra: DatabaseCreateExtra,
}

/// Fields of a new database that only the live contract has.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseCreateExtra {
    /// Whether it becomes the project's default database.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_default: bool,
    /// Where its initial content comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<DatabaseSource>,
    /// The git branch that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_git_name: Option<String>,
    /// A name that the creator chooses to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
}

/// Changes to a database (live contract).
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseUpdate {
    /// The new display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The git branch that it belongs to; `Some(None)` removes it from its branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_git_name: Option<Option<String>>,
    /// A name that the creator chooses to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
}

/// Changes to a project (live contract).
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ProjectUpdate {
    /// The new display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// New values of settings, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<Map<String, Value>>,
}

/// Parameters of a new backup.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct BackupCreate {
    /// A label to find the backup by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// Parameters of a new connection.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConnectionCreate {
    /// Display name of the connection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Protocol of its connection string.
    #[serde(rename = "type")]
    pub kind: ConnectionType,
}

/// An identity token of a GitHub Actions workflow, to exchange for a service token.
#[derive(Debug, Clone)]
pub struct WorkflowToken {
    /// GitHub's identity token (OIDC) for the audience `prisma-cloud`.
    pub token: Secret,
    /// Lifetime of the service token, in seconds.
    pub lifetime_seconds: Option<u32>,
}
