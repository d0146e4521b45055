//! What is sent to make or change something. What only the live contract takes is left out where nobody gives it.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::types::DatabaseSource;
use crate::types::values::{ConnectionType, Region};
use ppg_core::secret::Secret;

/// A new project.
#[derive(Debug, Clone, PartialEq)]
pub struct ProjectCreate {
    /// Display name.
    pub name: String,
    /// Where its database runs.
    pub region: Region,
    /// A name that its maker finds it by: live contract.
    pub logical_id: Option<String>,
    /// Whether it gets a database at once; one without is made by the live contract alone.
    pub create_database: bool,
}

/// A new database.
#[derive(Debug, Clone, PartialEq)]
pub struct DatabaseCreate {
    /// Display name.
    pub name: Option<String>,
    /// Where it runs; left out, where what it is made from runs.
    pub region: Option<Region>,
    /// What the live contract takes besides.
    pub extra: DatabaseCreateExtra,
}

/// What only the live contract takes of a new database.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseCreateExtra {
    /// Whether it is the one that is meant where its project is named alone.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_default: bool,
    /// What it is made from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<DatabaseSource>,
    /// The git branch that it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_git_name: Option<String>,
    /// A name that its maker finds it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
}

/// What is to be changed of a database: live contract.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DatabaseUpdate {
    /// Its new display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The git branch that it is for; `None` inside takes it from its branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_git_name: Option<Option<String>>,
    /// A name that its maker finds it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
}

/// What is to be changed of a project: live contract.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ProjectUpdate {
    /// Its new display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Settings, each by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<Map<String, Value>>,
}

/// A new backup.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct BackupCreate {
    /// A note to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

/// A new connection.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ConnectionCreate {
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What its connection string shall speak.
    #[serde(rename = "type")]
    pub kind: ConnectionType,
}

/// A token of a GitHub Actions workflow, to be exchanged for one of the service.
#[derive(Debug, Clone)]
pub struct WorkflowToken {
    /// What GitHub gave the workflow, for the audience `prisma-cloud`.
    pub token: Secret,
    /// How long the service's token shall be good, in seconds.
    pub lifetime_seconds: Option<u32>,
}
