//! Projects.

use serde::{Deserialize, Serialize};

use super::database::Database;
use super::reveal::Reveal;
use super::values::{DateTime, ProjectId, WorkspaceId};
use super::workspace::Reference;

/// `components.schemas.Project` and, where the service sends `databases`, `ProjectWithDatabase`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Project {
    /// Its ID.
    pub id: ProjectId,
    /// Its display name.
    pub name: String,
    /// The workspace it belongs to.
    pub workspace_id: WorkspaceId,
    /// When it was made.
    pub created_at: DateTime,
    /// When it last changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime>,
    /// Its databases: those of one project, not in a list of projects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub databases: Option<Vec<Database>>,
    /// The rest.
    #[serde(flatten)]
    pub extra: ProjectExtra,
}

/// What only the live contract tells of a project.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ProjectExtra {
    /// A name that its maker finds it by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// Where its databases run unless something else is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_region: Option<String>,
    /// The workspace that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace: Option<Reference>,
    /// Its address in the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Reveal for Project {
    fn reveal(&mut self) {
        self.databases.iter_mut().flatten().for_each(Reveal::reveal);
    }
}
