//! Where everything is: the documented API, the live one, the authorization server, and what is of no contract.

use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::{OriginalUri, Request, State};
use axum::http::StatusCode;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::json;

use super::api_error::Problem;
use super::app_state::App;
use super::caller::{owner, token};
use super::middleware::{body, guard};
use super::{documented, live};
use crate::daemon::runtime_file::{DOCUMENTED, LIVE};
use crate::oauth;

/// The documented API under `/documented/v1`, the live one under `/v1`, `POST /local/stop` beside them, and the
/// authorization server.
pub(crate) fn router(app: Arc<App>) -> Router {
    let let_in = middleware::from_fn_with_state(app.clone(), token);
    let documented = whole(documented::routes(app.clone())).layer(middleware::from_fn(body)).layer(let_in.clone());
    let live = whole(live::routes()).layer(middleware::from_fn(body)).layer(let_in);
    let open = live::open_routes().method_not_allowed_fallback(wrong_method).layer(middleware::from_fn(body));
    let live = live.merge(open).layer(middleware::map_response(live::in_its_form));
    let own =
        whole(Router::new().route("/local/stop", post(stop))).layer(middleware::from_fn_with_state(app.clone(), owner));
    let api = own.nest(DOCUMENTED, documented).nest(LIVE, live).with_state(app.clone());
    let sign_in = oauth::pages(app.authority.clone())
        .merge(oauth::endpoints(app.authority.clone()))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn(body));
    api.merge(sign_in).layer(middleware::from_fn_with_state(app, guard))
}

/// With answers for what is not there.
fn whole(routes: Router<Arc<App>>) -> Router<Arc<App>> {
    routes.fallback(unknown_path).method_not_allowed_fallback(wrong_method)
}

/// Not of a contract: `ppg local stop`. An HTTP request works on every platform, and needs the token.
async fn stop(State(app): State<Arc<App>>) -> Response {
    app.stop.send_replace(true);
    (StatusCode::ACCEPTED, Json(json!({ "status": "stopping" }))).into_response()
}

async fn unknown_path(OriginalUri(uri): OriginalUri) -> Problem {
    let path: String = uri.path().chars().take(200).collect();
    Problem::new(StatusCode::NOT_FOUND, "unknown_path", format!("There is nothing at {path}"))
}

/// axum adds `Allow` to it.
async fn wrong_method(request: Request) -> Problem {
    let message = format!("{} is not possible here", request.method());
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", message)
}
