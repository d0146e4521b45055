//! `ppg workspace subscription`: shows a workspace's plan.

use super::WorkspaceArg;
use crate::commands::support::resolve;
use crate::context::Context;
use ppg_api::operations::get_subscription;
use ppg_core::error::Result;

pub(crate) async fn run(args: WorkspaceArg, context: &Context) -> Result<()> {
    let get = async |id: &_| context.session.get(&get_subscription(id)).await;
    context.printer.one(&resolve::workspace(context, args.workspace.as_deref(), get).await?)
}
