//! `/authorize`: takes a client's request and begins to ask the person.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::authorization_request::{AuthorizationRequest, Fault};
use super::html::{problem, protect};
use super::server::Authority;
use super::session_cookie::Browser;
use ppg_core::error::{Error, Result};

/// RFC 6749, 4.1.1.
pub(crate) async fn authorize(
    State(authority): State<Arc<Authority>>,
    method: Method,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    match AuthorizationRequest::read(query.unwrap_or_default().as_bytes()) {
        // A look alone begins nothing.
        Ok(_) if method == Method::HEAD => StatusCode::OK.into_response(),
        Ok(request) => begin(&authority, request, &headers).unwrap_or_else(failed),
        Err(Fault::Page(text)) => problem(StatusCode::BAD_REQUEST, "This is no sign-in", &text).into_response(),
        Err(Fault::Back { back, error, description }) => {
            see_other(&back.error(&authority.issuer, error, &description)).unwrap_or_else(failed)
        }
    }
}

fn begin(authority: &Authority, request: AuthorizationRequest, headers: &HeaderMap) -> Result<Response> {
    let known = Browser::of(&authority.key, authority.port, headers);
    let browser = known.map_or_else(Browser::new, Ok)?;
    let pending = authority.pendings.begin(request, &browser.id)?;
    let mut response = see_other(&format!("/authorize/sign-in?request={}", pending.id))?;
    response.headers_mut().insert(header::SET_COOKIE, browser.cookie(&authority.key, authority.port)?);
    Ok(response)
}

/// Sends the browser to `address`, to be asked for with GET: what was posted is not sent on.
pub(crate) fn see_other(address: &str) -> Result<Response> {
    let location = HeaderValue::from_str(address).map_err(|error| Error::failed(error.to_string()))?;
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
    protect(response.headers_mut());
    Ok(response)
}

/// What fails inside, as a page.
pub(crate) fn failed(error: Error) -> Response {
    problem(StatusCode::INTERNAL_SERVER_ERROR, "That did not work", &error.to_string()).into_response()
}
