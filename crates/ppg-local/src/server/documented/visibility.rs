//! Hides resources that the caller may not see.

use std::sync::Arc;

use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::server::caller::Caller;
use crate::state::State as Everything;

/// Middleware in front of every operation: a resource in a workspace that the caller cannot see does not exist for it.
/// The IDs are all in the path; no body of this API refers to another resource.
pub(crate) async fn hide_foreign_resources(
    State(app): State<Arc<AppState>>,
    params: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    // The authentication middleware always attaches a caller.
    let Some(caller) = request.extensions().get::<Caller>() else {
        return ApiError::internal("the request was not authenticated").into_response();
    };
    // An undecodable path matches no resource.
    let Ok(params) = params else {
        return ApiError::not_found("resource", request.uri().path()).into_response();
    };
    let hidden = {
        let state = app.store.read();
        params.iter().find_map(|(kind, id)| check_visible(&state, caller, kind, id))
    };
    match hidden {
        Some(error) => error.into_response(),
        None => next.run(request).await,
    }
}

fn check_visible(state: &Everything, caller: &Caller, kind: &str, id: &str) -> Option<ApiError> {
    let (what, workspace) = match kind {
        "workspaceId" => ("workspace", state.workspace(&id.into()).ok().map(|workspace| &workspace.id)),
        "projectId" => ("project", state.workspace_of_project(&id.into())),
        "databaseId" => ("database", state.workspace_of_database(&id.into())),
        "connectionId" => ("connection", state.workspace_of_connection(&id.into())),
        // The handler looks it up in its database, whose ID is also in the path.
        "backupId" => return None,
        _ => ("resource", None),
    };
    let visible = match workspace {
        Some(workspace) => caller.can_see(workspace),
        None => caller.is_owner(),
    };
    if visible { None } else { Some(ApiError::not_found(what, id)) }
}
