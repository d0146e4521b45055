//! Middleware of the authorization server: rejects other users of this machine, and pages of other sites.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::{ConnectInfo, Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::html::error_page;
use super::oauth_server::OAuthServer;
use crate::api_error::ApiError;
use ppg_core::net::peer::{self, PeerUser};

/// Protects the pages. `Host` was checked earlier.
pub(crate) async fn guard_pages(State(oauth): State<Arc<OAuthServer>>, mut request: Request, next: Next) -> Response {
    if let Some(text) = cross_site_reason(request.method(), request.headers()) {
        oauth.log.line(&format!("{}: rejected, {text}", request.uri().path()));
        let text = "The request came from a page of another site. Open the address in the browser yourself.";
        return error_page(StatusCode::FORBIDDEN, "Request rejected", text).into_response();
    }
    let owner = match request.extensions().get::<ConnectInfo<SocketAddr>>().copied() {
        Some(ConnectInfo(peer)) => {
            let server = SocketAddr::from((std::net::Ipv4Addr::LOCALHOST, oauth.port));
            peer::peer_user(peer, server).await
        }
        None => PeerUser::Unknown,
    };
    if owner == PeerUser::Other {
        oauth.log.line(&format!("{}: rejected, another user of this machine", request.uri().path()));
        let start = &oauth.commands.start;
        let text = format!("This is the local mode of another user of this machine. Start your own with {start}.");
        return error_page(StatusCode::FORBIDDEN, "Access denied", &text).into_response();
    }
    request.extensions_mut().insert(owner);
    next.run(request).await
}

/// Protects the endpoints: requests from pages in a browser are rejected.
pub(crate) async fn guard_endpoints(request: Request, next: Next) -> Response {
    if request.headers().contains_key(header::ORIGIN) {
        let message = "Requests from pages in a browser are refused";
        return ApiError::new(StatusCode::FORBIDDEN, "forbidden_origin", message).into_response();
    }
    next.run(request).await
}

/// Why a request seems to come from another site's page, or to be embedded in one. Uses `Origin` and the browser's
/// fetch metadata, neither of which a page can change.
fn cross_site_reason(method: &Method, headers: &HeaderMap) -> Option<&'static str> {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let own = format!("http://{}", text("host").unwrap_or_default());
    if headers.get_all(header::ORIGIN).iter().any(|origin| origin != own.as_str()) {
        return Some("the Origin is another site");
    }
    let is = |name: &str, wanted: &[&str]| text(name).is_none_or(|value| wanted.contains(&value));
    if !is("sec-fetch-mode", &["navigate"]) || !is("sec-fetch-dest", &["document"]) {
        return Some("embedded, or sent by a script");
    }
    // Links from other sites are allowed, forms are not.
    if method != Method::GET && method != Method::HEAD && !is("sec-fetch-site", &["same-origin"]) {
        return Some("a form of another site");
    }
    None
}
