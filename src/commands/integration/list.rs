//! `ppg integration list`: lists the integrations.

use crate::commands::support::args::Limit;
use crate::commands::support::{list, resolve};
use crate::config::Key;
use crate::context::Context;
use ppg_api::Contract;
use ppg_api::operations::{list_integrations, list_workspace_integrations};
use ppg_api::types::values::WorkspaceId;
use ppg_core::error::{Code, Result};

pub(crate) async fn run(limit: Limit, context: &Context) -> Result<()> {
    // The documented contract's list needs no workspace.
    let print_all = async || list::print(context, &list_integrations(None), &limit, &[], |_| ()).await;
    if context.session.detect_contract().await? == Contract::Documented {
        match print_all().await {
            Err(error) if error.has_code(Code::NotInContract) => {}
            printed => return printed,
        }
    }
    let is_selected = context.config.settings.get(Key::Workspace).is_some();
    let print = async |id: &WorkspaceId| {
        // The list below a workspace's path fails if the workspace does not exist; the filtered list is empty then.
        let operation = if is_selected { list_workspace_integrations(id) } else { list_integrations(Some(id)) };
        list::print(context, &operation, &limit, &[], |_| ()).await
    };
    match resolve::workspace(context, None, print).await {
        // The cached contract was outdated.
        Err(error) if error.has_code(Code::NotInContract) => print_all().await,
        printed => printed,
    }
}
