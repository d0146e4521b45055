//! `ppg auth`: list, token, switch, logout; `login` and `status` have files of their own.

pub(crate) mod login;
pub(crate) mod sign_in_view;
pub(crate) mod status;
pub(crate) mod whoami;

use clap::{Args, Subcommand};

use super::support::select;
use crate::config::ConfigFile;
use crate::context::Context;
use crate::hints;
use crate::output::format::Format;
use login::Login;
use ppg_auth::oauth::flow;
use ppg_auth::sessions::Session;
use ppg_auth::{CredentialStore, Sessions};
use ppg_core::error::{Code, Error, Result};
use ppg_core::text;
use sign_in_view::SignInView;
use status::Status;

// Sign-in: who asks the service
#[derive(Debug, Subcommand)]
#[command(defer = true)]
pub(crate) enum AuthCommand {
    /// Sign in with a browser, or keep a service token
    #[command(
        after_help = "Examples:\n  ppg auth login\n  ppg auth login --no-browser                    # over SSH: paste the address the browser ended on\n  ppg auth login --with-token < token.txt        # a service token, checked and kept\n  ppg --profile work auth login                  # beside the other one\n  ppg --local auth login                         # local mode's own pages, no account"
    )]
    Login(Login),
    /// Sign out: revoke the tokens and forget them
    #[command(
        after_help = "Examples:\n  ppg auth logout\n  ppg --workspace acme auth logout    # of one workspace only\n  ppg auth logout --all"
    )]
    Logout(Logout),
    /// Show who is signed in, to what, for how long, and ask the service whether it is so
    #[command(after_help = "Examples:\n  ppg auth status\n  ppg auth status --offline -o json --jq .email")]
    Status(Status),
    /// List every sign-in of every profile
    #[command(visible_alias = "ls", after_help = "Example:\n  ppg auth list")]
    List,
    /// Print an access token that is good now, for other programs
    #[command(
        after_help = "Example:\n  curl -H \"Authorization: Bearer $(ppg auth token)\" https://api.prisma.io/v1/workspaces"
    )]
    Token,
    /// Choose the workspace or the profile that holds where none is named
    #[command(
        after_help = "Examples:\n  ppg auth switch            # pick from a list\n  ppg auth switch acme       # a workspace, by ID or name\n  ppg auth switch work       # a profile"
    )]
    Switch(Switch),
}

impl AuthCommand {
    /// Whether it may be the first that a profile hears of, or the last.
    pub(crate) fn may_create_profile(&self) -> bool {
        match self {
            AuthCommand::Login(_) | AuthCommand::Logout(_) | AuthCommand::List => true,
            AuthCommand::Status(_) | AuthCommand::Token | AuthCommand::Switch(_) => false,
        }
    }
}

// What to forget.
#[derive(Debug, Args)]
pub(crate) struct Logout {
    /// Every profile, and the connection strings that are kept
    #[arg(long)]
    all: bool,
}

// What to choose.
#[derive(Debug, Args)]
pub(crate) struct Switch {
    /// A workspace that you are signed in to, by ID or name, or a profile; left out, a person picks one
    name: Option<String>,
}

pub(crate) async fn run(command: AuthCommand, context: &Context) -> Result<()> {
    match command {
        AuthCommand::Login(args) => login::run(args, context).await,
        AuthCommand::Logout(args) => logout(args, context).await,
        AuthCommand::Status(args) => status::run(args, context).await,
        AuthCommand::List => list(context).await,
        AuthCommand::Token => token(context).await,
        AuthCommand::Switch(args) => switch(args, context).await,
    }
}

/// All that can be read, and why the first of the others cannot: one profile's locked keyring is no matter of another's.
async fn all_sign_ins(vault: &CredentialStore) -> Result<(Vec<SignInView>, Option<Error>)> {
    let (mut all, mut unreadable) = (Vec::new(), None);
    for (profile, _) in vault.profiles()? {
        match vault.sessions(&profile).await {
            Ok(Some((account, storage))) => all.extend(SignInView::all(&profile, &account, storage)),
            Ok(None) => {}
            Err(error) => {
                unreadable.get_or_insert(error.context(format!("profile {profile}")));
            }
        }
    }
    Ok((all, unreadable))
}

