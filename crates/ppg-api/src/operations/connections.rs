//! Connections: list, create, rotate, delete.

use reqwest::Method;
use serde_json::json;

use super::limits::VERSION_1;
use crate::client::request::Request;
use crate::operation::{Operation, Page, call, unsupported};
use crate::params::ConnectionCreate;
use crate::types::Connection;
use crate::types::values::{ConnectionId, DatabaseId};
use crate::wire::{documented, live};
use ppg_core::error::Remedy;

/// `GET /databases/{databaseId}/connections`: the connections of a database, their strings masked or left out.
pub fn list_connections(database: &DatabaseId) -> Operation<Page<Connection>> {
    let list = Request::get(&["databases", database.as_str(), "connections"]);
    Operation { documented: call(list.clone(), documented::list), live: call(list, live::connections) }
}

/// `GET /connections`: the connections of all databases (live contract).
pub fn list_all_connections() -> Operation<Page<Connection>> {
    Operation {
        documented: unsupported("this service lists connections only by database", VERSION_1),
        live: call(Request::get(&["connections"]), live::connections),
    }
}

/// `GET /connections/{id}`: one connection (live contract).
pub fn get_connection(id: &ConnectionId) -> Operation<Connection> {
    Operation {
        documented: unsupported("this service does not show a single connection", Remedy::ListConnections),
        live: call(Request::get(&["connections", id.as_str()]), live::connection),
    }
}

/// `POST /databases/{databaseId}/connections`: creates a connection; only this response carries the string in full.
pub fn create_connection(database: &DatabaseId, body: &ConnectionCreate) -> Operation<Connection> {
    let path = ["databases", database.as_str(), "connections"];
    // The live contract requires a name, and its service chooses the protocol of the string.
    let name = body.name.clone().unwrap_or_else(|| format!("ppg-{}", body.kind));
    Operation {
        documented: call(Request::post(&path, body), documented::resource),
        live: call(Request::post(&path, &json!({ "name": name })), live::connection),
    }
}

/// `POST /connections/{id}/rotate`: replaces the credentials; the old string stops working (live contract).
pub fn rotate_connection(id: &ConnectionId) -> Operation<Connection> {
    Operation {
        documented: unsupported("this service does not rotate connections", Remedy::ReplaceConnection),
        live: call(Request::new(Method::POST, &["connections", id.as_str(), "rotate"]), live::connection),
    }
}

/// `DELETE /connections/{connectionId}`: deletes the connection; its clients lose access at once.
pub fn delete_connection(id: &ConnectionId) -> Operation<()> {
    let delete = Request::delete(&["connections", id.as_str()]);
    Operation { documented: call(delete.clone(), documented::no_content), live: call(delete, live::no_content) }
}
