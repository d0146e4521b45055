//! Service tokens: list, create, delete. All of them are of the live contract.

use serde_json::json;

use crate::client::request::Request;
use crate::operation::{Operation, Page, Support, call, unsupported};
use crate::types::ServiceToken;
use crate::types::values::{ServiceTokenId, WorkspaceId};
use crate::wire::live;

/// `GET /workspaces/{workspaceId}/service-tokens`: the service tokens of a workspace (live contract).
pub fn list_service_tokens(workspace: &WorkspaceId) -> Operation<Page<ServiceToken>> {
    let request = Request::get(&["workspaces", workspace.as_str(), "service-tokens"]);
    Operation { documented: no_service_tokens(), live: call(request, live::page) }
}

/// `POST /workspaces/{workspaceId}/service-tokens`: creates a token; only this response carries it (live contract).
pub fn create_service_token(workspace: &WorkspaceId, name: &str) -> Operation<ServiceToken> {
    let path = ["workspaces", workspace.as_str(), "service-tokens"];
    Operation {
        documented: no_service_tokens(),
        live: call(Request::post(&path, &json!({ "name": name })), live::resource),
    }
}

/// `DELETE /workspaces/{workspaceId}/service-tokens/{serviceTokenId}`: revokes a token (live contract).
pub fn delete_service_token(workspace: &WorkspaceId, id: &ServiceTokenId) -> Operation<()> {
    let path = ["workspaces", workspace.as_str(), "service-tokens", id.as_str()];
    Operation { documented: no_service_tokens(), live: call(Request::delete(&path), live::no_content) }
}

fn no_service_tokens<T>() -> Support<T> {
    unsupported("this service does not manage service tokens", "create one in the Prisma Console")
}
