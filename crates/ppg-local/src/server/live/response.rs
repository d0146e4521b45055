//! The response format of the live API: `data` around a resource, `pagination` beside a list, and its own error body.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Value, json};

use crate::api_error::ApiError;

/// The response of an operation, or its error.
pub(crate) type LiveResult = Result<Response, ApiError>;

/// 200 with one resource.
pub(crate) fn ok(data: impl Serialize) -> Response {
    Json(json!({ "data": data })).into_response()
}

/// 201 with the created resource.
pub(crate) fn created(data: impl Serialize) -> Response {
    (StatusCode::CREATED, ok(data)).into_response()
}

/// 204 without a body.
pub(crate) fn no_content() -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// 200 with one page of a list, and the cursor of the next page.
pub(crate) fn page(data: Vec<Value>, next: Option<String>) -> Response {
    let pagination = json!({ "nextCursor": next, "hasMore": next.is_some() });
    Json(json!({ "data": data, "pagination": pagination })).into_response()
}

/// Turns 400 into 422, for operations that define 422 for invalid input.
pub(crate) fn as_422(error: ApiError) -> ApiError {
    match error.status() {
        StatusCode::BAD_REQUEST => error.with_status(StatusCode::UNPROCESSABLE_ENTITY),
        _ => error,
    }
}

/// Rewrites an error response in the form of the live API.
pub(crate) async fn to_live_error(response: Response) -> Response {
    let Some(error) = response.extensions().get::<ApiError>().cloned() else { return response };
    let status = match error.code() {
        "unsupported_content_type" => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        "database_not_ready" => StatusCode::SERVICE_UNAVAILABLE,
        _ => error.status(),
    };
    let (mut parts, _) = response.into_parts();
    let (written, body) = Json(error.to_live_json()).into_response().into_parts();
    parts.status = status;
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.extend(written.headers);
    if status == StatusCode::SERVICE_UNAVAILABLE {
        parts.headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    }
    Response::from_parts(parts, body)
}
