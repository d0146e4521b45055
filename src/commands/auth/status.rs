//! `ppg auth status`, also `ppg whoami`: who is signed in, and whether the service accepts it.

use clap::Args;

use super::sign_in_view::{SignInView, expires_at_text};
use super::whoami::{self, Whoami};
use crate::context::Context;
use ppg_auth::sessions::{Identity, SessionWorkspace};
use ppg_auth::{Claims, Token};
use ppg_core::error::{Kind, Result};

#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Show stored data only; do not contact the service
    #[arg(long)]
    offline: bool,
}

pub(crate) async fn run(args: Status, context: &Context) -> Result<()> {
    context.printer.validate::<SignInView>()?;
    let mut shown = stored_sign_in(context).await?;
    let mut failure = None;
    if !args.offline {
        match verify_online(context, &mut shown).await {
            Ok(()) => {
                shown.valid = Some(true);
                // The request may have refreshed the session.
                if shown.renewable
                    && let Some((session, _)) = context.sign_in.session().await?
                {
                    shown.expires_at = expires_at_text(&session);
                }
            }
            Err(error) => {
                shown.valid = (error.kind() == Kind::Unauthenticated).then_some(false);
                failure = Some(error);
            }
        }
    }
    context.printer.one(&shown)?;
    failure.map_or(Ok(()), Err)
}

/// Verifies the sign-in with the service, and adds what only the service knows.
async fn verify_online(context: &Context, shown: &mut SignInView) -> Result<()> {
    let Whoami { user, workspace, credential } =
        whoami::fetch_identity(&*context.session.client().await?, &Claims::default()).await?;
    if let Some(user) = user {
        shown.who = Some(user.email.clone());
        (shown.name, shown.email) = (user.name, Some(user.email));
    }
    shown.credential = credential;
    let bare = shown.workspace.take_if(|shown| shown.name.is_none());
    shown.workspace = shown.workspace.take().or(workspace).or(bare);
    Ok(())
}

/// The sign-in as it is stored, without a request.
async fn stored_sign_in(context: &Context) -> Result<SignInView> {
    let profile = &context.config.settings.profile().value;
    if !context.service.is_local()
        && let Some(token) = context.sign_in.explicit_token().await?
    {
        return Ok(from_explicit_token(profile, &token, context.service.session_scope()?));
    }
    let found = context.sign_in.sessions().await?;
    let session = found.as_ref().map_or(Ok(None), |(account, _)| context.sign_in.pick(account))?;
    context.sign_in.check_workspace(session)?;
    let (Some((account, storage)), Some(session)) = (&found, session) else {
        if context.service.is_local() {
            return Ok(local_owner(profile, context.service.session_scope()?));
        }
        return Err(context.sign_in.not_signed_in_error()?);
    };
    let active = account.active_for(&session.api).is_some_and(|active| active.workspace == session.workspace);
    let mut shown = SignInView::of(profile, session, *storage, active);
    let there = account.sessions().iter().filter(|other| other.api == session.api);
    shown.workspaces = Some(there.filter_map(|session| session.workspace.clone()).collect());
    Ok(shown)
}

/// Local mode without a sign-in: its owner's token.
fn local_owner(profile: &str, api: String) -> SignInView {
    SignInView {
        profile: profile.into(),
        active: true,
        who: Some("owner".into()),
        name: None,
        email: None,
        workspace: None,
        scopes: Vec::new(),
        expires_at: None,
        renewable: false,
        storage: "local mode".into(),
        api,
        valid: None,
        credential: None,
        workspaces: None,
    }
}

fn from_explicit_token(profile: &str, token: &Token, api: String) -> SignInView {
    let claims = Claims::from_jwt(token.secret.expose());
    let who = Identity::from(&claims);
    SignInView {
        profile: profile.into(),
        active: true,
        who: who.label().map(str::to_owned),
        name: who.name,
        email: who.email,
        workspace: claims.workspace_id.clone().map(|id| SessionWorkspace { id, name: claims.workspace_name.clone() }),
        scopes: Vec::new(),
        expires_at: claims.exp.and_then(|at| jiff::Timestamp::from_second(at).ok()).map(|at| at.to_string()),
        renewable: false,
        storage: token.source.to_string(),
        api,
        valid: None,
        credential: None,
        workspaces: None,
    }
}
