//! `ppg auth login`: signs in with a browser (RFC 8252), with a service token, or as a GitHub Actions workflow.

mod choice;
mod client;
mod service_token;
mod session;
mod storage;
mod with_browser;

use std::time::Duration;

use clap::Args;

use super::sign_in_view::SignInView;
use crate::commands::support::poll::parse_wait;
use crate::context::Context;
use client::BrowserClient;
use ppg_auth::browser::{self, NoBrowser};
use ppg_core::error::Result;
use session::print_signed_in;
use storage::{choose_storage, save_session};

#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Print the sign-in address instead of opening a browser
    #[arg(long)]
    no_browser: bool,
    /// ID of an OAuth client of your own; ppg registers one if omitted
    #[arg(long, value_name = "ID", conflicts_with = "with_token")]
    client_id: Option<String>,
    /// Local port for the redirect of the browser; any free port if omitted
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    callback_port: Option<u16>,
    /// Read a service token from standard input, verify it and store it
    #[arg(long, conflicts_with_all = ["no_browser", "callback_port"])]
    with_token: bool,
    /// Exchange the token of a GitHub Actions workflow: no stored secret
    #[arg(long, conflicts_with_all = ["with_token", "no_browser", "callback_port", "client_id"])]
    github_actions: bool,
    /// Lifetime of the token of --github-actions, in seconds
    #[arg(long, value_name = "SECONDS", requires = "github_actions")]
    expires_in: Option<u32>,
    /// Store the tokens in a file that only you can read, not in the keyring
    #[arg(long)]
    insecure_storage: bool,
    /// Time to wait for the browser, then exit 8: seconds, or like 90s or 10m
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = parse_wait)]
    wait_timeout: Duration,
}

/// How the user signs in.
enum Method {
    /// With a browser, as this OAuth client.
    Browser(Box<BrowserClient>),
    /// With a service token on standard input.
    TokenFromStdin,
    /// With a service token that the user pastes.
    PastedToken,
    /// As a GitHub Actions workflow.
    Workflow,
}

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
        _ => client::find(&args, context).await?,
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

/// Opens an address in the user's browser; `None` with `--no-browser`.
async fn open_browser(args: &Login, context: &Context, url: &str) -> Option<Result<(), NoBrowser>> {
    let variable = |name: &str| context.environment.get(name).map(str::to_owned);
    match args.no_browser {
        true => None,
        false => Some(browser::open(url, &variable).await),
    }
}
