//! Projects and their fields.

use serde::{Deserialize, Serialize};

use super::database::Database;
use super::reveal::Reveal;
use super::values::{DateTime, ProjectId, WorkspaceId};
use super::workspace::Reference;
use ppg_core::secret::Secret;

/// `components.schemas.Project` and, where the service sends `databases`, `ProjectWithDatabase`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Project {
    /// ID of the project.
    pub id: ProjectId,
    /// Display name, chosen by a user.
    pub name: String,
    /// The workspace it belongs to.
    pub workspace_id: WorkspaceId,
    /// Time of its creation.
    pub created_at: DateTime,
    /// Time of its last change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime>,
    /// Databases of the project; absent in a list of projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<Database>>,
    /// Fields of the live contract.
    #[serde(flatten)]
    pub extra: ProjectExtra,
}

/// Fields of a project that only the live contract has.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ProjectExtra {
    /// A name that the creator chose to find it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// Default region of its databases.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_region: Option<String>,
    /// The workspace that it belongs to, with its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<Reference>,
    /// The resource's address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Reveal for Project {
    fn secrets_mut(&mut self) -> Vec<&mut Secret> {
        self.databases.iter_mut().flatten().flat_map(Reveal::secrets_mut).collect()
    }
}
