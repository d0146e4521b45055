//! The service that a command talks to: its address, and how HTTP reaches it.

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use crate::config::key::parse_duration;
use crate::config::{Environment, Key, Origin, Settings};
use crate::credentials::LineLog;
use crate::local::{self, LocalApi};
use crate::ui::{Ui, write_error_line};
use ppg_api::address::parse_auth_url;
use ppg_api::{ApiUrl, Contract};
use ppg_auth::OAuthHttp;
use ppg_auth::oauth::protected_resource;
use ppg_core::error::{Error, Result};
use ppg_core::net::http::HttpOptions;
use ppg_core::net::send::{Event, Observer};
use ppg_core::secret::Secret;
use ppg_core::text;

/// The Management API and its authorization server: Prisma's, or those of local mode.
pub struct Service {
    environment: Arc<Environment>,
    settings: Arc<Settings>,
    ui: Arc<Ui>,
    insecure_http: bool,
    verbose: u8,
}

/// Where the API of a service is.
#[derive(Debug, Clone)]
pub struct ApiLocation {
    /// Base address of the API.
    pub address: ApiUrl,
    /// Base address of the live contract, if the service serves the documented one at `address` and both may be used.
    pub live: Option<ApiUrl>,
}

impl Service {
    /// Creates the service that `settings` name. `insecure_http` allows plain http to another machine; `verbose` logs
    /// requests (1) and response headers (2). Nothing is connected or started yet.
    pub fn new(
        environment: Arc<Environment>,
        settings: Arc<Settings>,
        ui: Arc<Ui>,
        insecure_http: bool,
        verbose: u8,
    ) -> Self {
        Service { environment, settings, ui, insecure_http, verbose }
    }

    /// Whether commands go to local mode.
    pub fn is_local(&self) -> bool {
        self.settings.is_on(Key::Local)
    }

    /// Where the API is and, in local mode, its owner's token. Starts local mode if it is not running.
    ///
    /// # Errors
    /// `Usage` for an address that is not allowed, or where this ppg has no local mode; what starting it fails with.
    pub async fn locate(&self) -> Result<(ApiLocation, Option<Secret>)> {
        if !self.is_local() {
            return Ok((ApiLocation { address: self.configured_address()?, live: None }, None));
        }
        let LocalApi { documented, live, owner_token } =
            local::start(&self.environment, &self.settings, &self.ui).await?;
        let location = match self.configured_contract() {
            None => ApiLocation { address: documented, live },
            Some(Contract::Documented) => ApiLocation { address: documented, live: None },
            Some(Contract::Live) => ApiLocation { address: live.unwrap_or(documented), live: None },
        };
        Ok((location, Some(owner_token)))
    }

    /// The API's address from the settings. Local mode has another one, which [`Service::locate`] finds.
    ///
    /// # Errors
    /// `Usage` for text that is not a URL, and for plain http to another machine without `--insecure-http`.
    pub fn configured_address(&self) -> Result<ApiUrl> {
        let (value, origin) = self.address_setting(Key::ApiUrl);
        ApiUrl::parse(value, &origin, self.insecure_http)
    }

    /// The authorization server's address: the user's setting, else the one that the API names (RFC 9728), else the default.
    /// Local mode has its own, beside its API, and is started for it.
    ///
    /// # Errors
    /// As [`Service::locate`]; `Unavailable` if the API names an unusable one.
    pub async fn auth_url(&self) -> Result<Url> {
        if self.is_local() {
            let (location, _) = self.locate().await?;
            let mut url = location.address.join("", &[]);
            url.set_path("");
            return Ok(url);
        }
        if self.settings.get(Key::AuthUrl).is_none_or(|setting| setting.origin == Origin::Default) {
            let api = self.configured_address()?;
            let http = self.oauth_http(api.is_https())?;
            if let Some(named) = protected_resource::authorization_server(&http, &api.join("", &[])).await? {
                return Ok(named);
            }
        }
        let (value, origin) = self.address_setting(Key::AuthUrl);
        parse_auth_url(value, &origin, self.insecure_http)
    }

