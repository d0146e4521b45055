//! `ppg token delete`: deletes a service token.

use clap::Args;

use crate::commands::support::{existing, print, resolve};
use crate::context::Context;
use ppg_api::operations::{delete_service_token, list_service_tokens};
use ppg_api::types::values::{ServiceTokenId, WorkspaceId};
use ppg_core::error::Result;

// Which service token.
#[derive(Debug, Args)]
pub(crate) struct Delete {
    /// ID of the service token
    #[arg(value_name = "TOKEN")]
    token: String,
}

pub(crate) async fn run(args: Delete, context: &Context) -> Result<()> {
    let id = ServiceTokenId::from(args.token);
    let consequence = format!("service token {id} will be deleted and stop working");
    context.ui.confirm_destructive(&consequence, id.as_str())?;
    let delete = async |workspace: &WorkspaceId| {
        let (list, what) = (list_service_tokens(workspace), ("service token", id.as_str()));
        existing::check_listed(context, &list, what, |token| token.id == id).await?;
        let deleted = context.session.change(&delete_service_token(workspace, &id)).await;
        resolve::or_missing(deleted, "service token", id.as_str(), "see ppg token list")
    };
    match resolve::workspace(context, None, delete).await? {
        Some(()) => print::deleted(context, "service token", id.as_str(), id.as_str()),
        None => Ok(()),
    }
}
