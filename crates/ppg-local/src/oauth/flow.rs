//! The three steps that a person is led through. A form is posted, and leads to the page of the next step.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Extension, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::authorize::{failed, see_other};
use super::codes::Allowed;
use super::html::problem;
use super::pages::{self, Typed};
use super::params::Params;
use super::requests::{Choice, Pending};
use super::server::Authority;
use super::session_cookie::Browser;
use crate::server::api_error::Problem;
use crate::state::grants::Person;
use crate::state::random;
use ppg_core::error::Result;
use ppg_core::net::peer::Owner;
use ppg_core::secret::same;

/// How many wrong sign-in codes end a request.
const WRONG_CODES: u32 = 5;
/// The longest name, in characters.
const LONGEST_NAME: usize = 100;
/// The longest address (RFC 5321, with its brackets), in bytes.
const LONGEST_EMAIL: usize = 254;

/// A request and its browser, as a page or a form names them.
struct Visit {
    browser: Browser,
    pending: Pending,
}

pub(crate) async fn show_sign_in(
    State(authority): State<Arc<Authority>>,
    Extension(owner): Extension<Owner>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Admission<Response> {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let Visit { browser, pending } = visit(&authority, &headers, &params)?;
    let known = browser.person.as_ref().filter(|_| params.get("as") != Some("other"));
    Ok(pages::sign_in(&pending, known, must_prove(owner, &pending), &Typed::default()).into_response())
}

pub(crate) async fn sign_in(
    State(authority): State<Arc<Authority>>,
    Extension(owner): Extension<Owner>,
    headers: HeaderMap,
    body: Bytes,
) -> Admission<Response> {
    let params = Params::parse(&body);
    let Visit { browser, pending } = posted(&authority, &headers, &params)?;
    let as_known = params.get("as") == Some("known");
    let known = browser.person.as_ref().filter(|_| as_known);
    let (name, email) = (params.get("name").unwrap_or_default().trim(), params.get("email").unwrap_or_default().trim());
    let again = |field, text| {
        let typed = Typed { name, email, fault: Some((field, text)) };
        pages::sign_in(&pending, known, must_prove(owner, &pending), &typed).into_response()
    };
    let person = match known {
        Some(person) => person.clone(),
        None if !is_name(name) => return Ok(again("name", "Give a name of at most 100 characters.")),
        None if !is_email(email) => return Ok(again("email", "Give an email address, such as ada@example.com.")),
        None => Person { name: name.to_owned(), email: email.to_owned() },
    };
    if must_prove(owner, &pending) && !authority.is_sign_in_code(params.get("sign_in_code").unwrap_or_default()).await {
        let mut wrong = 0;
        authority.pendings.change(&pending.id, |pending| {
            pending.wrong_codes += 1;
            wrong = pending.wrong_codes;
        });
        if wrong >= WRONG_CODES {
            authority.pendings.take(&pending.id);
            let text = "Start again with ppg --local auth login.";
            return Ok(problem(StatusCode::FORBIDDEN, "Too many tries", text).into_response());
        }
        return Ok(again("sign_in_code", "This is not the sign-in code. ppg local status --show-secrets shows it."));
    }
    authority.pendings.change(&pending.id, |pending| {
        pending.proved = true;
        pending.person = Some(person.clone());
    });
    let browser = Browser { id: browser.id, person: Some(person) };
    let cookie = browser.cookie(&authority.key, authority.port);
    let next = cookie.and_then(|cookie| {
        let mut response = to_step("workspace", &pending)?;
        response.headers_mut().insert(header::SET_COOKIE, cookie);
        Ok(response)
    });
    Ok(next.unwrap_or_else(failed))
}

pub(crate) async fn show_workspaces(
    State(authority): State<Arc<Authority>>,
    Extension(owner): Extension<Owner>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Admission<Response> {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let (pending, _) = signed_in(owner, visit(&authority, &headers, &params)?)?;
    Ok(workspaces_page(&authority, &pending, &Typed::default()))
}

pub(crate) async fn workspace(
    State(authority): State<Arc<Authority>>,
    Extension(owner): Extension<Owner>,
    headers: HeaderMap,
    body: Bytes,
) -> Admission<Response> {
    let params = Params::parse(&body);
    let (pending, _) = signed_in(owner, posted(&authority, &headers, &params)?)?;
    let state = authority.store.read();
    let choice = if let Some(id) = params.get("workspace") {
        match state.workspace(&id.into()) {
            Ok(workspace) => Choice::Existing(workspace.id.clone()),
            Err(_) => {
                let typed = Typed { fault: Some(("workspace", "This workspace is not there.")), ..Typed::default() };
                return Ok(workspaces_page(&authority, &pending, &typed));
            }
        }
    } else {
        let name = params.get("name").unwrap_or_default().trim();
        let fault = if !is_name(name) {
            Some("Give a name of at most 100 characters.")
        } else if state.workspace_named(name).is_some() {
            Some("There is a workspace of this name. Choose it above, or give another name.")
        } else {
            None
        };
        if let Some(text) = fault {
            let typed = Typed { name, fault: Some(("name", text)), email: "" };
            return Ok(workspaces_page(&authority, &pending, &typed));
        }
        Choice::New(name.to_owned())
    };
    authority.pendings.change(&pending.id, |pending| pending.workspace = Some(choice));
    Ok(to_step("consent", &pending).unwrap_or_else(failed))
}

pub(crate) async fn show_consent(
    State(authority): State<Arc<Authority>>,
    Extension(owner): Extension<Owner>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Admission<Response> {
    let params = Params::parse(query.unwrap_or_default().as_bytes());
    let (pending, person) = signed_in(owner, visit(&authority, &headers, &params)?)?;
    let state = authority.store.read();
    let name = match &pending.workspace {
        Some(Choice::New(name)) => Some(name.as_str()),
        Some(Choice::Existing(id)) => state.workspace(id).ok().map(|workspace| workspace.name.as_str()),
        None => None,
    };
    Ok(match name {
        Some(name) => pages::consent(&pending, &person, name).into_response(),
        None => to_step("workspace", &pending).unwrap_or_else(failed),
    })
}

/// Allow, deny, or (from the steps before) cancel.
pub(crate) async fn consent(
    State(authority): State<Arc<Authority>>,
    Extension(owner): Extension<Owner>,
    headers: HeaderMap,
    body: Bytes,
) -> Admission<Response> {
    let params = Params::parse(&body);
    let visit = posted(&authority, &headers, &params)?;
    let back = visit.pending.request.back.clone();
    let error = |error, description: &str| see_other(&back.error(&authority.issuer, error, description));
    Ok(match params.get("decision") {
        Some("deny") => {
            authority.pendings.take(&visit.pending.id);
            error("access_denied", "the person did not allow it").unwrap_or_else(failed)
        }
        Some("allow") => {
            let (pending, person) = signed_in(owner, visit)?;
            let Some(choice) = pending.workspace.clone() else {
                return Ok(to_step("workspace", &pending).unwrap_or_else(failed));
            };
            // Of two clicks one takes it.
            let Some(pending) = authority.pendings.take(&pending.id) else { return Ok(over()) };
            match allow(&authority, pending, person, choice).await {
                Ok(code) => see_other(&back.code(&authority.issuer, &code)).unwrap_or_else(failed),
                Err(problem) => error("server_error", problem.message()).unwrap_or_else(failed),
            }
        }
        _ => problem(StatusCode::BAD_REQUEST, "Allow or deny?", "The form said neither.").into_response(),
    })
}

async fn allow(
    authority: &Arc<Authority>,
    pending: Pending,
    person: Person,
    choice: Choice,
) -> std::result::Result<String, Problem> {
    let workspace_id = match choice {
        Choice::Existing(id) => authority.store.read().workspace(&id)?.id.clone(),
        Choice::New(name) => {
            let id = random::id("wksp")?.into();
            authority.store.change(|state| state.add_workspace(id, &name)).await?.id
        }
    };
    Ok(authority.codes.give(Allowed { request: pending.request, person, workspace_id })?)
}

/// What a request comes with, or the answer that it gets instead.
type Admission<T> = std::result::Result<T, Refused>;

/// An answer to a request that is not let in; boxed, because it is large.
pub(crate) struct Refused(Box<Response>);

impl Refused {
    fn with(answer: impl IntoResponse) -> Refused {
        Refused(Box::new(answer.into_response()))
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        *self.0
    }
}

/// The request that `params` name, if this browser has begun it.
fn visit(authority: &Authority, headers: &HeaderMap, params: &Params) -> Admission<Visit> {
    let browser = Browser::of(&authority.key, authority.port, headers);
    let found = browser.and_then(|browser| {
        let pending = authority.pendings.get(params.get("request")?, &browser.id)?;
        Some(Visit { browser, pending })
    });
    found.ok_or_else(|| Refused::with(over()))
}

/// The same for a form, which must have the request's own token in it.
fn posted(authority: &Authority, headers: &HeaderMap, params: &Params) -> Admission<Visit> {
    let visit = visit(authority, headers, params)?;
    let given = params.get("csrf").unwrap_or_default();
    if params.fault().is_some() || !same(given.as_bytes(), visit.pending.csrf.expose().as_bytes()) {
        let text =
            "The form is not one that this server made for this sign-in. Start again with ppg --local auth login.";
        return Err(Refused::with(problem(StatusCode::FORBIDDEN, "Not from here", text)));
    }
    Ok(visit)
}

/// Who signed in; who has not is led to where that is done.
fn signed_in(owner: Owner, visit: Visit) -> Admission<(Pending, Person)> {
    match &visit.pending.person {
        Some(person) if !must_prove(owner, &visit.pending) => {
            let person = person.clone();
            Ok((visit.pending, person))
        }
        _ => Err(Refused::with(to_step("sign-in", &visit.pending).unwrap_or_else(failed))),
    }
}

/// Where the system cannot say whose connection it is, the sign-in code says it, once for each request.
fn must_prove(owner: Owner, pending: &Pending) -> bool {
    owner != Owner::Yes && !pending.proved
}

fn workspaces_page(authority: &Authority, pending: &Pending, typed: &Typed<'_>) -> Response {
    let state = authority.store.read();
    let rows = state.workspaces.iter().map(|workspace| {
        let projects = state.projects.iter().filter(|row| row.workspace_id == workspace.id && !row.deleting);
        (workspace.clone(), projects.count())
    });
    pages::workspaces(pending, &rows.collect::<Vec<_>>(), typed).into_response()
}

fn to_step(step: &str, pending: &Pending) -> Result<Response> {
    see_other(&format!("/authorize/{step}?request={}", pending.id))
}

fn over() -> Response {
    let text = "It was answered already, took longer than ten minutes, or was begun in another browser. If you are not \
                signed in yet, start again with ppg --local auth login.";
    problem(StatusCode::BAD_REQUEST, "This sign-in is over", text).into_response()
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
