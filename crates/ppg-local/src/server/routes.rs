//! The router of the whole server: both APIs, the authorization server, and the control path.

use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::{OriginalUri, Request, State};
use axum::http::StatusCode;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::json;

use super::app_state::AppState;
use super::caller::{require_owner, require_token};
use super::middleware::{buffer_body, wrap_request};
use super::{documented, live};
use crate::api_error::ApiError;
use crate::oauth;
use crate::runtime::runtime_file::{DOCUMENTED_PATH, LIVE_PATH};

/// Routes the documented API under `/documented/v1`, the live API under `/v1`, `POST /local/stop`, and the
/// authorization server.
pub(crate) fn router(app: Arc<AppState>) -> Router {
    let let_in = middleware::from_fn_with_state(app.clone(), require_token);
    let documented =
        with_fallbacks(documented::routes(app.clone())).layer(middleware::from_fn(buffer_body)).layer(let_in.clone());
    let live = with_fallbacks(live::routes()).layer(middleware::from_fn(buffer_body)).layer(let_in);
    let open =
        live::tokenless_routes().method_not_allowed_fallback(wrong_method).layer(middleware::from_fn(buffer_body));
    let live = live.merge(open).layer(middleware::map_response(live::to_live_error));
    let own = with_fallbacks(Router::new().route("/local/stop", post(stop)))
        .layer(middleware::from_fn_with_state(app.clone(), require_owner));
    let api = own.nest(DOCUMENTED_PATH, documented).nest(LIVE_PATH, live).with_state(app.clone());
    let sign_in = oauth::page_routes(app.oauth.clone())
        .merge(oauth::endpoint_routes(app.oauth.clone()))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn(buffer_body));
    api.merge(sign_in).layer(middleware::from_fn_with_state(app, wrap_request))
}

/// Adds the responses for unknown paths and methods.
fn with_fallbacks(routes: Router<Arc<AppState>>) -> Router<Arc<AppState>> {
    routes.fallback(unknown_path).method_not_allowed_fallback(wrong_method)
}

/// Stops the server; belongs to no API. An HTTP request works on every platform, and needs the owner's token.
async fn stop(State(app): State<Arc<AppState>>) -> Response {
    app.stop.send_replace(true);
    (StatusCode::ACCEPTED, Json(json!({ "status": "stopping" }))).into_response()
}

async fn unknown_path(OriginalUri(uri): OriginalUri) -> ApiError {
    let path: String = uri.path().chars().take(200).collect();
    ApiError::new(StatusCode::NOT_FOUND, "unknown_path", format!("There is nothing at {path}"))
}

/// 405. axum adds the `Allow` header.
async fn wrong_method(request: Request) -> ApiError {
    let message = format!("{} is not allowed here", request.method());
    ApiError::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", message)
}
