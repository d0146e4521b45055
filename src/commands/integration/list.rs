//! `ppg integration list`: lists the integrations.

use crate::commands::support::args::Limit;
use crate::commands::support::{list, resolve};
use crate::config::Key;
use crate::context::Context;
use ppg_api::operations::{list_integrations, list_workspace_integrations};
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::{Code, Result};

pub(crate) async fn run(limit: Limit, context: &Context) -> Result<()> {
    // The documented contract's list needs no workspace.
    let all = list_integrations(None);
    let print_all = async || list::print(context, &all, &limit, &[], |_| ()).await;
    let is_selected = context.config.settings.get(Key::Workspace).is_some();
    // The list below a workspace's path fails if the workspace does not exist; the filtered list is empty then.
    let of_workspace = |id: &WorkspaceId| match is_selected {
        true => list_workspace_integrations(id),
        false => list_integrations(Some(id)),
    };
    let has_workspaces = is_selected && context.session.contract_for(&of_workspace(&"".into())).await?.is_some();
    if !has_workspaces && context.session.contract_for(&all).await?.is_some() {
        match print_all().await {
            Err(error) if error.has_code(Code::NotInContract) => {}
            printed => return printed,
        }
    }
    let print = async |id: &WorkspaceId| list::print(context, &of_workspace(id), &limit, &[], |_| ()).await;
    match resolve::workspace(context, None, print).await {
        // The cached contract was outdated.
        Err(error) if error.has_code(Code::NotInContract) => print_all().await,
        printed => printed,
    }
}
