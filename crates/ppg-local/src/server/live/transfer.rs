//! Moving a project to another workspace: `postV1ProjectsByIdTransfer`.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};

use super::authorized_state::AuthorizedState;
use super::input;
use super::response::{self, LiveResult};
use crate::api_error::ApiError;
use crate::server::actions::projects;
use crate::server::caller::authenticate_token;
use crate::server::input::PathIds;
use crate::state;

/// Moves a project, with everything in it, to the workspace of the recipient's token.
pub(crate) async fn transfer(
    authorized: AuthorizedState,
    PathIds(id): PathIds<String>,
    headers: HeaderMap,
    body: Bytes,
) -> LiveResult {
    let id = authorized.project(&id)?.id.clone();
    let token = input::recipient_token(&headers, &body)?;
    let recipient = authenticate_token(&authorized.app, &token).map_err(|_| {
        let message = "\"recipientAccessToken\" gives access to no workspace of this server";
        ApiError::new(StatusCode::NOT_FOUND, "recipient_not_found", message)
    })?;
    let conflict = |code, message| ApiError::new(StatusCode::CONFLICT, code, message);
    let workspace = recipient.workspace().ok_or_else(|| {
        conflict(
            "recipient_ambiguous",
            "\"recipientAccessToken\" is the owner's token, which is not limited to one workspace",
        )
    })?;
    let change = authorized.app.store.update(|state| {
        let project = state.project(&id)?;
        if project.workspace_id == *workspace {
            return Err(conflict("already_there", "The project is in that workspace already"));
        }
        state.workspace(workspace)?;
        projects::check_logical_id(state, workspace, project.logical_id.as_deref())?;
        for row in state.projects.iter_mut().filter(|row| row.id == id) {
            row.workspace_id = workspace.clone();
            row.updated_at = state::now();
        }
        Ok(())
    });
    change.await?;
    Ok(response::no_content())
}
