//! Signing in with a browser: the authorization code flow with a loopback redirect (RFC 8252) and PKCE (RFC 7636).

use std::io::IsTerminal;

use url::Url;

use super::args::Login;
use super::client::{self, BrowserClient, ClientOrigin, Discovered, FORGOTTEN, discover};
use super::session::{new_session, print_signed_in};
use super::storage::save_session;
use crate::context::Context;
use crate::ui::write_error_line;
use ppg_auth::callback::listener::{CallbackListener, WaitingBrowser};
use ppg_auth::callback::manual::{self, CallbackInput, StdinLines};
use ppg_auth::callback::page::CallbackPage;
use ppg_auth::callback::response::AuthorizationResponse;
use ppg_auth::oauth::flow::{self, Authorization};
use ppg_auth::sessions::{OAuthClient, Session, SessionWorkspace};
use ppg_auth::{AuthorizationServer, Storage};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// Signs in, stores the session and shows the result, in the browser and here.
pub(super) async fn run(args: &Login, context: &Context, client: BrowserClient, storage: Storage) -> Result<()> {
    let typed = (client.origin == ClientOrigin::Typed).then(|| client.id.clone());
    let session = match sign_in(args, context, &client, storage).await {
        // Between our look and the user's consent the server forgot the client.
        Err(error) if client.origin == ClientOrigin::Kept && flow::is_unknown_client(&error) => {
            context.ui.notify(FORGOTTEN);
            let client = client::register_again(args, context, client).await?;
            sign_in(args, context, &client, storage).await?
        }
        session => session?,
    };
    print_signed_in(context, &session, storage)?;
    match typed {
        Some(id) => client::keep_typed_id(context, &id),
        None => Ok(()),
    }
}

async fn sign_in(args: &Login, context: &Context, client: &BrowserClient, storage: Storage) -> Result<Session> {
    let discovered = match client.server.clone() {
        Some(discovered) => discovered,
        None => discover(context, &context.service.auth_url().await?).await?,
    };
    let Discovered { http, server } = discovered;
    let mut listener = CallbackListener::bind(args.callback_port.unwrap_or(0)).await?;
    let authorization = Authorization::begin(&server, &client.id, &listener.redirect_uri())?;
    listener.expect_state(&authorization.state);
    let opened = open_or_print_url(args, context, &authorization.url).await;
    // If a browser opened, standard input may belong to something else, such as the loop of a script.
    let pasted = (!opened || std::io::stdin().is_terminal()).then(StdinLines::start);
    let callback = wait_for_callback(context, &mut listener, &authorization.state, pasted);
    let waited = tokio::time::timeout(args.wait_timeout, callback).await;
    let (input, browser) = waited.map_err(|_| {
        Error::new(Kind::NotFinished, "timed out waiting for the sign-in").hint("run ppg auth login again")
    })?;
    let oauth_client = OAuthClient {
        client_id: client.id.clone(),
        token_endpoint: server.token_endpoint.to_string(),
        revocation_endpoint: server.revocation_endpoint.as_ref().map(Url::to_string),
        registered: matches!(client.origin, ClientOrigin::Registered | ClientOrigin::Kept),
    };
    let signed_in = async {
        let code = authorization_code(input, &server)?;
        let tokens = authorization.exchange_code(&http, &server, &code).await;
        let tokens = tokens.map_err(|error| match oauth_client.registered && flow::is_unknown_client(&error) {
            // The user has no client ID to check.
            true => error.hint("run ppg auth login --with-token < FILE"),
            false => error,
        })?;
        let session = new_session(context, tokens, Some(oauth_client.clone())).await?;
        if let Err(error) = save_session(context, &session, storage).await {
            // Best effort: tokens that could not be stored are of no use. If this fails, they expire.
            let _ = flow::revoke(&http, &oauth_client, &session.access_token, session.refresh_token.as_ref()).await;
            return Err(error);
        }
        Ok(session)
    };
    let signed_in = signed_in.await;
    if let Some(browser) = browser {
        let next = ["ppg project list", "ppg quickstart"].map(|command| context.ui.as_typed(command));
        browser.show_page(&page(&signed_in, &next, &context.ui.as_typed("ppg auth login"))).await;
    }
    signed_in
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

/// Opens the address in a browser, and prints it in any case: the browser may open on another screen. Returns whether a
/// browser opened.
async fn open_or_print_url(args: &Login, context: &Context, url: &Url) -> bool {
    let opened = args.open_browser(context, url.as_str()).await;
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
        let status = context.ui.as_typed("ppg local status --show-secrets");
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
                Some(Err(error)) => context.ui.notify(&context.ui.to_line(&error)),
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
