//! `ppg token`: service tokens. One file a verb; this one has the tree and the columns.

mod create;
mod delete;
mod list;

use clap::Subcommand;

use crate::commands::support::args::Limit;
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use ppg_api::types::ServiceToken;
use ppg_api::types::values::DateTime;
use ppg_core::error::Result;

// The verbs of ppg token.
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum TokenCommand {
    /// List the service tokens of a workspace, without their values
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg token list --workspace Acme")]
    List(Limit),
    /// Create a service token; its value is shown once
    #[command(after_help = "Example:\n  gh secret set PPG_TOKEN --body \"$(ppg token create ci -o json --jq .value)\"")]
    Create(create::Create),
    /// Delete a service token; it stops working
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg token delete tok_123 --yes")]
    Delete(delete::Delete),
}

impl Tabular for ServiceToken {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |t| Cell::Text(t.id.to_string())),
        Column::new("name", |t| Cell::text(t.name.as_ref())),
        Column::new("valueHint", |t| Cell::text(t.value_hint.as_ref())),
        Column::detail("value", |t| Cell::secret(t.value.as_ref())),
        Column::new("createdAt", |t| Cell::time(t.created_at.as_ref().map(DateTime::as_str))),
        Column::new("expiresAt", |t| Cell::time(t.expires_at.as_ref().map(DateTime::as_str))),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(crate) async fn run(command: TokenCommand, context: &Context) -> Result<()> {
    match command {
        TokenCommand::List(limit) => list::run(limit, context).await,
        TokenCommand::Create(args) => create::run(args, context).await,
        TokenCommand::Delete(args) => delete::run(args, context).await,
    }
}
