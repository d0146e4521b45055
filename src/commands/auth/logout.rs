//! `ppg auth logout`: revokes the tokens of a profile and removes them from this machine.

use clap::Args;

use crate::config::Key;
use crate::context::Context;
use ppg_auth::oauth::flow;
use ppg_auth::sessions::Session;
use ppg_auth::{CredentialStore, Sessions};
use ppg_core::error::{Code, Result};
use ppg_core::text;

#[derive(Debug, Args)]
pub(crate) struct Logout {
    /// Sign out every profile and remove the stored connection strings
    #[arg(long)]
    all: bool,
}

pub(crate) async fn run(args: Logout, context: &Context) -> Result<()> {
    let store = context.sign_in.store()?;
    let profiles = match args.all {
        true => store.profiles()?.into_iter().map(|(name, _)| name).collect(),
        false => vec![context.config.settings.profile().value.clone()],
    };
    // Only a workspace that this command names: a linked directory must not decide what is removed.
    let workspace = context.config.settings.explicit(Key::Workspace).filter(|_| !args.all);
    let (mut sessions, mut failure) = (0, None);
    for profile in &profiles {
        match sign_out_profile(context, &store, profile, workspace).await {
            Ok(count) => sessions += count,
            // Go on: the other profiles can still be signed out.
            Err(error) => {
                failure.get_or_insert(error.context(format!("profile {profile}")));
            }
        }
    }
    if let Some(failure) = failure {
        return Err(failure);
    }
    let dry_run = context.flags.dry_run;
    let strings = match args.all {
        true if dry_run => store.connections()?.len(),
        true => store.remove_connections(|_, _| true).await?,
        false => 0,
    };
    match (sessions, strings) {
        (0, 0) if args.all => context.ui.notify("No profile was signed in"),
        (0, 0) => {
            let to = workspace.map_or_else(String::new, |workspace| format!(" to workspace {workspace}"));
            context.ui.notify(&format!("Profile {} was not signed in{to}", profiles.join(", ")));
        }
        (_, 0) => {}
        (_, strings) => {
            let verb = if dry_run { "Would remove" } else { "Removed" };
            context.ui.notify(&format!("{verb} {}", text::pluralize(strings, "stored connection string")));
        }
    }
    let remaining = store.connections()?.len();
    if sessions > 0 && remaining > 0 && !args.all {
        context.ui.notify(&format!(
            "Kept {}; {} removes them, too",
            text::pluralize(remaining, "stored connection string"),
            context.ui.as_typed("ppg auth logout --all")
        ));
    }
    Ok(())
}

/// Removes the sessions of a profile, or only those of `workspace`, and revokes their tokens. Returns how many there
/// were.
async fn sign_out_profile(
    context: &Context,
    store: &CredentialStore,
    profile: &str,
    workspace: Option<&str>,
) -> Result<usize> {
    let sessions = match store.sessions(profile).await {
        // An unreadable entry can still be removed.
        Err(error) if Sessions::is_unusable(&error) => {
            if context.flags.dry_run {
                context.ui.notify(&format!("Would remove the unreadable sign-in of profile {profile}"));
                return Ok(1);
            }
            store.remove(profile).await?;
            context.ui.notify(&format!("✓ Signed profile {profile} out"));
            warn_not_revoked(context, error.message());
            return Ok(1);
        }
        Err(error) if error.has_code(Code::NoKeyring) => {
            let reason = "there is no keyring here, so the sign-in that it stores for this profile is not removed";
            if context.flags.dry_run {
                context.ui.notify(&format!("Would sign profile {profile} out; {reason}"));
                return Ok(1);
            }
            store.remove_from_index(profile).await?;
            context.ui.notify(&format!("✓ Signed profile {profile} out"));
            warn_not_revoked(context, reason);
            return Ok(1);
        }
        sessions => sessions?,
    };
    let Some((sessions, _)) = sessions else {
        // Another program removed the entry: remove the profile from the index, too.
        if !context.flags.dry_run {
            store.remove(profile).await?;
        }
        return Ok(0);
    };
    let selected: Option<Vec<&Session>> = workspace.map(|name| sessions.find_all(None, name)).transpose()?;
    let is_selected = |session: &Session| {
        selected.as_ref().is_none_or(|selected| selected.iter().any(|selected| selected.same_target(session)))
    };
    if context.flags.dry_run {
        let count = sessions.sessions().iter().filter(|session| is_selected(session)).count();
        context.ui.notify(&format!("Would sign profile {profile} out of {}", text::pluralize(count, "workspace")));
        return Ok(count);
    }
    let removed = store.update(profile, None, |sessions| sessions.remove_where(is_selected)).await?;
    for session in &removed {
        let of = session.workspace.as_ref().map_or_else(String::new, |of| format!(" of workspace {}", of.label()));
        let revoked = revoke(context, session).await;
        let note = if matches!(revoked, Ok(true)) { "; the tokens are revoked" } else { "" };
        context.ui.notify(&format!("✓ Signed profile {profile} out{of}{note}"));
        if let Err(error) = revoked {
            warn_not_revoked(context, &context.ui.to_line(&error));
        }
    }
    Ok(removed.len())
}

fn warn_not_revoked(context: &Context, reason: &str) {
    context.ui.notify(&format!("warning: the tokens were not revoked and stay valid until they expire: {reason}"));
}

/// Revokes the tokens of a session (RFC 7009). Returns false if the authorization server has no revocation endpoint, or
/// the session is from a service token.
async fn revoke(context: &Context, session: &Session) -> Result<bool> {
    let Some(client) = context.sign_in.oauth_client_for(session).await? else { return Ok(false) };
    let endpoint = client.revocation_endpoint.as_deref().unwrap_or_default();
    let http = context.service.oauth_http(endpoint.starts_with("https:"))?;
    flow::revoke(&http, &client, &session.access_token, session.refresh_token.as_ref()).await
}
