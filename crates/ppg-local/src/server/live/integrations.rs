//! Integrations: sign-ins through the local authorization server. Deleting one revokes its tokens.

use super::input::Query;
use super::page::{Order, cursor_key, paginate};
use super::response::{self, LiveResult};
use super::scope::AuthorizedState;
use super::views;
use crate::server::api_error::ApiError;
use crate::server::input::{PathIds, missing_field};
use crate::state;
use crate::state::grants::Grant;

/// `getV1Integrations`: lists integrations. The API defines no 404 here, so the list of an unknown workspace is empty.
pub(crate) async fn list(sight: AuthorizedState, query: Query) -> LiveResult {
    let workspace = query.get("workspaceId").ok_or_else(|| missing_field("workspaceId"))?;
    list_page(&sight, &query, workspace)
}

/// `getV1WorkspacesByWorkspaceIdIntegrations`: lists the integrations of one workspace.
pub(crate) async fn list_in_workspace(
    sight: AuthorizedState,
    PathIds(workspace): PathIds<String>,
    query: Query,
) -> LiveResult {
    sight.workspace(&workspace)?;
    list_page(&sight, &query, &workspace)
}

fn list_page(sight: &AuthorizedState, query: &Query, workspace: &str) -> LiveResult {
    let rows = visible_grants(sight).filter(|grant| grant.workspace_id.as_str() == workspace);
    let place = |grant: &&Grant| cursor_key(&views::timestamp(grant.created_at), &grant.id);
    let (rows, next) = paginate(query, "integrations", Order::OldestFirst, rows, place)?;
    Ok(response::page(rows.into_iter().map(|grant| views::integration(sight, grant)).collect(), next))
}

/// `getV1IntegrationsById`: returns one integration.
pub(crate) async fn get(sight: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    Ok(response::ok(views::integration(&sight, find(&sight, &id)?)))
}

/// `deleteV1IntegrationsById`: deletes one integration.
pub(crate) async fn delete(sight: AuthorizedState, PathIds(id): PathIds<String>) -> LiveResult {
    let ids = vec![find(&sight, &id)?.id.clone()];
    revoke(&sight, ids).await
}

/// `deleteV1WorkspacesByWorkspaceIdIntegrationsByClientId`: revokes everything that the client was granted in the
/// workspace.
pub(crate) async fn delete_by_client(
    sight: AuthorizedState,
    PathIds((workspace, client)): PathIds<(String, String)>,
) -> LiveResult {
    let workspace = &sight.workspace(&workspace)?.id;
    let of_client =
        visible_grants(&sight).filter(|grant| grant.workspace_id == *workspace && grant.client_id == client);
    let ids: Vec<_> = of_client.map(|grant| grant.id.clone()).collect();
    if ids.is_empty() {
        return Err(ApiError::not_found("integration", &client));
    }
    revoke(&sight, ids).await
}

async fn revoke(sight: &AuthorizedState, ids: Vec<String>) -> LiveResult {
    let change = sight.app.store.update_freeing_disk(|state| {
        for id in &ids {
            state.grants.remove(id);
        }
        Ok(())
    });
    change.await?;
    Ok(response::no_content())
}

fn visible_grants(sight: &AuthorizedState) -> impl Iterator<Item = &Grant> {
    let now = state::now().instant().map_or(0, |now| now.as_second());
    sight.state.grants.active(now).filter(|grant| sight.caller.can_see(&grant.workspace_id))
}

fn find<'a>(sight: &'a AuthorizedState, id: &str) -> Result<&'a Grant, ApiError> {
    visible_grants(sight).find(|grant| grant.id == id).ok_or_else(|| ApiError::not_found("integration", id))
}
