//! `ppg token list`: lists the service tokens of a workspace.

use crate::commands::support::args::Limit;
use crate::commands::support::{list, resolve};
use crate::context::Context;
use ppg_api::operations::{get_workspace, list_service_tokens};
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::Result;

pub(crate) async fn run(limit: Limit, context: &Context) -> Result<()> {
    let print = async |id: &WorkspaceId| {
        // For a workspace that does not exist the list is empty, so the workspace is asked for.
        let check_workspace = async || context.session.get(&get_workspace(id)).await.map(drop);
        list::print_or_check(context, &list_service_tokens(id), &limit, &[], |_| (), check_workspace).await
    };
    resolve::workspace(context, None, print).await
}
