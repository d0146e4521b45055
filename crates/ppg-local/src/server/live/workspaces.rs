//! Workspaces: list, create and get.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use serde_json::json;

use super::authorized_state::AuthorizedState;
use super::input::{self, Query};
use super::pagination::{Order, cursor_key, paginate};
use super::response::{self, LiveResult};
use super::views;
use crate::api_error::ApiError;
use crate::random;
use crate::server::input::PathIds;
use ppg_api::types::Workspace;

/// Page that sells plans. None of them applies to local mode.
const PLANS: &str = "https://www.prisma.io/pricing";

/// `getV1Workspaces`: lists the visible workspaces.
pub(crate) async fn list(authorized: AuthorizedState, query: Query) -> LiveResult {
    let place = |row: &&Workspace| cursor_key(&row.created_at, row.id.as_str());
    let (rows, next) = paginate(&query, "workspaces", Order::OldestFirst, authorized.workspaces(), place)?;
    Ok(response::page(rows.into_iter().map(|row| views::workspace(&authorized, row)).collect(), next))
}

/// `postV1Workspaces`: creates a workspace. Only the owner can.
pub(crate) async fn create(authorized: AuthorizedState, headers: HeaderMap, body: Bytes) -> LiveResult {
    if !authorized.caller.is_owner() {
        let message = "This token is limited to one workspace and cannot create another";
        let error = ApiError::new(StatusCode::FORBIDDEN, "forbidden", message);
        return Err(error.with_hint("use the owner's token"));
    }
    let name = input::workspace(&headers, &body)?;
    let id = random::id("wksp")?.into();
    let change = authorized.app.store.update(|state| {
        let name = name.unwrap_or_else(|| format!("Workspace {}", state.workspaces.len() + 1));
        let full = |error: ApiError| error.with_status(StatusCode::FORBIDDEN);
        state.create_workspace(id, &name).map_err(full)
    });
    let row = change.await?;
    Ok(response::created(views::workspace(&authorized, &row)))
}

/// `getV1WorkspacesById`: returns one workspace.
pub(crate) async fn get(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    Ok(response::ok(views::workspace(&authorized, authorized.workspace(&id)?)))
}

/// `getV1WorkspacesByIdSubscription`: returns a fixed plan without billing.
pub(crate) async fn subscription(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    authorized.workspace(&id)?;
    Ok(response::ok(json!({ "planName": "local, no billing", "usageBlocked": false, "upgradeUrl": PLANS })))
}
