//! Validation of request bodies, queries and path parameters, shared by both APIs.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use url::form_urlencoded;

use crate::api_error::ApiError;
use crate::supervisor::usage_log;

/// Maximum length of a name, in characters.
const MAX_NAME_CHARS: usize = 100;
/// Number of days of usage returned by default: today and the 29 days before.
const DEFAULT_USAGE_DAYS: i64 = 30;

/// Path parameters. An undecodable path matches no resource: 404, where axum would answer 400.
pub(crate) struct PathIds<T>(pub(crate) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> FromRequestParts<S> for PathIds<T> {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        match Path::<T>::from_request_parts(parts, state).await {
            Ok(Path(ids)) => Ok(PathIds(ids)),
            Err(_) => Err(ApiError::not_found("resource", parts.uri.path())),
        }
    }
}

/// Validated input, or the error that rejects it.
pub(crate) type Validated<T> = Result<T, ApiError>;

/// Parses the period of `getDatabaseUsage`, both days inclusive. The default is the last 30 days. With only one date it
/// is the 30 days up to the end, or from the start until today.
///
/// # Errors
///
/// 400 if a date is malformed or repeated, or the start is after the end.
pub(crate) fn usage_period(query: Option<&str>) -> Validated<(Date, Date)> {
    let (mut start, mut end) = (None, None);
    for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
        let (slot, field) = match &*name {
            "startDate" => (&mut start, "startDate"),
            "endDate" => (&mut end, "endDate"),
            // Unknown parameters are ignored.
            _ => continue,
        };
        if slot.is_some() {
            return Err(ApiError::invalid_field(field, format!("\"{field}\" is repeated")));
        }
        *slot = Some(full_date(field, &value)?);
    }
    let today = usage_log::today();
    let end = end.unwrap_or_else(|| start.map_or(today, |start: Date| start.max(today)));
    // RFC 3339 cannot express years before 0.
    let first = end.saturating_sub((DEFAULT_USAGE_DAYS - 1).days()).max(jiff::civil::date(0, 1, 1));
    let start = start.unwrap_or(first);
    if start > end {
        return Err(ApiError::invalid_field(
            "startDate",
            format!("\"startDate\" ({start}) is after \"endDate\" ({end})"),
        ));
    }
    Ok((start, end))
}

/// Parses an RFC 3339 `full-date`; rejects all other date formats.
fn full_date(field: &str, text: &str) -> Validated<Date> {
    let bytes = text.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(at, b)| if at == 4 || at == 7 { *b == b'-' } else { b.is_ascii_digit() });
    let parsed = if shaped { text.parse().ok() } else { None };
    parsed.ok_or_else(|| ApiError::invalid_field(field, format!("\"{field}\" is not a date such as 2026-01-31")))
}

/// Parses the body as a JSON object.
///
/// # Errors
///
/// 400 if the body is missing, not sent as JSON, or not a JSON object.
pub(crate) fn json_object(headers: &HeaderMap, body: &[u8]) -> Validated<Map<String, Value>> {
    if body.is_empty() {
        return Err(ApiError::invalid_field("body", "The body is missing: send a JSON object"));
    }
    // Browsers send forms and plain text across origins without a preflight request, but never JSON.
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if kind != "application/json" && !(kind.starts_with("application/") && kind.ends_with("+json")) {
        // The documented API has no 415.
        return Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            "unsupported_content_type",
            "The body must be sent as \"Content-Type: application/json\"",
        ));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(ApiError::invalid_field("body", "The body must be a JSON object")),
        Err(error) => Err(ApiError::new(
            StatusCode::BAD_REQUEST,
            "invalid_json",
            format!("The body is not JSON: line {}, column {}", error.line(), error.column()),
        )),
    }
}

/// The string in a field. `None` if the field is absent.
///
/// # Errors
///
/// 400 if the field is not a string.
pub(crate) fn optional_string(object: &Map<String, Value>, field: &str) -> Validated<Option<String>> {
    match object.get(field) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(ApiError::invalid_field(field, format!("\"{field}\" must be a string"))),
    }
}

/// The readable text in the field `name`, see [`optional_label`].
///
/// # Errors
///
/// Those of [`optional_label`].
pub(crate) fn optional_name(object: &Map<String, Value>) -> Validated<Option<String>> {
    optional_label(object, "name")
}

/// The readable text in a field. `None` if the field is absent.
///
/// # Errors
///
/// 400 if the text is empty, longer than 100 characters, or contains control characters.
pub(crate) fn optional_label(object: &Map<String, Value>, field: &str) -> Validated<Option<String>> {
    let Some(text) = optional_string(object, field)? else { return Ok(None) };
    if text.trim().is_empty() {
        return Err(ApiError::invalid_field(field, format!("\"{field}\" is empty")));
    }
    if text.chars().count() > MAX_NAME_CHARS {
        return Err(ApiError::invalid_field(field, format!("\"{field}\" is longer than {MAX_NAME_CHARS} characters")));
    }
    if text.chars().any(char::is_control) {
        return Err(ApiError::invalid_field(field, format!("\"{field}\" holds a control character")));
    }
    Ok(Some(text))
}

/// Error for a required field that is absent.
pub(crate) fn missing_field(field: &str) -> ApiError {
    ApiError::invalid_field(field, format!("\"{field}\" is missing"))
}

/// Error for a value that is not in its list.
pub(crate) fn not_one_of(field: &str, values: &[&str]) -> ApiError {
    ApiError::invalid_field(field, format!("\"{field}\" must be one of {}", values.join(", ")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
    use super::*;

    #[test]
    fn only_full_dates_are_accepted() {
        for bad in ["2026-1-1", "20260101", "2026-02-30", "2026-01-01T00:00:00Z", "", "+026-01-01", "tomorrow"] {
            assert!(usage_period(Some(&format!("startDate={bad}"))).is_err(), "{bad:?}");
        }
        let (start, end) = usage_period(Some("startDate=2024-02-28&endDate=2024-02-29&x=1")).unwrap();
        assert_eq!((start.to_string(), end.to_string()), ("2024-02-28".into(), "2024-02-29".into()));
        assert!(usage_period(Some("startDate=2024-03-01&endDate=2024-02-29")).is_err());
        assert!(usage_period(Some("startDate=2024-03-01&startDate=2024-03-02")).is_err());
    }

    #[test]
    fn a_period_without_dates_is_the_last_thirty_days() {
        let today = usage_log::today();
        assert_eq!(usage_period(None).unwrap(), (today.saturating_sub(29.days()), today));
        let (start, _) = usage_period(Some("endDate=2024-03-01")).unwrap();
        assert_eq!(start.to_string(), "2024-02-01");
        // The earliest and the latest possible date.
        assert_eq!(usage_period(Some("endDate=0000-01-01")).unwrap().0.to_string(), "0000-01-01");
        let far = usage_period(Some("startDate=9999-12-31")).unwrap();
        assert_eq!((far.0.to_string(), far.1.to_string()), ("9999-12-31".into(), "9999-12-31".into()));
    }
}
