//! Who may ask the APIs, and for what.
//!
//! - The owner's token, which only the server's owner can read in `server.json`, opens everything.
//! - An access token of the local authorization server, or a service token, opens the one workspace that it was given
//!   for. All others are not there for it.
//! - A request with an `Origin` comes from a page in a browser, and no page has any business here.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::api_error::ApiError;
use super::app_state::AppState;
use crate::oauth::{TokenAccess, TokenRejection};
use ppg_api::types::values::WorkspaceId;
use ppg_core::secret::ct_eq_bytes;

/// Whose request it is.
#[derive(Debug, Clone)]
pub(crate) enum Caller {
    /// The owner of the server.
    Owner,
    /// Somebody who was given an access token.
    SignedIn(TokenAccess),
    /// Somebody who has a service token: its ID, and the one workspace that it is for.
    Service(String, WorkspaceId),
}

impl Caller {
    /// The one workspace that there is for this caller; none for the owner, for whom all are there.
    pub(crate) fn workspace(&self) -> Option<&WorkspaceId> {
        match self {
            Caller::Owner => None,
            Caller::SignedIn(access) => Some(&access.workspace_id),
            Caller::Service(_, workspace) => Some(workspace),
        }
    }

    /// Whether a workspace is there for this caller.
    pub(crate) fn can_see(&self, workspace: &WorkspaceId) -> bool {
        self.workspace().is_none_or(|own| own == workspace)
    }

    /// Whether it is the owner of the server.
    pub(crate) fn is_owner(&self) -> bool {
        matches!(self, Caller::Owner)
    }
}

/// Lets in who has a token.
pub(crate) async fn require_token(State(app): State<Arc<AppState>>, mut request: Request, next: Next) -> Response {
    match authenticate(&app, request.headers()) {
        Ok(caller) => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
        Err(refusal) => refusal.into_response(),
    }
}

/// Lets in the owner: what is no operation of an API is nobody else's business.
pub(crate) async fn require_owner(State(app): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    match authenticate(&app, request.headers()) {
        Ok(Caller::Owner) => next.run(request).await,
        Ok(_) => {
            ApiError::new(StatusCode::FORBIDDEN, "forbidden", "An access token opens the API alone").into_response()
        }
        Err(refusal) => refusal.into_response(),
    }
}

/// Refuses pages in a browser, for operations that need no token.
pub(crate) async fn reject_browser(request: Request, next: Next) -> Response {
    match check_origin(request.headers()) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

/// Who has this token.
pub(crate) fn authenticate_token(app: &AppState, token: &str) -> Result<Caller, TokenRejection> {
    if ct_eq_bytes(token.as_bytes(), app.owner_token.expose().as_bytes()) {
        return Ok(Caller::Owner);
    }
    if let Some(row) = app.store.read().service_tokens.find_by_token(token) {
        return Ok(Caller::Service(row.id.clone(), row.workspace_id.clone()));
    }
    app.oauth.verify_access_token(token).map(Caller::SignedIn)
}

/// Why somebody is not let in, and what they have to bring (RFC 6750, 3).
struct AuthFailure {
    problem: ApiError,
    challenge: Option<&'static str>,
}

impl AuthFailure {
    fn new(problem: ApiError, challenge: Option<&'static str>) -> Box<Self> {
        Box::new(AuthFailure { problem, challenge })
    }

    fn into_response(self) -> Response {
        let mut response = self.problem.into_response();
        if let Some(challenge) = self.challenge {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
        }
        response
    }
}

fn check_origin(headers: &HeaderMap) -> Result<(), Box<AuthFailure>> {
    if !headers.contains_key(header::ORIGIN) {
        return Ok(());
    }
    let message = "Requests from pages in a browser are refused";
    Err(AuthFailure::new(ApiError::new(StatusCode::FORBIDDEN, "forbidden_origin", message), None))
}

fn authenticate(app: &AppState, headers: &HeaderMap) -> Result<Caller, Box<AuthFailure>> {
    check_origin(headers)?;
    let unauthorized = |message| ApiError::new(StatusCode::UNAUTHORIZED, "unauthorized", message);
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let token = match given.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => return Err(AuthFailure::new(unauthorized("A bearer token is needed"), Some("Bearer"))),
    };
    // RFC 6750, 3.1.
    authenticate_token(app, token).map_err(|denied| match denied {
        TokenRejection::Invalid => AuthFailure::new(
            unauthorized("The bearer token is not valid, has expired or was revoked"),
            Some("Bearer error=\"invalid_token\""),
        ),
        TokenRejection::MissingScope => AuthFailure::new(
            ApiError::new(StatusCode::FORBIDDEN, "insufficient_scope", "The token needs the scope workspace:admin"),
            Some("Bearer error=\"insufficient_scope\", scope=\"workspace:admin\""),
        ),
    })
}
