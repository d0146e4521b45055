//! python-dotenv: a parser of bindings. A line that it cannot read is skipped, which may be the first of a value that
//! has several.

use super::{Entry, Lines, node, skip};

/// The differences between versions.
#[derive(Clone, Copy)]
struct Version {
    /// A backslash escapes any character after it. Before, only a quote, and only if another one closed the value.
    escapes_all: bool,
    /// A byte order mark is dropped.
    drops_bom: bool,
}

/// The assignments in a file, as version 1.2 reads them.
pub(super) fn read(text: &[u8]) -> Option<Vec<Entry>> {
    bindings(text, Version { escapes_all: true, drops_bom: true })
}

/// The assignments in a file, as earlier versions read them.
pub(super) fn read_before_1_2(text: &[u8]) -> Option<Vec<Entry>> {
    bindings(text, Version { escapes_all: false, drops_bom: false })
}

fn bindings(text: &[u8], version: Version) -> Option<Vec<Entry>> {
    let text = std::str::from_utf8(text).ok()?;
    let text = if version.drops_bom { text.strip_prefix('\u{feff}').unwrap_or(text) } else { text }.as_bytes();
    let lines = Lines::of(text);
    let mut entries = Vec::new();
    let mut at = 0;
    loop {
        at = skip(text, at, |byte| byte.is_ascii_whitespace() || byte == 0x0b || (0x1c..=0x1f).contains(&byte));
        if at >= text.len() {
            return Some(entries);
        }
        match binding(text, at, version, &lines) {
            Ok((entry, end)) => {
                entries.extend(entry);
                at = end;
            }
            // The rest of the line in which the error is.
            Err(error) => at = line_end(text, error),
        }
    }
}

/// The assignment at `at`, if the line has one, and the position behind its line; the position of the error otherwise.
fn binding(text: &[u8], at: usize, version: Version, lines: &Lines) -> Result<(Option<Entry>, usize), usize> {
    let exported = text[at..].starts_with(b"export").then(|| blanks(text, at + 6)).filter(|end| *end > at + 6);
    let start = exported.unwrap_or(at);
    let (name, behind) = match text.get(start) {
        Some(b'#') => (None, start),
        Some(b'\'') => {
            let end = skip(text, start + 1, |byte| byte != b'\'');
            if end == start + 1 || end >= text.len() {
                return Err(start);
            }
            (Some(start + 1..end), end + 1)
        }
        _ => {
            let end = skip(text, start, |byte| !b"=# \t\r\n\x0b\x0c".contains(&byte));
            if end == start {
                return Err(start);
            }
            (Some(start..end), end)
        }
    };
    let mut end = blanks(text, behind);
    let mut value = None;
    if text.get(end) == Some(&b'=') {
        let from = blanks(text, end + 1);
        (value, end) = match text.get(from) {
            Some(b'#') if version.escapes_all && from > end + 1 => (Some(Vec::new()), from),
            Some(quote @ (b'\'' | b'"')) => {
                let close = closing(text, from + 1, *quote, version).ok_or(from)?;
                (Some(text[from + 1..close - 1].to_vec()), close)
            }
            _ => {
                let end = skip(text, from, |byte| byte != b'\r' && byte != b'\n');
                (Some(unquoted(&text[from..end]).to_vec()), end)
            }
        };
    }
    let comment = blanks(text, end);
    if text.get(comment) == Some(&b'#') {
        end = skip(text, comment, |byte| byte != b'\r' && byte != b'\n');
    }
    end = blanks(text, end);
    if text.get(end).is_some_and(|byte| *byte != b'\r' && *byte != b'\n') {
        return Err(end);
    }
    let entry = name.map(|name| {
        let line = lines.number(name.start);
        Entry { name: text[name].to_vec(), value, line }
    });
    Ok((entry, end))
}

/// The position behind the quote that closes a value.
fn closing(text: &[u8], start: usize, quote: u8, version: Version) -> Option<usize> {
    if !version.escapes_all {
        return node::closings(text, start, quote).first().copied();
    }
    let mut at = start;
    while at < text.len() {
        match text[at] {
            b'\\' => at += 2,
            byte if byte == quote => return Some(at + 1),
            _ => at += 1,
        }
    }
    None
}

/// An unquoted value ends before a blank and a `#`.
fn unquoted(value: &[u8]) -> &[u8] {
    let is_blank = |byte: u8| byte.is_ascii_whitespace() || byte == 0x0b;
    let comment = (1..value.len()).find(|at| value[*at] == b'#' && is_blank(value[at - 1]));
    let value = &value[..comment.unwrap_or(value.len())];
    let end = value.iter().rposition(|byte| !is_blank(*byte)).map_or(0, |at| at + 1);
    &value[..end]
}

/// The end of `[^\S\r\n]*`.
fn blanks(text: &[u8], at: usize) -> usize {
    skip(text, at, |byte| matches!(byte, b' ' | b'\t' | 0x0b | 0x0c))
}

fn line_end(text: &[u8], at: usize) -> usize {
    let end = skip(text, at, |byte| byte != b'\r' && byte != b'\n');
    (end + 1).min(text.len())
}
