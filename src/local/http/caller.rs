//! Who may ask the API, and for what.
//!
//! - The owner's token, which only the server's owner can read in `server.json`, opens everything.
//! - An access token of the local authorization server opens the one workspace that it was given for. All others are
//!   not there for it.
//! - A request with an `Origin` comes from a page in a browser, and no page has any business here.

use std::sync::Arc;

use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{RawPathParams, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::app::App;
use crate::api::values::WorkspaceId;
use crate::local::oauth::{Access, Denied};
use crate::local::problem::Problem;
use crate::local::state::State as Everything;
use crate::secret::same;

/// Whose request it is.
#[derive(Debug, Clone)]
pub(crate) enum Caller {
    /// The owner of the server.
    Owner,
    /// Somebody who was given an access token.
    Workspace(Access),
}

impl Caller {
    /// Whether a workspace is there for this caller.
    pub(crate) fn sees(&self, workspace: &WorkspaceId) -> bool {
        match self {
            Caller::Owner => true,
            Caller::Workspace(access) => access.workspace_id == *workspace,
        }
    }
}

/// Lets in who has a token.
pub(crate) async fn token(State(app): State<Arc<App>>, mut request: Request, next: Next) -> Response {
    let caller = match admit(&app, request.headers()) {
        Ok(caller) => caller,
        Err(refusal) => {
            let mut response = refusal.problem.into_response();
            if let Some(challenge) = refusal.challenge {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
            }
            return response;
        }
    };
    let inside = request.uri().path().starts_with("/v1/");
    if matches!(caller, Caller::Workspace(_)) && !inside {
        let message = "An access token opens the API alone";
        return Problem::new(StatusCode::FORBIDDEN, "forbidden", message).into_response();
    }
    request.extensions_mut().insert(caller);
    next.run(request).await
}

/// Why somebody is not let in, and what they have to bring (RFC 6750, 3).
struct Refusal {
    problem: Problem,
    challenge: Option<&'static str>,
}

impl Refusal {
    fn new(problem: Problem, challenge: Option<&'static str>) -> Box<Self> {
        Box::new(Refusal { problem, challenge })
    }
}

fn admit(app: &App, headers: &HeaderMap) -> Result<Caller, Box<Refusal>> {
    if headers.contains_key(header::ORIGIN) {
        let message = "Requests from pages in a browser are refused";
        return Err(Refusal::new(Problem::new(StatusCode::FORBIDDEN, "forbidden_origin", message), None));
    }
    let unauthorized = |message| Problem::new(StatusCode::UNAUTHORIZED, "unauthorized", message);
    let given = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let token = match given.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => return Err(Refusal::new(unauthorized("A bearer token is needed"), Some("Bearer"))),
    };
    if same(token.as_bytes(), app.token.expose().as_bytes()) {
        return Ok(Caller::Owner);
    }
    // RFC 6750, 3.1.
    app.authority.open(token).map(Caller::Workspace).map_err(|denied| match denied {
        Denied::Invalid => Refusal::new(
            unauthorized("The bearer token is not valid, has expired or was revoked"),
            Some("Bearer error=\"invalid_token\""),
        ),
        Denied::Scope => Refusal::new(
            Problem::new(StatusCode::FORBIDDEN, "insufficient_scope", "The token needs the scope workspace:admin"),
            Some("Bearer error=\"insufficient_scope\", scope=\"workspace:admin\""),
        ),
    })
}

/// In front of every operation: what belongs to a workspace that the caller doesn't see is answered as if it were not
/// there. The IDs in the path say what it is about; no operation names anything of another kind in its body.
pub(crate) async fn scope(
    State(app): State<Arc<App>>,
    params: Result<RawPathParams, RawPathParamsRejection>,
    request: Request,
    next: Next,
) -> Response {
    // Without one nobody has been let in.
    let Some(caller) = request.extensions().get::<Caller>() else {
        return Problem::internal("nobody knows whose request this is").into_response();
    };
    // What cannot even be decoded is the ID of nothing.
    let Ok(params) = params else {
        return Problem::not_found("resource", request.uri().path()).into_response();
    };
    let hidden = {
        let state = app.store.read();
        params.iter().find_map(|(kind, id)| hidden(&state, caller, kind, id))
    };
    match hidden {
        Some(problem) => problem.into_response(),
        None => next.run(request).await,
    }
}

fn hidden(state: &Everything, caller: &Caller, kind: &str, id: &str) -> Option<Problem> {
    let (what, workspace) = match kind {
        "workspaceId" => ("workspace", state.workspace(&id.into()).ok().map(|workspace| &workspace.id)),
        "projectId" => ("project", state.workspace_of_project(&id.into())),
        "databaseId" => ("database", state.workspace_of_database(&id.into())),
        "connectionId" => ("connection", state.workspace_of_connection(&id.into())),
        // Looked up in its database, which is in the path, too.
        "backupId" => return None,
        _ => ("resource", None),
    };
    let seen = match (caller, workspace) {
        (Caller::Owner, _) => true,
        (Caller::Workspace(_), workspace) => workspace.is_some_and(|workspace| caller.sees(workspace)),
    };
    if seen { None } else { Some(Problem::not_found(what, id)) }
}
