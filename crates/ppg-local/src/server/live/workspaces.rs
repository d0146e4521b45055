//! Workspaces: they are listed, made and looked at.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use serde_json::json;

use super::input::{self, Query};
use super::page::{Order, page, place};
use super::response::{self, Answer};
use super::scope::Sight;
use super::views;
use crate::server::api_error::Problem;
use crate::server::input::Ids;
use crate::state::random;
use ppg_api::types::Workspace;

/// Where plans are sold, none of which is for this machine.
const PLANS: &str = "https://www.prisma.io/pricing";

/// `getV1Workspaces`
pub(crate) async fn list(sight: Sight, query: Query) -> Answer {
    let place = |row: &&Workspace| place(&row.created_at, row.id.as_str());
    let (rows, next) = page(&query, "workspaces", Order::OldestFirst, sight.workspaces(), place)?;
    Ok(response::list(rows.into_iter().map(|row| views::workspace(&sight, row)).collect(), next))
}

/// `postV1Workspaces`
pub(crate) async fn create(sight: Sight, headers: HeaderMap, body: Bytes) -> Answer {
    if !sight.caller.is_owner() {
        let message = "A token for one workspace makes no other";
        let problem = Problem::new(StatusCode::FORBIDDEN, "forbidden", message);
        return Err(problem.hint("use the owner's token, as ppg --local does"));
    }
    let name = input::workspace(&headers, &body)?;
    let id = random::id("wksp")?.into();
    let change = sight.app.store.change(|state| {
        let name = name.unwrap_or_else(|| format!("Workspace {}", state.workspaces.len() + 1));
        let full = |problem: Problem| problem.with_status(StatusCode::FORBIDDEN);
        state.new_workspace(id, &name).map_err(full)
    });
    let row = change.await?;
    Ok(response::made(views::workspace(&sight, &row)))
}

/// `getV1WorkspacesById`
pub(crate) async fn get(sight: Sight, Ids(id): Ids<String>) -> Answer {
    Ok(response::one(views::workspace(&sight, sight.workspace(&id)?)))
}

/// `getV1WorkspacesByIdSubscription`
pub(crate) async fn subscription(sight: Sight, Ids(id): Ids<String>) -> Answer {
    sight.workspace(&id)?;
    Ok(response::one(json!({ "planName": "local, no billing", "usageBlocked": false, "upgradeUrl": PLANS })))
}
