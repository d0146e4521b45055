//! dotenv 16 and 17 for node: one regular expression, searched for from line to line. The parts that can backtrack are
//! written out.

use super::{BOM, Entry, Lines, skip, without_quotes};

/// The assignments in a file.
pub(super) fn read(text: &[u8]) -> Option<Vec<Entry>> {
    let text = &with_line_feeds(text);
    let lines = Lines::of(text);
    let mut entries = Vec::new();
    let mut at = 0;
    while at < text.len() {
        // Each line begins a match or none. The spaces in front of it may be blank lines, which need no look of their own.
        let start = spaces(text, at);
        at = match assignment(text, start, &lines) {
            Some((entry, end)) => {
                entries.push(entry);
                end.max(start)
            }
            None => start,
        };
        at = skip(text, at, |byte| byte != b'\n') + 1;
    }
    Some(entries)
}

/// dotenv replaces `\r\n?` first.
fn with_line_feeds(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'\r' => out.push(b'\n'),
            b'\n' if at > 0 && text[at - 1] == b'\r' => {}
            byte => out.push(*byte),
        }
    }
    out
}

/// `\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)(value)?\s*(?:#.*)?$`, whose first spaces end at `start`, and the end of the
/// match.
fn assignment(text: &[u8], start: usize, lines: &Lines) -> Option<(Entry, usize)> {
    let exported = text[start..].starts_with(b"export").then(|| spaces(text, start + 6)).filter(|end| *end > start + 6);
    exported.into_iter().chain([start]).find_map(|name| {
        let end = skip(text, name, |byte| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte));
        if end == name {
            return None;
        }
        let equals = spaces(text, end);
        let (value, whole) = match (text.get(equals), text.get(end)) {
            (Some(b'='), _) => value(text, equals + 1)?,
            // `:\s+?` needs one space, and takes no more unless it must.
            (_, Some(b':')) if spaces(text, end + 1) > end + 1 => value(text, end + 2)?,
            _ => return None,
        };
        let value = without_quotes(trim(&text[value.0..value.1]), b"'\"`").to_vec();
        Some((Entry { name: text[name..end].to_vec(), value: Some(value), line: lines.number(name) }, whole))
    })
}

/// The range of the value behind the separator, and the end of the match. The separator takes more spaces if nothing
/// fits otherwise.
fn value(text: &[u8], from: usize) -> Option<((usize, usize), usize)> {
    (from..=spaces(text, from)).find_map(|at| {
        let quoted = spaces(text, at);
        if let Some(quote @ (b'\'' | b'"' | b'`')) = text.get(quoted) {
            for end in closings(text, quoted + 1, *quote) {
                if let Some(whole) = tail(text, end) {
                    return Some(((at, end), whole));
                }
            }
        }
        let longest = skip(text, at, |byte| byte != b'#' && byte != b'\n');
        (at..=longest).rev().find_map(|end| Some(((at, end), tail(text, end)?)))
    })
}

/// The positions behind the quotes that may close a value, in the order in which `(?:\\"|[^"])*"` tries them: the first
/// without a backslash in front, then those with one, from the last to the first.
pub(super) fn closings(text: &[u8], start: usize, quote: u8) -> Vec<usize> {
    let mut found = Vec::new();
    for at in start..text.len() {
        if text[at] == quote {
            found.push(at + 1);
            if at == start || text[at - 1] != b'\\' {
                break;
            }
        }
    }
    found.reverse();
    found
}

/// The end of `\s*(?:#.*)?$` at `at`.
fn tail(text: &[u8], at: usize) -> Option<usize> {
    let longest = spaces(text, at);
    (at..=longest).rev().find_map(|end| match text.get(end) {
        Some(b'#') => Some(skip(text, end, |byte| byte != b'\n')),
        None | Some(b'\n') => Some(end),
        Some(_) => None,
    })
}

/// The end of `\s*`. JavaScript counts a byte order mark and a no-break space as spaces.
fn spaces(text: &[u8], mut at: usize) -> usize {
    loop {
        let rest = text.get(at..).unwrap_or_default();
        at += match rest.first() {
            Some(b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c) => 1,
            _ if rest.starts_with(b"\xc2\xa0") => 2,
            _ if rest.starts_with(BOM) => 3,
            _ => return at,
        };
    }
}

fn trim(value: &[u8]) -> &[u8] {
    let start = spaces(value, 0);
    let mut end = value.len();
    while end > start && value[end - 1].is_ascii_whitespace() {
        end -= 1;
    }
    &value[start..end]
}
