//! The token exchange of GitHub Actions: `postV1AuthGithub-actionsToken`.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::response::{self, LiveResult};
use crate::api_error::ApiError;
use crate::server::app_state::AppState;
use crate::server::input::json_object;
use crate::state::service_tokens::ServiceTokenRow;

/// Default and maximum lifetime of the issued token, in seconds.
const DEFAULT_LIFETIME_SECONDS: i64 = 1800;
const MAX_LIFETIME_SECONDS: i64 = 3600;

/// Number of characters kept of a job's name.
const LONGEST_NAME: usize = 100;

/// Exchanges a job's token for a service token of the oldest workspace. The reason for a rejection goes to the log
/// only, so that an attacker does not learn what would be accepted.
pub(crate) async fn exchange(State(app): State<Arc<AppState>>, headers: HeaderMap, body: Bytes) -> LiveResult {
    let object = match json_object(&headers, &body) {
        Ok(object) => object,
        Err(error) if error.code() == "unsupported_content_type" => return Err(error),
        Err(_) => return Ok(unauthorized("The body has no token")),
    };
    let Some(issuer) = &app.github_issuer else {
        return Ok(unauthorized("This server accepts no such tokens: PPG_LOCAL_GITHUB_ISSUER is not set"));
    };
    let claims = match issuer.verify(object.get("token").and_then(Value::as_str).unwrap_or_default()).await {
        Ok(claims) => claims,
        Err(reason) => {
            app.log.line(&format!("rejected a token of GitHub Actions: {reason}"));
            return Ok(unauthorized("The token is not valid"));
        }
    };
    let seconds = match object.get("expiresInSeconds") {
        None => DEFAULT_LIFETIME_SECONDS,
        Some(given) => {
            given.as_f64().filter(|seconds| *seconds >= 1.0).map(|seconds| seconds as i64).ok_or_else(|| {
                ApiError::invalid_field(
                    "expiresInSeconds",
                    "\"expiresInSeconds\" must be a number of seconds, 1 or more",
                )
            })?
        }
    };
    let name: String = claims.sub.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    let workspace = app.store.read().workspaces.first().map(|row| row.id.clone());
    let workspace = workspace.ok_or_else(|| ApiError::internal("there is no workspace"))?;
    let (row, value) = ServiceTokenRow::generate("itgr", workspace, name, Some(seconds.min(MAX_LIFETIME_SECONDS)))?;
    let data = json!({
        "id": row.id,
        "type": "serviceToken",
        "value": value.expose(),
        "expiresAt": row.expires_at,
        "workspaceId": row.workspace_id,
    });
    let change = app.store.update(|state| {
        state.service_tokens.add(row);
        Ok(())
    });
    change.await?;
    Ok(response::created(data))
}

/// The only error response of this API with a form of its own.
fn unauthorized(why: &str) -> Response {
    let content = json!({ "error": "unauthorized", "errorDescription": why });
    (StatusCode::UNAUTHORIZED, Json(content)).into_response()
}
