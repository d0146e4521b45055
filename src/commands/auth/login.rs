//! `ppg auth login`: with a browser (RFC 8252), or with a service token.

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
use crate::context::{Context, write_error_line};
use crate::credentials::StaticToken;
use crate::hints;
use crate::output::env_format::mask_commands;
use crate::output::format::Format;
use crate::output::prompt;
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

/// Local mode has no registry of clients: any name will do.
const LOCAL_CLIENT: &str = "ppg";

// How to sign in.
#[derive(Debug, Args)]
pub(crate) struct Login {
    /// Open no browser: print the address, to be opened anywhere
    #[arg(long)]
    no_browser: bool,
    /// The OAuth client that signs in, as registered in the Prisma Console
    #[arg(long, value_name = "ID", conflicts_with = "with_token")]
    client_id: Option<String>,
    /// The port on this machine that the browser comes back to; left out, any free one
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    callback_port: Option<u16>,
    /// Keep a service token, read from standard input, instead of signing in with a browser
    #[arg(long, conflicts_with_all = ["no_browser", "callback_port"])]
    with_token: bool,
    /// In a workflow of GitHub Actions: exchange its own token for one of the service, with no secret stored anywhere
    #[arg(long, conflicts_with_all = ["with_token", "no_browser", "callback_port", "client_id"])]
    github_actions: bool,
    /// How long the token of --github-actions is good, in seconds; left out, as the service likes it
    #[arg(long, value_name = "SECONDS", requires = "github_actions")]
    expires_in: Option<u32>,
    /// Keep the tokens in a file that only you can read, rather than in the keyring
    #[arg(long)]
    insecure_storage: bool,
    /// Give up waiting for the browser after this time (exit 8): seconds, or a duration like 90s or 10m
    #[arg(long, value_name = "TIME", default_value = "5m", value_parser = parse_wait)]
    wait_timeout: Duration,
}

pub(crate) async fn run(args: Login, context: &Context) -> Result<()> {
    context.printer.validate::<SignInView>()?;
    if context.invocation.dry_run {
        context.notify("Would sign in");
        return Ok(());
    }
    // Without a client there is nothing to ask where to keep.
    let client_id = if args.with_token || args.github_actions { None } else { Some(client_id(&args, context)?) };
    // Before anybody is sent to a browser: where the result goes.
    let storage = choose_storage(&args, context).await?;
    context.vault()?.check_writable().await?;
    let session = match client_id {
        None if args.github_actions => sign_in_workflow(&args, context).await?,
        None => with_token(context).await?,
        Some(client_id) => return sign_in_with_browser(&args, context, client_id, storage).await,
    };
    save_session(context, &session, storage).await?;
    print_signed_in(context, &session, storage)
}

async fn save_session(context: &Context, session: &Session, storage: Storage) -> Result<()> {
    let profile = &context.config.settings.profile().value;
    let vault = context.vault()?;
    let add = async || vault.update(profile, Some(storage), |account| account.add(session.clone())).await;
    let mut kept = add().await;
    // What cannot be read any more, or was read by others, makes room for what was just got.
    if kept.as_ref().is_err_and(Sessions::is_unusable) {
        vault.remove(profile).await?;
        kept = add().await;
    }
    if storage == Storage::File && kept.as_ref().is_err_and(|error| error.has_code(Code::NoKeyring)) {
        vault.remove_from_index(profile).await?;
        kept = add().await;
    }
    kept?;
    select::clear_stale_workspace(context, profile, session.workspace.as_ref())
}

fn print_signed_in(context: &Context, session: &Session, storage: Storage) -> Result<()> {
    let profile = &context.config.settings.profile().value;
    let shown = SignInView::of(profile, session, storage, true);
    let who = shown.who.as_deref().map_or_else(String::new, |who| format!(" as {who}"));
    let to = shown.workspace_label().map_or_else(String::new, |name| format!(" to workspace {name}"));
    context.notify(&format!("✓ Signed in{who}{to}; the tokens are kept in {}", storage_location(context, storage)?));
    for name in ["PPG_TOKEN", "PRISMA_SERVICE_TOKEN"] {
        if context.environment.get(name).is_some() && !context.is_local() {
            context.notify(&format!("warning: {name} is set and goes before this sign-in"));
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
        Storage::File => format!("a file in {}", context.vault()?.directory().display()),
    })
}

