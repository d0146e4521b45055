//! `/revoke`: ends a grant at the client's request (RFC 7009).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};

use super::oauth_server::OAuthServer;
use super::token::{TokenError, parse_form};
use crate::state::grants::RefreshToken;

/// Revokes the grant of a token, for access and refresh tokens alike; `token_type_hint` is not needed. An unknown token
/// counts as revoked (RFC 7009, 2.2).
///
/// # Errors
///
/// `invalid_request` without a token, `invalid_grant` for a token of another client.
pub(crate) async fn revoke(
    State(oauth): State<Arc<OAuthServer>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, TokenError> {
    let params = parse_form(&headers, &body)?;
    let token = params.get("token").ok_or_else(|| TokenError::new("invalid_request", "token is missing"))?;
    let found = {
        let state = oauth.store.read();
        let by_refresh = RefreshToken::parse(token);
        let by_refresh =
            by_refresh.and_then(|token| state.grants.find_by_refresh_token(&token).map(|grant| grant.id.clone()));
        let id = by_refresh.or_else(|| oauth.grant_of_access_token(token));
        id.and_then(|id| state.grants.get(&id).cloned())
    };
    let Some(grant) = found else { return Ok(StatusCode::OK) };
    if params.get("client_id").is_some_and(|client| client != grant.client_id) {
        return Err(TokenError::new("invalid_grant", "the token was issued to another client"));
    }
    oauth
        .store
        .update_freeing_disk(|state| {
            state.grants.remove(&grant.id);
            Ok(())
        })
        .await?;
    Ok(StatusCode::OK)
}
