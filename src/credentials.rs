//! What a client sends to authenticate: a token that was handed in, or a stored session that is refreshed when it expires.

use std::future::ready;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use tokio::process::Command;
use tokio::sync::Mutex;

use ppg_api::client::send::{Credential, RefreshFuture, TokenFuture};
use ppg_auth::{CredentialStore, Session};
use ppg_core::error::{Code, Error, Kind, Result};
use ppg_core::secret::Secret;

/// Refreshes to try while other processes change the same session.
const MAX_ATTEMPTS: u32 = 3;

/// The hidden command of the process that refreshes a session. It is in no help text.
pub const REFRESH_COMMAND: &str = "renew-sign-in";

/// A token that cannot be refreshed.
pub struct StaticToken {
    /// The token that requests carry.
    pub token: Secret,
    /// What the user can do if the service rejects it.
    pub auth_hint: String,
}

impl StaticToken {
    /// An empty token, for requests that are sent before anything is signed in.
    pub fn none() -> Self {
        StaticToken { token: "".into(), auth_hint: "sign in".into() }
    }
}

impl Credential for StaticToken {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(self.token.clone())))
    }

    fn refresh<'a>(&'a self, _rejected: &'a Secret) -> RefreshFuture<'a> {
        Box::pin(ready(Ok(None)))
    }

    fn auth_hint(&self) -> &str {
        &self.auth_hint
    }
}

/// A stored session of a profile. It is refreshed when its access token expires or is rejected.
pub struct RefreshingSession {
    /// The store that holds it.
    pub store: CredentialStore,
    /// The profile that it belongs to.
    pub profile: String,
    /// The session as it was last read from the store.
    pub session: Mutex<Session>,
    /// How to start the process that refreshes it.
    pub process: RefreshProcess,
    /// What the user can do if the service rejects it.
    pub auth_hint: String,
}

/// Receives the log lines of the process that refreshes a session.
pub type LineLog = Arc<dyn Fn(&str) + Send + Sync>;

/// The process that refreshes a session: this program once more.
#[derive(Clone)]
pub struct RefreshProcess {
    /// The hidden command, and the settings that it shares with this process.
    pub arguments: Vec<String>,
    /// How long to wait for it. It continues after that and stores the tokens that it receives.
    pub limit: Duration,
    /// Receives the lines that it logs with `--verbose`.
    pub log: Option<LineLog>,
}

impl Credential for RefreshingSession {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let mut session = self.session.lock().await;
            if session.is_expired(Timestamp::now()) {
                self.refresh_session(&mut session).await?;
            }
            Ok(session.access_token.clone())
        })
    }

    fn refresh<'a>(&'a self, rejected: &'a Secret) -> RefreshFuture<'a> {
        Box::pin(async {
            let mut session = self.session.lock().await;
            // Another request may have refreshed it meanwhile.
            if session.access_token == *rejected {
                if session.refresh_token.is_none() {
                    return Ok(None);
                }
                self.refresh_session(&mut session).await?;
            }
            Ok(Some(session.access_token.clone()))
        })
    }

    fn auth_hint(&self) -> &str {
        &self.auth_hint
    }
}

impl RefreshingSession {
    /// Refreshes the session in another process, then reads it from the store.
    ///
    /// A server that rotates refresh tokens accepts each of them once. Between its response and the keyring, the new one
    /// exists only in the memory of the process that asked for it; if that were this process, Ctrl-C or a kill would end
    /// the session. So we spawn a process in its own process group, which our Ctrl-C does not reach.
    async fn refresh_session(&self, session: &mut Session) -> Result<()> {
        for _ in 0..MAX_ATTEMPTS {
            if session.refresh_token.is_none() {
                return Err(session_expired(&self.auth_hint));
            }
            self.process.run(session).await.map_err(|error| self.with_own_hint(error))?;
            let sessions = self.store.sessions(&self.profile).await?;
            let workspace = session.workspace.as_ref().map(|workspace| workspace.id.clone());
            let stored = sessions.as_ref().and_then(|(all, _)| all.get(&session.api, workspace.as_deref()));
            let stored = stored.ok_or_else(|| session_expired(&self.auth_hint))?;
            let is_refreshed = stored.received_at != session.received_at;
            *session = stored.clone();
            if is_refreshed {
                return Ok(());
            }
        }
        Err(Error::unavailable("could not refresh the session").hint("try again"))
    }
}

impl RefreshingSession {
    /// The process knows neither the profile's option nor the service's that this command was given.
    fn with_own_hint(&self, error: Error) -> Error {
        match error.has_code(Code::InvalidGrant) {
            true => error.hint(self.auth_hint.as_str()),
            false => error,
        }
    }
}

fn session_expired(auth_hint: &str) -> Error {
    Error::new(Kind::Unauthenticated, "the session has expired").hint(auth_hint).code(Code::SessionEnded)
}

/// The path of this program. An update may have removed the file while a long command waited; Linux still has it then.
fn current_program() -> std::io::Result<PathBuf> {
    let program = std::env::current_exe()?;
    let running = Path::new("/proc/self/exe");
    Ok(if cfg!(target_os = "linux") && !program.exists() { running.to_owned() } else { program })
}

impl RefreshProcess {
    async fn run(&self, session: &Session) -> Result<()> {
        let program = current_program().map_err(|error| Error::io("cannot find this program", &error))?;
        let mut command = Command::new(program);
        command.args(&self.arguments).args(["--api", &session.api]);
        if let Some(workspace) = &session.workspace {
            command.args(["--of", &workspace.id]);
        }
        // Tells it whether another process was faster; clocks cannot.
        command.args(["--received-at", &session.received_at.to_string()]);
        // Its log comes through us: a terminal may stop a background process that writes to it, while it holds the lock.
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // Its own group: Ctrl-C at the terminal goes to the foreground group.
        #[cfg(unix)]
        command.process_group(0);
        #[cfg(windows)]
        command.creation_flags(0x0000_0200);
        let cannot_refresh = |error: std::io::Error| Error::io("cannot refresh the session", &error);
        let child = command.spawn().map_err(cannot_refresh)?;
        let output = match tokio::time::timeout(self.limit, child.wait_with_output()).await {
            Ok(output) => output.map_err(cannot_refresh)?,
            Err(_) => return Err(Error::unavailable("the session was not refreshed in time").hint("try again")),
        };
        self.log(&output.stderr);
        let response: Option<Value> = serde_json::from_slice(&output.stdout).ok();
        match response.as_ref().map(|response| (response.get("error"), Error::from_json(response))) {
            Some((None, _)) => Ok(()),
            Some((_, Some(error))) => Err(error),
            _ => Err(Error::failed(format!("could not refresh the session ({})", output.status)).hint("try again")),
        }
    }

    fn log(&self, lines: &[u8]) {
        if let Some(log) = &self.log {
            String::from_utf8_lossy(lines).lines().for_each(|line| log(line));
        }
    }
}
