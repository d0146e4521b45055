//! `ppg auth login`: signs in with a browser (RFC 8252), with a service token, or as a GitHub Actions workflow.

use std::io::IsTerminal;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;
use url::Url;

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
use ppg_auth::browser::{self, NoBrowser};
use ppg_auth::callback::listener::{CallbackListener, WaitingBrowser};
use ppg_auth::callback::manual::{self, CallbackInput, StdinLines};
use ppg_auth::callback::page::CallbackPage;
use ppg_auth::callback::response::AuthorizationResponse;
use ppg_auth::oauth::flow::{self, Authorization, Tokens};
use ppg_auth::sessions::{Identity, OAuthClient, Session, SessionWorkspace};
use ppg_auth::{AuthorizationServer, Claims, Sessions, Storage, github};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

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
        Some(client_id) => return sign_in_with_browser(&args, context, client_id, storage).await,
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
        Format::Table => Ok(()),
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
    let session = session(context, tokens, None).await;
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
    session(context, Tokens { access_token, refresh_token: None, lifetime, scopes: Vec::new() }, None).await
}

/// A session from tokens. Verifies them with the service, which also returns the user and the workspace.
async fn session(context: &Context, tokens: Tokens, client: Option<OAuthClient>) -> Result<Session> {
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

async fn sign_in_with_browser(args: &Login, context: &Context, client_id: String, storage: Storage) -> Result<()> {
    let base = context.service.auth_url().await?;
    let http = context.service.oauth_http(base.scheme() == "https")?;
    let provider = AuthorizationServer::discover(&http, &base).await?;
    let mut listener = CallbackListener::bind(args.callback_port.unwrap_or(0)).await?;
    let authorization = Authorization::begin(&provider, &client_id, &listener.redirect_uri())?;
    listener.expect_state(&authorization.state);
    let opened = open_or_print_url(args, context, &authorization.url).await;
    // If a browser opened, standard input may belong to something else, such as the loop of a script.
    let pasted = (!opened || std::io::stdin().is_terminal()).then(StdinLines::start);
    let callback = wait_for_callback(context, &mut listener, &authorization.state, pasted);
    let waited = tokio::time::timeout(args.wait_timeout, callback).await;
    let (input, browser) = waited.map_err(|_| {
        Error::new(Kind::NotFinished, "timed out waiting for the sign-in")
            .hint(format!("run {} again", context.ui.suggest_command("auth login")))
    })?;
    let client = OAuthClient {
        client_id,
        token_endpoint: provider.token_endpoint.to_string(),
        revocation_endpoint: provider.revocation_endpoint.as_ref().map(Url::to_string),
    };
    let signed_in = async {
        let code = authorization_code(input, &provider)?;
        let tokens = authorization.exchange_code(&http, &provider, &code).await?;
        let session = session(context, tokens, Some(client.clone())).await?;
        if let Err(error) = save_session(context, &session, storage).await {
            // Best effort: tokens that could not be stored are of no use. If this fails, they expire.
            let _ = flow::revoke(&http, &client, &session.access_token, session.refresh_token.as_ref()).await;
            return Err(error);
        }
        Ok(session)
    };
    let signed_in = signed_in.await;
    if let Some(browser) = browser {
        let next = ["project list", "quickstart"].map(|words| context.ui.suggest_command(words));
        browser.show_page(&page(&signed_in, &next, &context.ui.suggest_command("auth login"))).await;
    }
    print_signed_in(context, &signed_in?, storage)
}

/// The page that the browser shows at the end.
fn page<'a>(signed_in: &'a Result<Session>, next: &'a [String], again: &'a str) -> CallbackPage<'a> {
    match signed_in {
        Ok(session) => CallbackPage::SignedIn {
            user: session.who.label(),
            workspace: session.workspace.as_ref().map(SessionWorkspace::label),
            next_commands: next,
        },
        Err(error) if error.has_code(Code::AccessDenied) => CallbackPage::Denied { again },
        Err(error) => CallbackPage::Failed { reason: error.message(), again },
    }
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

/// Opens the address in a browser, and prints it in any case: the browser may open on another screen. Returns whether a
/// browser opened.
async fn open_or_print_url(args: &Login, context: &Context, url: &Url) -> bool {
    let variable = |name: &str| context.environment.get(name).map(str::to_owned);
    let opened: Option<Result<(), NoBrowser>> = match args.no_browser {
        true => None,
        false => Some(browser::open(url.as_str(), &variable).await),
    };
    // Even with --quiet: without the address the user cannot sign in.
    match &opened {
        Some(Ok(())) => {
            context.ui.notify("The browser opens to sign in. If it does not, open this address:");
            context.ui.notify(url.as_str());
        }
        Some(Err(reason)) => {
            write_error_line(&format!("No browser is opened here ({reason}). Open this address, on any machine:"));
            write_error_line(url.as_str());
        }
        None => {
            write_error_line("Open this address, on any machine:");
            write_error_line(url.as_str());
        }
    }
    if context.service.is_local() {
        let status = context.ui.suggest_command("local status --show-secrets");
        context.ui.notify(&format!("If the page asks for a sign-in code, {status} shows it."));
    }
    let opened = matches!(opened, Some(Ok(())));
    if !opened {
        context
            .ui
            .notify("Waiting for the browser. If it ends on an address that does not load, paste that address here:");
    }
    opened
}

/// Waits for the callback: a request from the browser on this machine, or a pasted line.
async fn wait_for_callback(
    context: &Context,
    listener: &mut CallbackListener,
    state: &Secret,
    mut pasted: Option<StdinLines>,
) -> (CallbackInput, Option<WaitingBrowser>) {
    loop {
        let line = async {
            match &mut pasted {
                Some(pasted) => pasted.next_line().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            (response, browser) = listener.callback() => {
                return (CallbackInput::Response(response), Some(browser));
            }
            line = line => match line.map(|line| manual::parse(&line, state)) {
                // An empty line is not an error: users press Enter to see whether anything happens.
                Some(Err(error)) if error.has_code(Code::EmptyLine) => {}
                Some(Ok(input)) => return (input, None),
                Some(Err(error)) => context.ui.notify(&hints::to_line(&error)),
                None => pasted = None,
            },
        }
    }
}

/// The authorization code of a callback.
///
/// # Errors
/// `Unauthenticated` if the server or the user refused, or the issuer is wrong (RFC 9207).
fn authorization_code(input: CallbackInput, provider: &AuthorizationServer) -> Result<Secret> {
    let response = match input {
        CallbackInput::Response(response) => response,
        CallbackInput::BareCode(code) => return Ok(code),
    };
    match response {
        AuthorizationResponse::Code { code, iss } => {
            provider.check_issuer(iss.as_deref())?;
            Ok(code)
        }
        AuthorizationResponse::Error { error, description, iss } => {
            provider.check_issuer(iss.as_deref())?;
            let words = description.as_deref().unwrap_or(&error);
            let message = match error.as_str() {
                "access_denied" => "the sign-in was denied; nothing was changed".to_owned(),
                _ => format!("the authorization server refused: {}", text::escape_control(&text::truncate(words, 200))),
            };
            Err(Error::new(Kind::Unauthenticated, message)
                .code(Code::from(&*text::escape_control(&text::truncate(&error, 100)))))
        }
    }
}
