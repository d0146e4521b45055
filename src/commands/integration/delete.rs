//! `ppg integration delete`: deletes an integration, or all of a client.

use clap::Args;

use crate::commands::support::{existing, print, resolve};
use crate::context::Context;
use ppg_api::operations::{
    delete_client_integrations, delete_integration, get_integration, list_workspace_integrations,
};
use ppg_api::types::Integration;
use ppg_api::types::values::{IntegrationId, WorkspaceId};
use ppg_core::error::Result;

// Which integrations.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// ID of the integration
    #[arg(value_name = "INTEGRATION", required_unless_present = "client", conflicts_with = "client")]
    integration: Option<String>,
    /// Delete all integrations of this OAuth client
    #[arg(long, value_name = "ID")]
    client: Option<String>,
}

pub(crate) async fn run(args: Delete, context: &Context) -> Result<()> {
    match (args.integration, args.client) {
        (_, Some(client)) => delete_all_of_client(&client, context).await,
        (integration, None) => delete(&integration.unwrap_or_default().into(), context).await,
    }
}

async fn delete(id: &IntegrationId, context: &Context) -> Result<()> {
    existing::check(context, &get_integration(id)).await?;
    let consequence = format!("integration {id} will be deleted; its tokens will stop working");
    context.ui.confirm_destructive(&consequence, id.as_str())?;
    match context.session.change(&delete_integration(id)).await? {
        Some(()) => print::deleted(context, "integration", id.as_str(), id.as_str()),
        None => Ok(()),
    }
}

async fn delete_all_of_client(client: &str, context: &Context) -> Result<()> {
    let consequence = format!("all integrations of client {client} will be deleted; their tokens will stop working");
    context.ui.confirm_destructive(&consequence, client)?;
    let delete = async |workspace: &WorkspaceId| {
        let (list, what) = (list_workspace_integrations(workspace), ("integration of client", client));
        let is_it = |found: &Integration| found.extra.client.as_ref().is_some_and(|known| known.id == client);
        existing::check_listed(context, &list, what, is_it).await?;
        let deleted = context.session.change(&delete_client_integrations(workspace, client)).await;
        resolve::or_missing(deleted, "client", client, "see ppg integration list")
    };
    match resolve::workspace(context, None, delete).await? {
        Some(()) => print::deleted(context, "integrations of client", client, client),
        None => Ok(()),
    }
}
