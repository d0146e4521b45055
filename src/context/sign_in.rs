//! Who asks: tokens from outside, the profile's sign-in, and what renews it.

use std::sync::Arc;
use std::time::Duration;

use url::Url;

use super::{Context, write_error_line};
use crate::config::settings::Setting;
use crate::config::{Key, Origin};
use crate::credentials::{LineLog, REFRESH_COMMAND, RefreshProcess, RefreshingSession, StaticToken};
use ppg_api::address::parse_auth_url;
use ppg_api::client::send::Credential;
use ppg_auth::sessions::OAuthClient;
use ppg_auth::{CredentialStore, OAuthHttp, Session, Sessions, Storage, Token};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// What the name of a local mode's API begins with.
const LOCAL: &str = "local:";

impl Context {
    /// The address of the authorization server. Local mode has its own, beside its API.
    pub async fn auth_url(&self) -> Result<Url> {
        if self.is_local() {
            let (address, _) = self.endpoint().await?;
            let mut url = address.join("", &[]);
            url.set_path("");
            return Ok(url);
        }
        let source = self.config.settings.get(Key::AuthUrl).map_or_else(String::new, |auth| auth.origin.to_string());
        parse_auth_url(self.config.settings.text(Key::AuthUrl), &source, self.invocation.insecure_http)
    }

    /// The token that was handed in: `--token-file` or `--token-stdin`, `PPG_TOKEN`, `PRISMA_SERVICE_TOKEN`.
    ///
    /// # Errors
    /// `Usage` for one that cannot be a token.
    pub async fn explicit_token(&self) -> Result<Option<Token>> {
        if let Some(path) = &self.invocation.token_file {
            return Token::from_file(&self.environment.working_directory.join(path)).map(Some);
        }
        if self.invocation.token_stdin {
            // Once: the second who asks would find nothing more.
            return self.piped_token.get_or_try_init(|| self.token_from_stdin()).await.cloned().map(Some);
        }
        for name in ["PPG_TOKEN", "PRISMA_SERVICE_TOKEN"] {
            if let Some(value) = self.environment.get(name) {
                return Token::from_variable(name, value).map(Some);
            }
        }
        Ok(None)
    }

    /// The token on standard input, to its end.
    pub async fn token_from_stdin(&self) -> Result<Token> {
        // On a thread of its own: a read that waits for a person must not keep Ctrl-C waiting.
        let read = tokio::task::spawn_blocking(Token::from_stdin).await;
        read.unwrap_or_else(|_| Err(Error::failed("cannot read the token from standard input")))
    }

    /// Where sign-ins are kept.
    pub fn vault(&self) -> Result<CredentialStore> {
        Ok(CredentialStore::new(&self.environment.config_directory()?))
    }

    /// The name under which sign-ins keep the API that they are for. Local mode's address may change; its data stay.
    pub fn session_scope(&self) -> Result<String> {
        #[cfg(feature = "local")]
        if self.is_local() {
            return self.local_session_scope();
        }
        Ok(self.address()?.to_string())
    }

    /// The same for local mode, whether commands go there or not.
    #[cfg(feature = "local")]
    pub fn local_session_scope(&self) -> Result<String> {
        Ok(format!("{LOCAL}{}", self.local_home()?.data.display()))
    }

    /// What proves who asks: a token from outside, the profile's sign-in; in local mode the sign-in, else `owner`'s token.
    pub(crate) async fn credential(&self, owner: Option<Secret>) -> Result<Arc<dyn Credential>> {
        match self.explicit_credential().await? {
            Some(outside) => Ok(outside),
            None => self.credential_for(self.sign_in_if_readable(owner.is_some()).await?, owner),
        }
    }

    /// The sign-in; none where it cannot be read and is `spared`. Local mode works without: its owner's token is there.
    async fn sign_in_if_readable(&self, spared: bool) -> Result<Option<(Session, Storage)>> {
        match self.sign_in().await {
            Err(error) if spared && (error.kind() == Kind::Unauthenticated || error.has_code(Code::InvalidIndex)) => {
                self.notify(&format!("warning: {}; this goes on as the owner of local mode", error.message()));
                Ok(None)
            }
            found => found,
        }
    }

