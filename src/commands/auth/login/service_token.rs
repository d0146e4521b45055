//! Signing in with a service token: from standard input, pasted at a prompt, or issued for a GitHub Actions workflow.

use std::io::IsTerminal;

use jiff::Timestamp;

use super::args::Login;
use super::session::new_session;
use crate::commands::support::runner::mask_for_runner;
use crate::context::Context;
use crate::output::hidden_input;
use crate::sign_in::token_from_stdin;
use ppg_api::operations::exchange_workflow_token;
use ppg_api::params::WorkflowToken;
use ppg_api::types::values::DateTime;
use ppg_auth::oauth::flow::Tokens;
use ppg_auth::{Session, Token, github};
use ppg_core::error::{Error, Kind, Result};
use ppg_core::secret::Secret;

/// Page of the Prisma Console, from which a workspace's service tokens are reached.
const CONSOLE: &str = "https://console.prisma.io";

/// A session from a service token on standard input.
pub(super) async fn from_stdin(context: &Context) -> Result<Session> {
    if std::io::stdin().is_terminal() {
        context.ui.notify("Paste the service token, then press Ctrl-D:");
    }
    verified(context, token_from_stdin().await?.secret).await
}

/// A session from a service token that the user pastes at a prompt, which does not show it.
pub(super) async fn from_prompt(args: &Login, context: &Context) -> Result<Session> {
    context.ui.notify("Create a service token in the Prisma Console (workspace > Settings > Service Tokens):");
    context.ui.notify(CONSOLE);
    // The address is printed in any case: it does not matter here why no browser opens.
    let _ = args.open_browser(context, CONSOLE).await;
    let pasted = hidden_input::read("Service token (paste it; it is not shown)").await?;
    verified(context, Token::from_prompt(&pasted)?.secret).await
}

async fn verified(context: &Context, access_token: Secret) -> Result<Session> {
    let tokens = Tokens { access_token, refresh_token: None, lifetime: None, scopes: Vec::new() };
    let session = new_session(context, tokens, None).await;
    session.map_err(|error| match error.kind() {
        Kind::Unauthenticated => {
            error.hint("the token was not stored; create one in the Prisma Console, Settings > Service Tokens")
        }
        _ => error,
    })
}

/// A session from a short-lived service token, which the service issues for the token of the workflow.
pub(super) async fn from_workflow(args: &Login, context: &Context) -> Result<Session> {
    let http = context.service.oauth_http(true)?;
    let token = github::workflow_token(&http, &|name| context.environment.get(name)).await?;
    let body = WorkflowToken { token, lifetime_seconds: args.expires_in };
    let (address, _) = context.service.locate().await?;
    let issued = context.session.client_without_token(address)?.send(&exchange_workflow_token(&body)).await?;
    let access_token = issued.value.ok_or_else(|| Error::unavailable("the service returned no token"))?;
    mask_for_runner(context, [&access_token]);
    let expires_at = issued.expires_at.as_ref().and_then(DateTime::instant);
    let lifetime = expires_at.and_then(|at| u64::try_from(at.duration_since(Timestamp::now()).as_secs()).ok());
    new_session(context, Tokens { access_token, refresh_token: None, lifetime, scopes: Vec::new() }, None).await
}
