//! direnv's `dotenv`: a regular expression for each line, which must fit all of them. Later versions put the lines of a
//! quoted value together first.

use super::{Entry, skip, without_quotes};

/// The assignments in a file.
pub(super) fn read(text: &[u8]) -> Option<Vec<Entry>> {
    assignments(text, true)
}

/// The assignments in a file, as versions without values of several lines read them.
pub(super) fn read_lines(text: &[u8]) -> Option<Vec<Entry>> {
    assignments(text, false)
}

fn assignments(text: &[u8], multiline: bool) -> Option<Vec<Entry>> {
    let mut entries = Vec::new();
    let mut open: Option<(u8, usize, Vec<u8>)> = None;
    for (number, line) in lines(text) {
        if let Some((quote, first, mut value)) = open.take() {
            value.push(b'\n');
            value.extend_from_slice(line);
            if line.trim_ascii().last() == Some(&quote) {
                entries.extend(assignment(&value, first).flatten());
            } else {
                open = Some((quote, first, value));
            }
            continue;
        }
        if let Some(quote) = opening(line).filter(|_| multiline) {
            open = Some((quote, number, line.to_vec()));
            continue;
        }
        entries.extend(assignment(line, number)?);
    }
    open.is_none().then_some(entries)
}

/// The lines between `[\r\n]+`, with their numbers. Blank ones disappear, in a quoted value, too.
fn lines(text: &[u8]) -> Vec<(usize, &[u8])> {
    let mut found = Vec::new();
    let (mut start, mut number) = (0, 1);
    for at in 0..=text.len() {
        if matches!(text.get(at), None | Some(b'\n' | b'\r')) {
            if at > start {
                found.push((number, &text[start..at]));
            }
            start = at + 1;
            number += usize::from(text.get(at) != Some(&b'\r') || text.get(at + 1) != Some(&b'\n'));
        }
    }
    found
}

/// The quote of a value that the line begins and does not end.
fn opening(line: &[u8]) -> Option<u8> {
    let separator = line.iter().position(|byte| matches!(byte, b'=' | b':')).filter(|at| *at > 0)?;
    let value = &line[skip(line, separator + 1, |byte| matches!(byte, b' ' | b'\t'))..];
    let quote = *value.first().filter(|byte| matches!(byte, b'\'' | b'"'))?;
    (value.iter().filter(|byte| **byte == quote).count() == 1).then_some(quote)
}

/// The assignment in a line; `Some(None)` for a blank line or a comment, `None` for any other.
fn assignment(line: &[u8], number: usize) -> Option<Option<Entry>> {
    let start = spaces(line, 0);
    if tail(line, start) {
        return Some(None);
    }
    let exported = line[start..].starts_with(b"export").then(|| spaces(line, start + 6)).filter(|end| *end > start + 6);
    exported.into_iter().chain([start]).find_map(|name| {
        let end = skip(line, name, |byte| byte.is_ascii_alphanumeric() || b"_.".contains(&byte));
        if end == name {
            return None;
        }
        let equals = spaces(line, end);
        let from = match (line.get(equals), line.get(end)) {
            (Some(b'='), _) => spaces(line, equals + 1),
            (_, Some(b':')) if spaces(line, end + 1) > end + 1 => spaces(line, end + 1),
            _ => return None,
        };
        let value = without_quotes(value(line, from)?, b"'\"").to_vec();
        Some(Some(Entry { name: line[name..end].to_vec(), value: Some(value), line: number }))
    })
}

fn value(line: &[u8], from: usize) -> Option<&[u8]> {
    if let Some(quote @ (b'\'' | b'"')) = line.get(from) {
        // Go's `(?:\"|[^"])*` contains quotes, too: the last one that fits closes the value.
        let closing = (from + 1..line.len()).rev().find(|at| line[*at] == *quote && tail(line, at + 1));
        if let Some(closing) = closing {
            return Some(&line[from..=closing]);
        }
    }
    let longest = skip(line, from, |byte| byte != b'#' && !is_space(byte));
    (from..=longest).rev().find(|end| tail(line, *end)).map(|end| &line[from..end])
}

/// Whether `\s*(?:#.*)?` takes the rest.
fn tail(line: &[u8], at: usize) -> bool {
    let end = spaces(line, at);
    match line.get(end) {
        None => true,
        Some(b'#') => !line[end..].contains(&b'\n'),
        Some(_) => false,
    }
}

fn spaces(line: &[u8], at: usize) -> usize {
    skip(line, at, is_space)
}

/// Go's `\s`.
fn is_space(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}
