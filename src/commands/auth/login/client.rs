//! The OAuth client that signs in: the user's, that of this build, or one that `ppg` registers.

use jiff::Timestamp;
use url::Url;

use super::args::Login;
use crate::commands::support::save_config::save_config;
use crate::config::source::Setting;
use crate::config::{Key, Origin};
use crate::context::Context;
use ppg_auth::oauth::flow;
use ppg_auth::oauth::registration::{self, redirect_uri};
use ppg_auth::{AuthorizationServer, OAuthHttp, RegisteredClient};
use ppg_core::error::{Kind, Result};
use ppg_core::net::http::host_and_port;

/// Client ID for local mode, which accepts any: it has no registry of clients.
const LOCAL_CLIENT: &str = "ppg";

/// What the user reads when a registered client is replaced.
pub(super) const FORGOTTEN: &str = "The authorization server no longer knows the OAuth client of ppg";

/// An authorization server, and the HTTP client for it.
#[derive(Clone)]
pub(super) struct Discovered {
    pub(super) http: OAuthHttp,
    pub(super) server: AuthorizationServer,
}

/// The client of a sign-in with a browser.
pub(super) struct BrowserClient {
    pub(super) id: String,
    pub(super) origin: ClientOrigin,
    /// The server, if it was needed to find the client.
    pub(super) server: Option<Discovered>,
}

/// Where a client comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ClientOrigin {
    /// An option, a setting, the build, or local mode.
    Given,
    /// The user typed its ID at a prompt.
    Typed,
    /// This command registered it.
    Registered,
    /// An earlier command registered it.
    Kept,
}

/// Finds the client: of the option, the setting or the build, else one that is registered. The inner error is the reason
/// why there is none.
///
/// # Errors
/// `Usage` for an address that is not allowed; `Failed` for files that stand in the way of every sign-in.
pub(super) async fn find(args: &Login, context: &Context) -> Result<Result<BrowserClient>> {
    let given = |id: &str| Ok(Ok(BrowserClient { id: id.to_owned(), origin: ClientOrigin::Given, server: None }));
    let setting = context.config.settings.get(Key::ClientId);
    if let Some(id) = given_id(args.client_id.as_deref(), setting) {
        return given(id);
    }
    if context.service.is_local() {
        return given(LOCAL_CLIENT);
    }
    let base = context.service.auth_url().await?;
    if let Some(id) = built_in_id(setting, &base) {
        return given(id);
    }
    match find_registered(args, context, &base).await {
        Err(error) if matches!(error.kind(), Kind::Failed | Kind::Usage) => Err(error),
        found => Ok(found),
    }
}

/// The client ID that the user chose: that of the option, else of the setting.
fn given_id<'a>(option: Option<&'a str>, setting: Option<&'a Setting>) -> Option<&'a str> {
    let setting = setting.filter(|setting| setting.origin != Origin::Default);
    option.or(setting.map(|setting| setting.value.as_str()))
}

/// The client ID that the program was built with, which is the default of the setting. A client belongs to one
/// authorization server: here to the default one.
fn built_in_id<'a>(setting: Option<&'a Setting>, base: &Url) -> Option<&'a str> {
    let built_in = setting.filter(|setting| setting.origin == Origin::Default)?;
    let is_default = Key::AuthUrl.default_value() == Some(base.as_str().trim_end_matches('/'));
    is_default.then_some(&built_in.value)
}

/// Loads the metadata of the authorization server.
///
/// # Errors
/// As [`AuthorizationServer::discover`].
pub(super) async fn discover(context: &Context, base: &Url) -> Result<Discovered> {
    let http = context.service.oauth_http(base.scheme() == "https")?;
    let server = AuthorizationServer::discover(&http, base).await?;
    Ok(Discovered { http, server })
}

/// The client that is registered with the server at `base`, or a new one.
async fn find_registered(args: &Login, context: &Context, base: &Url) -> Result<BrowserClient> {
    let discovered = discover(context, base).await?;
    let Discovered { http, server } = &discovered;
    let redirect_uri = redirect_uri(args.callback_port);
    let clients = context.sign_in.store()?.registered_clients();
    let kept = clients.find(&server.issuer, &redirect_uri, Timestamp::now());
    if let Some(client) = &kept {
        if flow::may_know_client(http, server, &client.client_id, &redirect_uri).await {
            return Ok(browser_client(client.clone(), ClientOrigin::Kept, discovered));
        }
        context.ui.notify(FORGOTTEN);
    }
    register(args, context, discovered, kept.map(|client| client.client_id)).await
}

