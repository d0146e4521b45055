//! Integrations: list, get, delete.

use super::limits::VERSION_1;
use crate::client::request::Request;
use crate::operation::{Operation, Page, call, unsupported};
use crate::types::Integration;
use crate::types::values::{IntegrationId, WorkspaceId};
use crate::wire::{documented, live};
use ppg_core::error::Remedy;

/// `GET /integrations`: the integrations that the token opens; the live contract requires a workspace.
pub fn list_integrations(workspace: Option<&WorkspaceId>) -> Operation<Page<Integration>> {
    let list = Request::get(&["integrations"]);
    Operation {
        documented: call(list.clone(), documented::list),
        live: match workspace {
            Some(_) => call(list.query("workspaceId", workspace), live::integrations),
            None => unsupported("integrations belong to a workspace", Remedy::SelectWorkspace),
        },
    }
}

/// `GET /workspaces/{workspaceId}/integrations`: the integrations of a workspace (live contract).
pub fn list_workspace_integrations(workspace: &WorkspaceId) -> Operation<Page<Integration>> {
    Operation {
        documented: unsupported("this service lists only the integrations of all workspaces together", VERSION_1),
        live: call(Request::get(&["workspaces", workspace.as_str(), "integrations"]), live::integrations),
    }
}

/// `GET /integrations/{id}`: one integration (live contract).
pub fn get_integration(id: &IntegrationId) -> Operation<Integration> {
    Operation {
        documented: unsupported("this service does not show a single integration", Remedy::ListIntegrations),
        live: call(Request::get(&["integrations", id.as_str()]), live::integration),
    }
}

/// `DELETE /integrations/{id}`: deletes an integration; the tokens of its client stop working (live contract).
pub fn delete_integration(id: &IntegrationId) -> Operation<()> {
    Operation {
        documented: unsupported("this service does not delete integrations", VERSION_1),
        live: call(Request::delete(&["integrations", id.as_str()]), live::no_content),
    }
}

/// `DELETE /workspaces/{workspaceId}/integrations/{clientId}`: deletes all integrations of a client (live contract).
pub fn delete_client_integrations(workspace: &WorkspaceId, client: &str) -> Operation<()> {
    Operation {
        documented: unsupported("this service does not delete integrations", VERSION_1),
        live: call(Request::delete(&["workspaces", workspace.as_str(), "integrations", client]), live::no_content),
    }
}
