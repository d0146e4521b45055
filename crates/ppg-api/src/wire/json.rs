//! Parses untrusted JSON within limits.

use serde::de::DeserializeOwned;
use serde_json::de::{Deserializer, SliceRead};

/// Limit for the nesting of arrays and objects.
pub(crate) const MAX_DEPTH: usize = 128;

/// A byte order mark, which some programs write. RFC 8259, 8.1: a parser may ignore it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Parses `bytes` as a `T`. The error is a short reason for people.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    JsonBody::new(bytes).read()
}

/// A JSON body that is not parsed yet.
#[derive(Clone, Copy)]
pub(crate) struct JsonBody<'a>(&'a [u8]);

impl<'a> JsonBody<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        JsonBody(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes))
    }

    /// Parses the body, as often as needed: fields that `T` does not have are skipped, which costs little.
    ///
    /// A recursive parser would exhaust the stack on 10,000 brackets and abort the program. serde_json's own limit is one
    /// level below ours, so the depth of what it refuses is measured in one pass without recursion, and the body parsed
    /// again. Skipped values are not recursed into, and may have any depth.
    pub(crate) fn read<T: DeserializeOwned>(self) -> Result<T, String> {
        let reader = || Deserializer::new(SliceRead::new(self.0));
        let mut limited = reader();
        if let Ok(value) = T::deserialize(&mut limited) {
            limited.end().map_err(|error| error.to_string())?;
            return Ok(value);
        }
        if depth(self.0) > MAX_DEPTH {
            return Err(format!("it is nested more than {MAX_DEPTH} levels deep"));
        }
        let mut unlimited = reader();
        unlimited.disable_recursion_limit();
        let value = T::deserialize(&mut unlimited).map_err(|error| error.to_string())?;
        unlimited.end().map_err(|error| error.to_string())?;
        Ok(value)
    }

    pub(crate) fn is_object(self) -> bool {
        self.0.trim_ascii_start().first() == Some(&b'{')
    }

    /// Parses an object. (serde alone would accept an array with the values of the fields in order.)
    pub(crate) fn object<T: DeserializeOwned>(self) -> Result<T, String> {
        if self.is_object() { self.read() } else { Err("it is not an object".into()) }
    }
}

/// The deepest nesting of arrays and objects.
fn depth(bytes: &[u8]) -> usize {
    let (mut now, mut most, mut in_string, mut escaped) = (0usize, 0usize, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                now += 1;
                most = most.max(now);
            }
            b']' | b'}' if !in_string => now = now.saturating_sub(1),
            _ => {}
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn the_depth_has_a_limit_that_is_met_exactly() {
        let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        assert!(parse::<Value>(nested(MAX_DEPTH).as_bytes()).is_ok());
        assert!(parse::<Value>(nested(MAX_DEPTH + 1).as_bytes()).is_err());
        assert!(parse::<Value>("[".repeat(10_000_000).as_bytes()).is_err());
        assert!(parse::<Value>(br#"["[[\"[[", {"a": "}"}]"#).is_ok());
        assert_eq!(depth(br#"["[[\"[[", {"a": "}"}]"#), 2);
    }

    #[test]
    fn text_after_the_value_is_an_error() {
        assert!(parse::<Value>(b"{} trailing").is_err());
        assert!(parse::<Value>(b"").is_err());
    }
}
