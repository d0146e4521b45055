//! `ppg token`: list, create, delete: service tokens, for programs.

use clap::{Args, Subcommand};

use super::print_deleted;
use super::support::parse::{Limit, parse_name};
use super::support::{list, resolve};
use crate::context::Context;
use crate::output::columns::{Cell, Column, Tabular};
use ppg_api::operations::{create_service_token, delete_service_token, get_workspace, list_service_tokens};
use ppg_api::types::values::{DateTime, ServiceTokenId, WorkspaceId};
use ppg_api::types::{Reveal, ServiceToken};
use ppg_core::error::Result;

// Service tokens: what programs sign in with
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum TokenCommand {
    /// List the service tokens of a workspace; the tokens themselves are not in it
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg token list --workspace Acme")]
    List(Limit),
    /// Make a service token; it is shown this once
    #[command(after_help = "Example:\n  gh secret set PPG_TOKEN --body \"$(ppg token create ci -o json --jq .value)\"")]
    Create(Create),
    /// Delete a service token; it is good no more
    #[command(visible_alias = "rm", after_help = "Example:\n  ppg token delete tok_123 --yes")]
    Delete(Delete),
}

// What to make.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Display name
    #[arg(value_parser = parse_name)]
    name: String,
}

// Which token.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// ID
    #[arg(value_name = "TOKEN")]
    token: String,
}

impl Tabular for ServiceToken {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::new("id", |t| Cell::Text(t.id.to_string())),
        Column::new("name", |t| Cell::text(t.name.as_ref())),
        Column::new("valueHint", |t| Cell::text(t.value_hint.as_ref())),
        Column::detail("value", |t| Cell::text(t.value.as_ref().map(|value| value.display()))),
        Column::new("createdAt", |t| Cell::time(t.created_at.as_ref().map(DateTime::as_str))),
        Column::new("expiresAt", |t| Cell::time(t.expires_at.as_ref().map(DateTime::as_str))),
    ];

    fn id(&self) -> &str {
        self.id.as_str()
    }
}

pub(crate) async fn run(command: TokenCommand, context: &Context) -> Result<()> {
    match command {
        TokenCommand::List(limit) => {
            let print = async |id: &WorkspaceId| {
                // In a workspace that is not there the list has none; the workspace says that it is not there.
                let exists = async || context.session.get(&get_workspace(id)).await.map(drop);
                list::print_or_check(context, &list_service_tokens(id), &limit, &[], |_| (), exists).await
            };
            resolve::workspace(context, None, print).await
        }
        TokenCommand::Create(args) => create(args, context).await,
        TokenCommand::Delete(args) => delete(args, context).await,
    }
}

/// The token comes once, and this is the command that asks for it.
async fn create(args: Create, context: &Context) -> Result<()> {
    context.printer.validate::<ServiceToken>()?;
    let make = async |id: &WorkspaceId| context.session.change(&create_service_token(id, &args.name)).await;
    let Some(mut token) = resolve::workspace(context, None, make).await? else { return Ok(()) };
    token.reveal();
    context.ui.notify(&format!("Made service token {}; it is not shown again", token.id));
    context.printer.one(&token)
}

async fn delete(args: Delete, context: &Context) -> Result<()> {
    let id = ServiceTokenId::from(args.token);
    context.ui.confirm_destructive(&format!("service token {id} will be deleted; it is good no more"), id.as_str())?;
    let delete = async |workspace: &WorkspaceId| context.session.change(&delete_service_token(workspace, &id)).await;
    match resolve::workspace(context, None, delete).await? {
        Some(()) => print_deleted(context, "service token", id.as_str(), id.as_str()),
        None => Ok(()),
    }
}
