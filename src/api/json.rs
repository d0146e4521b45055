//! Reading JSON that a stranger sent.

use serde::de::DeserializeOwned;
use serde_json::de::{Deserializer, SliceRead};

/// Arrays and objects may stand in each other this deep.
pub(super) const MAX_DEPTH: usize = 128;

/// What some programs write before UTF-8. RFC 8259, 8.1: a reader may pass over it.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads `bytes` as a `T`. The error is a short reason for people.
///
/// The depth is checked first, in one pass without recursion, because a parser that recurses would end the program
/// where an answer of 10,000 brackets exhausts the stack. (serde_json's own limit is one level short of ours.)
pub(super) fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    if depth(bytes) > MAX_DEPTH {
        return Err(format!("it is nested more than {MAX_DEPTH} levels deep"));
    }
    let mut reader = Deserializer::new(SliceRead::new(bytes));
    reader.disable_recursion_limit();
    let value = T::deserialize(&mut reader).map_err(|error| error.to_string())?;
    reader.end().map_err(|error| error.to_string())?;
    Ok(value)
}

/// How deep arrays and objects stand in each other.
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
