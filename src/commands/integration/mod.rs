//! `ppg integration`: integrations with third parties. One file a verb; this one has the tree and the columns.

mod delete;
mod get;
mod list;

use clap::Subcommand;

use crate::commands::support::args::Limit;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Severity, Tabular};
use ppg_api::types::Integration;
use ppg_api::types::values::IntegrationStatus;
use ppg_core::error::Result;

// The verbs of ppg integration.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum IntegrationCommand {
    /// List the integrations of a workspace
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg integration list")]
    List(Limit),
    /// Show one integration of a workspace
    #[command(visible_alias = "show", after_help = "Example:\n  ppg integration get int_123")]
    Get(get::Get),
    /// Delete an integration, or all of a client; its tokens stop working
    #[command(
        visible_alias = "rm",
        after_help = "Examples:\n  ppg integration delete int_123 --yes\n  ppg integration delete --client cli_123 --yes"
    )]
    Delete(delete::Delete),
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
        IntegrationCommand::List(limit) => list::run(limit, context).await,
        IntegrationCommand::Get(args) => get::run(args, context).await,
        IntegrationCommand::Delete(args) => delete::run(args, context).await,
    }
}