    /// A token from outside. Local mode takes none.
    async fn explicit_credential(&self) -> Result<Option<Arc<dyn Credential>>> {
        if self.is_local() {
            return Ok(None);
        }
        Ok(self.explicit_token().await?.map(|Token { secret, source }| {
            let remedy = format!("check {source}, or make a new token in the Prisma Console");
            Arc::new(StaticToken { token: secret, auth_hint: remedy }) as Arc<dyn Credential>
        }))
    }

    fn credential_for(&self, found: Option<(Session, Storage)>, owner: Option<Secret>) -> Result<Arc<dyn Credential>> {
        match (found, owner) {
            (Some((session, _)), _) => {
                let remedy = format!("run {}", self.command("auth login"));
                let session = tokio::sync::Mutex::new(session);
                let (vault, profile) = (self.vault()?, self.config.settings.profile().value.clone());
                Ok(Arc::new(RefreshingSession {
                    vault,
                    profile,
                    session,
                    process: self.refresh_process(),
                    auth_hint: remedy,
                }))
            }
            (None, Some(token)) => {
                Ok(Arc::new(StaticToken { token, auth_hint: "run ppg local stop and try again".into() }))
            }
            (None, None) => Err(self.not_signed_in_error()?),
        }
    }

    /// A token that is good now, to be used elsewhere: of the workspace that is meant and of no other.
    pub async fn access_token(&self) -> Result<Secret> {
        let outside = self.explicit_credential().await?;
        let found = match outside {
            Some(_) => None,
            None => self.sign_in().await?,
        };
        self.check_workspace(found.as_ref().map(|(session, _)| session))?;
        let (_, owner) = self.endpoint().await?;
        let credential = outside.map_or_else(|| self.credential_for(found, owner), Ok)?;
        credential.token().await
    }

    /// The workspace that this very command names, by option or variable.
    pub fn explicit_workspace(&self) -> Option<&str> {
        let setting = self.config.settings.get(Key::Workspace)?;
        matches!(setting.origin, Origin::Option | Origin::Environment(_)).then_some(setting.value.as_str())
    }

    /// The profile's sign-in for this API: to the workspace that is meant, else the active one.
    pub async fn sign_in(&self) -> Result<Option<(Session, Storage)>> {
        let Some((account, storage)) = self.account().await? else { return Ok(None) };
        Ok(self.session_of(&account)?.map(|session| (session.clone(), storage)))
    }

    /// All sign-ins of the profile.
    pub async fn account(&self) -> Result<Option<(Sessions, Storage)>> {
        self.vault()?.sessions(&self.config.settings.profile().value).await
    }

