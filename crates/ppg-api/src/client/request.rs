//! A request of the API as a value. Nothing is sent here, so a dry run can print exactly what would be sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde::Serialize;
use serde_json::Value;

/// Characters of a path segment that are percent-encoded: all but RFC 3986's unreserved ones.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A request: method, path, query and body.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// HTTP method of the request.
    pub method: Method,
    /// Path below the API's base address, percent-encoded, with a leading `/`.
    pub path: String,
    /// Query parameters, not yet encoded.
    pub query: Vec<(String, String)>,
    /// JSON body, if any.
    pub body: Option<Value>,
}

impl Request {
    pub(crate) fn new(method: Method, segments: &[&str]) -> Self {
        Request { method, path: path(segments), query: Vec::new(), body: None }
    }

    pub(crate) fn get(segments: &[&str]) -> Self {
        Request::new(Method::GET, segments)
    }

    pub(crate) fn post(segments: &[&str], body: &impl Serialize) -> Self {
        Request::new(Method::POST, segments).body(body)
    }

    pub(crate) fn delete(segments: &[&str]) -> Self {
        Request::new(Method::DELETE, segments)
    }

    /// Adds a query parameter if there is a value for it.
    pub(crate) fn query(mut self, name: &str, value: Option<impl ToString>) -> Self {
        self.query.extend(value.map(|value| (name.to_owned(), value.to_string())));
        self
    }

    /// Replaces the values of a query parameter by one.
    pub fn set_query(&mut self, name: &str, value: &str) {
        self.query.retain(|(known, _)| known != name);
        self.query.push((name.into(), value.into()));
    }

    /// Sets the JSON body.
    pub(crate) fn body(mut self, body: &impl Serialize) -> Self {
        // Bodies are our own structs of strings and enums, whose serialization cannot fail.
        self.body = serde_json::to_value(body).ok();
        self
    }
}

/// Joins segments to an encoded path, so that an ID with a slash stays one segment.
fn path(segments: &[&str]) -> String {
    let mut path = String::new();
    for segment in segments {
        path.push('/');
        match *segment {
            // URL parsers resolve these segments even if they are encoded (WHATWG URL, "double-dot path segment").
            "." => path.push_str("%252E"),
            ".." => path.push_str("%252E%252E"),
            segment => path.extend(utf8_percent_encode(segment, SEGMENT)),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_never_leaves_its_segment() {
        assert_eq!(path(&["databases", "a/b?c#d e%", "usage"]), "/databases/a%2Fb%3Fc%23d%20e%25/usage");
        assert_eq!(path(&["databases", ".."]), "/databases/%252E%252E");
    }
}
