//! `ppg integration`: list, get, delete.

use clap::{Args, Subcommand};

use super::print_deleted;
use super::support::parse::Limit;
use super::support::{list, resolve};
use crate::config::Key;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_api::Contract;
use ppg_api::operations::{
    delete_client_integrations, delete_integration, get_integration, list_integrations, list_workspace_integrations,
};
use ppg_api::types::Integration;
use ppg_api::types::values::{IntegrationId, IntegrationStatus, WorkspaceId};
use ppg_core::error::{Code, Result};

// Integrations: third parties that are connected
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum IntegrationCommand {
    /// List the integrations
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg integration list")]
    List(Limit),
    /// Show one integration
    #[command(visible_alias = "show", after_help = "Example:\n  ppg integration get int_123")]
    Get(Get),
    /// Delete an integration, or all of a client; its tokens are good no more
    #[command(
        visible_alias = "rm",
        after_help = "Examples:\n  ppg integration delete int_123 --yes\n  ppg integration delete --client cli_123 --yes"
    )]
    Delete(Delete),
}

// Which integration.
#[derive(Debug, Args)]
pub(crate) struct Get {
    /// ID
    #[arg(value_name = "INTEGRATION")]
    integration: String,
}

// Which integrations.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// ID
    #[arg(value_name = "INTEGRATION", required_unless_present = "client", conflicts_with = "client")]
    integration: Option<String>,
    /// All of this OAuth client, by its ID
    #[arg(long, value_name = "ID")]
    client: Option<String>,
}

impl Tabular for Integration {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |i| Cell::Text(i.id.to_string())),
        Column::new("name", |i| Cell::Text(i.name.clone())),
        Column::new("provider", |i| Cell::text(i.provider.as_ref())),
        Column::new("status", |i| {
            i.status.as_ref().map_or(Cell::Empty, |status| Cell::Status(status.to_string(), severity(status)))
        }),
        Column::detail("scopes", |i| Cell::text(i.extra.scopes.as_ref().map(|scopes| scopes.join(" ")))),
        Column::detail("clientId", |i| Cell::text(i.extra.client.as_ref().map(|client| &client.id))),
        Column::detail("createdBy", |i| Cell::text(i.extra.created_by_user.as_ref().map(|user| &user.email))),
        Column::new("createdAt", |i| Cell::Time(i.created_at.as_str().into())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

fn severity(status: &IntegrationStatus) -> Severity {
    match status {
        IntegrationStatus::Active => Severity::Ok,
        IntegrationStatus::Error => Severity::Error,
        IntegrationStatus::Inactive | IntegrationStatus::Other(_) => Severity::None,
    }
}

pub(crate) async fn run(command: IntegrationCommand, context: &Context) -> Result<()> {
    match command {
        IntegrationCommand::List(limit) => list(&limit, context).await,
        IntegrationCommand::Get(args) => {
            context.printer.one(&context.get(&get_integration(&IntegrationId::from(args.integration))).await?)
        }
        IntegrationCommand::Delete(args) => match (args.integration, args.client) {
            (_, Some(client)) => delete_client(&client, context).await,
            (integration, None) => delete(&integration.unwrap_or_default().into(), context).await,
        },
    }
}

async fn list(limit: &Limit, context: &Context) -> Result<()> {
    // The documented contract's list needs no workspace.
    let all = async || list::print(context, &list_integrations(None), limit, &[], |_| ()).await;
    if context.contract().await? == Contract::Documented {
        match all().await {
            Err(error) if error.has_code(Code::NotInContract) => {}
            printed => return printed,
        }
    }
    let explicit = context.config.settings.get(Key::Workspace).is_some();
    let print = async |id: &WorkspaceId| {
        // Of a workspace that is not there the path says so; the other list has none then.
        let operation = if explicit { list_workspace_integrations(id) } else { list_integrations(Some(id)) };
        list::print(context, &operation, limit, &[], |_| ()).await
    };
    match resolve::workspace(context, None, print).await {
        // What was known of the service's contract was so once.
        Err(error) if error.has_code(Code::NotInContract) => all().await,
        printed => printed,
    }
}

async fn delete(id: &IntegrationId, context: &Context) -> Result<()> {
    context
        .confirm_destructive(&format!("integration {id} will be deleted; its tokens are good no more"), id.as_str())?;
    match context.change(&delete_integration(id)).await? {
        Some(()) => print_deleted(context, "integration", id.as_str(), id.as_str()),
        None => Ok(()),
    }
}

async fn delete_client(client: &str, context: &Context) -> Result<()> {
    let lost = format!("all integrations of client {client} will be deleted; their tokens are good no more");
    context.confirm_destructive(&lost, client)?;
    let delete = async |workspace: &WorkspaceId| context.change(&delete_client_integrations(workspace, client)).await;
    match resolve::workspace(context, None, delete).await? {
        Some(()) => print_deleted(context, "integrations of client", client, client),
        None => Ok(()),
    }
}
