//! What a client sends to prove who asks: a token from outside, or a sign-in that renews itself.

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

/// How often renewing is tried where others change the same sign-in meanwhile.
const MAX_ATTEMPTS: u32 = 3;

/// The command of the process that renews. It is no command for people.
pub const REFRESH_COMMAND: &str = "renew-sign-in";

/// A token that stays the same.
pub struct StaticToken {
    /// The token.
    pub token: Secret,
    /// What to do where it is refused.
    pub auth_hint: String,
}

impl StaticToken {
    /// Nothing at all, for what is asked before anybody has signed in.
    pub fn none() -> Self {
        StaticToken { token: "".into(), auth_hint: "sign in".into() }
    }
}

impl Credential for StaticToken {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(self.token.clone())))
    }

    fn refresh<'a>(&'a self, _refused: &'a Secret) -> RefreshFuture<'a> {
        Box::pin(ready(Ok(None)))
    }

    fn auth_hint(&self) -> &str {
        &self.auth_hint
    }
}

/// A sign-in of a profile.
pub struct RefreshingSession {
    /// Where it is kept.
    pub vault: CredentialStore,
    /// Whose profile.
    pub profile: String,
    /// As it was last read.
    pub session: Mutex<Session>,
    /// How the process that renews it is started.
    pub process: RefreshProcess,
    /// What to do where it is refused.
    pub auth_hint: String,
}

/// Receives log lines of another process of ours.
pub type LineLog = Arc<dyn Fn(&str) + Send + Sync>;

/// The process that renews a sign-in, which is this program once more.
#[derive(Clone)]
pub struct RefreshProcess {
    /// Its command, and the settings that it shares with this process.
    pub arguments: Vec<String>,
    /// How long it is waited for. It goes on after that, and what it gets is kept.
    pub limit: Duration,
    /// Takes what it logs.
    pub log: Option<LineLog>,
}

impl Credential for RefreshingSession {
    fn token(&self) -> TokenFuture<'_> {
        Box::pin(async {
            let mut session = self.session.lock().await;
            if session.is_expired(Timestamp::now()) {
                self.renew(&mut session).await?;
            }
            Ok(session.access_token.clone())
        })
    }

    fn refresh<'a>(&'a self, refused: &'a Secret) -> RefreshFuture<'a> {
        Box::pin(async {
            let mut session = self.session.lock().await;
            // Another call may have renewed it meanwhile.
            if session.access_token == *refused {
                if session.refresh_token.is_none() {
                    return Ok(None);
                }
                self.renew(&mut session).await?;
            }
            Ok(Some(session.access_token.clone()))
        })
    }

    fn auth_hint(&self) -> &str {
        &self.auth_hint
    }
}

impl RefreshingSession {
    /// Has the session renewed by a process of its own and reads it again.
    ///
    /// A server that rotates refresh tokens takes each just once. Between its answer and the keyring the new one exists
    /// nowhere but in the memory of whoever asked, and if that were this process, a Ctrl-C or a kill would end the
    /// sign-in. So one is started that nobody knows, whom a signal to us does not reach.
    async fn renew(&self, session: &mut Session) -> Result<()> {
        for _ in 0..MAX_ATTEMPTS {
            if session.refresh_token.is_none() {
                return Err(ended(&self.auth_hint));
            }
            self.process.run(session).await?;
            let account = self.vault.sessions(&self.profile).await?;
            let workspace = session.workspace.as_ref().map(|workspace| workspace.id.clone());
            let found = account.as_ref().and_then(|(account, _)| account.get(&session.api, workspace.as_deref()));
            let found = found.ok_or_else(|| ended(&self.auth_hint))?;
            let renewed = found.received_at != session.received_at;
            *session = found.clone();
            if renewed {
                return Ok(());
            }
        }
        Err(Error::unavailable("the sign-in could not be renewed").hint("try again"))
    }
}

fn ended(remedy: &str) -> Error {
    Error::new(Kind::Unauthenticated, "the sign-in has ended").hint(remedy).code(Code::SessionEnded)
}

/// This very program. An update may have removed its file while a long command waited; Linux still has it then.
fn this_program() -> std::io::Result<PathBuf> {
    let program = std::env::current_exe()?;
    let running = Path::new("/proc/self/exe");
    Ok(if cfg!(target_os = "linux") && !program.exists() { running.to_owned() } else { program })
}

impl RefreshProcess {
    async fn run(&self, session: &Session) -> Result<()> {
        let program = this_program().map_err(|error| Error::io("cannot find this program", &error))?;
        let mut command = Command::new(program);
        command.args(&self.arguments).args(["--api", &session.api]);
        if let Some(workspace) = &session.workspace {
            command.args(["--of", &workspace.id]);
        }
        // So it knows whether somebody was quicker, whatever the clock says.
        command.args(["--received-at", &session.received_at.to_string()]);
        // Its log comes through us: a terminal may stop whoever writes to it from the background, with the lock in hand.
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        // A group of its own: Ctrl-C at the terminal goes to the group in the foreground.
        #[cfg(unix)]
        command.process_group(0);
        #[cfg(windows)]
        command.creation_flags(0x0000_0200);
        let child = command.spawn().map_err(|error| Error::io("cannot renew the sign-in", &error))?;
        let output = match tokio::time::timeout(self.limit, child.wait_with_output()).await {
            Ok(output) => output.map_err(|error| Error::io("cannot renew the sign-in", &error))?,
            Err(_) => return Err(Error::unavailable("the sign-in was not renewed in time").hint("try again")),
        };
        self.log(&output.stderr);
        let response: Option<Value> = serde_json::from_slice(&output.stdout).ok();
        match response.as_ref().map(|said| (said.get("error"), Error::from_json(said))) {
            Some((None, _)) => Ok(()),
            Some((_, Some(error))) => Err(error),
            _ => Err(Error::failed(format!("the sign-in could not be renewed ({})", output.status)).hint("try again")),
        }
    }

    fn log(&self, lines: &[u8]) {
        if let Some(log) = &self.log {
            String::from_utf8_lossy(lines).lines().for_each(|line| log(line));
        }
    }
}
