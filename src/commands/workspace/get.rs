//! `ppg workspace get`: shows a workspace.

use super::WorkspaceArg;
use crate::commands::support::resolve::fetch_workspace;
use crate::context::Context;
use ppg_core::error::Result;

pub(crate) async fn run(args: WorkspaceArg, context: &Context) -> Result<()> {
    context.printer.one(&fetch_workspace(context, args.workspace.as_deref()).await?)
}
