//! Integrations: what is signed in through the authorization server of this machine. Deleting one ends its tokens.

use super::input::Query;
use super::page::{Order, page, place};
use super::response::{self, Answer};
use super::scope::Sight;
use super::views;
use crate::server::api_error::Problem;
use crate::server::input::{Ids, missing};
use crate::state;
use crate::state::grants::Grant;

/// `getV1Integrations`. By the contract it knows no 404: of a workspace that isn't there the list is empty.
pub(crate) async fn list(sight: Sight, query: Query) -> Answer {
    let workspace = query.text("workspaceId").ok_or_else(|| missing("workspaceId"))?;
    listed(&sight, &query, workspace)
}

/// `getV1WorkspacesByWorkspaceIdIntegrations`
pub(crate) async fn list_of(sight: Sight, Ids(workspace): Ids<String>, query: Query) -> Answer {
    sight.workspace(&workspace)?;
    listed(&sight, &query, &workspace)
}

fn listed(sight: &Sight, query: &Query, workspace: &str) -> Answer {
    let rows = all(sight).filter(|grant| grant.workspace_id.as_str() == workspace);
    let place = |grant: &&Grant| place(&views::moment(grant.created_at), &grant.id);
    let (rows, next) = page(query, "integrations", Order::OldestFirst, rows, place)?;
    Ok(response::list(rows.into_iter().map(|grant| views::integration(sight, grant)).collect(), next))
}

/// `getV1IntegrationsById`
pub(crate) async fn get(sight: Sight, Ids(id): Ids<String>) -> Answer {
    Ok(response::one(views::integration(&sight, find(&sight, &id)?)))
}

/// `deleteV1IntegrationsById`
pub(crate) async fn delete(sight: Sight, Ids(id): Ids<String>) -> Answer {
    let ids = vec![find(&sight, &id)?.id.clone()];
    end(&sight, ids).await
}

/// `deleteV1WorkspacesByWorkspaceIdIntegrationsByClientId`: everything that the client was allowed in the workspace.
pub(crate) async fn delete_of(sight: Sight, Ids((workspace, client)): Ids<(String, String)>) -> Answer {
    let workspace = &sight.workspace(&workspace)?.id;
    let of_client = all(&sight).filter(|grant| grant.workspace_id == *workspace && grant.client_id == client);
    let ids: Vec<_> = of_client.map(|grant| grant.id.clone()).collect();
    if ids.is_empty() {
        return Err(Problem::not_found("integration", &client));
    }
    end(&sight, ids).await
}

async fn end(sight: &Sight, ids: Vec<String>) -> Answer {
    let change = sight.app.store.change_to_free(|state| {
        for id in &ids {
            state.grants.remove(id);
        }
        Ok(())
    });
    change.await?;
    Ok(response::gone())
}

fn all(sight: &Sight) -> impl Iterator<Item = &Grant> {
    let now = state::now().instant().map_or(0, |now| now.as_second());
    sight.state.grants.good(now).filter(|grant| sight.caller.sees(&grant.workspace_id))
}

fn find<'a>(sight: &'a Sight, id: &str) -> Result<&'a Grant, Problem> {
    all(sight).find(|grant| grant.id == id).ok_or_else(|| Problem::not_found("integration", id))
}
