//! Authentication: which caller a request has, and which workspaces that caller can see.
//!
//! - The owner's token, which only the server's owner can read in `server.json`, gives access to everything.
//! - An access token of the local authorization server, or a service token, gives access to one workspace. All others
//!   do not exist for its caller.
//! - A request with an `Origin` header comes from a page in a browser, and is rejected.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::app_state::AppState;
use crate::api_error::ApiError;
use crate::oauth::{TokenAccess, TokenRejection};
use ppg_api::types::values::WorkspaceId;
use ppg_core::secret::ct_eq_bytes;

/// The authenticated sender of a request.
#[derive(Debug, Clone)]
pub(crate) enum Caller {
    /// The owner of the server.
    Owner,
    /// A user who signed in, with an access token.
    SignedIn(TokenAccess),
    /// A program with a service token: the token's ID, and the workspace that it is limited to.
    Service(String, WorkspaceId),
}

impl Caller {
    /// The workspace that the caller is limited to. `None` for the owner, who can see all.
    pub(crate) fn workspace(&self) -> Option<&WorkspaceId> {
        match self {
            Caller::Owner => None,
            Caller::SignedIn(access) => Some(&access.workspace_id),
            Caller::Service(_, workspace) => Some(workspace),
        }
    }

    /// Whether the caller can see a workspace.
    pub(crate) fn can_see(&self, workspace: &WorkspaceId) -> bool {
        self.workspace().is_none_or(|own| own == workspace)
    }

    /// Whether the caller is the owner of the server.
    pub(crate) fn is_owner(&self) -> bool {
        matches!(self, Caller::Owner)
    }
}

/// Middleware: rejects requests without a valid token, and attaches the [`Caller`].
pub(crate) async fn require_token(State(app): State<Arc<AppState>>, mut request: Request, next: Next) -> Response {
    match authenticate(&app, request.headers()) {
        Ok(caller) => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
        Err(refusal) => refusal.into_response(),
    }
}

/// Middleware: admits the owner only. For paths that belong to no API.
pub(crate) async fn require_owner(State(app): State<Arc<AppState>>, request: Request, next: Next) -> Response {
    match authenticate(&app, request.headers()) {
        Ok(Caller::Owner) => next.run(request).await,
        Ok(_) => {
            ApiError::new(StatusCode::FORBIDDEN, "forbidden", "Only the owner's token is accepted here").into_response()
        }
        Err(refusal) => refusal.into_response(),
    }
}

/// Middleware: rejects requests from pages in a browser, for operations without a token.
pub(crate) async fn reject_browser(request: Request, next: Next) -> Response {
    match check_origin(request.headers()) {
        Ok(()) => next.run(request).await,
        Err(refusal) => refusal.into_response(),
    }
}

/// Finds the caller that a token belongs to.
///
/// # Errors
///
/// [`TokenRejection`] if the token is invalid, expired or revoked, or lacks the scope for the API.
pub(crate) fn authenticate_token(app: &AppState, token: &str) -> Result<Caller, TokenRejection> {
    if ct_eq_bytes(token.as_bytes(), app.owner_token.expose().as_bytes()) {
        return Ok(Caller::Owner);
    }
    if let Some(row) = app.store.read().service_tokens.find_by_token(token) {
        return Ok(Caller::Service(row.id.clone(), row.workspace_id.clone()));
    }
    app.oauth.verify_access_token(token).map(Caller::SignedIn)
}

/// A failed authentication: the error, and its `WWW-Authenticate` challenge (RFC 6750, 3).
struct AuthFailure {
    error: ApiError,
    challenge: Option<&'static str>,
}

impl AuthFailure {
    fn new(error: ApiError, challenge: Option<&'static str>) -> Box<Self> {
        Box::new(AuthFailure { error, challenge })
    }

    fn into_response(self) -> Response {
        let mut response = self.error.into_response();
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
        _ => return Err(AuthFailure::new(unauthorized("A bearer token is required"), Some("Bearer"))),
    };
    // Error codes of RFC 6750, 3.1.
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