/// The keyring; a file only where the user chooses it, now or when this profile first signed in.
async fn choose_storage(args: &Login, context: &Context) -> Result<Storage> {
    let vault = context.vault()?;
    let profile = &context.config.settings.profile().value;
    let before = vault.storage_of(profile)?;
    if args.insecure_storage && before == Some(Storage::Keyring) {
        // The profile moves into a file with all its sessions, unless they are where nobody gets at them.
        match vault.sessions(profile).await {
            Err(error) if error.has_code(Code::NoKeyring) => {
                context.notify("warning: there is no keyring here; what it holds of this profile stays in it");
            }
            Err(error) if !Sessions::is_unusable(&error) => return Err(error),
            _ => {}
        }
    }
    if args.insecure_storage || before == Some(Storage::File) {
        return Ok(Storage::File);
    }
    let Err(error) = vault.check_storage(Storage::Keyring).await else { return Ok(Storage::Keyring) };
    let error = match error.has_code(Code::KeyringLocked) {
        true => error.hint("unlock it and try again, or sign in with --insecure-storage"),
        false => error,
    };
    if !context.terminal.interactive {
        return Err(error);
    }
    // A question that is wider than the terminal is drawn twice, so the place stands before it.
    context.notify(&format!(
        "{}. The tokens can go into {} instead.",
        error.message(),
        storage_location(context, Storage::File)?
    ));
    match prompt::confirm("Keep the tokens in a file that only you can read?", context.terminal.error_color)? {
        true => Ok(Storage::File),
        false => Err(error),
    }
}

async fn with_token(context: &Context) -> Result<Session> {
    if std::io::stdin().is_terminal() {
        context.notify("Paste the service token and end it with Ctrl-D:");
    }
    let access_token = context.token_from_stdin().await?.secret;
    let tokens = Tokens { access_token, refresh_token: None, lifetime: None, scopes: Vec::new() };
    let session = session(context, tokens, None).await;
    session.map_err(|error| match error.kind() {
        Kind::Unauthenticated => {
            error.hint("the token was not kept; make one in the Prisma Console, Settings > Service Tokens")
        }
        _ => error,
    })
}

/// A short-lived service token for the workflow that this runs in.
async fn sign_in_workflow(args: &Login, context: &Context) -> Result<Session> {
    let exchange = context.oauth_http(true)?;
    let token = github::workflow_token(&exchange, &|name| context.environment.get(name)).await?;
    let body = WorkflowToken { token, lifetime_seconds: args.expires_in };
    let (address, _) = context.endpoint().await?;
    let made = context.client_without_token(address)?.send(&exchange_workflow_token(&body)).await?;
    let access_token = made.value.ok_or_else(|| Error::unavailable("the service gave no token"))?;
    // Later steps may print it; the runner hides what it was told to hide.
    write_error_line(mask_commands(&[("token".into(), access_token.clone())]).trim_end());
    let ends = made.expires_at.as_ref().and_then(DateTime::instant);
    let lifetime = ends.and_then(|at| u64::try_from(at.duration_since(Timestamp::now()).as_secs()).ok());
    session(context, Tokens { access_token, refresh_token: None, lifetime, scopes: Vec::new() }, None).await
}

