//! Workspaces: list, create and get.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use serde_json::json;

use super::input::{self, Query};
use super::page::{Order, cursor_key, paginate};
use super::response::{self, LiveResult};
use super::scope::AuthorizedState;
use super::views;
use crate::server::api_error::ApiError;
use crate::server::input::PathIds;
use crate::state::random;
use ppg_api::types::Workspace;

/// Page that sells plans. None of them applies to local mode.
const PLANS: &str = "https://www.prisma.io/pricing";

/// `getV1Workspaces`: lists workspaces.
pub(crate) async fn list(sight: AuthorizedState, query: Query) -> LiveResult {
    let place = |row: &&Workspace| cursor_key(&row.created_at, row.id.as_str());
    let (rows, next) = paginate(&query, "workspaces", Order::OldestFirst, sight.workspaces(), place)?;
    Ok(response::page(rows.into_iter().map(|row| views::workspace(&sight, row)).collect(), next))
}

/// `postV1Workspaces`: creates a workspace. Only the owner can.
pub(crate) async fn create(sight: AuthorizedState, headers: HeaderMap, body: Bytes) -> LiveResult {
    if !sight.caller.is_owner() {
        let message = "A token for one workspace makes no other";
        let problem = ApiError::new(StatusCode::FORBIDDEN, "forbidden", message);
        return Err(problem.with_hint("use the owner's token, as ppg --local does"));
    }
    let name = input::workspace(&headers, &body)?;
    let id = random::id("wksp")?.into();
    let change = sight.app.store.update(|state| {
        let name = name.unwrap_or_else(|| format!("Workspace {}", state.workspaces.len() + 1));
        let full = |problem: ApiError| problem.with_status(StatusCode::FORBIDDEN);
        state.create_workspace(id, &name).map_err(full)
    });
    let row = change.await?;
    Ok(response::created(views::workspace(&sight, &row)))
}

/// `getV1WorkspacesById`: returns one workspace.
pub(crate) async fn get(sight: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    Ok(response::ok(views::workspace(&sight, sight.workspace(&id)?)))
}

/// `getV1WorkspacesByIdSubscription`: returns a fixed plan without billing.
pub(crate) async fn subscription(sight: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    sight.workspace(&id)?;
    Ok(response::ok(json!({ "planName": "local, no billing", "usageBlocked": false, "upgradeUrl": PLANS })))
}
