//! One call of the API as a value: what to send, and how to read the answer. Nothing is sent here, which is what makes
//! `--dry-run` exact.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::json;

/// What stays readable in a path segment: RFC 3986's unreserved characters.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A call whose answer is a `T`.
#[derive(Debug, Clone)]
pub struct Request<T> {
    /// HTTP method.
    pub method: Method,
    /// Path below the API's address, encoded, with a leading `/`.
    pub path: String,
    /// Query parameters, not encoded.
    pub query: Vec<(String, String)>,
    /// JSON body.
    pub body: Option<Value>,
    /// Reads the answer; the error is a short reason.
    pub(super) read: fn(&[u8]) -> Result<T, String>,
}

impl<T> Request<T> {
    pub(super) fn new(method: Method, segments: &[&str], read: fn(&[u8]) -> Result<T, String>) -> Self {
        Request { method, path: path(segments), query: Vec::new(), body: None, read }
    }

    /// With a query parameter, where there is a value for it.
    pub(super) fn query(mut self, name: &str, value: Option<String>) -> Self {
        self.query.extend(value.map(|value| (name.to_owned(), value)));
        self
    }

    /// With a JSON body.
    pub(super) fn body(mut self, body: &impl Serialize) -> Self {
        // A body is one of our own structs of strings and enums: serializing it can't fail.
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
            // Encoded or not, URL parsers resolve these as steps in the tree (WHATWG URL, "double-dot path segment").
            "." => path.push_str("%252E"),
            ".." => path.push_str("%252E%252E"),
            segment => path.extend(utf8_percent_encode(segment, SEGMENT)),
        }
    }
    path
}

/// A bare resource, the form of the documented contract.
pub(super) fn resource<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    json::parse(bytes)
}

/// A list in `data`. The contract leaves `data` optional, so that `{}` is an empty list; an object with other fields is
/// no answer of this API.
pub(super) fn list<T: DeserializeOwned>(bytes: &[u8]) -> Result<Vec<T>, String> {
    #[derive(serde::Deserialize)]
    struct List<T> {
        data: Option<Vec<T>>,
    }
    match json::parse::<List<T>>(bytes)?.data {
        Some(items) => Ok(items),
        None => match json::parse::<Value>(bytes)? {
            Value::Object(fields) if fields.keys().all(|name| name == "data") => Ok(Vec::new()),
            _ => Err("a list without `data`".into()),
        },
    }
}

/// No content.
pub(super) fn nothing(_: &[u8]) -> Result<(), String> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_never_leaves_its_segment() {
        assert_eq!(path(&["databases", "a/b?c#d e%", "usage"]), "/databases/a%2Fb%3Fc%23d%20e%25/usage");
        assert_eq!(path(&["databases", ".."]), "/databases/%252E%252E");
    }

    #[test]
    fn a_list_is_what_stands_in_data() {
        assert_eq!(list::<u8>(br#"{"data":[1,2],"more":null}"#), Ok(vec![1, 2]));
        assert_eq!(list::<u8>(b"{}"), Ok(vec![]));
        assert_eq!(list::<u8>(br#"{"data":null}"#), Ok(vec![]));
        assert!(list::<u8>(br#"{"hello":"world"}"#).is_err());
        assert!(list::<u8>(b"[1]").is_err());
    }
}
