//! Projects as the live contract writes them.

use serde::Deserialize;

use super::database::WireDatabase;
use crate::types::values::DateTime;
use crate::types::{Project, ProjectExtra, Reference};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct WireProject {
    id: String,
    name: String,
    created_at: DateTime,
    workspace: Reference,
    url: Option<String>,
    logical_id: Option<String>,
    default_region: Option<String>,
    /// The database that was created with the project.
    database: Option<WireDatabase>,
}

impl From<WireProject> for Project {
    fn from(wire: WireProject) -> Self {
        let database = wire.database.map(|mut database| {
            let project = || Reference { id: wire.id.clone(), name: wire.name.clone(), url: wire.url.clone() };
            database.project.get_or_insert_with(project);
            vec![database.into()]
        });
        Project {
            id: wire.id.into(),
            name: wire.name,
            workspace_id: wire.workspace.id.as_str().into(),
            created_at: wire.created_at,
            updated_at: None,
            databases: database,
            extra: ProjectExtra {
                logical_id: wire.logical_id,
                default_region: wire.default_region,
                workspace: Some(wire.workspace),
                url: wire.url,
            },
        }
    }
}
