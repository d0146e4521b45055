//! The tokens and stored sessions that a command may use.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OnceCell};

use crate::config::mode::TOKEN_VARIABLES;
use crate::config::settings::Settings;
use crate::config::source::Setting;
use crate::config::{Environment, Key};
use crate::credentials::{REFRESH_COMMAND, RefreshProcess, RefreshingSession, StaticToken};
use crate::local;
use crate::service::Service;
use crate::ui::Ui;
use ppg_api::client::send::Credential;
use ppg_auth::sessions::OAuthClient;
use ppg_auth::{CredentialStore, Session, Sessions, Storage, Token};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// The options that hand in a token.
#[derive(Debug, Clone, Default)]
pub struct TokenSources {
    /// `--token-file`: the file that holds the token.
    pub file: Option<PathBuf>,
    /// `--token-stdin`: reads the token from standard input.
    pub stdin: bool,
}

/// The profile's stored sessions, and the token that takes their place if one was handed in.
pub struct SignIn {
    environment: Arc<Environment>,
    settings: Arc<Settings>,
    service: Arc<Service>,
    ui: Arc<Ui>,
    sources: TokenSources,
    /// What `--token-stdin` has read.
    piped_token: OnceCell<Token>,
}

impl SignIn {
    /// Creates the sign-in of the profile in `settings` at `service`. Nothing is read yet.
    pub fn new(
        environment: Arc<Environment>,
        settings: Arc<Settings>,
        service: Arc<Service>,
        ui: Arc<Ui>,
        sources: TokenSources,
    ) -> Self {
        SignIn { environment, settings, service, ui, sources, piped_token: OnceCell::new() }
    }

    /// The store of sessions and connection strings.
    ///
    /// # Errors
    /// `Failed` if no configuration directory is known.
    pub fn store(&self) -> Result<CredentialStore> {
        Ok(CredentialStore::new(&self.environment.config_directory()?))
    }

    /// The token that was handed in: `--token-file` or `--token-stdin`, `PPG_TOKEN`, `PRISMA_SERVICE_TOKEN`.
    ///
    /// # Errors
    /// `Usage` for text that cannot be a token; `Failed` if a file or standard input cannot be read.
    pub async fn explicit_token(&self) -> Result<Option<Token>> {
        if let Some(path) = &self.sources.file {
            return Token::from_file(&self.environment.working_directory.join(path)).map(Some);
        }
        if self.sources.stdin {
            // Standard input can be read once only.
            return self.piped_token.get_or_try_init(token_from_stdin).await.cloned().map(Some);
        }
        for name in TOKEN_VARIABLES {
            if let Some(value) = self.environment.get(name) {
                return Token::from_variable(name, value).map(Some);
            }
        }
        Ok(None)
    }

    /// The credential that requests carry: a token that was handed in, else the profile's session; in local mode the
    /// session, else `owner_token`.
    ///
    /// # Errors
    /// `Unauthenticated` if there is none; what reading it fails with.
    pub async fn credential(&self, owner_token: Option<Secret>) -> Result<Arc<dyn Credential>> {
        match self.explicit_credential().await? {
            Some(explicit) => Ok(explicit),
            None => self.stored_credential(self.session_unless_unreadable(owner_token.is_some()).await?, owner_token),
        }
    }

    /// The profile's session. If it cannot be read and `has_fallback`, this warns and returns `None`: local mode works
    /// with its owner's token.
    async fn session_unless_unreadable(&self, has_fallback: bool) -> Result<Option<(Session, Storage)>> {
        match self.session().await {
            Err(error)
                if has_fallback && (error.kind() == Kind::Unauthenticated || error.has_code(Code::InvalidIndex)) =>
            {
                self.ui.notify(&format!("warning: {}; using local mode's owner token", error.message()));
                Ok(None)
            }
            found => found,
        }
    }

    /// The credential of a token that was handed in. Local mode accepts none.
    async fn explicit_credential(&self) -> Result<Option<Arc<dyn Credential>>> {
        if self.service.is_local() {
            return Ok(None);
        }
        Ok(self.explicit_token().await?.map(|Token { secret, source }| {
            let auth_hint = format!("check {source}, or create a new token in the Prisma Console");
            Arc::new(StaticToken { token: secret, auth_hint }) as Arc<dyn Credential>
        }))
    }

    fn stored_credential(
        &self,
        found: Option<(Session, Storage)>,
        owner_token: Option<Secret>,
    ) -> Result<Arc<dyn Credential>> {
        match (found, owner_token) {
            (Some((session, _)), _) => {
                let auth_hint = "run ppg auth login".to_owned();
                let (session, process) = (Mutex::new(session), self.refresh_process());
                let (store, profile) = (self.store()?, self.settings.profile().value.clone());
                Ok(Arc::new(RefreshingSession { store, profile, session, process, auth_hint }))
            }
            (None, Some(token)) => {
                Ok(Arc::new(StaticToken { token, auth_hint: "run ppg local stop and try again".into() }))
            }
            (None, None) => Err(self.not_signed_in_error()?),
        }
    }

    /// An access token that is valid now, for use by another program. It belongs to the selected workspace, if one is
    /// selected.
    ///
    /// # Errors
    /// As [`SignIn::credential`] and [`SignIn::check_workspace`].
    pub async fn access_token(&self) -> Result<Secret> {
        let explicit = self.explicit_credential().await?;
        let found = match explicit {
            Some(_) => None,
            None => self.session().await?,
        };
        self.check_workspace(found.as_ref().map(|(session, _)| session))?;
        let (_, owner_token) = self.service.locate().await?;
        let credential = explicit.map_or_else(|| self.stored_credential(found, owner_token), Ok)?;
        credential.token().await
    }

