//! The form of every answer: `data` around it, beside a list its pages, and errors as this contract has them.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Value, json};

use crate::server::api_error::ApiError;

/// What an operation answers, or why it does not.
pub(crate) type LiveResult = Result<Response, ApiError>;

/// One resource.
pub(crate) fn ok(data: impl Serialize) -> Response {
    Json(json!({ "data": data })).into_response()
}

/// One that was made.
pub(crate) fn created(data: impl Serialize) -> Response {
    (StatusCode::CREATED, ok(data)).into_response()
}

/// Nothing more to say.
pub(crate) fn no_content() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// One page of a list, and where the next one begins.
pub(crate) fn page(data: Vec<Value>, next: Option<String>) -> Response {
    let pagination = json!({ "nextCursor": next, "hasMore": next.is_some() });
    Json(json!({ "data": data, "pagination": pagination })).into_response()
}

/// Where the contract has 422 for what cannot be understood and not 400.
pub(crate) fn as_422(problem: ApiError) -> ApiError {
    match problem.status() {
        StatusCode::BAD_REQUEST => problem.with_status(StatusCode::UNPROCESSABLE_ENTITY),
        _ => problem,
    }
}

/// Writes an error as this contract has it.
pub(crate) async fn to_live_error(response: Response) -> Response {
    let Some(problem) = response.extensions().get::<ApiError>().cloned() else { return response };
    let status = match problem.code() {
        "unsupported_content_type" => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "database_not_ready" => StatusCode::SERVICE_UNAVAILABLE,
        _ => problem.status(),
    };
    let (mut parts, _) = response.into_parts();
    let (written, body) = Json(problem.to_live_json()).into_response().into_parts();
    parts.status = status;
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(written.headers);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        parts.headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    }
    Response::from_parts(parts, body)
}
