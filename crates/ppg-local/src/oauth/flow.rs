//! The three steps of the sign-in flow. Each form posts to its own step and redirects to the page of the next one.

use std::sync::Arc;

use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::authorize::{internal_error_page, see_other};
use super::codes::IssuedCode;
use super::flow_request::{FlowRequest, FlowResult, expired_page, redirect_to_step};
use super::html::error_page;
use super::oauth_server::OAuthServer;
use super::pages::{self, FormInput};
use super::pending_requests::{PendingRequest, WorkspaceChoice};
use super::session_cookie::BrowserSession;
use crate::api_error::ApiError;
use crate::random;
use crate::state::grants::Person;

/// Number of wrong sign-in codes that ends a request.
const WRONG_CODES: u32 = 5;
/// Maximum length of a name, in characters.
const LONGEST_NAME: usize = 100;
/// Maximum length of an email address, in bytes (RFC 5321, with its brackets).
const LONGEST_EMAIL: usize = 254;

/// Step 1: shows the sign-in form.
pub(crate) async fn show_sign_in(flow: FlowRequest) -> FlowResult<Response> {
    let known = flow.browser.person.as_ref().filter(|_| flow.params.get("as") != Some("other"));
    Ok(pages::sign_in(&flow.pending, known, flow.code_command(), &FormInput::default()).into_response())
}

/// Step 1: checks the form and remembers the user.
pub(crate) async fn sign_in(flow: FlowRequest) -> FlowResult<Response> {
    let FlowRequest { oauth, params, browser, pending, .. } = &flow;
    let as_known = params.get("as") == Some("known");
    let known = browser.person.as_ref().filter(|_| as_known);
    let (name, email) = (params.get("name").unwrap_or_default().trim(), params.get("email").unwrap_or_default().trim());
    let again = |field, text: &str| {
        let input = FormInput { name, email, field_error: Some((field, text)) };
        pages::sign_in(pending, known, flow.code_command(), &input).into_response()
    };
    let person = match known {
        Some(person) => person.clone(),
        None if !is_name(name) => return Ok(again("name", "Enter a name of at most 100 characters.")),
        None if !is_email(email) => return Ok(again("email", "Enter an email address, such as ada@example.com.")),
        None => Person { name: name.to_owned(), email: email.to_owned() },
    };
    if flow.needs_sign_in_code() && !oauth.check_sign_in_code(params.get("sign_in_code").unwrap_or_default()).await {
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
    let browser = BrowserSession { id: browser.id.clone(), person: Some(person) };
    let cookie = browser.to_cookie(&oauth.key, oauth.port);
    let next = cookie.and_then(|cookie| {
        let mut response = redirect_to_step("workspace", pending)?;
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        Ok(response)
    });
    Ok(next.unwrap_or_else(internal_error_page))
}

/// Step 2: shows the workspaces to choose from.
pub(crate) async fn show_workspaces(flow: FlowRequest) -> FlowResult<Response> {
    flow.signed_in_user()?;
    Ok(workspaces_page(&flow.oauth, &flow.pending, &FormInput::default()))
}

/// Step 2: records the chosen workspace.
pub(crate) async fn workspace(flow: FlowRequest) -> FlowResult<Response> {
    flow.signed_in_user()?;
    let FlowRequest { oauth, params, pending, .. } = &flow;
    let state = oauth.store.read();
    let choice = if let Some(id) = params.get("workspace") {
        match state.workspace(&id.into()) {
            Ok(workspace) => WorkspaceChoice::Existing(workspace.id.clone()),
            Err(_) => {
                let input = FormInput {
                    field_error: Some(("workspace", "This workspace does not exist.")),
                    ..FormInput::default()
                };
                return Ok(workspaces_page(oauth, pending, &input));
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
            return Ok(workspaces_page(oauth, pending, &input));
        }
        WorkspaceChoice::New(name.to_owned())
    };
    oauth.requests.change(&pending.id, |pending| pending.workspace = Some(choice));
    Ok(redirect_to_step("consent", pending).unwrap_or_else(internal_error_page))
}

/// Step 3: asks for permission.
pub(crate) async fn show_consent(flow: FlowRequest) -> FlowResult<Response> {
    let person = flow.signed_in_user()?;
    let FlowRequest { oauth, pending, .. } = &flow;
    let state = oauth.store.read();
    let name = match &pending.workspace {
        Some(WorkspaceChoice::New(name)) => Some(name.as_str()),
        Some(WorkspaceChoice::Existing(id)) => state.workspace(id).ok().map(|workspace| workspace.name.as_str()),
        None => None,
    };
    Ok(match name {
        Some(name) => pages::consent(pending, person, name).into_response(),
        None => redirect_to_step("workspace", pending).unwrap_or_else(internal_error_page),
    })
}

/// Step 3: handles the decision: allow, deny, or cancel from an earlier step.
pub(crate) async fn consent(flow: FlowRequest) -> FlowResult<Response> {
    let oauth = &flow.oauth;
    let redirect_error = |error, description: &str| {
        let address = flow.pending.request.target.error_url(&oauth.issuer, error, description);
        see_other(&address).unwrap_or_else(internal_error_page)
    };
    Ok(match flow.params.get("decision") {
        Some("deny") => {
            oauth.requests.take(&flow.pending.id);
            redirect_error("access_denied", "the user denied access")
        }
        Some("allow") => {
            let person = flow.signed_in_user()?.clone();
            let Some(choice) = flow.pending.workspace.clone() else {
                return Ok(redirect_to_step("workspace", &flow.pending).unwrap_or_else(internal_error_page));
            };
            // Of two clicks only the first takes the request.
            let Some(pending) = oauth.requests.take(&flow.pending.id) else { return Ok(expired_page(oauth)) };
            match issue_code(oauth, pending, person, choice).await {
                Ok(code) => see_other(&flow.pending.request.target.success_url(&oauth.issuer, &code))
                    .unwrap_or_else(internal_error_page),
                Err(error) => redirect_error("server_error", error.message()),
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
) -> Result<String, ApiError> {
    let workspace_id = match choice {
        WorkspaceChoice::Existing(id) => oauth.store.read().workspace(&id)?.id.clone(),
        WorkspaceChoice::New(name) => {
            let id = random::id("wksp")?.into();
            oauth.store.update(|state| state.find_or_create_workspace(id, &name)).await?.id
        }
    };
    Ok(oauth.codes.issue(IssuedCode { request: pending.request, person, workspace_id })?)
}

fn workspaces_page(oauth: &OAuthServer, pending: &PendingRequest, input: &FormInput<'_>) -> Response {
    let state = oauth.store.read();
    let rows = state.workspaces.iter().map(|workspace| {
        let projects = state.projects.iter().filter(|row| row.workspace_id == workspace.id && !row.deleting);
        (workspace.clone(), projects.count())
    });
    pages::workspaces(pending, &rows.collect::<Vec<_>>(), input).into_response()
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
