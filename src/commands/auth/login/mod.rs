//! `ppg auth login`: signs in with a browser (RFC 8252), with a service token, or as a GitHub Actions workflow.

mod with_browser;

use std::io::IsTerminal;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;

use super::sign_in_view::SignInView;
use super::whoami::{self, Whoami};
use crate::commands::support::poll::parse_wait;
use crate::commands::support::select;
use crate::config::Key;
use crate::context::Context;
use crate::credentials::StaticToken;
use crate::hints;
use crate::output::env_format::mask_commands;
use crate::output::format::Format;
use crate::output::prompt;
use crate::sign_in::token_from_stdin;
use crate::ui::write_error_line;
use ppg_api::operations::exchange_workflow_token;
use ppg_api::params::WorkflowToken;
use ppg_api::types::User;
use ppg_api::types::values::DateTime;
use ppg_auth::oauth::flow::Tokens;
use ppg_auth::sessions::{Identity, OAuthClient, Session, SessionWorkspace};
use ppg_auth::{Claims, Sessions, Storage, github};
use ppg_core::error::{Code, Error, Kind, Result};

/// Client ID for local mode, which accepts any: it has no registry of clients.
const LOCAL_CLIENT: &str = "ppg";

#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Print the sign-in address instead of opening a browser
    #[arg(long)]
    no_browser: bool,
    /// ID of the OAuth client, as registered in the Prisma Console
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

pub(crate) async fn run(args: Login, context: &Context) -> Result<()> {
    context.printer.validate::<SignInView>()?;
    if context.flags.dry_run {
        context.ui.notify("Would sign in");
        return Ok(());
    }
    // First, because without a client there is no sign-in to choose a storage for.
    let client_id = if args.with_token || args.github_actions { None } else { Some(client_id(&args, context)?) };
    // Before the browser opens: tokens that cannot be stored would be lost.
    let storage = choose_storage(&args, context).await?;
    context.sign_in.store()?.check_writable().await?;
    let session = match client_id {
        None if args.github_actions => sign_in_workflow(&args, context).await?,
        None => with_token(context).await?,
        Some(client_id) => return with_browser::run(&args, context, client_id, storage).await,
    };
    save_session(context, &session, storage).await?;
    print_signed_in(context, &session, storage)
}

/// Stores the session, and clears the selected workspace if it belongs to another sign-in.
async fn save_session(context: &Context, session: &Session, storage: Storage) -> Result<()> {
    let profile = &context.config.settings.profile().value;
    let store = context.sign_in.store()?;
    let add = async || store.update(profile, Some(storage), |account| account.add(session.clone())).await;
    let mut stored = add().await;
    // The new session replaces an entry that is unreadable or was readable by other users.
    if stored.as_ref().is_err_and(Sessions::is_unusable) {
        store.remove(profile).await?;
        stored = add().await;
    }
    if storage == Storage::File && stored.as_ref().is_err_and(|error| error.has_code(Code::NoKeyring)) {
        store.remove_from_index(profile).await?;
        stored = add().await;
    }
    stored?;
    select::clear_stale_workspace(context, profile, session.workspace.as_ref())
}

fn print_signed_in(context: &Context, session: &Session, storage: Storage) -> Result<()> {
    let profile = &context.config.settings.profile().value;
    let shown = SignInView::of(profile, session, storage, true);
    let who = shown.who.as_deref().map_or_else(String::new, |who| format!(" as {who}"));
    let to = shown.workspace_label().map_or_else(String::new, |name| format!(" to workspace {name}"));
    context
        .ui
        .notify(&format!("✓ Signed in{who}{to}; the tokens are stored in {}", storage_location(context, storage)?));
    for name in ["PPG_TOKEN", "PRISMA_SERVICE_TOKEN"] {
        if context.environment.get(name).is_some() && !context.service.is_local() {
            context.ui.notify(&format!("warning: {name} is set and takes precedence over this sign-in"));
        }
    }
    match context.printer.format() {
        // As a default, env is a table.
        Format::Table | Format::Env => Ok(()),
        _ => context.printer.one(&shown),
    }
}

fn storage_location(context: &Context, storage: Storage) -> Result<String> {
    Ok(match storage {
        Storage::Keyring => "the keyring".into(),
        Storage::File => format!("a file in {}", context.sign_in.store()?.directory().display()),
    })
}

