//! `ppg integration`: list.

use clap::Subcommand;

use super::input::Limit;
use crate::api::operations::list_integrations;
use crate::api::resources::Integration;
use crate::api::values::IntegrationStatus;
use crate::context::Context;
use crate::error::Result;
use crate::output::columns::{Cell, Column, Mood, Show};

// Integrations: third parties that are connected
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum IntegrationCommand {
    /// List the integrations
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg integration list")]
    List(Limit),
}

impl Show for Integration {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |i| Cell::Text(i.id.to_string())),
        Column::new("name", |i| Cell::Text(i.name.clone())),
        Column::new("provider", |i| Cell::Text(i.provider.clone())),
        Column::new("status", |i| Cell::Status(i.status.to_string(), mood(&i.status))),
        Column::new("createdAt", |i| Cell::Time(i.created_at.as_str().into())),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

fn mood(status: &IntegrationStatus) -> Mood {
    match status {
        IntegrationStatus::Active => Mood::Good,
        IntegrationStatus::Error => Mood::Bad,
        IntegrationStatus::Inactive | IntegrationStatus::Other(_) => Mood::Neutral,
    }
}

pub(super) async fn run(command: IntegrationCommand, context: &Context) -> Result<()> {
    match command {
        IntegrationCommand::List(limit) => {
            let integrations = context.get(&list_integrations()).await?;
            context.printer.list(&limit.cut(integrations))
        }
    }
}
