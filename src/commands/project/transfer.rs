//! `ppg project transfer`: moves a project to another workspace.

use std::io::IsTerminal;

use clap::Args;

use crate::commands::support::args::RequiredProjectArg;
use crate::commands::support::resolve;
use crate::context::Context;
use crate::sign_in::token_from_stdin;
use ppg_api::operations::transfer_project;
use ppg_core::error::Result;

// Which project.
#[derive(Debug, Args)]
pub(crate) struct Transfer {
    #[command(flatten)]
    project: RequiredProjectArg,
}

/// Transfers a project. The recipient's token comes from standard input: other users can read arguments.
pub(crate) async fn run(args: Transfer, context: &Context) -> Result<()> {
    let project = resolve::fetch_project(context, Some(&args.project.project)).await?;
    let (id, name) = (&project.id, &project.name);
    if std::io::stdin().is_terminal() {
        context.ui.notify("Paste an access token of the receiving workspace, then press Ctrl-D:");
    }
    let recipient = token_from_stdin().await?.secret;
    if context.flags.dry_run {
        return context.session.change(&transfer_project(id, &"********".into())).await.map(drop);
    }
    let consequence =
        format!("project {name} ({id}) will be transferred with its databases; this workspace loses access to them");
    context.ui.confirm_destructive(&consequence, name)?;
    context.session.change(&transfer_project(id, &recipient)).await?;
    context.ui.notify(&format!("Transferred project {name} ({id})"));
    Ok(())
}
