//! Failed attempts of a request: the error for the user, and whether another attempt may follow.

use reqwest::{Method, StatusCode, header::HeaderMap};
use serde_json::Value;
use url::Url;

use crate::client::retry::{Retry, retry_after};
use crate::wire::json;
use ppg_core::error::{Code, Error, Hint, Kind, Remedy};
use ppg_core::net::http::{Delivery, TransportError, host_and_port};
use ppg_core::text;

/// A failed attempt to send a request.
#[derive(Debug)]
pub(crate) struct AttemptError {
    pub(crate) error: Error,
    pub(crate) retry: Retry,
}

impl AttemptError {
    pub(crate) fn permanent(error: Error) -> Self {
        AttemptError { error, retry: Retry::Never }
    }
}

/// The request got no complete response.
pub(crate) fn from_transport(broken: TransportError, method: &Method) -> AttemptError {
    match broken.delivery {
        // Nothing can have reached the service: even a POST may be sent again.
        Delivery::NotSent => AttemptError { error: broken.error, retry: Retry::After(None) },
        // Another attempt would meet the same certificate.
        Delivery::Rejected => AttemptError::permanent(broken.error),
        Delivery::Unknown => AttemptError::permanent(match unknown_outcome_hint(method) {
            Some(hint) => broken.error.hint(hint),
            None => broken.error,
        }),
    }
}

/// The hint for a request that may have been carried out without a response.
fn unknown_outcome_hint(method: &Method) -> Option<&'static str> {
    (method == Method::POST || method == Method::PATCH || method == Method::PUT)
        .then_some("it may have been done all the same: check before you try again")
}

/// The service responded with an error status.
pub(crate) fn from_status(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    method: &Method,
    url: &Url,
) -> AttemptError {
    let said = ServiceError::read(body);
    let kind = match status.as_u16() {
        401 => Kind::Unauthenticated,
        404 => Kind::NotFound,
        429 => Kind::RateLimited,
        400 | 403 | 409 | 413 | 422 => Kind::Refused,
        500.. => Kind::Unavailable,
        _ => Kind::Failed,
    };
    let wait = headers.get("retry-after").and_then(|value| value.to_str().ok()).and_then(retry_after);
    let idempotent = method == Method::GET || method == Method::DELETE || method == Method::HEAD;
    let again = match status.as_u16() {
        // A rate-limited request was not carried out.
        429 => Retry::After(wait),
        502..=504 if idempotent => Retry::After(wait),
        _ => Retry::Never,
    };

    let reason = status.canonical_reason().unwrap_or("an error").to_lowercase();
    let message = match (&said.message, kind) {
        (Some(message), Kind::Unauthenticated) => format!("the token was refused: {message}"),
        (Some(message), Kind::Unavailable) => {
            format!("the service failed ({status}): {message}", status = status.as_u16())
        }
        (Some(message), _) => message.clone(),
        (None, Kind::Unauthenticated) => "the token was refused".into(),
        (None, _) => format!("{} answered {} ({reason})", host_and_port(url), status.as_u16()),
    };
    let mut error =
        Error::new(kind, message).status(status.as_u16()).request_id(request_id(headers)).details(said.details);
    if let Some(code) = said.code {
        error = error.code(code.into());
    }
    let hint = said.hint.or_else(|| match kind {
        Kind::RateLimited => Some(match wait {
            Some(wait) => format!("try again in {} s", wait.as_secs().max(1)),
            None => "try again later".into(),
        }),
        _ if status.as_u16() == 407 => Some("the proxy wants a sign-in: put it into HTTPS_PROXY".into()),
        _ => None,
    });
    if let Some(hint) = hint {
        error = error.hint(hint);
    }
    AttemptError { error, retry: again }
}