async fn list(context: &Context) -> Result<()> {
    let (mut all, unreadable) = all_sign_ins(&context.vault()?).await?;
    if all.is_empty() {
        if let Some(error) = unreadable {
            return Err(error);
        }
        context.notify(&format!("Nobody is signed in; run {}", context.command("auth login")));
    }
    let profile = &context.config.settings.profile().value;
    all.iter_mut().for_each(|sign_in| sign_in.active &= sign_in.profile == *profile);
    context.printer.list(&all)?;
    unreadable.map_or(Ok(()), Err)
}

/// The token is what was asked for, so it is shown.
async fn token(context: &Context) -> Result<()> {
    let token = context.access_token().await?;
    match context.printer.format() {
        Format::Table | Format::Id | Format::Csv => context.printer.write(&format!("{}\n", token.expose())),
        Format::Env => Err(Error::usage("auth token prints a token").hint("use -o table or -o json")),
        Format::Json | Format::Yaml | Format::Ndjson => {
            context.printer.value(&serde_json::json!({ "token": token.expose() }))
        }
    }
}

async fn switch(args: Switch, context: &Context) -> Result<()> {
    let vault = context.vault()?;
    let profile = &context.config.settings.profile().value;
    let (api, (all, unreadable)) = (context.session_scope()?, all_sign_ins(&vault).await?);
    if all.is_empty() {
        return Err(unreadable.map_or_else(|| context.not_signed_in_error(), Ok)?);
    }
    let chosen = match &args.name {
        Some(name) => {
            let account = vault.sessions(profile).await.unwrap_or_default();
            let meant = account.as_ref().map_or(Ok(None), |(account, _)| account.find(&api, name))?;
            let is_meant = |sign_in: &&SignInView| {
                sign_in.profile == *profile
                    && meant.is_some_and(|meant| sign_in.api == meant.api && sign_in.workspace == meant.workspace)
            };
            // A workspace of this profile first; then a profile, with its active workspace.
            let of_profile = || all.iter().find(|sign_in| sign_in.profile == *name && sign_in.active);
            all.iter()
                .find(is_meant)
                .or_else(of_profile)
                .ok_or_else(|| unreadable.unwrap_or_else(|| unknown_target_error(name, &all)))?
        }
        None if context.terminal.interactive => {
            let items: Vec<_> = all.iter().map(label).collect();
            &all[context.select("Switch to", &items)?]
        }
        None => {
            let names = all.iter().map(label).collect::<Vec<_>>().join("; ");
            return Err(
                Error::usage("a workspace or a profile to switch to is missing").hint(format!("there are {names}"))
            );
        }
    };
    if context.invocation.dry_run {
        context.notify(&format!("Would switch to {}", label(chosen)));
        return Ok(());
    }
    let workspace = chosen.workspace.as_ref();
    let id = workspace.map(|workspace| workspace.id.as_str());
    vault.update(&chosen.profile, None, |account| account.switch(&chosen.api, id)).await?;
    if workspace.is_some() {
        select::clear_stale_workspace(context, &chosen.profile, workspace)?;
    }
    if chosen.profile != *profile {
        // Read again: it may just have been changed.
        let mut file = ConfigFile::read(&context.environment.config_directory()?)?;
        file.set_active_profile(&chosen.profile);
        return context.save(&file, &format!("Switched to {}", label(chosen)));
    }
    context.notify(&format!("Switched to {}", label(chosen)));
    Ok(())
}

fn label(sign_in: &SignInView) -> String {
    let workspace = sign_in.workspace_label().map_or_else(String::new, |name| format!(", workspace {name}"));
    text::escape_control(&format!("profile {}{workspace}", sign_in.profile)).into_owned()
}

fn unknown_target_error(name: &str, all: &[SignInView]) -> Error {
    let there = all.iter().map(label).collect::<Vec<_>>().join("; ");
    Error::not_found(format!("neither a workspace nor a profile {:?} is signed in", text::escape_control(name)))
        .hint(format!("there are {there}"))
}

