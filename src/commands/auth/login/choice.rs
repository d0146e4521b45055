//! What a user chooses where no OAuth client is known and none can be registered.

use super::client::{BrowserClient, ClientOrigin};
use super::{Login, Method};
use crate::config::Key;
use crate::context::Context;
use crate::output::prompt;
use ppg_auth::oauth::registration::redirect_uri;
use ppg_core::error::{Code, Error, Kind, Result};

/// Lets the user sign in with a service token or with a client of their own. `reason` says why there is no client.
///
/// # Errors
/// `Unauthenticated` with the code `no_client_id` if there is no user to ask, or `reason` itself if the server cannot be
/// reached; both name the two ways. `Interrupted` if the user leaves the prompt.
pub(super) fn ask(args: &Login, context: &Context, reason: Error) -> Result<Method> {
    if !context.ui.terminal.interactive {
        return Err(no_client(context, reason));
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
fn no_client(context: &Context, reason: Error) -> Error {
    let hint = format!(
        "run {} with a service token, or {}",
        context.ui.suggest_command("auth login --with-token < FILE"),
        context.ui.suggest_command("auth login --client-id ID")
    );
    let unreachable = [Code::Connect, Code::ConnectTimeout, Code::Dns, Code::Proxy, Code::Tls];
    if unreachable.into_iter().any(|code| reason.has_code(code)) {
        return reason.hint(hint);
    }
    let message = format!("no OAuth client to sign in with: {}", reason.message());
    Error::new(Kind::Unauthenticated, message).hint(hint).code(Code::NoClientId)
}