/// Registers a client in place of `rejected`, which the server does not accept any more.
///
/// # Errors
/// As [`registration::register`]; `Failed` if the file of clients cannot be locked.
pub(super) async fn register_again(args: &Login, context: &Context, rejected: BrowserClient) -> Result<BrowserClient> {
    let discovered = match rejected.server {
        Some(discovered) => discovered,
        None => discover(context, &context.service.auth_url().await?).await?,
    };
    register(args, context, discovered, Some(rejected.id)).await
}

/// Registers a client and stores it for all profiles. Of several commands at once, one registers and the others use its
/// client.
async fn register(
    args: &Login,
    context: &Context,
    discovered: Discovered,
    rejected: Option<String>,
) -> Result<BrowserClient> {
    let Discovered { http, server } = &discovered;
    let clients = context.sign_in.store()?.registered_clients();
    let host = host_and_port(&server.authorization_endpoint);
    let progress = context.ui.progress(&format!("registering ppg at {host}"));
    // Before anything is sent: a client that cannot be stored would be registered by every sign-in.
    let lock = match server.registration_endpoint {
        Some(_) => Some(clients.lock().await?),
        None => None,
    };
    let others = clients.find(&server.issuer, &redirect_uri(args.callback_port), Timestamp::now());
    if let Some(client) = others.filter(|client| Some(&client.client_id) != rejected.as_ref()) {
        progress.finish();
        return Ok(browser_client(client, ClientOrigin::Kept, discovered));
    }
    let registered = registration::register(http, server, args.callback_port).await;
    progress.finish();
    let client = registered?;
    context.ui.notify(&format!("Registered ppg as an OAuth client at {host}"));
    if let Some(Err(error)) = lock.map(|lock| clients.save(client.clone(), &lock)) {
        context.ui.notify(&format!("warning: the next sign-in registers again: {}", context.ui.to_line(&error)));
    }
    Ok(browser_client(client, ClientOrigin::Registered, discovered))
}

fn browser_client(client: RegisteredClient, origin: ClientOrigin, discovered: Discovered) -> BrowserClient {
    BrowserClient { id: client.client_id, origin, server: Some(discovered) }
}

/// Stores a client ID that the user typed, now that it has proven to work.
///
/// # Errors
/// `Usage` for a configuration file that cannot be parsed; `Failed` if it cannot be read or written.
pub(super) fn keep_typed_id(context: &Context, id: &str) -> Result<()> {
    let profile = &context.config.settings.profile().value;
    save_config(context, &format!("Profile {profile} sets {} to {id}", Key::ClientId.name()), |file| {
        file.set(profile, Key::ClientId, id);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen<'a>(option: Option<&'a str>, setting: Option<&'a Setting>, base: &str) -> Option<&'a str> {
        given_id(option, setting).or_else(|| built_in_id(setting, &Url::parse(base).unwrap()))
    }

    #[test]
    fn an_option_goes_before_a_setting_and_that_before_the_id_of_the_build() {
        let default = Key::AuthUrl.default_value().unwrap();
        let setting = |origin| Setting { value: "set".into(), origin };
        let (profile, built_in) = (setting(Origin::Profile("work".into())), setting(Origin::Default));
        assert_eq!(chosen(Some("option"), Some(&profile), default), Some("option"));
        assert_eq!(chosen(Some("option"), Some(&built_in), default), Some("option"));
        assert_eq!(chosen(None, Some(&profile), default), Some("set"));
        assert_eq!(chosen(None, Some(&built_in), default), Some("set"));
        assert_eq!(chosen(None, None, default), None);
    }

    #[test]
    fn the_id_of_the_build_is_for_the_default_authorization_server() {
        let setting = |origin| Setting { value: "set".into(), origin };
        let (profile, built_in) = (setting(Origin::Profile("work".into())), setting(Origin::Default));
        assert_eq!(chosen(None, Some(&built_in), "https://auth.example"), None);
        assert_eq!(chosen(None, Some(&profile), "https://auth.example"), Some("set"));
    }
}
