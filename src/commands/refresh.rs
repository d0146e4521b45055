//! The hidden command that refreshes a session for another `ppg` process. It is in no help and no completion.
//!
//! It prints one JSON object to standard output: `{}`, or an error as `-o json` prints it.

use std::io::Write;
use std::time::{Duration, Instant};

use clap::Args;
use jiff::Timestamp;

use crate::config::source::CliSettings;
use crate::context::Context;
use crate::hints::CommandLine;
use ppg_auth::oauth::flow::{self, Tokens};
use ppg_auth::{CredentialStore, ProfileLock, Session, Sessions, Storage};
use ppg_core::error::{Code, Error, Result};

/// Time to retry storing the new tokens. If they are lost, the session is lost: the server does not issue them again.
const STORE_LIMIT: Duration = Duration::from_secs(20);

#[derive(Debug, Args)]
pub(crate) struct RefreshArgs {
    /// API of the session
    #[arg(long)]
    api: String,
    /// ID of the workspace of the session
    #[arg(long)]
    of: Option<String>,
    /// When its access token was received; if it differs, the session is refreshed already
    #[arg(long)]
    received_at: Timestamp,
    /// Whether the process has left the descriptors of its caller
    #[arg(long)]
    detached: bool,
}

pub(crate) async fn run(args: RefreshArgs, context: &Context) -> Result<()> {
    // It outlives a command that is interrupted, and must not hold a lock or a pipe of that command's caller meanwhile.
    #[cfg(unix)]
    if !args.detached {
        return Err(Error::io("cannot refresh the session", &restart_detached()));
    }
    // The parent process completes the commands of a hint.
    let plain = CommandLine::new("ppg", &CliSettings::default());
    let outcome = match refresh(&args, context).await {
        Ok(()) => serde_json::json!({}),
        Err(error) => plain.spell_out(error).to_json(),
    };
    // The parent process may have ended; the tokens are stored nevertheless.
    let _ = writeln!(std::io::stdout(), "{outcome}");
    Ok(())
}

/// Replaces this process by itself without the descriptors of its caller. Returns only if that fails.
#[cfg(unix)]
fn restart_detached() -> std::io::Error {
    let mut arguments = std::env::args_os();
    let program = arguments.next().unwrap_or_default();
    let mut command = std::process::Command::new(program);
    ppg_core::process::exec_without_descriptors(command.args(arguments).arg("--detached"))
}

async fn refresh(args: &RefreshArgs, context: &Context) -> Result<()> {
    let (store, profile) = (context.sign_in.store()?, &context.config.settings.profile().value);
    // One process refreshes; the others wait here and find its tokens.
    let lock = store.lock_profile(profile, context.service.timeout() + Duration::from_secs(10)).await?;
    let Some((mut account, storage)) = store.sessions(profile).await? else { return Ok(()) };
    let Some(session) = account.get(&args.api, args.of.as_deref()).cloned() else { return Ok(()) };
    let Some(token) = &session.refresh_token else { return Ok(()) };
    if session.received_at != args.received_at {
        return Ok(());
    }
    if context.service.is_local() && context.service.session_scope()? != args.api {
        return Err(Error::usage("this sign-in belongs to another local mode"));
    }
    let Some(client) = context.sign_in.oauth_client_for(&session).await? else { return Ok(()) };
    let exchange = context.service.oauth_http(client.token_endpoint.starts_with("https:"))?;
    // A test write: if storing fails, fail before the server invalidates the old refresh token.
    store.save(profile, &account, storage, &lock).await?;
    match flow::refresh(&exchange, &client, token, &session.scopes).await {
        Ok(tokens) => {
            account.update_tokens(with_tokens(&session, tokens));
            save_with_retry(&store, profile, &account, storage, &lock).await
        }
        Err(error) => {
            if error.has_code(Code::InvalidGrant) {
                // Never send it again: a server takes the reuse of a refresh token for theft.
                account.update_tokens(Session { refresh_token: None, lifetime: Some(0), ..session });
                save_with_retry(&store, profile, &account, storage, &lock).await?;
            }
            Err(error)
        }
    }
}

/// The session with its new tokens.
fn with_tokens(session: &Session, tokens: Tokens) -> Session {
    let Tokens { access_token, refresh_token, lifetime, scopes } = tokens;
    Session {
        access_token,
        // A server that does not rotate refresh tokens sends none: the old one stays valid.
        refresh_token: refresh_token.or_else(|| session.refresh_token.clone()),
        lifetime,
        scopes,
        received_at: Timestamp::now(),
        ..session.clone()
    }
}

async fn save_with_retry(
    store: &CredentialStore,
    profile: &str,
    account: &Sessions,
    storage: Storage,
    lock: &ProfileLock,
) -> Result<()> {
    let deadline = Instant::now() + STORE_LIMIT;
    loop {
        match store.save(profile, account, storage, lock).await {
            Ok(()) => return Ok(()),
            Err(_) if Instant::now() < deadline => tokio::time::sleep(Duration::from_millis(200)).await,
            Err(error) => {
                return Err(Error::new(
                    error.kind(),
                    format!("cannot store the refreshed sign-in: {}", error.message()),
                )
                .hint("run ppg auth login"));
            }
        }
    }
}
