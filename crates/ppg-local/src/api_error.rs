//! Errors of both APIs, with their status codes and JSON forms.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use ppg_core::error::Error;

/// An error response. `IntoResponse` writes the documented form, `{"error":{"code","message","details"?}}`;
/// [`ApiError::to_live_json`] writes the live one.
#[derive(Debug, Clone)]
pub(crate) struct ApiError {
    status: StatusCode,
    code: &'static str,
    message: String,
    details: Option<Box<Value>>,
    /// What the user can do about it. Only the live API has a field for it.
    hint: Option<&'static str>,
}

impl ApiError {
    /// Creates an error without details and hint.
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> ApiError {
        ApiError { status, code, message: message.into(), details: None, hint: None }
    }

    /// 404 `not_found`: no resource has this ID.
    pub(crate) fn not_found(what: &str, id: &str) -> ApiError {
        // An ID may be any text from a path, so only its beginning is repeated.
        let id: String = id.chars().take(64).collect();
        let mut error =
            ApiError::new(StatusCode::NOT_FOUND, "not_found", format!("There is no {what} with the ID {id:?}"));
        error.details = Some(Box::new(json!({ "resource": what, "id": id })));
        error
    }

    /// 400 `invalid_request`, with the name of the invalid field in `details`.
    pub(crate) fn invalid_field(field: &str, message: impl Into<String>) -> ApiError {
        let mut error = ApiError::new(StatusCode::BAD_REQUEST, "invalid_request", message);
        error.details = Some(Box::new(json!({ "field": field })));
        error
    }

    /// 500 `internal_error`: the server failed.
    pub(crate) fn internal(message: impl Into<String>) -> ApiError {
        ApiError::new(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", message)
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn code(&self) -> &'static str {
        self.code
    }

    /// Replaces the status, for APIs that differ in it.
    pub(crate) fn with_status(mut self, status: StatusCode) -> ApiError {
        self.status = status;
        self
    }

    /// Adds a hint, which only the live API shows.
    pub(crate) fn with_hint(mut self, hint: &'static str) -> ApiError {
        self.hint = Some(hint);
        self
    }

    /// The body in the live API: `{"error":{"code","message","hint"?}}`.
    pub(crate) fn to_live_json(&self) -> Value {
        self.to_json("hint", self.hint.map(Value::from))
    }

    fn to_json(&self, field: &str, value: Option<Value>) -> Value {
        let mut error = json!({ "code": self.code, "message": self.message });
        if let Some(value) = value {
            error[field] = value;
        }
        json!({ "error": error })
    }
}

/// Any internal error becomes a 500. An [`Error`] never contains a secret, so its text can be shown.
impl From<Error> for ApiError {
    fn from(error: Error) -> ApiError {
        ApiError::internal(error.to_string())
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = self.to_json("details", self.details.as_deref().cloned());
        let mut response = (self.status, Json(body)).into_response();
        // For the live API, which rewrites the body in its own form.
        response.extensions_mut().insert(self);
        response
    }
}
