//! How a user signs in: with a browser, or as they choose where no OAuth client is known and none can be registered.

use super::args::Login;
use super::client::{self, BrowserClient, ClientOrigin};
use crate::config::Key;
use crate::context::Context;
use crate::output::prompt;
use ppg_auth::oauth::registration::redirect_uri;
use ppg_core::error::{Code, Error, Kind, Result};

/// How the user signs in.
pub(super) enum Method {
    /// With a browser, as this OAuth client.
    Browser(Box<BrowserClient>),
    /// With a service token on standard input.
    TokenFromStdin,
    /// With a service token that the user pastes.
    PastedToken,
    /// As a GitHub Actions workflow.
    Workflow,
}

/// Signing in with a browser; where no client for it can be had, what the user chooses.
///
/// # Errors
/// As [`client::find`]. Where there is no user to ask, `Unauthenticated` with the code `no_client_id`, or `Unavailable` if
/// the server cannot be reached; both name the two other ways.
pub(super) async fn browser_or_another(args: &Login, context: &Context) -> Result<Method> {
    match client::find(args, context).await? {
        Ok(client) => Ok(Method::Browser(Box::new(client))),
        Err(reason) => ask(args, context, reason),
    }
}

/// Lets the user sign in with a service token or with a client of their own. `reason` says why there is no client.
fn ask(args: &Login, context: &Context, reason: Error) -> Result<Method> {
    if !context.ui.terminal.interactive {
        return Err(no_client(reason));
    }
    context.ui.notify(&format!("To sign in with a browser, ppg needs an OAuth client: {}.", reason.message()));
    let ways = ["Paste a service token".to_owned(), "Enter the ID of an OAuth client".to_owned()];
    match context.ui.select("How do you want to sign in?", &ways)? {
        0 => Ok(Method::PastedToken),
        _ => ask_client_id(args, context).map(|client| Method::Browser(Box::new(client))),
    }
}

fn ask_client_id(args: &Login, context: &Context) -> Result<BrowserClient> {
    context.ui.notify("Register a public OAuth application (without a secret) with this redirect address:");
    context.ui.notify(&redirect_uri(args.callback_port));
    let typed = prompt::input("Client ID", None, context.ui.terminal.error_color)?;
    let id = typed.trim();
    Key::ClientId.validate(id, "the prompt")?;
    Ok(BrowserClient { id: id.to_owned(), origin: ClientOrigin::Typed, server: None })
}

/// The error where no user can be asked.
fn no_client(reason: Error) -> Error {
    let hint = "run ppg auth login --with-token < FILE with a service token, or ppg auth login --client-id ID";
    let unreachable = [Code::Connect, Code::ConnectTimeout, Code::Dns, Code::Proxy, Code::Tls];
    if unreachable.into_iter().any(|code| reason.has_code(code)) {
        return reason.hint(hint);
    }
    let message = format!("no OAuth client to sign in with: {}", reason.message());
    Error::new(Kind::Unauthenticated, message).hint(hint).code(Code::NoClientId)
}