/// Where to store the tokens: the keyring, or a file if the user chose it, now or at the first sign-in of the profile.
async fn choose_storage(args: &Login, context: &Context) -> Result<Storage> {
    let store = context.sign_in.store()?;
    let profile = &context.config.settings.profile().value;
    let before = store.storage_of(profile)?;
    if args.insecure_storage && before == Some(Storage::Keyring) {
        // All sessions of the profile move into the file, so they must be readable, unless the keyring is gone for
        // good.
        match store.sessions(profile).await {
            Err(error) if error.has_code(Code::NoKeyring) => {
                context.ui.notify(
                    "warning: there is no keyring here; the sign-in that it stores for this profile is not removed",
                );
            }
            Err(error) if !Sessions::is_unusable(&error) => return Err(error),
            _ => {}
        }
    }
    if args.insecure_storage || before == Some(Storage::File) {
        return Ok(Storage::File);
    }
    let Err(error) = store.check_storage(Storage::Keyring).await else { return Ok(Storage::Keyring) };
    let error = match error.has_code(Code::KeyringLocked) {
        true => error.hint("unlock it and try again, or sign in with --insecure-storage"),
        false => error,
    };
    if !context.ui.terminal.interactive {
        return Err(error);
    }
    // The prompt itself must be short: dialoguer draws one that is wider than the terminal twice.
    context.ui.notify(&format!(
        "{}. The tokens can be stored in {} instead.",
        error.message(),
        storage_location(context, Storage::File)?
    ));
    match prompt::confirm("Store the tokens in a file that only you can read?", context.ui.terminal.error_color)? {
        true => Ok(Storage::File),
        false => Err(error),
    }
}

/// A session from a service token on standard input.
async fn with_token(context: &Context) -> Result<Session> {
    if std::io::stdin().is_terminal() {
        context.ui.notify("Paste the service token, then press Ctrl-D:");
    }
    let access_token = token_from_stdin().await?.secret;
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
async fn sign_in_workflow(args: &Login, context: &Context) -> Result<Session> {
    let http = context.service.oauth_http(true)?;
    let token = github::workflow_token(&http, &|name| context.environment.get(name)).await?;
    let body = WorkflowToken { token, lifetime_seconds: args.expires_in };
    let (address, _) = context.service.locate().await?;
    let issued = context.session.client_without_token(address)?.send(&exchange_workflow_token(&body)).await?;
    let access_token = issued.value.ok_or_else(|| Error::unavailable("the service returned no token"))?;
    // Later steps may print the token: make the runner mask it.
    write_error_line(mask_commands(&[("token".into(), access_token.clone())]).trim_end());
    let expires_at = issued.expires_at.as_ref().and_then(DateTime::instant);
    let lifetime = expires_at.and_then(|at| u64::try_from(at.duration_since(Timestamp::now()).as_secs()).ok());
    new_session(context, Tokens { access_token, refresh_token: None, lifetime, scopes: Vec::new() }, None).await
}

/// A session from tokens. Verifies them with the service, which also returns the user and the workspace.
async fn new_session(context: &Context, tokens: Tokens, client: Option<OAuthClient>) -> Result<Session> {
    let claims = Claims::from_jwt(tokens.access_token.expose());
    let credential = StaticToken { token: tokens.access_token.clone(), auth_hint: "sign in again".into() };
    let (address, _) = context.service.locate().await?;
    let service = context.session.client_with(address, Arc::new(credential))?;
    let whoami = match whoami::fetch_identity(&service, &claims).await {
        Ok(whoami) => whoami,
        Err(error) if error.kind() == Kind::Unauthenticated || client.is_none() => return Err(error),
        // The server issues these tokens only once: keep them even if the service is unavailable now.
        Err(error) => {
            context
                .ui
                .notify(&format!("warning: could not verify the sign-in with the service: {}", hints::to_line(&error)));
            Whoami::default()
        }
    };
    let mut who = Identity::from(&claims);
    if let Some(User { id, email, name }) = whoami.user {
        who = Identity { subject: who.subject.or(Some(id)), name: who.name.or(name), email: who.email.or(Some(email)) };
    }
    let claimed = || Some(SessionWorkspace { id: claims.workspace_id.clone()?, name: claims.workspace_name.clone() });
    Ok(Session {
        api: context.service.session_scope()?,
        workspace: whoami.workspace.or_else(claimed),
        who,
        access_token: tokens.access_token,
        refresh_token: tokens.refresh_token,
        received_at: Timestamp::now(),
        lifetime: tokens.lifetime,
        scopes: tokens.scopes,
        client,
    })
}

/// The ID of the OAuth client: of the option, else the setting.
///
/// # Errors
/// `Usage`, with how to register a client, if neither is set.
fn client_id(args: &Login, context: &Context) -> Result<String> {
    let set = context.config.settings.get(Key::ClientId).map(|setting| setting.value.clone());
    if let Some(id) = args.client_id.clone().or(set) {
        return Ok(id);
    }
    if context.service.is_local() {
        return Ok(LOCAL_CLIENT.into());
    }
    let port = args.callback_port.map_or_else(String::new, |port| format!(":{port}"));
    Err(Error::usage("signing in with a browser needs the ID of an OAuth client, and none is set")
        .hint(format!(
            "create a public OAuth application in the Prisma Console (https://console.prisma.io) with the redirect address \
             http://127.0.0.1{port}/callback, then run {} and sign in again; or use a service token: --with-token",
            context.ui.suggest_command("config set client-id ID")
        ))
        .code(Code::NoClientId))
}