pub(crate) async fn logout(args: Logout, context: &Context) -> Result<()> {
    let vault = context.vault()?;
    let profiles = match args.all {
        true => vault.profiles()?.into_iter().map(|(name, _)| name).collect(),
        false => vec![context.config.settings.profile().value.clone()],
    };
    // `--workspace` alone: a linked directory must not decide what is forgotten.
    let only = context.explicit_workspace().filter(|_| !args.all);
    let (mut found, mut failure) = (0, None);
    for profile in &profiles {
        match sign_out_profile(context, &vault, profile, only).await {
            Ok(left) => found += left,
            // The others are signed out all the same.
            Err(error) => {
                failure.get_or_insert(error.context(format!("profile {profile}")));
            }
        }
    }
    if let Some(failure) = failure {
        return Err(failure);
    }
    let dry_run = context.invocation.dry_run;
    let strings = match args.all {
        true if dry_run => vault.connections()?.len(),
        true => vault.remove_connections(|_, _| true).await?,
        false => 0,
    };
    match (found, strings) {
        (0, 0) if args.all => context.notify("Nobody was signed in"),
        (0, 0) => {
            let what = only.map_or_else(String::new, |workspace| format!(" to workspace {workspace}"));
            context.notify(&format!("Profile {} was not signed in{what}", profiles.join(", ")));
        }
        (_, 0) => {}
        (_, strings) => {
            let verb = if dry_run { "Would forget" } else { "Forgot" };
            context.notify(&format!("{verb} {}", text::pluralize(strings, "connection string")));
        }
    }
    let kept = vault.connections()?.len();
    if found > 0 && kept > 0 && !args.all {
        context.notify(&format!(
            "Kept {}; ppg auth logout --all forgets them, too",
            text::pluralize(kept, "connection string")
        ));
    }
    Ok(())
}

/// Forgets the sessions of a profile and has the server revoke them; gives how many there were.
async fn sign_out_profile(
    context: &Context,
    vault: &CredentialStore,
    profile: &str,
    only: Option<&str>,
) -> Result<usize> {
    let account = match vault.sessions(profile).await {
        // What cannot be read can be removed.
        Err(error) if Sessions::is_unusable(&error) => {
            if context.invocation.dry_run {
                context.notify(&format!("Would remove the sign-in of profile {profile} unread"));
                return Ok(1);
            }
            vault.remove(profile).await?;
            context.notify(&format!("✓ Signed profile {profile} out"));
            warn_not_revoked(context, error.message());
            return Ok(1);
        }
        Err(error) if error.has_code(Code::NoKeyring) => {
            let what = "there is no keyring here, so what it holds of this profile stays in it";
            if context.invocation.dry_run {
                context.notify(&format!("Would sign profile {profile} out; {what}"));
                return Ok(1);
            }
            vault.remove_from_index(profile).await?;
            context.notify(&format!("✓ Signed profile {profile} out"));
            warn_not_revoked(context, what);
            return Ok(1);
        }
        account => account?,
    };
    let Some((account, _)) = account else {
        // The entry was removed by other hands; the index goes with it.
        if !context.invocation.dry_run {
            vault.remove(profile).await?;
        }
        return Ok(0);
    };
    let of: Option<Vec<&Session>> = only.map(|workspace| account.find_all(None, workspace)).transpose()?;
    let gone = |session: &Session| of.as_ref().is_none_or(|of| of.iter().any(|of| of.same_target(session)));
    if context.invocation.dry_run {
        let count = account.sessions().iter().filter(|session| gone(session)).count();
        context.notify(&format!("Would sign profile {profile} out of {}", text::pluralize(count, "workspace")));
        return Ok(count);
    }
    let gone = vault.update(profile, None, |account| account.remove_where(gone)).await?;
    for session in &gone {
        let of = session.workspace.as_ref().map_or_else(String::new, |of| format!(" of workspace {}", of.label()));
        let revoked = revoke(context, session).await;
        let also = if matches!(revoked, Ok(true)) { "; the tokens are revoked" } else { "" };
        context.notify(&format!("✓ Signed profile {profile} out{of}{also}"));
        if let Err(error) = revoked {
            warn_not_revoked(context, &hints::to_line(&error));
        }
    }
    Ok(gone.len())
}

fn warn_not_revoked(context: &Context, why: &str) {
    context.notify(&format!("warning: the tokens were not revoked and may be good for a while: {why}"));
}

/// Has the server revoke a session's tokens (RFC 7009); false where there is nothing to revoke or nobody to do it.
async fn revoke(context: &Context, session: &Session) -> Result<bool> {
    let Some(client) = context.oauth_client_for(session).await? else { return Ok(false) };
    let endpoint = client.revocation_endpoint.as_deref().unwrap_or_default();
    let exchange = context.oauth_http(endpoint.starts_with("https:"))?;
    flow::revoke(&exchange, &client, &session.access_token, session.refresh_token.as_ref()).await
}
