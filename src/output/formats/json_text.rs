//! Lays out a JSON text without parsing its values: a parser would round numbers that have more digits than a float.

use std::io::Write;

use ppg_core::error::Result;

/// How a JSON text is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::output) enum Layout {
    /// One field or item a line, two spaces a level.
    Indented,
    /// All on one line.
    Compact,
}

/// Writes a valid JSON text with a line end. Strings and numbers stay as they are written.
///
/// # Errors
/// The error of `out`.
pub(in crate::output) fn write(out: &mut dyn Write, json: &str, layout: Layout) -> Result<()> {
    let (mut depth, mut rest) = (0usize, json.trim_start_matches(is_space));
    while let Some(first) = rest.chars().next() {
        let length = token_length(rest, first);
        let (token, after) = rest.split_at(length);
        let after = after.trim_start_matches(is_space);
        let closes = |text: &str| text.starts_with(['}', ']']);
        out.write_all(token.as_bytes())?;
        match first {
            '{' | '[' => depth += 1,
            '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match first {
            ':' if layout == Layout::Indented => out.write_all(b" ")?,
            // An empty object or array stays on its line.
            '{' | '[' if closes(after) => {}
            '{' | '[' | ',' => break_line(out, depth, layout)?,
            _ if closes(after) => break_line(out, depth.saturating_sub(1), layout)?,
            _ => {}
        }
        rest = after;
    }
    Ok(out.write_all(b"\n")?)
}

fn break_line(out: &mut dyn Write, depth: usize, layout: Layout) -> Result<()> {
    if layout == Layout::Indented {
        out.write_all(b"\n")?;
        (0..depth).try_for_each(|_| out.write_all(b"  "))?;
    }
    Ok(())
}

/// The white space of RFC 8259, section 2.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// The length in bytes of the token that `text` begins with: punctuation, a string with its quotes, a number or a word.
fn token_length(text: &str, first: char) -> usize {
    match first {
        '{' | '}' | '[' | ']' | ',' | ':' => 1,
        '"' => {
            let mut escaped = false;
            let end = text[1..].bytes().position(|byte| match byte {
                _ if escaped => {
                    escaped = false;
                    false
                }
                b'\\' => {
                    escaped = true;
                    false
                }
                byte => byte == b'"',
            });
            end.map_or(text.len(), |end| end + 2)
        }
        _ => text.find(|c: char| is_space(c) || "{}[],:\"".contains(c)).filter(|end| *end > 0).unwrap_or(text.len()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn laid_out(json: &str, layout: Layout) -> String {
        let mut out = Vec::new();
        write(&mut out, json, layout).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_layout_is_that_of_serde_json() {
        for json in [
            "{}",
            "[ ]",
            "null",
            "\"a\"",
            "7",
            r#"{"a":[],"b":{ },"c":[1,2,[3,{"d":null}]],"e":"x, y: {z} [\\\"]"}"#,
            "[\n[],\t[[]] ,{\"\":true}]",
            r#"{"läden":"ü\\","quote":"\"","list":[true,false]}"#,
        ] {
            let value: serde_json::Value = serde_json::from_str(json).unwrap();
            assert_eq!(laid_out(json, Layout::Indented), serde_json::to_string_pretty(&value).unwrap() + "\n");
            assert_eq!(laid_out(json, Layout::Compact), value.to_string() + "\n");
        }
    }

    #[test]
    fn numbers_keep_their_digits() {
        let json = "[12345678901234567890123,1.10,1E400,-0.0]";
        assert_eq!(laid_out(json, Layout::Compact), format!("{json}\n"));
    }
}