/// The response is not one of this API: a proxy's page, another service.
pub(crate) fn not_our_api(reason: &str, headers: &HeaderMap, url: &Url, method: &Method) -> AttemptError {
    let kind = headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or("");
    let what = if kind.starts_with("text/html") { "a web page".into() } else { format!("something else ({reason})") };
    let hint = unknown_outcome_hint(method).map_or(Hint::Remedy(Remedy::CheckApiUrl), Hint::from);
    AttemptError::permanent(
        Error::unavailable(format!(
            "{} answered with {what}, not with an answer of the Management API",
            host_and_port(url)
        ))
        .code(Code::UnexpectedResponse)
        .hint(hint)
        .request_id(request_id(headers)),
    )
}

/// The service's ID of the request, for its support.
fn request_id(headers: &HeaderMap) -> Option<String> {
    let id = ["x-request-id", "request-id", "x-amzn-requestid"].iter().find_map(|name| headers.get(*name))?;
    Some(text::escape_control(&text::truncate(id.to_str().ok()?, 100)).into_owned())
}

/// `components.schemas.Error`, parsed leniently: a gateway in front of the service may use another form.
#[derive(Default)]
struct ServiceError {
    code: Option<String>,
    message: Option<String>,
    hint: Option<String>,
    details: Option<Value>,
}

impl ServiceError {
    fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(mut root)) = json::parse::<Value>(body) else { return Self::default() };
        let mut fields = match root.remove("error") {
            Some(Value::Object(fields)) => fields,
            Some(Value::String(message)) => return ServiceError { message: one_line(&message), ..Self::default() },
            _ => root,
        };
        let string = |name: &str| match fields.get(name) {
            Some(Value::String(text)) => one_line(text),
            _ => None,
        };
        let (code, message, hint) = (string("code"), string("message"), string("hint"));
        ServiceError { code, message, hint, details: fields.remove("details").filter(|details| !details.is_null()) }
    }
}

/// A service's sentence for use inside ours: one line, control characters escaped, no full stop, at most 500 columns.
fn one_line(sentence: &str) -> Option<String> {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let joined = words.join(" ");
    let sentence = text::escape_control(joined.trim_end_matches('.')).into_owned();
    (!sentence.is_empty()).then(|| text::truncate(&sentence, 500).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(code: u16, body: &str, method: Method) -> AttemptError {
        let url = Url::parse("https://api.example/v1/x").unwrap_or_else(|_| unreachable!());
        let mut headers = HeaderMap::new();
        headers.insert("x-request-id", "req_9".parse().unwrap_or_else(|_| unreachable!()));
        from_status(StatusCode::from_u16(code).unwrap_or_default(), &headers, body.as_bytes(), &method, &url)
    }

    #[test]
    fn each_status_has_its_exit_code() {
        for (code, exit) in [
            (400, 5),
            (401, 3),
            (403, 5),
            (404, 4),
            (405, 1),
            (409, 5),
            (413, 5),
            (422, 5),
            (429, 6),
            (500, 7),
            (502, 7),
            (503, 7),
            (504, 7),
        ] {
            assert_eq!(answer(code, "", Method::GET).error.exit_code(), exit, "{code}");
        }
    }

    #[test]
    fn only_what_cannot_be_done_twice_is_tried_again() {
        for code in [502, 503, 504] {
            assert_eq!(answer(code, "", Method::GET).retry, Retry::After(None));
            assert_eq!(answer(code, "", Method::DELETE).retry, Retry::After(None));
            assert_eq!(answer(code, "", Method::POST).retry, Retry::Never);
        }
        assert_eq!(answer(429, "", Method::POST).retry, Retry::After(None));
        assert_eq!(answer(500, "", Method::GET).retry, Retry::Never);
    }

    #[test]
    fn the_words_of_the_service_are_passed_on_safely() {
        let failed = answer(
            404,
            "{\"error\":{\"code\":\"not_found\",\"message\":\"No \\u001b[31mproject\\n there.\",\"details\":{\"a\":1}}}",
            Method::GET,
        );
        assert_eq!(failed.error.to_string(), "No \\e[31mproject there (request req_9)");
        assert_eq!(failed.error.to_json()["error"]["details"]["a"], 1);
        assert_eq!(
            answer(500, "<html>", Method::GET).error.message(),
            "api.example answered 500 (internal server error)"
        );
    }
}
