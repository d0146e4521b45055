//! `/token`: exchanges a code or a refresh token for an access token (RFC 6749, 4.1.3 and 6).

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::oauth_server::{self, OAuthServer};
use super::params::Params;
use super::scope;
use crate::api_error::ApiError;
use crate::random;
use crate::state::grants::{Grant, RefreshToken, Rotation, digest};
use ppg_core::secret::ct_eq_bytes;

/// An error response of the token endpoint (RFC 6749, 5.2).
#[derive(Debug)]
pub(crate) struct TokenError {
    status: StatusCode,
    error: &'static str,
    description: String,
}

impl TokenError {
    pub(crate) fn new(error: &'static str, description: impl Into<String>) -> TokenError {
        TokenError { status: StatusCode::BAD_REQUEST, error, description: description.into() }
    }
}

/// Internal errors. RFC 6749, 5.2 defines no code for them; `server_error` is from 4.1.2.1.
impl From<ApiError> for TokenError {
    fn from(error: ApiError) -> TokenError {
        let description = error.message().to_owned();
        TokenError { status: StatusCode::INTERNAL_SERVER_ERROR, error: "server_error", description }
    }
}

impl From<ppg_core::error::Error> for TokenError {
    fn from(error: ppg_core::error::Error) -> TokenError {
        ApiError::from(error).into()
    }
}

impl IntoResponse for TokenError {
    fn into_response(self) -> Response {
        let content = json!({ "error": self.error, "error_description": self.description });
        let mut response = (self.status, Json(content)).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Basic"));
        }
        response
    }
}

/// Parses the form of a public client.
///
/// # Errors
///
/// `invalid_request` for another content type or invalid parameters, `invalid_client` if the client sends a secret.
pub(crate) fn parse_form(headers: &HeaderMap, body: &[u8]) -> Result<Params, TokenError> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    if !kind.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(TokenError::new("invalid_request", "the body must be application/x-www-form-urlencoded"));
    }
    let params = Params::parse(body);
    if let Some(fault) = params.error() {
        return Err(TokenError::new("invalid_request", fault));
    }
    // Clients have no secrets here. One that sends a secret expects another server.
    if headers.contains_key(header::AUTHORIZATION) || params.get("client_secret").is_some() {
        let description = "clients have no secret here: send client_id only".into();
        return Err(TokenError { status: StatusCode::UNAUTHORIZED, error: "invalid_client", description });
    }
    Ok(params)
}

/// The token endpoint (RFC 6749, 3.2).
pub(crate) async fn token(
    State(oauth): State<Arc<OAuthServer>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Json<Value>, TokenError> {
    let params = parse_form(&headers, &body)?;
    let kind = require(&params, "grant_type")?;
    let client = require(&params, "client_id")?;
    match kind {
        "authorization_code" => redeem_code(&oauth, &params, client).await,
        "refresh_token" => refresh(&oauth, &params, client).await,
        _ => Err(TokenError::new("unsupported_grant_type", "grant_type must be authorization_code or refresh_token")),
    }
}

async fn redeem_code(oauth: &Arc<OAuthServer>, params: &Params, client: &str) -> Result<Json<Value>, TokenError> {
    let code = require(params, "code")?;
    let redirect = require(params, "redirect_uri")?;
    let verifier = require(params, "code_verifier")?;
    let id = random::id("grant")?;
    let first = RefreshToken::generate()?;
    let now = oauth_server::unix_now();
    // In one update: of two requests with the same code, one gets a grant and the other revokes it.
    let mut rejection = None;
    let outcome = oauth
        .store
        .update(|state| {
            let mut reject = |why: &'static str| {
                rejection = Some(why);
                // Return an error, so that nothing is written: any program can send requests here.
                Err(ApiError::internal(why))
            };
            let Some(issued) = oauth.codes.redeem(code) else {
                return match state.grants.remove_by_code(code) {
                    Some(grant) => Ok(Err(grant)),
                    None => reject("the code is invalid, expired or already used"),
                };
            };
            // From here on the code is used up, whether or not the other parameters are valid.
            let request = &issued.request;
            if request.client_id != client {
                return reject("the code was issued to another client");
            }
            if request.target.redirect.as_str() != redirect {
                return reject("the code was issued for another redirect_uri");
            }
            if !verify_pkce(verifier, &request.challenge) {
                return reject("the code_verifier does not match the code_challenge");
            }
            let offline = scope::has(&request.scope, scope::OFFLINE);
            let grant = Grant {
                id,
                client_id: request.client_id.clone(),
                scope: request.scope.clone(),
                workspace_id: issued.workspace_id,
                person: issued.person,
                code_digest: digest(code),
                refresh: offline.then(|| first.to_stored()),
                created_at: now,
                access_expires_at: now + oauth.token_lifetime,
                last_used_at: now,
            };
            state.grants.add(grant.clone());
            Ok(Ok(grant))
        })
        .await;
    if let Some(why) = rejection {
        return Err(TokenError::new("invalid_grant", why));
    }
    match outcome? {
        Ok(grant) => token_response(oauth, &grant, &grant.scope, grant.refresh.is_some().then_some(&first)),
        Err(ended) => {
            oauth.log.line(&format!("{}: revoked, because its code was used twice", ended.id));
            Err(TokenError::new("invalid_grant", "the code was used before, and its grant is revoked"))
        }
    }
}

