//! What a request is refused with: the contract's `Error` schema.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::error::Error;

/// An error answer: `{"error":{"code","message","details"?}}`.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    status: StatusCode,
    code: &'static str,
    message: String,
    details: Option<Value>,
}

impl Problem {
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Problem {
        Problem { status, code, message: message.into(), details: None }
    }

    /// 404: the contract's answer to an ID that nothing has.
    pub(crate) fn not_found(what: &str, id: &str) -> Problem {
        // An ID may be anything a client put into a path: only its beginning is repeated.
        let id: String = id.chars().take(64).collect();
        let mut problem =
            Problem::new(StatusCode::NOT_FOUND, "not_found", format!("There is no {what} with the ID {id:?}"));
        problem.details = Some(json!({ "resource": what, "id": id }));
        problem
    }

    /// 400, naming the field.
    pub(crate) fn invalid(field: &str, message: impl Into<String>) -> Problem {
        let mut problem = Problem::new(StatusCode::BAD_REQUEST, "invalid_request", message);
        problem.details = Some(json!({ "field": field }));
        problem
    }

    /// 500.
    pub(crate) fn internal(message: impl Into<String>) -> Problem {
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal_error", message)
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

/// Whatever fails inside is a 500. An [`Error`] never holds a secret, so its text may be seen.
impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        Problem::internal(error.to_string())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut error = json!({ "code": self.code, "message": self.message });
        if let Some(details) = self.details {
            error["details"] = details;
        }
        (self.status, Json(json!({ "error": error }))).into_response()
    }
}
