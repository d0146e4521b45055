//! `ppg auth status`, also `ppg whoami`: who asks the service, and whether it agrees.

use clap::Args;

use super::view::{SignIn, end_of};
use super::whoami::{self, Identity};
use crate::context::Context;
use ppg_auth::sessions::{Who, Workspace};
use ppg_auth::{Claims, Token};
use ppg_core::error::{Kind, Result};

// What to look at.
#[derive(Debug, Args)]
pub(crate) struct Status {
    /// Show what is known here, ask no service
    #[arg(long)]
    offline: bool,
}

pub(crate) async fn run(args: Status, context: &Context) -> Result<()> {
    context.printer.can_show::<SignIn>()?;
    let mut shown = known(context).await?;
    let mut failure = None;
    if !args.offline {
        match ask(context, &mut shown).await {
            Ok(()) => {
                shown.valid = Some(true);
                // It may have been renewed, and a token from outside says nothing of its workspace.
                if shown.renewable
                    && let Some((session, _)) = context.sign_in().await?
                {
                    shown.expires_at = end_of(&session);
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

/// Asks the service, which may know more than we do.
async fn ask(context: &Context, shown: &mut SignIn) -> Result<()> {
    let Identity { user, workspace, credential } = whoami::ask(&*context.client().await?, &Claims::default()).await?;
    if let Some(user) = user {
        shown.who = Some(user.email.clone());
        (shown.name, shown.email) = (user.name, Some(user.email));
    }
    shown.credential = credential;
    let bare = shown.workspace.take_if(|shown| shown.name.is_none());
    shown.workspace = shown.workspace.take().or(workspace).or(bare);
    Ok(())
}

/// What is known without asking.
async fn known(context: &Context) -> Result<SignIn> {
    let profile = &context.config.settings.profile().value;
    if !context.is_local()
        && let Some(token) = context.outside_token().await?
    {
        return Ok(from_outside(profile, &token, context.api_name()?));
    }
    let found = context.account().await?;
    let session = found.as_ref().map_or(Ok(None), |(account, _)| context.session_of(account))?;
    context.check_workspace(session)?;
    let (Some((account, storage)), Some(session)) = (&found, session) else {
        return Err(context.not_signed_in()?);
    };
    let active = account.chosen(&session.api).is_some_and(|active| active.workspace == session.workspace);
    let mut shown = SignIn::of(profile, session, *storage, active);
    let there = account.sessions().iter().filter(|other| other.api == session.api);
    shown.workspaces = Some(there.filter_map(|session| session.workspace.clone()).collect());
    Ok(shown)
}

fn from_outside(profile: &str, token: &Token, api: String) -> SignIn {
    let claims = Claims::of(token.secret.expose());
    let who = Who::from(&claims);
    SignIn {
        profile: profile.into(),
        active: true,
        who: who.label().map(str::to_owned),
        name: who.name,
        email: who.email,
        workspace: claims.workspace_id.clone().map(|id| Workspace { id, name: claims.workspace_name.clone() }),
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
