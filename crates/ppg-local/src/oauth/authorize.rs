//! `/authorize`: accepts a client's request and starts the sign-in flow.

use std::sync::Arc;

use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::html::{error_page, set_security_headers};
use super::oauth_server::OAuthServer;
use super::request::{AuthorizationRequest, InvalidRequest};
use super::session_cookie::BrowserSession;
use ppg_core::error::{Error, Result};

/// The authorization endpoint (RFC 6749, 4.1.1).
pub(crate) async fn authorize(
    State(oauth): State<Arc<OAuthServer>>,
    method: Method,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    match AuthorizationRequest::read(query.unwrap_or_default().as_bytes()) {
        // A HEAD request starts nothing.
        Ok(_) if method == Method::HEAD => StatusCode::OK.into_response(),
        Ok(request) => begin(&oauth, request, &headers).unwrap_or_else(internal_error_page),
        Err(InvalidRequest::Show(text)) => {
            error_page(StatusCode::BAD_REQUEST, "Invalid sign-in request", &text).into_response()
        }
        Err(InvalidRequest::Redirect { back, error, description }) => {
            see_other(&back.error_url(&oauth.issuer, error, &description)).unwrap_or_else(internal_error_page)
        }
    }
}

fn begin(oauth: &OAuthServer, request: AuthorizationRequest, headers: &HeaderMap) -> Result<Response> {
    let known = BrowserSession::from_headers(&oauth.key, oauth.port, headers);
    let browser = known.map_or_else(BrowserSession::new, Ok)?;
    let pending = oauth.requests.begin(request, &browser.id)?;
    let mut response = see_other(&format!("/authorize/sign-in?request={}", pending.id))?;
    response.headers_mut().insert(header::SET_COOKIE, browser.to_cookie(&oauth.key, oauth.port)?);
    Ok(response)
}

/// Redirects the browser to `address` with 303, so that it uses GET and drops the posted form.
///
/// # Errors
///
/// `Failed` if the address is not a valid header value.
pub(crate) fn see_other(address: &str) -> Result<Response> {
    let location = HeaderValue::from_str(address).map_err(|error| Error::failed(error.to_string()))?;
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
    set_security_headers(response.headers_mut());
    Ok(response)
}

/// An error page for an internal failure.
pub(crate) fn internal_error_page(error: Error) -> Response {
    error_page(StatusCode::INTERNAL_SERVER_ERROR, "Internal error", &error.to_string()).into_response()
}
