//! The paths of the documented API, and what each leads to.

use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::{Extension, Request, State};
use axum::http::{StatusCode, Uri};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use serde_json::{Value, json};

use super::app::App;
use super::backups;
use super::caller::{Caller, scope, token};
use super::connections;
use super::databases;
use super::guard::{body, guard};
use super::input::Ids;
use super::projects;
use super::views;
use crate::api::values::WorkspaceId;
use crate::local::oauth;
use crate::local::problem::Problem;

/// All 17 operations under `/v1`, `POST /local/stop` beside them, and the authorization server.
pub(crate) fn router(app: Arc<App>) -> Router {
    let v1 = Router::new()
        .route("/workspaces", get(list_workspaces))
        .route("/workspaces/{workspaceId}", get(get_workspace))
        .route("/workspaces/{workspaceId}/projects", get(projects::list).post(projects::create))
        .route("/projects/{projectId}", get(projects::get).delete(projects::delete))
        .route("/projects/{projectId}/databases", post(databases::create))
        .route("/databases/{databaseId}", get(databases::get).delete(databases::delete))
        .route("/databases/{databaseId}/usage", get(databases::usage))
        .route("/databases/{databaseId}/backups", get(backups::list).post(backups::create))
        .route("/databases/{databaseId}/backups/{backupId}/restore", post(backups::restore))
        .route("/databases/{databaseId}/connections", get(connections::list).post(connections::create))
        .route("/connections/{connectionId}", delete(connections::delete))
        .route("/integrations", get(list_integrations));
    let v1 = v1.route_layer(middleware::from_fn_with_state(app.clone(), scope));
    let api = Router::new()
        .nest("/v1", v1)
        .route("/local/stop", post(stop))
        .fallback(unknown_path)
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn(body))
        .layer(middleware::from_fn_with_state(app.clone(), token))
        .with_state(app.clone());
    let sign_in = oauth::pages(app.authority.clone())
        .merge(oauth::endpoints(app.authority.clone()))
        .method_not_allowed_fallback(wrong_method)
        .layer(middleware::from_fn(body));
    api.merge(sign_in).layer(middleware::from_fn_with_state(app, guard))
}

async fn list_workspaces(State(app): State<Arc<App>>, Extension(caller): Extension<Caller>) -> Json<Value> {
    let state = app.store.read();
    views::list(state.workspaces.iter().filter(|workspace| caller.sees(&workspace.id)).collect::<Vec<_>>())
}

async fn get_workspace(State(app): State<Arc<App>>, Ids(id): Ids<WorkspaceId>) -> Result<Response, Problem> {
    Ok(Json(app.store.read().workspace(&id)?).into_response())
}

async fn list_integrations(State(app): State<Arc<App>>) -> Json<Value> {
    views::list(&app.store.read().integrations)
}

/// Not of the contract: `ppg local stop`. An HTTP request works on every platform, and needs the token.
async fn stop(State(app): State<Arc<App>>) -> Response {
    app.stop.send_replace(true);
    (StatusCode::ACCEPTED, Json(json!({ "status": "stopping" }))).into_response()
}

async fn unknown_path(uri: Uri) -> Problem {
    let path: String = uri.path().chars().take(200).collect();
    Problem::new(StatusCode::NOT_FOUND, "unknown_path", format!("There is nothing at {path}"))
}

/// axum adds `Allow` to it.
async fn wrong_method(request: Request) -> Problem {
    let message = format!("{} is not possible here", request.method());
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", message)
}