/// A session from tokens, checked with the service, which also knows the name of the workspace.
async fn session(context: &Context, tokens: Tokens, client: Option<OAuthClient>) -> Result<Session> {
    let claims = Claims::from_jwt(tokens.access_token.expose());
    let credential = StaticToken { token: tokens.access_token.clone(), auth_hint: "sign in again".into() };
    let (address, _) = context.endpoint().await?;
    let service = context.client_with(address, Arc::new(credential))?;
    let told = match whoami::fetch_identity(&service, &claims).await {
        Ok(told) => told,
        Err(error) if error.kind() == Kind::Unauthenticated || client.is_none() => return Err(error),
        // The tokens were given once; that the service cannot be asked now is no reason to lose them.
        Err(error) => {
            context.notify(&format!("warning: the service could not be asked: {}", hints::to_line(&error)));
            Whoami::default()
        }
    };
    let mut who = Identity::from(&claims);
    if let Some(User { id, email, name }) = told.user {
        who = Identity { subject: who.subject.or(Some(id)), name: who.name.or(name), email: who.email.or(Some(email)) };
    }
    let claimed = || Some(SessionWorkspace { id: claims.workspace_id.clone()?, name: claims.workspace_name.clone() });
    Ok(Session {
        api: context.session_scope()?,
        workspace: told.workspace.or_else(claimed),
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
    let base = context.auth_url().await?;
    let exchange = context.oauth_http(base.scheme() == "https")?;
    let provider = AuthorizationServer::discover(&exchange, &base).await?;
    let mut listener = CallbackListener::bind(args.callback_port.unwrap_or(0)).await?;
    let authorization = Authorization::begin(&provider, &client_id, &listener.redirect_uri())?;
    listener.expect_state(&authorization.state);
    let opened = open_or_print_url(args, context, &authorization.url).await;
    // Where a browser opened, standard input may be there for something else: a script's loop reads it, too.
    let pasted = (!opened || std::io::stdin().is_terminal()).then(StdinLines::start);
    let callback = wait_for_callback(context, &mut listener, &authorization.state, pasted);
    let waited = tokio::time::timeout(args.wait_timeout, callback).await;
    let (brought, browser) = waited.map_err(|_| {
        Error::new(Kind::NotFinished, "nobody signed in within the time")
            .hint(format!("run {} again", context.command("auth login")))
    })?;
    let client = OAuthClient {
        client_id,
        token_endpoint: provider.token_endpoint.to_string(),
        revocation_endpoint: provider.revocation_endpoint.as_ref().map(Url::to_string),
    };
    let signed_in = async {
        let code = authorization_code(brought, &provider)?;
        let tokens = authorization.exchange_code(&exchange, &provider, &code).await?;
        let session = session(context, tokens, Some(client.clone())).await?;
        if let Err(error) = save_session(context, &session, storage).await {
            // Nobody has them now. If that fails, they end by themselves.
            let _ = flow::revoke(&exchange, &client, &session.access_token, session.refresh_token.as_ref()).await;
            return Err(error);
        }
        Ok(session)
    };
    let signed_in = signed_in.await;
    if let Some(browser) = browser {
        let next = ["project list", "quickstart"].map(|words| context.command(words));
        browser.show_page(&page(&signed_in, &next, &context.command("auth login"))).await;
    }
    print_signed_in(context, &signed_in?, storage)
}

/// What the browser shows in the end.
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

/// The client that signs in.
fn client_id(args: &Login, context: &Context) -> Result<String> {
    let set = context.config.settings.get(Key::ClientId).map(|setting| setting.value.clone());
    if let Some(id) = args.client_id.clone().or(set) {
        return Ok(id);
    }
    if context.is_local() {
        return Ok(LOCAL_CLIENT.into());
    }
    let port = args.callback_port.map_or_else(String::new, |port| format!(":{port}"));
    Err(Error::usage("signing in with a browser needs the ID of an OAuth client, and none is set")
        .hint(format!(
            "in the Prisma Console (https://console.prisma.io) make an OAuth application, public, with the redirect address \
             http://127.0.0.1{port}/callback, then run {} and sign in again; or keep a service token with --with-token",
            context.command("config set client-id ID")
        ))
        .code(Code::NoClientId))
}

/// Sends the person to the address, by the browser or in words. The address is shown in any case: a browser that opens
/// on another screen is no help. Gives whether one opened.
async fn open_or_print_url(args: &Login, context: &Context, url: &Url) -> bool {
    let variable = |name: &str| context.environment.get(name).map(str::to_owned);
    let opened: Option<Result<(), NoBrowser>> = match args.no_browser {
        true => None,
        false => Some(browser::open(url.as_str(), &variable).await),
    };
    // Also with --quiet: without the address nobody gets on.
    match &opened {
        Some(Ok(())) => {
            context.notify("The browser opens to sign in. If it does not, open this address:");
            context.notify(url.as_str());
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
    if context.is_local() {
        let status = context.command("local status --show-secrets");
        context.notify(&format!("If the page asks for a sign-in code, {status} shows it."));
    }
    let opened = matches!(opened, Some(Ok(())));
    if !opened {
        context
            .notify("Waiting for the browser. If it ends on an address that does not load, paste that address here:");
    }
    opened
}

/// The answer: of the browser on this machine, or pasted.
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
                // Enter alone: somebody looks whether something happens.
                Some(Err(error)) if error.has_code(Code::EmptyLine) => {}
                Some(Ok(brought)) => return (brought, None),
                Some(Err(error)) => context.notify(&hints::to_line(&error)),
                None => pasted = None,
            },
        }
    }
}

/// The code of an answer, or why there is none.
fn authorization_code(brought: CallbackInput, provider: &AuthorizationServer) -> Result<Secret> {
    let response = match brought {
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
                _ => format!("the authorization server refuses: {}", text::escape_control(&text::truncate(words, 200))),
            };
            Err(Error::new(Kind::Unauthenticated, message)
                .code(Code::from(&*text::escape_control(&text::truncate(&error, 100)))))
        }
    }
}
