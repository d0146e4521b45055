//! What another `ppg` starts to have a sign-in renewed. Not for people, so that it is in no help and no completion.
//!
//! It tells how it went by one JSON object on standard output: `{}` or an error, as `-o json` prints one.

use std::io::Write;
use std::time::{Duration, Instant};

use clap::Args;
use jiff::Timestamp;

use crate::context::Context;
use crate::hints;
use ppg_auth::oauth::flow::{self, Tokens};
use ppg_auth::{CredentialStore, ProfileLock, Session, Sessions, Storage};
use ppg_core::error::{Code, Error, Result};

/// A keyring that fails after the server has given the next tokens is tried for so long: they are nowhere else.
const STORE_LIMIT: Duration = Duration::from_secs(20);

// Which session.
#[derive(Debug, Args)]
pub(crate) struct RefreshArgs {
    /// The API that it is for
    #[arg(long)]
    api: String,
    /// The ID of the workspace that it is for
    #[arg(long)]
    of: Option<String>,
    /// When its access token was received; another one there is newer
    #[arg(long)]
    received_at: Timestamp,
}

pub(crate) async fn run(args: RefreshArgs, context: &Context) -> Result<()> {
    let told = match refresh(&args, context).await {
        Ok(()) => serde_json::json!({}),
        Err(error) => hints::spell_out(error).to_json(),
    };
    // Whoever asked may be gone; the tokens are stored all the same.
    let _ = writeln!(std::io::stdout(), "{told}");
    Ok(())
}

async fn refresh(args: &RefreshArgs, context: &Context) -> Result<()> {
    let (vault, profile) = (context.vault()?, &context.config.settings.profile().value);
    // One process renews; the others wait here and find the tokens of the first.
    let lock = vault.lock_profile(profile, context.timeout() + Duration::from_secs(10)).await?;
    let Some((mut account, storage)) = vault.sessions(profile).await? else { return Ok(()) };
    let Some(session) = account.get(&args.api, args.of.as_deref()).cloned() else { return Ok(()) };
    let Some(token) = &session.refresh_token else { return Ok(()) };
    if session.received_at != args.received_at {
        return Ok(());
    }
    if context.is_local() && context.session_scope()? != args.api {
        return Err(Error::usage("this sign-in is of another local mode"));
    }
    let Some(client) = context.oauth_client_for(&session).await? else { return Ok(()) };
    let exchange = context.oauth_http(client.token_endpoint.starts_with("https:"))?;
    // If writing fails, it had better fail now: the server gives the next tokens once.
    vault.save(profile, &account, storage, &lock).await?;
    match flow::refresh(&exchange, &client, token, &session.scopes).await {
        Ok(tokens) => {
            account.update_tokens(renewed(&session, tokens));
            store(&vault, profile, &account, storage, &lock).await
        }
        Err(error) => {
            if error.has_code(Code::InvalidGrant) {
                // It must not be sent again: to a server, who does so has stolen it.
                account.update_tokens(Session { refresh_token: None, lifetime: Some(0), ..session });
                store(&vault, profile, &account, storage, &lock).await?;
            }
            Err(error)
        }
    }
}

fn renewed(session: &Session, tokens: Tokens) -> Session {
    let Tokens { access_token, refresh_token, lifetime, scopes } = tokens;
    Session {
        access_token,
        // A server that does not rotate sends none: the old one stays good.
        refresh_token: refresh_token.or_else(|| session.refresh_token.clone()),
        lifetime,
        scopes,
        received_at: Timestamp::now(),
        ..session.clone()
    }
}

async fn store(
    vault: &CredentialStore,
    profile: &str,
    account: &Sessions,
    storage: Storage,
    lock: &ProfileLock,
) -> Result<()> {
    let deadline = Instant::now() + STORE_LIMIT;
    loop {
        match vault.save(profile, account, storage, lock).await {
            Ok(()) => return Ok(()),
            Err(_) if Instant::now() < deadline => tokio::time::sleep(Duration::from_millis(200)).await,
            Err(error) => {
                return Err(Error::new(
                    error.kind(),
                    format!("the renewed sign-in could not be kept: {}", error.message()),
                )
                .hint("run ppg auth login"));
            }
        }
    }
}