    /// All sessions of the profile, and where they are stored.
    ///
    /// # Errors
    /// `Unauthenticated` if the keyring or the file cannot be read.
    pub async fn sessions(&self) -> Result<Option<(Sessions, Storage)>> {
        self.store()?.sessions(&self.settings.profile().value).await
    }

    /// The profile's session at this service: the one of the selected workspace, else the active one.
    ///
    /// # Errors
    /// As [`SignIn::sessions`] and [`SignIn::pick`].
    pub async fn session(&self) -> Result<Option<(Session, Storage)>> {
        let Some((sessions, storage)) = self.sessions().await? else { return Ok(None) };
        Ok(self.pick(&sessions)?.map(|session| (session.clone(), storage)))
    }

    /// The session among `sessions` that [`SignIn::session`] returns.
    ///
    /// # Errors
    /// `Usage` if several sessions match the selected workspace.
    pub fn pick<'a>(&self, sessions: &'a Sessions) -> Result<Option<&'a Session>> {
        let scope = self.service.session_scope()?;
        let selected = self.settings.get(Key::Workspace).map(|setting| setting.value.as_str());
        // A name that no session has may be a workspace's new name; the service resolves it.
        let named = selected.map_or(Ok(None), |workspace| sessions.find(&scope, workspace))?;
        Ok(named.or_else(|| sessions.active_for(&scope)))
    }

    /// Rejects a selected workspace that `session` does not belong to. Only for commands that send no request: a request
    /// would show it by itself.
    ///
    /// # Errors
    /// `Unauthenticated` if the session belongs to another workspace.
    pub fn check_workspace(&self, session: Option<&Session>) -> Result<()> {
        let Some(Setting { value: selected, origin }) = self.settings.get(Key::Workspace) else { return Ok(()) };
        if session.and_then(|session| session.workspace.as_ref()).is_none_or(|of| of.matches(selected)) {
            return Ok(());
        }
        let profile = &self.settings.profile().value;
        let workspace = text::escape_control(selected);
        let message = format!("profile {profile} is not signed in to workspace {workspace} (from {origin})");
        Err(Error::new(Kind::Unauthenticated, message)
            .hint("run ppg auth login and choose it in the browser, or see ppg auth list"))
    }

    /// The OAuth client of a session, with the endpoints that it has now. Local mode's port may have changed, and another
    /// program may listen on the old one.
    ///
    /// # Errors
    /// `Usage` for a session of another local mode, whose tokens must not be sent to this one.
    pub async fn oauth_client_for(&self, session: &Session) -> Result<Option<OAuthClient>> {
        let Some(mut client) = session.client.clone() else { return Ok(None) };
        if session.api.starts_with(local::SCOPE_PREFIX) {
            if !self.service.is_local() || self.service.session_scope()? != session.api {
                return Err(Error::usage("this session belongs to another local mode"));
            }
            let base = self.service.auth_url().await?;
            client.token_endpoint = format!("{base}token");
            client.revocation_endpoint = Some(format!("{base}revoke"));
        }
        Ok(Some(client))
    }

    /// The error of a command that needs a session and finds none.
    ///
    /// # Errors
    /// What reading the store's index fails with.
    pub fn not_signed_in_error(&self) -> Result<Error> {
        let profile = &self.settings.profile().value;
        if self.store()?.storage_of(profile)?.is_some() {
            let scope = self.service.session_scope()?;
            return Ok(Error::new(Kind::Unauthenticated, format!("profile {profile} is not signed in at {scope}"))
                .hint("run ppg auth login, or see ppg auth list"));
        }
        if self.service.is_local() {
            return Ok(Error::new(Kind::Unauthenticated, "not signed in to local mode, which works without")
                .hint("to try its sign-in pages, run ppg auth login"));
        }
        Ok(Error::new(Kind::Unauthenticated, "not signed in")
            .hint("run ppg auth login, set PPG_TOKEN to a service token, or try --local, which needs no account"))
    }

    fn refresh_process(&self) -> RefreshProcess {
        let profile = self.settings.profile().value.clone();
        let mut arguments = vec![REFRESH_COMMAND.to_owned(), "--profile".to_owned(), profile];
        // A response that is cut off loses the next refresh token, so the request gets a minute even if the command has
        // less.
        let limit = self.service.timeout().max(Duration::from_secs(60));
        arguments.extend(["--timeout".to_owned(), limit.as_secs().to_string()]);
        // Whatever link, token or setting this process has chosen by, the other one gets the result.
        arguments.push(format!("--local={}", self.service.is_local()));
        let log = self.service.refresh_log();
        if log.is_some() {
            arguments.push("-v".into());
        }
        RefreshProcess { arguments, limit: self.service.timeout(), log }
    }
}

/// Reads a token from standard input, to its end.
///
/// # Errors
/// `Usage` for text that cannot be a token; `Failed` if standard input cannot be read.
pub async fn token_from_stdin() -> Result<Token> {
    // On another thread: a read that waits for the user must not block Ctrl-C.
    let read = tokio::task::spawn_blocking(Token::from_stdin).await;
    read.unwrap_or_else(|_| Err(Error::failed("cannot read the token from standard input")))
}
