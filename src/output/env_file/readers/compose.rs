//! docker compose (compose-go): a scanner that knows `KEY: value` and values of several lines, and rejects a file with a
//! name that it does not allow.

use super::{BOM, Entry, Lines};

/// The assignments in a file.
pub(super) fn read(text: &[u8]) -> Option<Vec<Entry>> {
    let text = String::from_utf8_lossy(text.strip_prefix(BOM).unwrap_or(text)).into_owned();
    let lines = Lines::of(text.as_bytes());
    let mut entries = Vec::new();
    let mut rest = text.as_str();
    loop {
        rest = rest.trim_start();
        if rest.starts_with('#') {
            let Some(end) = rest.find('\n') else { return Some(entries) };
            rest = &rest[end..];
            continue;
        }
        if rest.is_empty() {
            return Some(entries);
        }
        let line = lines.number(text.len() - rest.len());
        let (name, behind, inherited) = name(rest)?;
        if inherited {
            rest = behind;
            continue;
        }
        let value;
        (value, rest) = self::value(behind)?;
        entries.push(Entry { name: name.as_bytes().to_vec(), value: Some(value), line });
    }
}

/// The name, what follows its separator, and whether the line ends without a value. `None` for a character that a name
/// must not have.
fn name(text: &str) -> Option<(&str, &str, bool)> {
    let exported = text.strip_prefix("export").filter(|rest| rest.starts_with([' ', '\t', '\n', '\r', '\x0c']));
    let text = exported.map_or(text, |rest| rest.trim_start_matches(is_space));
    if text.is_empty() {
        return None;
    }
    let mut end = (0, 0, false);
    for (at, character) in text.char_indices() {
        match character {
            '=' | ':' | '\n' => {
                end = (at, at + 1, character == '\n');
                break;
            }
            '_' | '.' | '-' | '[' | ']' => {}
            character if is_space(character) || character.is_alphanumeric() => {}
            _ => return None,
        }
    }
    let name = text[..end.0].trim_end();
    (!name.contains(' ')).then(|| (name, text[end.1..].trim_start_matches(is_space), end.2))
}

fn value(text: &str) -> Option<(Vec<u8>, &str)> {
    let Some(quote) = text.chars().next().filter(|c| matches!(c, '\'' | '"')) else {
        let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
        let value = line.split(" #").next().unwrap_or_default();
        return Some((value.trim_end().as_bytes().to_vec(), rest));
    };
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        if character == quote && !escaped {
            return Some((text.as_bytes()[1..at].to_vec(), &text[at + 1..]));
        }
        escaped = character == '\\' && !escaped;
    }
    None
}

/// Go's `isSpace` of compose: no line feed.
fn is_space(character: char) -> bool {
    matches!(character, '\t' | '\x0b' | '\x0c' | '\r' | ' ' | '\u{85}' | '\u{a0}')
}
