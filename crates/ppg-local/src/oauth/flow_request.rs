//! The request behind every page and form of the sign-in flow: found, checked, and rejected where it is not valid.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};

use super::authorize::{internal_error_page, see_other};
use super::html::error_page;
use super::oauth_server::OAuthServer;
use super::params::Params;
use super::pending_requests::PendingRequest;
use super::session_cookie::BrowserSession;
use crate::state::grants::Person;
use ppg_core::error::Result;
use ppg_core::net::peer::PeerUser;
use ppg_core::secret::ct_eq_bytes;

/// A page request or a posted form of a pending authorization request, from the browser session that started it.
pub(crate) struct FlowRequest {
    pub(crate) oauth: Arc<OAuthServer>,
    /// The parameters of the query, or those of a posted form.
    pub(crate) params: Params,
    pub(crate) browser: BrowserSession,
    pub(crate) pending: PendingRequest,
    /// The system's user at the other end of the connection.
    peer: PeerUser,
}

/// A value from a valid request, or the response that rejects it.
pub(crate) type FlowResult<T> = std::result::Result<T, FlowRejection>;

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

impl FromRequest<Arc<OAuthServer>> for FlowRequest {
    type Rejection = FlowRejection;

    /// Finds the pending request. A posted form must also contain the request's CSRF token.
    async fn from_request(request: Request, oauth: &Arc<OAuthServer>) -> FlowResult<FlowRequest> {
        let is_form = request.method() == Method::POST;
        let peer = request.extensions().get::<PeerUser>().copied().unwrap_or(PeerUser::Unknown);
        let browser = BrowserSession::from_headers(&oauth.key, oauth.port, request.headers());
        let params = if is_form {
            Params::parse(&Bytes::from_request(request, oauth).await.map_err(FlowRejection::with)?)
        } else {
            Params::parse(request.uri().query().unwrap_or_default().as_bytes())
        };
        let found = browser.and_then(|browser| {
            let pending = oauth.requests.get(params.get("request")?, &browser.id)?;
            Some((browser, pending))
        });
        let (browser, pending) = found.ok_or_else(|| FlowRejection::with(expired_page(oauth)))?;
        let flow = FlowRequest { oauth: oauth.clone(), params, browser, pending, peer };
        if is_form && !flow.has_csrf_token() {
            let text =
                format!("This form does not belong to this sign-in. Start again with {}.", oauth.commands.sign_in);
            return Err(FlowRejection::with(error_page(StatusCode::FORBIDDEN, "Invalid form", &text)));
        }
        Ok(flow)
    }
}

impl FlowRequest {
    fn has_csrf_token(&self) -> bool {
        let given = self.params.get("csrf").unwrap_or_default();
        self.params.error().is_none() && ct_eq_bytes(given.as_bytes(), self.pending.csrf.expose().as_bytes())
    }

    /// The user who signed in for this request.
    ///
    /// # Errors
    ///
    /// A redirect to the sign-in step if there is none.
    pub(crate) fn signed_in_user(&self) -> FlowResult<&Person> {
        match &self.pending.person {
            Some(person) if !self.needs_sign_in_code() => Ok(person),
            _ => {
                let response = redirect_to_step("sign-in", &self.pending).unwrap_or_else(internal_error_page);
                Err(FlowRejection::with(response))
            }
        }
    }

    /// Whether the sign-in code is required: the system cannot tell which user owns the connection, and the code was
    /// not entered for this request.
    pub(crate) fn needs_sign_in_code(&self) -> bool {
        self.peer != PeerUser::Trusted && !self.pending.code_verified
    }

    /// The command that shows the sign-in code, if the code is required.
    pub(crate) fn code_command(&self) -> Option<&str> {
        self.needs_sign_in_code().then_some(self.oauth.commands.show_sign_in_code.as_str())
    }
}

/// Redirects the browser to the page of a step: `sign-in`, `workspace` or `consent`.
///
/// # Errors
///
/// `Failed` if the address is not a valid header value.
pub(crate) fn redirect_to_step(step: &str, pending: &PendingRequest) -> Result<Response> {
    see_other(&format!("/authorize/{step}?request={}", pending.id))
}

/// The page for a request that is unknown, expired, answered, or of another browser session.
pub(crate) fn expired_page(oauth: &OAuthServer) -> Response {
    let text = format!(
        "It was already answered, took longer than ten minutes, or was started in another browser. If you are not \
         signed in yet, start again with {}.",
        oauth.commands.sign_in
    );
    error_page(StatusCode::BAD_REQUEST, "This sign-in is over", &text).into_response()
}
