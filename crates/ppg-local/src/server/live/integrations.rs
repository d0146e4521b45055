//! Integrations: sign-ins through the local authorization server. Deleting one revokes its tokens.

use super::authorized_state::AuthorizedState;
use super::input::Query;
use super::pagination::{Order, cursor_key, paginate};
use super::response::{self, LiveResult};
use super::views;
use crate::api_error::ApiError;
use crate::server::input::{PathIds, missing_field};
use crate::state;
use crate::state::grants::Grant;

/// `getV1Integrations`: lists integrations. The API defines no 404 here, so the list of an unknown workspace is empty.
pub(crate) async fn list(authorized: AuthorizedState, query: Query) -> LiveResult {
    let workspace = query.get("workspaceId").ok_or_else(|| missing_field("workspaceId"))?;
    list_page(&authorized, &query, workspace)
}

/// `getV1WorkspacesByWorkspaceIdIntegrations`: lists the integrations of one workspace.
pub(crate) async fn list_in_workspace(
    authorized: AuthorizedState,
    PathIds(workspace): PathIds<String>,
    query: Query,
) -> LiveResult {
    authorized.workspace(&workspace)?;
    list_page(&authorized, &query, &workspace)
}

fn list_page(authorized: &AuthorizedState, query: &Query, workspace: &str) -> LiveResult {
    let rows = visible_grants(authorized).filter(|grant| grant.workspace_id.as_str() == workspace);
    let place = |grant: &&Grant| cursor_key(&views::timestamp(grant.created_at), &grant.id);
    let (rows, next) = paginate(query, "integrations", Order::OldestFirst, rows, place)?;
    Ok(response::page(rows.into_iter().map(|grant| views::integration(authorized, grant)).collect(), next))
}

/// `getV1IntegrationsById`: returns one integration.
pub(crate) async fn get(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    Ok(response::ok(views::integration(&authorized, find(&authorized, &id)?)))
}

/// `deleteV1IntegrationsById`: deletes one integration.
pub(crate) async fn delete(authorized: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    let ids = vec![find(&authorized, &id)?.id.clone()];
    revoke(&authorized, ids).await
}

/// `deleteV1WorkspacesByWorkspaceIdIntegrationsByClientId`: revokes everything that the client was granted in the
/// workspace.
pub(crate) async fn delete_by_client(
    authorized: AuthorizedState,
    PathIds((workspace, client)): PathIds<(String, String)>,
) -> LiveResult {
    let workspace = &authorized.workspace(&workspace)?.id;
    let of_client =
        visible_grants(&authorized).filter(|grant| grant.workspace_id == *workspace && grant.client_id == client);
    let ids: Vec<_> = of_client.map(|grant| grant.id.clone()).collect();
    if ids.is_empty() {
        return Err(ApiError::not_found("integration", &client));
    }
    revoke(&authorized, ids).await
}

async fn revoke(authorized: &AuthorizedState, ids: Vec<String>) -> LiveResult {
    let change = authorized.app.store.update_freeing_disk(|state| {
        for id in &ids {
            state.grants.remove(id);
        }
        Ok(())
    });
    change.await?;
    Ok(response::no_content())
}

fn visible_grants(authorized: &AuthorizedState) -> impl Iterator<Item = &Grant> {
    let now = state::now().instant().map_or(0, |now| now.as_second());
    authorized.state.grants.active(now).filter(|grant| authorized.caller.can_see(&grant.workspace_id))
}

fn find<'a>(authorized: &'a AuthorizedState, id: &str) -> Result<&'a Grant, ApiError> {
    visible_grants(authorized).find(|grant| grant.id == id).ok_or_else(|| ApiError::not_found("integration", id))
}
