//! A request of the API as a value. Nothing is sent here, so a dry run can print exactly what would be sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use reqwest::header::HeaderMap;
use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

use crate::catalog;
use crate::contract::Contract;

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
    /// Headers beside those that the client sets; they replace one of the client's that has the same name.
    pub headers: HeaderMap,
    /// JSON body, if any.
    pub body: Option<Body>,
}

/// A JSON text that is sent as it is: numbers keep all their digits.
#[derive(Debug, Clone)]
pub struct Body(Box<RawValue>);

impl Body {
    /// Wraps a JSON text.
    ///
    /// # Errors
    /// The syntax error of a text that is not JSON.
    pub fn parse(json: String) -> Result<Self, serde_json::Error> {
        RawValue::from_string(json).map(Body)
    }

    /// The JSON text.
    pub fn text(&self) -> &str {
        self.0.get()
    }
}

impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Serialize for Body {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Request {
    pub(crate) fn new(method: Method, segments: &[&str]) -> Self {
        Request { method, path: path(segments), query: Vec::new(), headers: HeaderMap::new(), body: None }
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

    /// The contract by which a service that serves both is sent this request: the documented one, unless only the live one
    /// has an operation with this method and path.
    pub fn contract_in_either(&self) -> Contract {
        let has = |contract| catalog::has(contract, &self.method, &self.path);
        if has(Contract::Live) && !has(Contract::Documented) { Contract::Live } else { Contract::Documented }
    }

    /// Replaces the values of a query parameter by one.
    pub fn set_query(&mut self, name: &str, value: &str) {
        self.query.retain(|(known, _)| known != name);
        self.query.push((name.into(), value.into()));
    }

    /// Sets the JSON body.
    pub(crate) fn body(mut self, body: &impl Serialize) -> Self {
        // Bodies are our own structs of strings and enums, whose serialization cannot fail.
        self.body = to_raw_value(body).ok().map(Body);
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
