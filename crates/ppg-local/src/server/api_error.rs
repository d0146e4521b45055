//! What a request is refused with, in the form of either contract.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use ppg_core::error::Error;

/// An error answer: `{"error":{"code","message","details"?}}` by the documented contract, which is how it is written
/// unless somebody writes it as [`Problem::live`].
#[derive(Debug, Clone)]
pub(crate) struct ApiError {
    status: StatusCode,
    code: &'static str,
    message: String,
    details: Option<Box<Value>>,
    /// What to do about it: the documented contract has no place for it.
    hint: Option<&'static str>,
}

impl ApiError {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> ApiError {
        ApiError { status, code, message: message.into(), details: None, hint: None }
    }

    /// 404: the contract's answer to an ID that nothing has.
    pub(crate) fn not_found(what: &str, id: &str) -> ApiError {
        // An ID may be anything a client put into a path: only its beginning is repeated.
        let id: String = id.chars().take(64).collect();
        let mut problem =
            ApiError::new(StatusCode::NOT_FOUND, "not_found", format!("There is no {what} with the ID {id:?}"));
        problem.details = Some(Box::new(json!({ "resource": what, "id": id })));
        problem
    }

    /// 400, naming the field.
    pub(crate) fn invalid_field(field: &str, message: impl Into<String>) -> ApiError {
        let mut problem = ApiError::new(StatusCode::BAD_REQUEST, "invalid_request", message);
        problem.details = Some(Box::new(json!({ "field": field })));
        problem
    }

    /// 500.
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

    /// The same with another status, where a contract has another one for it.
    pub(crate) fn with_status(mut self, status: StatusCode) -> ApiError {
        self.status = status;
        self
    }

    /// The same with what to do about it.
    pub(crate) fn with_hint(mut self, hint: &'static str) -> ApiError {
        self.hint = Some(hint);
        self
    }

    /// `{"error":{"code","message","hint"?}}`, by the live contract.
    pub(crate) fn to_live_json(&self) -> Value {
        let mut error = json!({ "code": self.code, "message": self.message });
        if let Some(hint) = self.hint {
            error["hint"] = hint.into();
        }
        json!({ "error": error })
    }
}

/// Whatever fails inside is a 500. An [`Error`] never holds a secret, so its text may be seen.
impl From<Error> for ApiError {
    fn from(error: Error) -> ApiError {
        ApiError::internal(error.to_string())
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut error = json!({ "code": self.code, "message": self.message });
        if let Some(details) = &self.details {
            error["details"] = (**details).clone();
        }
        let mut response = (self.status, Json(json!({ "error": error }))).into_response();
        // For who writes it in another form.
        response.extensions_mut().insert(self);
        response
    }
}