    fn address_setting(&self, key: Key) -> (&str, String) {
        let origin = self.settings.get(key).map_or_else(String::new, |setting| setting.origin.to_string());
        (self.settings.text(key), origin)
    }

    /// The name under which sessions and connection strings of this service are stored. For local mode it is the data
    /// directory: its port changes, its data stay.
    ///
    /// # Errors
    /// As [`Service::configured_address`]; `Failed` if no home directory is known.
    pub fn session_scope(&self) -> Result<String> {
        match self.is_local() {
            true => local::session_scope(&self.environment),
            false => Ok(self.configured_address()?.to_string()),
        }
    }

    /// The contract that the user chose with `--api-contract` or its setting.
    pub fn configured_contract(&self) -> Option<Contract> {
        Contract::from_name(&self.settings.get(Key::ApiContract)?.value)
    }

    /// The time limit of one request.
    pub fn timeout(&self) -> Duration {
        parse_duration(self.settings.text(Key::Timeout)).unwrap_or(Duration::from_secs(60))
    }

    /// How to set up an HTTP client: the time limit, the environment's proxies, and for `https` its certificates.
    ///
    /// # Errors
    /// `Failed` if the file of `SSL_CERT_FILE` cannot be read.
    pub fn http_options(&self, https: bool) -> Result<HttpOptions> {
        let certificates = match self.environment.get("SSL_CERT_FILE") {
            Some(path) if https => Some(
                std::fs::read(path).map_err(|error| Error::io(format!("cannot read SSL_CERT_FILE {path}"), &error))?,
            ),
            _ => None,
        };
        // The HTTP library applies `*` to names only; curl and others apply it to addresses, too.
        let no_proxy_at_all = ["NO_PROXY", "no_proxy"].iter().any(|name| self.environment.get(name) == Some("*"));
        Ok(HttpOptions { timeout: self.timeout(), proxies: !self.is_local() && !no_proxy_at_all, certificates })
    }

    /// An HTTP client for the authorization server.
    ///
    /// # Errors
    /// `Usage` for certificates or proxy settings that cannot be used.
    pub fn oauth_http(&self, https: bool) -> Result<OAuthHttp> {
        OAuthHttp::new(&self.http_options(https)?, self.observer())
    }

    /// Writes the log lines of the process that refreshes a session, with `--verbose`.
    pub fn refresh_log(&self) -> Option<LineLog> {
        (self.verbose > 0).then(|| Arc::new(write_error_line) as LineLog)
    }

    /// Logs requests to the API and to the authorization server to standard error with `--verbose`.
    pub fn observer(&self) -> Option<Observer> {
        let verbose = self.verbose;
        (verbose > 0).then(|| Arc::new(move |event: &Event<'_>| log(event, verbose)) as Observer)
    }
}

/// Writes one event of `--verbose`. Secrets stay out: request headers are not logged, and of the response headers those
/// that identify a session are left out.
fn log(event: &Event<'_>, verbose: u8) {
    match event {
        Event::Sent { method, url } => write_error_line(&format!("> {method} {url}")),
        Event::Received { status, version, elapsed, headers } => {
            write_error_line(&format!("< {version:?} {status} after {} ms", elapsed.as_millis()));
            let is_public = |name: &str| name != "set-cookie" && name != "location";
            for (name, value) in headers.iter().filter(|(name, _)| verbose > 1 && is_public(name.as_str())) {
                let value = String::from_utf8_lossy(value.as_bytes());
                write_error_line(&format!("< {name}: {}", text::escape_control(&value)));
            }
        }
        Event::Retrying { error, wait } => {
            let reason = text::escape_control(error.message());
            write_error_line(&format!("! {reason}: trying again in {} ms", wait.as_millis()));
        }
    }
}
