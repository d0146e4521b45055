//! `ppg auth login`: signs in with a browser (RFC 8252), with a service token, or as a GitHub Actions workflow.

mod args;
mod choice;
mod client;
mod service_token;
mod session;
mod storage;
mod with_browser;

use super::sign_in_view::SignInView;
use crate::context::Context;
pub(crate) use args::Login;
use choice::Method;
use ppg_core::error::Result;
use session::print_signed_in;
use storage::{choose_storage, save_session};

pub(crate) async fn run(args: Login, context: &Context) -> Result<()> {
    context.printer.validate::<SignInView>()?;
    if context.flags.dry_run {
        context.ui.notify("Would sign in");
        return Ok(());
    }
    // First, because without a client there may be no sign-in to choose a storage for.
    let method = match &args {
        Login { with_token: true, .. } => Method::TokenFromStdin,
        Login { github_actions: true, .. } => Method::Workflow,
        _ => choice::browser_or_another(&args, context).await?,
    };
    // Before the browser opens: tokens that cannot be stored would be lost.
    let storage = choose_storage(&args, context).await?;
    context.sign_in.store()?.check_writable().await?;
    let session = match method {
        Method::Browser(client) => return with_browser::run(&args, context, *client, storage).await,
        Method::TokenFromStdin => service_token::from_stdin(context).await?,
        Method::PastedToken => service_token::from_prompt(&args, context).await?,
        Method::Workflow => service_token::from_workflow(&args, context).await?,
    };
    save_session(context, &session, storage).await?;
    print_signed_in(context, &session, storage)
}