    /// The one of them that is meant here.
    pub fn session_of<'a>(&self, account: &'a Sessions) -> Result<Option<&'a Session>> {
        let api = self.session_scope()?;
        let wanted = self.config.settings.get(Key::Workspace).map(|setting| setting.value.as_str());
        // One that is not among them may have been renamed: the service has the word.
        let named = wanted.map_or(Ok(None), |wanted| account.find(&api, wanted))?;
        Ok(named.or_else(|| account.active_for(&api)))
    }

    /// Refuses a workspace that is meant here and that the sign-in is not to. For what asks no service: whoever takes the
    /// token of another workspace elsewhere would find out late.
    ///
    /// # Errors
    /// `Unauthenticated` where the sign-in is to another workspace.
    pub fn check_workspace(&self, session: Option<&Session>) -> Result<()> {
        let Some(Setting { value: wanted, origin: source }) = self.config.settings.get(Key::Workspace) else {
            return Ok(());
        };
        if session.and_then(|session| session.workspace.as_ref()).is_none_or(|of| of.matches(wanted)) {
            return Ok(());
        }
        let profile = &self.config.settings.profile().value;
        let message =
            format!("profile {profile} is not signed in to workspace {} (from {source})", text::escape_control(wanted));
        Err(Error::new(Kind::Unauthenticated, message).hint(format!(
            "run {} and choose it in the browser, or see {}",
            self.command("auth login"),
            self.command("auth list")
        )))
    }

    /// The OAuth client of a session, with the endpoints that it has now: the port of local mode may have changed, and then
    /// another program may listen at the old one.
    ///
    /// # Errors
    /// `Usage` for a session of another local mode: its tokens are none of this one's business.
    pub async fn oauth_client_for(&self, session: &Session) -> Result<Option<OAuthClient>> {
        let Some(mut client) = session.client.clone() else { return Ok(None) };
        if session.api.starts_with(LOCAL) {
            if !self.is_local() || self.session_scope()? != session.api {
                return Err(Error::usage("this sign-in is of another local mode"));
            }
            let base = self.auth_url().await?;
            client.token_endpoint = format!("{base}token");
            client.revocation_endpoint = Some(format!("{base}revoke"));
        }
        Ok(Some(client))
    }

    /// Says that nobody is signed in, and to what they are.
    pub fn not_signed_in_error(&self) -> Result<Error> {
        let profile = &self.config.settings.profile().value;
        let login = self.command("auth login");
        if self.vault()?.storage_of(profile)?.is_some() {
            let api = self.session_scope()?;
            return Ok(Error::new(Kind::Unauthenticated, format!("profile {profile} is not signed in at {api}"))
                .hint(format!("run {login}, or see {}", self.command("auth list"))));
        }
        if self.is_local() {
            return Ok(Error::new(Kind::Unauthenticated, "not signed in to local mode, which works without")
                .hint(format!("to try its sign-in pages, run {login}")));
        }
        Ok(Error::new(Kind::Unauthenticated, "not signed in")
            .hint(format!("run {login}, set PPG_TOKEN to a service token, or try --local, which needs no account")))
    }

    /// Refuses a profile that nobody has made: a name that was mistyped would reach another account or none.
    ///
    /// # Errors
    /// `Usage`, with the way to make it.
    pub fn check_profile(&self) -> Result<()> {
        let Setting { value: profile, origin: source } = self.config.settings.profile();
        // What `auth switch` chose was there; who has signed out of it since is told so.
        let chosen_before = matches!(source, Origin::Default | Origin::Profile(_));
        let made_by_itself = matches!(profile.as_str(), "default" | "local");
        if chosen_before
            || made_by_itself
            || self.config.file.has_profile(profile)
            || self.vault()?.storage_of(profile)?.is_some()
        {
            return Ok(());
        }
        Err(Error::usage(format!("there is no profile {profile} (from {source})"))
            .hint(format!("make it with ppg --profile {profile} auth login, or ppg --profile {profile} config set"))
            .code(Code::NoProfile))
    }

    fn refresh_process(&self) -> RefreshProcess {
        let settings = &self.config.settings;
        let mut arguments = vec![REFRESH_COMMAND.to_owned(), "--profile".to_owned(), settings.profile().value.clone()];
        // Whoever cuts the server's answer off loses the next refresh token with it, however short a time the command has.
        let patient = self.timeout().max(Duration::from_secs(60));
        arguments.extend(["--timeout".to_owned(), patient.as_secs().to_string()]);
        if self.is_local() {
            arguments.push("--local".into());
        }
        let log = self.log();
        if log.is_some() {
            arguments.push("-v".into());
        }
        RefreshProcess { arguments, limit: self.timeout(), log }
    }

    /// How an authorization server is spoken to.
    pub fn oauth_http(&self, https: bool) -> Result<OAuthHttp> {
        let options = self.http_options(https)?;
        OAuthHttp::new(&options, self.observer())
    }

    /// Writes the log lines of the process that refreshes a sign-in, with `--verbose`.
    fn log(&self) -> Option<LineLog> {
        (self.invocation.verbose > 0).then(|| Arc::new(write_error_line) as LineLog)
    }
}
