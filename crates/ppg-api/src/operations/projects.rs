//! Projects: list, create, change, transfer, delete.

use reqwest::Method;
use serde_json::json;

use super::limits::{VERSION_1, cannot_create, missing_region};
use crate::client::request::Request;
use crate::contract::Contract;
use crate::operation::{Operation, Page, Unsupported, call, unsupported};
use crate::params::{ProjectCreate, ProjectUpdate};
use crate::types::Project;
use crate::types::values::{ProjectId, WorkspaceId};
use crate::wire::{documented, live};
use ppg_core::secret::Secret;

/// `GET /workspaces/{workspaceId}/projects`; in the live contract `GET /projects`, filtered by workspace here.
pub fn list_projects(workspace: &WorkspaceId) -> Operation<Page<Project>> {
    Operation {
        documented: call(Request::get(&["workspaces", workspace.as_str(), "projects"]), documented::list),
        live: call(Request::get(&["projects"]), live::projects_of(workspace.clone())),
    }
}

/// `GET /projects`: the projects of all workspaces that the token opens (live contract).
pub fn list_all_projects(logical_id: Option<&str>) -> Operation<Page<Project>> {
    Operation {
        documented: unsupported("this service lists projects only by workspace", VERSION_1),
        live: call(Request::get(&["projects"]).query("logicalId", logical_id), live::projects),
    }
}

/// `POST /workspaces/{workspaceId}/projects`; in the live contract `POST /projects`.
pub fn create_project(workspace: &WorkspaceId, body: &ProjectCreate) -> Operation<Project> {
    let basic = json!({ "name": body.name, "region": body.region });
    let mut full = json!({ "name": body.name, "region": body.region, "workspaceId": workspace.as_str() });
    if let Some(fields) = full.as_object_mut() {
        fields.extend(body.logical_id.clone().map(|id| ("logicalId".into(), id.into())));
        fields.extend((!body.create_database).then(|| ("createDatabase".into(), false.into())));
    }
    let path = ["workspaces", workspace.as_str(), "projects"];
    let region = |contract| missing_region(contract, Some(&body.region));
    Operation {
        documented: call(Request::post(&path, &basic), documented::resource)
            .unless_listed(region(Contract::Documented))
            .unless(missing_options(body, region(Contract::Documented))),
        live: call(Request::post(&["projects"], &full), live::project).unless_listed(region(Contract::Live)),
    }
}

/// Why version 1.0 cannot create such a project, its options first.
fn missing_options(body: &ProjectCreate, region: Option<Unsupported>) -> Option<Unsupported> {
    let options = [
        body.logical_id.as_ref().map(|_| "with a logical ID"),
        (!body.create_database).then_some("without a database"),
    ];
    cannot_create("project", &options, region)
}

/// `GET /projects/{projectId}`: one project, in the documented contract with its databases.
pub fn get_project(id: &ProjectId) -> Operation<Project> {
    let get = Request::get(&["projects", id.as_str()]);
    Operation { documented: call(get.clone(), documented::resource), live: call(get, live::project) }
}

/// `DELETE /projects/{projectId}`: deletes the project with its databases, their backups and connections.
pub fn delete_project(id: &ProjectId) -> Operation<()> {
    let delete = Request::delete(&["projects", id.as_str()]);
    Operation { documented: call(delete.clone(), documented::no_content), live: call(delete, live::no_content) }
}

/// `PATCH /projects/{id}`: changes name or settings (live contract).
pub fn update_project(id: &ProjectId, body: &ProjectUpdate) -> Operation<Project> {
    Operation {
        documented: unsupported("this service does not update projects", VERSION_1),
        live: call(Request::new(Method::PATCH, &["projects", id.as_str()]).body(body), live::project),
    }
}

/// `POST /projects/{id}/transfer`: moves the project to the workspace that `recipient`, an access token, opens (live
/// contract).
pub fn transfer_project(id: &ProjectId, recipient: &Secret) -> Operation<()> {
    let body = json!({ "recipientAccessToken": recipient.expose() });
    Operation {
        documented: unsupported("this service does not transfer projects", VERSION_1),
        live: call(Request::post(&["projects", id.as_str(), "transfer"], &body), live::no_content),
    }
}
