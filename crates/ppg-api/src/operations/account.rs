//! The identity behind a token, and tokens for GitHub Actions.

use serde_json::json;

use crate::client::request::Request;
use crate::operation::{Operation, call, unsupported};
use crate::params::WorkflowToken;
use crate::types::{Me, ServiceToken};
use crate::wire::live;
use ppg_core::error::Remedy;

/// `GET /me`: the user, the workspace and the credential of the request (live contract).
pub fn get_me() -> Operation<Me> {
    Operation {
        documented: unsupported("this service does not show the identity of a token", Remedy::ListWorkspaces),
        live: call(Request::get(&["me"]), live::resource),
    }
}

/// `POST /auth/github-actions/token`: exchanges a workflow's identity token for a temporary service token. Sent without a
/// bearer token (live contract).
pub fn exchange_workflow_token(body: &WorkflowToken) -> Operation<ServiceToken> {
    let mut fields = json!({ "token": body.token.expose() });
    if let (Some(fields), Some(lifetime)) = (fields.as_object_mut(), body.lifetime_seconds) {
        fields.insert("expiresInSeconds".into(), lifetime.into());
    }
    Operation {
        documented: unsupported("this service does not accept tokens of GitHub Actions", Remedy::SetToken),
        live: call(Request::post(&["auth", "github-actions", "token"], &fields), live::resource),
    }
}
