//! Service tokens: list, create and delete. Only the response to creation contains the token.

use axum::body::Bytes;
use axum::http::HeaderMap;

use super::authorized_state::AuthorizedState;
use super::input::{self, Query};
use super::pagination::{Order, cursor_key, paginate};
use super::response::{self, LiveResult, as_422};
use super::views;
use crate::api_error::ApiError;
use crate::server::input::PathIds;
use crate::state::service_tokens::ServiceTokenRow;

/// `getV1WorkspacesByWorkspaceIdService-tokens`: lists tokens, newest first. The API defines no 404 here, so the list
/// of an unknown workspace is empty.
pub(crate) async fn list(authorized: AuthorizedState, PathIds(workspace): PathIds<String>, query: Query) -> LiveResult {
    let workspace = authorized.workspace(&workspace).ok().map(|row| &row.id);
    let rows = workspace.into_iter().flat_map(|id| authorized.state.service_tokens.in_workspace(id));
    let place = |row: &&ServiceTokenRow| cursor_key(&row.created_at, &row.id);
    let (rows, next) = paginate(&query, "service-tokens", Order::NewestFirst, rows, place)?;
    Ok(response::page(rows.into_iter().map(views::service_token).collect(), next))
}

/// `postV1WorkspacesByWorkspaceIdService-tokens`: creates a token.
pub(crate) async fn create(
    authorized: AuthorizedState,
    PathIds(workspace): PathIds<String>,
    headers: HeaderMap,
    body: Bytes,
) -> LiveResult {
    let workspace = authorized.workspace(&workspace)?.id.clone();
    let name = input::service_token(&headers, &body).map_err(as_422)?;
    let (row, value) = ServiceTokenRow::generate("stok", workspace, name, None)?;
    let mut view = views::service_token(&row);
    let change = authorized.app.store.update(|state| {
        state.service_tokens.add(row);
        Ok(())
    });
    change.await?;
    view["value"] = value.expose().into();
    Ok(response::created(view))
}

/// `deleteV1WorkspacesByWorkspaceIdService-tokensByServiceTokenId`: deletes a token.
pub(crate) async fn delete(
    authorized: AuthorizedState,
    PathIds((workspace, id)): PathIds<(String, String)>,
) -> LiveResult {
    let workspace = &authorized.workspace(&workspace)?.id;
    let change = authorized.app.store.update_freeing_disk(|state| {
        let removed = state.service_tokens.remove(workspace, &id);
        if removed { Ok(()) } else { Err(ApiError::not_found("service token", &id)) }
    });
    change.await?;
    Ok(response::no_content())
}
