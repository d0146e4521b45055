//! The identity of the caller: `getV1Me`.

use axum::response::Response;
use serde_json::{Value, json};

use super::authorized_state::AuthorizedState;
use super::response;
use crate::server::caller::Caller;

/// `getV1Me`: returns user, workspace and credential of the caller.
pub(crate) async fn me(authorized: AuthorizedState) -> Response {
    let state = &authorized.state;
    let workspace = authorized.caller.workspace().and_then(|id| state.workspace(id).ok());
    let (user, credential) = match &authorized.caller {
        // The owner has no recorded name, and a token for all workspaces.
        Caller::Owner => (Value::Null, json!({ "type": "management_token", "id": null, "name": null })),
        Caller::SignedIn(access) => {
            let grant = state.grants.get(&access.grant_id);
            let user = grant.map(|grant| {
                let person = &grant.person;
                json!({ "id": person.subject(), "email": person.email, "name": person.name })
            });
            let client = grant.map(|grant| grant.client_id.as_str());
            (user.unwrap_or_default(), json!({ "type": "oauth", "id": access.grant_id, "name": client }))
        }
        Caller::Service(id, _) => {
            let name = state.service_tokens.get(id).map(|row| row.name.as_str());
            (Value::Null, json!({ "type": "service_token", "id": id, "name": name }))
        }
    };
    let workspace = workspace.map(|row| json!({ "id": row.id, "name": row.name }));
    response::ok(json!({ "user": user, "workspace": workspace, "credential": credential }))
}
