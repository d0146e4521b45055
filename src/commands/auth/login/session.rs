//! A session from tokens, verified with the service, and what the user sees of it.

use std::sync::Arc;

use jiff::Timestamp;

use super::storage::storage_location;
use crate::commands::auth::sign_in_view::SignInView;
use crate::commands::auth::whoami::{self, Whoami};
use crate::context::Context;
use crate::credentials::StaticToken;
use crate::output::format::Format;
use ppg_api::types::User;
use ppg_auth::oauth::flow::Tokens;
use ppg_auth::sessions::{Identity, OAuthClient, SessionWorkspace};
use ppg_auth::{Claims, Session, Storage};
use ppg_core::error::{Kind, Result};

/// A session from tokens. Verifies them with the service, which also returns the user and the workspace.
pub(super) async fn new_session(context: &Context, tokens: Tokens, client: Option<OAuthClient>) -> Result<Session> {
    let claims = Claims::from_jwt(tokens.access_token.expose());
    let credential = StaticToken { token: tokens.access_token.clone(), auth_hint: "sign in again".into() };
    let (address, _) = context.service.locate().await?;
    let service = context.session.client_with(address, Arc::new(credential))?;
    let whoami = match whoami::fetch_identity(&service, &claims).await {
        Ok(whoami) => whoami,
        Err(error) if error.kind() == Kind::Unauthenticated || client.is_none() => return Err(error),
        // The server issues these tokens only once: keep them even if the service is unavailable now.
        Err(error) => {
            context.ui.notify(&format!(
                "warning: could not verify the sign-in with the service: {}",
                context.ui.to_line(&error)
            ));
            Whoami::default()
        }
    };
    let mut who = Identity::from(&claims);
    if let Some(User { id, email, name }) = whoami.user {
        who = Identity { subject: who.subject.or(Some(id)), name: who.name.or(name), email: who.email.or(Some(email)) };
    }
    let claimed = || Some(SessionWorkspace { id: claims.workspace_id.clone()?, name: claims.workspace_name.clone() });
    Ok(Session {
        api: context.service.session_scope()?,
        workspace: whoami.workspace.or_else(claimed),
        who,
        access_token: tokens.access_token,
        refresh_token: tokens.refresh_token,
        received_at: Timestamp::now(),
        lifetime: tokens.lifetime,
        scopes: tokens.scopes,
        client,
    })
}

/// Reports the sign-in; with a format other than the table also as a resource.
pub(super) fn print_signed_in(context: &Context, session: &Session, storage: Storage) -> Result<()> {
    let profile = &context.config.settings.profile().value;
    let shown = SignInView::of(profile, session, storage, true);
    let who = shown.who.as_deref().map_or_else(String::new, |who| format!(" as {who}"));
    let to = shown.workspace_label().map_or_else(String::new, |name| format!(" to workspace {name}"));
    context
        .ui
        .notify(&format!("✓ Signed in{who}{to}; the tokens are stored in {}", storage_location(context, storage)?));
    for name in ["PPG_TOKEN", "PRISMA_SERVICE_TOKEN"] {
        if context.environment.get(name).is_some() && !context.service.is_local() {
            context.ui.notify(&format!("warning: {name} is set and takes precedence over this sign-in"));
        }
    }
    match context.printer.format() {
        // As a default, env is a table.
        Format::Table | Format::Env => Ok(()),
        _ => context.printer.one(&shown),
    }
}