async fn refresh(oauth: &Arc<OAuthServer>, params: &Params, client: &str) -> Result<Json<Value>, TokenError> {
    let unknown = || TokenError::new("invalid_grant", "the refresh token is invalid, expired or revoked");
    let token = RefreshToken::parse(require(params, "refresh_token")?).ok_or_else(unknown)?;
    // Check what cannot change in a grant first, so that a rejected request does not use up the token.
    let granted = {
        let state = oauth.store.read();
        let grant = state.grants.find_by_refresh_token(&token).filter(|grant| grant.client_id == client);
        grant.map(|grant| grant.scope.clone()).ok_or_else(unknown)?
    };
    let scope = match params.get("scope") {
        None => granted,
        Some(requested) => scope::parse(requested)
            .filter(|requested| requested.iter().all(|one| scope::has(&granted, one)))
            .map(|requested| requested.join(" "))
            .ok_or_else(|| TokenError::new("invalid_scope", format!("scope may only contain {granted}")))?,
    };
    let next = token.successor()?;
    let now = oauth_server::unix_now();
    // Stored before the response is sent: from then on only the next token is valid.
    let rotation =
        oauth.store.update(|state| Ok(state.grants.rotate(&token, &next, now, now + oauth.token_lifetime))).await?;
    match rotation {
        Rotation::Rotated(grant) => token_response(oauth, &grant, &scope, Some(&next)),
        Rotation::Reused(grant) => {
            oauth.log.line(&format!("{}: revoked, because an earlier refresh token was used", grant.id));
            Err(unknown())
        }
        Rotation::Unknown => Err(unknown()),
    }
}

/// A successful token response (RFC 6749, 5.1).
fn token_response(
    oauth: &OAuthServer,
    grant: &Grant,
    scope: &str,
    refresh: Option<&RefreshToken>,
) -> Result<Json<Value>, TokenError> {
    let mut content = json!({
        "access_token": oauth.access_token(grant, scope)?,
        "token_type": "Bearer",
        "expires_in": oauth.token_lifetime,
        "scope": scope,
    });
    if let Some(refresh) = refresh {
        content["refresh_token"] = refresh.encode().into();
    }
    Ok(Json(content))
}

/// Verifies a PKCE code verifier with method S256 (RFC 7636, 4.1 and 4.6).
fn verify_pkce(verifier: &str, challenge: &str) -> bool {
    let shaped = (43..=128).contains(&verifier.len())
        && verifier.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b));
    shaped && ct_eq_bytes(digest(verifier).as_bytes(), challenge.as_bytes())
}

fn require<'a>(params: &'a Params, name: &'static str) -> Result<&'a str, TokenError> {
    params.get(name).ok_or_else(|| TokenError::new("invalid_request", format!("{name} is missing")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_rfc_7636_verifies() {
        // RFC 7636, appendix B.
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        let challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assert!(verify_pkce(verifier, challenge));
        for wrong in ["", challenge, &verifier[1..], &format!("{verifier}="), &"a".repeat(129)] {
            assert!(!verify_pkce(wrong, challenge), "{wrong}");
        }
    }
}
