//! Workspaces and their subscription.

use serde_json::json;

use super::limits::VERSION_1;
use crate::client::request::Request;
use crate::operation::{Operation, Page, call, unsupported};
use crate::types::values::WorkspaceId;
use crate::types::{Subscription, Workspace};
use crate::wire::{documented, live};
use ppg_core::error::Remedy;

/// `GET /workspaces`: the workspaces that the token opens.
pub fn list_workspaces() -> Operation<Page<Workspace>> {
    let list = Request::get(&["workspaces"]);
    Operation { documented: call(list.clone(), documented::list), live: call(list, live::page) }
}

/// `GET /workspaces/{workspaceId}`: one workspace.
pub fn get_workspace(id: &WorkspaceId) -> Operation<Workspace> {
    let get = Request::get(&["workspaces", id.as_str()]);
    Operation { documented: call(get.clone(), documented::resource), live: call(get, live::resource) }
}

/// `POST /workspaces`: creates a workspace (live contract).
pub fn create_workspace(name: &str) -> Operation<Workspace> {
    Operation {
        documented: unsupported("this service does not create workspaces", VERSION_1),
        live: call(Request::post(&["workspaces"], &json!({ "displayName": name })), live::resource),
    }
}

/// `GET /workspaces/{id}/subscription`: the plan and its limits (live contract).
pub fn get_subscription(id: &WorkspaceId) -> Operation<Subscription> {
    Operation {
        documented: unsupported("this service does not show subscriptions", Remedy::ShowWorkspace),
        live: call(Request::get(&["workspaces", id.as_str(), "subscription"]), live::resource),
    }
}
