//! The three steps of the sign-in flow. Each form posts to its own step and redirects to the page of the next one.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Extension, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::authorize::{internal_error_page, see_other};
use super::codes::IssuedCode;
use super::html::error_page;
use super::oauth_server::OAuthServer;
use super::pages::{self, FormInput};
use super::params::Params;
use super::pending_requests::{PendingRequest, WorkspaceChoice};
use super::session_cookie::BrowserSession;
use crate::api_error::ApiError;
use crate::random;
use crate::state::grants::Person;
use ppg_core::error::Result;
use ppg_core::net::peer::PeerUser;
use ppg_core::secret::ct_eq_bytes;

/// Number of wrong sign-in codes that ends a request.
const WRONG_CODES: u32 = 5;
/// Maximum length of a name, in characters.
const LONGEST_NAME: usize = 100;
/// Maximum length of an email address, in bytes (RFC 5321, with its brackets).
const LONGEST_EMAIL: usize = 254;

/// A pending request and the browser session that a page or a form belongs to.
struct FlowRequest {
    browser: BrowserSession,
    pending: PendingRequest,
}

pub(crate) async fn show_sign_in(
    State(oauth): State<Arc<OAuthServer>>,
    Extension(owner): Extension<PeerUser>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> FlowResult<Response> {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let FlowRequest { browser, pending } = find_request(&oauth, &headers, &params)?;
    let known = browser.person.as_ref().filter(|_| params.get("as") != Some("other"));
    Ok(pages::sign_in(&pending, known, code_command(&oauth, owner, &pending), &FormInput::default()).into_response())
}

pub(crate) async fn sign_in(
    State(oauth): State<Arc<OAuthServer>>,
    Extension(owner): Extension<PeerUser>,
    headers: HeaderMap,
    body: Bytes,
) -> FlowResult<Response> {
    let params = Params::parse(&body);
    let FlowRequest { browser, pending } = verify_form(&oauth, &headers, &params)?;
    let as_known = params.get("as") == Some("known");
    let known = browser.person.as_ref().filter(|_| as_known);
    let (name, email) = (params.get("name").unwrap_or_default().trim(), params.get("email").unwrap_or_default().trim());
    let again = |field, text: &str| {
        let input = FormInput { name, email, field_error: Some((field, text)) };
        pages::sign_in(&pending, known, code_command(&oauth, owner, &pending), &input).into_response()
    };
    let person = match known {
        Some(person) => person.clone(),
        None if !is_name(name) => return Ok(again("name", "Enter a name of at most 100 characters.")),
        None if !is_email(email) => return Ok(again("email", "Enter an email address, such as ada@example.com.")),
        None => Person { name: name.to_owned(), email: email.to_owned() },
    };
    if needs_sign_in_code(owner, &pending)
        && !oauth.check_sign_in_code(params.get("sign_in_code").unwrap_or_default()).await
    {
        let mut wrong = 0;
        oauth.requests.change(&pending.id, |pending| {
            pending.wrong_codes += 1;
            wrong = pending.wrong_codes;
        });
        if wrong >= WRONG_CODES {
            oauth.requests.take(&pending.id);
            let text = format!("Start again with {}.", oauth.commands.sign_in);
            return Ok(error_page(StatusCode::FORBIDDEN, "Too many attempts", &text).into_response());
        }
        let text = format!("Wrong sign-in code. {} shows it.", oauth.commands.show_sign_in_code);
        return Ok(again("sign_in_code", &text));
    }
    oauth.requests.change(&pending.id, |pending| {
        pending.code_verified = true;
        pending.person = Some(person.clone());
    });
    let browser = BrowserSession { id: browser.id, person: Some(person) };
    let cookie = browser.to_cookie(&oauth.key, oauth.port);
    let next = cookie.and_then(|cookie| {
        let mut response = redirect_to_step("workspace", &pending)?;
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        Ok(response)
    });
    Ok(next.unwrap_or_else(internal_error_page))
}

pub(crate) async fn show_workspaces(
    State(oauth): State<Arc<OAuthServer>>,
    Extension(owner): Extension<PeerUser>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> FlowResult<Response> {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let (pending, _) = require_signed_in(owner, find_request(&oauth, &headers, &params)?)?;
    Ok(workspaces_page(&oauth, &pending, &FormInput::default()))
}

pub(crate) async fn workspace(
    State(oauth): State<Arc<OAuthServer>>,
    Extension(owner): Extension<PeerUser>,
    headers: HeaderMap,
    body: Bytes,
) -> FlowResult<Response> {
    let params = Params::parse(&body);
    let (pending, _) = require_signed_in(owner, verify_form(&oauth, &headers, &params)?)?;
    let state = oauth.store.read();
    let choice = if let Some(id) = params.get("workspace") {
        match state.workspace(&id.into()) {
            Ok(workspace) => WorkspaceChoice::Existing(workspace.id.clone()),
            Err(_) => {
                let input = FormInput {
                    field_error: Some(("workspace", "This workspace does not exist.")),
                    ..FormInput::default()
                };
                return Ok(workspaces_page(&oauth, &pending, &input));
            }
        }
    } else {
        let name = params.get("name").unwrap_or_default().trim();
        let fault = if !is_name(name) {
            Some("Enter a name of at most 100 characters.")
        } else if state.workspace_by_name(name).is_some() {
            Some("A workspace with this name exists. Choose it above, or enter another name.")
        } else {
            None
        };
        if let Some(text) = fault {
            let input = FormInput { name, field_error: Some(("name", text)), email: "" };
            return Ok(workspaces_page(&oauth, &pending, &input));
        }
        WorkspaceChoice::New(name.to_owned())
    };
    oauth.requests.change(&pending.id, |pending| pending.workspace = Some(choice));
    Ok(redirect_to_step("consent", &pending).unwrap_or_else(internal_error_page))
}

pub(crate) async fn show_consent(
    State(oauth): State<Arc<OAuthServer>>,
    Extension(owner): Extension<PeerUser>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> FlowResult<Response> {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let (pending, person) = require_signed_in(owner, find_request(&oauth, &headers, &params)?)?;
    let state = oauth.store.read();
    let name = match &pending.workspace {
        Some(WorkspaceChoice::New(name)) => Some(name.as_str()),
        Some(WorkspaceChoice::Existing(id)) => state.workspace(id).ok().map(|workspace| workspace.name.as_str()),
        None => None,
    };
    Ok(match name {
        Some(name) => pages::consent(&pending, &person, name).into_response(),
        None => redirect_to_step("workspace", &pending).unwrap_or_else(internal_error_page),
    })
}

/// Handles the decision: allow, deny, or cancel from an earlier step.
pub(crate) async fn consent(
    State(oauth): State<Arc<OAuthServer>>,
    Extension(owner): Extension<PeerUser>,
    headers: HeaderMap,
    body: Bytes,
) -> FlowResult<Response> {
    let params = Params::parse(&body);
    let flow_request = verify_form(&oauth, &headers, &params)?;
    let back = flow_request.pending.request.target.clone();
    let redirect_error = |error, description: &str| see_other(&back.error_url(&oauth.issuer, error, description));
    Ok(match params.get("decision") {
        Some("deny") => {
            oauth.requests.take(&flow_request.pending.id);
            redirect_error("access_denied", "the user denied access").unwrap_or_else(internal_error_page)
        }
        Some("allow") => {
            let (pending, person) = require_signed_in(owner, flow_request)?;
            let Some(choice) = pending.workspace.clone() else {
                return Ok(redirect_to_step("workspace", &pending).unwrap_or_else(internal_error_page));
            };
            // Of two clicks only the first takes the request.
            let Some(pending) = oauth.requests.take(&pending.id) else { return Ok(expired_page(&oauth)) };
            match issue_code(&oauth, pending, person, choice).await {
                Ok(code) => see_other(&back.success_url(&oauth.issuer, &code)).unwrap_or_else(internal_error_page),
                Err(error) => redirect_error("server_error", error.message()).unwrap_or_else(internal_error_page),
            }
        }
        _ => error_page(StatusCode::BAD_REQUEST, "Invalid form", "The form contains no decision.").into_response(),
    })
}

async fn issue_code(
    oauth: &Arc<OAuthServer>,
    pending: PendingRequest,
    person: Person,
    choice: WorkspaceChoice,
) -> std::result::Result<String, ApiError> {
    let workspace_id = match choice {
        WorkspaceChoice::Existing(id) => oauth.store.read().workspace(&id)?.id.clone(),
        WorkspaceChoice::New(name) => {
            let id = random::id("wksp")?.into();
            oauth.store.update(|state| state.find_or_create_workspace(id, &name)).await?.id
        }
    };
    Ok(oauth.codes.issue(IssuedCode { request: pending.request, person, workspace_id })?)
}

/// A value from a valid request, or the response that rejects it.
type FlowResult<T> = std::result::Result<T, FlowRejection>;

/// The response to a rejected request. Boxed, because it is large.
pub(crate) struct FlowRejection(Box<Response>);

impl FlowRejection {
    fn with(answer: impl IntoResponse) -> FlowRejection {
        FlowRejection(Box::new(answer.into_response()))
    }
}

impl IntoResponse for FlowRejection {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// Finds the pending request that `params` name, if this browser session started it.
fn find_request(oauth: &OAuthServer, headers: &HeaderMap, params: &Params) -> FlowResult<FlowRequest> {
    let browser = BrowserSession::from_headers(&oauth.key, oauth.port, headers);
    let found = browser.and_then(|browser| {
        let pending = oauth.requests.get(params.get("request")?, &browser.id)?;
        Some(FlowRequest { browser, pending })
    });
    found.ok_or_else(|| FlowRejection::with(expired_page(oauth)))
}

/// Like [`find_request`], for a posted form. Also checks the form's CSRF token.
fn verify_form(oauth: &OAuthServer, headers: &HeaderMap, params: &Params) -> FlowResult<FlowRequest> {
    let flow_request = find_request(oauth, headers, params)?;
    let given = params.get("csrf").unwrap_or_default();
    if params.error().is_some() || !ct_eq_bytes(given.as_bytes(), flow_request.pending.csrf.expose().as_bytes()) {
        let text = format!("This form does not belong to this sign-in. Start again with {}.", oauth.commands.sign_in);
        return Err(FlowRejection::with(error_page(StatusCode::FORBIDDEN, "Invalid form", &text)));
    }
    Ok(flow_request)
}

/// Returns the signed-in user. Redirects to the sign-in step if there is none.
fn require_signed_in(owner: PeerUser, flow_request: FlowRequest) -> FlowResult<(PendingRequest, Person)> {
    match &flow_request.pending.person {
        Some(person) if !needs_sign_in_code(owner, &flow_request.pending) => {
            let person = person.clone();
            Ok((flow_request.pending, person))
        }
        _ => Err(FlowRejection::with(
            redirect_to_step("sign-in", &flow_request.pending).unwrap_or_else(internal_error_page),
        )),
    }
}

/// Whether the sign-in code is required: the system cannot tell which user owns the connection, and the code was not
/// entered for this request.
fn needs_sign_in_code(owner: PeerUser, pending: &PendingRequest) -> bool {
    owner != PeerUser::Trusted && !pending.code_verified
}

/// The command that shows the sign-in code, if the code is required.
fn code_command<'a>(oauth: &'a OAuthServer, owner: PeerUser, pending: &PendingRequest) -> Option<&'a str> {
    needs_sign_in_code(owner, pending).then_some(oauth.commands.show_sign_in_code.as_str())
}

fn workspaces_page(oauth: &OAuthServer, pending: &PendingRequest, input: &FormInput<'_>) -> Response {
    let state = oauth.store.read();
    let rows = state.workspaces.iter().map(|workspace| {
        let projects = state.projects.iter().filter(|row| row.workspace_id == workspace.id && !row.deleting);
        (workspace.clone(), projects.count())
    });
    pages::workspaces(pending, &rows.collect::<Vec<_>>(), input).into_response()
}

fn redirect_to_step(step: &str, pending: &PendingRequest) -> Result<Response> {
    see_other(&format!("/authorize/{step}?request={}", pending.id))
}

fn expired_page(oauth: &OAuthServer) -> Response {
    let text = format!(
        "It was already answered, took longer than ten minutes, or was started in another browser. If you are not \
         signed in yet, start again with {}.",
        oauth.commands.sign_in
    );
    error_page(StatusCode::BAD_REQUEST, "This sign-in is over", &text).into_response()
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= LONGEST_NAME && !text.chars().any(char::is_control)
}

fn is_email(text: &str) -> bool {
    let plain = !text.chars().any(|c| c.is_control() || c.is_whitespace() || "<>\"',;".contains(c));
    let parts =
        text.split_once('@').is_some_and(|(user, host)| !user.is_empty() && !host.is_empty() && !host.contains('@'));
    plain && parts && text.len() <= LONGEST_EMAIL
}
