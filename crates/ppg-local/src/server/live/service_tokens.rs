//! Service tokens: they are listed, made and deleted. A token itself is answered once, when it is made.

use axum::body::Bytes;
use axum::http::HeaderMap;

use super::input::{self, Query};
use super::page::{Order, page, place};
use super::response::{self, Answer, unprocessable};
use super::scope::Sight;
use super::views;
use crate::server::api_error::Problem;
use crate::server::input::Ids;
use crate::state::service_tokens::ServiceToken;

/// `getV1WorkspacesByWorkspaceIdService-tokens`, newest first. By the contract it knows no 404: of a workspace that
/// isn't there the list is empty.
pub(crate) async fn list(sight: Sight, Ids(workspace): Ids<String>, query: Query) -> Answer {
    let workspace = sight.workspace(&workspace).ok().map(|row| &row.id);
    let rows = workspace.into_iter().flat_map(|id| sight.state.service_tokens.of_workspace(id));
    let place = |row: &&ServiceToken| place(&row.created_at, &row.id);
    let (rows, next) = page(&query, "service-tokens", Order::NewestFirst, rows, place)?;
    Ok(response::list(rows.into_iter().map(views::service_token).collect(), next))
}

/// `postV1WorkspacesByWorkspaceIdService-tokens`
pub(crate) async fn create(sight: Sight, Ids(workspace): Ids<String>, headers: HeaderMap, body: Bytes) -> Answer {
    let workspace = sight.workspace(&workspace)?.id.clone();
    let name = input::service_token(&headers, &body).map_err(unprocessable)?;
    let (row, value) = ServiceToken::draw("stok", workspace, name, None)?;
    let mut view = views::service_token(&row);
    let change = sight.app.store.change(|state| {
        state.service_tokens.add(row);
        Ok(())
    });
    change.await?;
    view["value"] = value.expose().into();
    Ok(response::made(view))
}

/// `deleteV1WorkspacesByWorkspaceIdService-tokensByServiceTokenId`
pub(crate) async fn delete(sight: Sight, Ids((workspace, id)): Ids<(String, String)>) -> Answer {
    let workspace = &sight.workspace(&workspace)?.id;
    let change = sight.app.store.change_to_free(|state| {
        let removed = state.service_tokens.remove(workspace, &id);
        if removed { Ok(()) } else { Err(Problem::not_found("service token", &id)) }
    });
    change.await?;
    Ok(response::gone())
}
