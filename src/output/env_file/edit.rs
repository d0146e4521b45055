//! Finds and sets the assignments in the text of a `.env` file. Works on bytes, because the file need not be UTF-8.

use std::ops::Range;
use std::path::Path;

use super::lines::Lines;
use crate::output::env_format::dotenv;
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// Reason why a file cannot be edited.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum EditError {
    /// The quote that begins a value is not closed.
    Unterminated {
        /// Line of the opening quote, from 1.
        line: usize,
        /// Name of the variable.
        name: String,
    },
    /// The file is UTF-16, as the `>` of Windows PowerShell writes it.
    Utf16,
}

impl EditError {
    /// The error for the file at `path`.
    pub(crate) fn into_error(self, path: &Path) -> Error {
        let path = path.display().to_string();
        let path = text::escape_control(&path);
        match self {
            EditError::Unterminated { line, name } => {
                Error::failed(format!("{path}:{line}: the quote that begins the value of {name} is not closed"))
                    .hint("close it and run the command again; nothing was changed")
            }
            EditError::Utf16 => Error::failed(format!("{path}:1: the file is encoded in UTF-16"))
                .hint("save it as UTF-8 and run the command again; nothing was changed"),
        }
    }
}

/// How new values are quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum QuoteStyle {
    /// In double quotes, or single ones if the value contains double ones.
    Quoted,
    /// Without quotes, if the value allows it.
    Bare,
}

impl QuoteStyle {
    /// The styles for a file, the best first. In a file without quotes no value gets any that does without: docker's
    /// `--env-file` takes quotes literally.
    pub(crate) fn in_order_for(old: &[u8]) -> [QuoteStyle; 2] {
        let is_bare = |range: &Ranges| !matches!(old.get(range.value.start), Some(b'\'' | b'"' | b'`'));
        match ranges(old) {
            Ok(ranges) if !ranges.is_empty() && ranges.iter().all(is_bare) => [QuoteStyle::Bare, QuoteStyle::Quoted],
            _ => [QuoteStyle::Quoted, QuoteStyle::Bare],
        }
    }

    /// The value as it follows `NAME=`.
    ///
    /// # Errors
    /// `Refused` if readers disagree about every way to write the value.
    pub(crate) fn quoted(self, name: &str, value: &str) -> Result<String> {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./:@%+,?=".contains(&byte);
        let is_plain = !value.is_empty() && value.bytes().all(plain) && !value.starts_with('=');
        match self {
            QuoteStyle::Bare if is_plain => Ok(value.to_owned()),
            _ => dotenv::quoted(name, value),
        }
    }
}

/// Returns `old` with each variable set to its value, which is already quoted for a `.env` file. An assignment takes the
/// form `NAME=value`, which every reader knows, whatever form it had.
///
/// # Errors
/// [`EditError`] if the file is UTF-16 or has an unterminated quote.
pub(crate) fn set(old: &[u8], variables: &[(&str, String)]) -> Result<Vec<u8>, EditError> {
    let mut out = Vec::with_capacity(old.len() + 256);
    let mut copied = 0;
    let mut found = vec![false; variables.len()];
    for assignment in ranges(old)? {
        let name = &old[assignment.name.clone()];
        let Some(index) = variables.iter().position(|(wanted, _)| wanted.as_bytes() == name) else { continue };
        found[index] = true;
        out.extend_from_slice(&old[copied..assignment.name.end]);
        out.push(b'=');
        out.extend_from_slice(variables[index].1.as_bytes());
        copied = assignment.value.end;
        if old.get(copied) == Some(&b'#') {
            // To a shell, a comment needs a blank in front of it.
            out.push(b' ');
        }
    }
    out.extend_from_slice(&old[copied..]);
    let end = line_end(old);
    for ((name, value), _) in variables.iter().zip(found).filter(|(_, found)| !found) {
        if !out.is_empty() && out != BOM && !out.ends_with(b"\n") && !out.ends_with(b"\r") {
            out.extend_from_slice(end);
        }
        out.extend_from_slice(format!("{name}={value}").as_bytes());
        out.extend_from_slice(end);
    }
    Ok(out)
}

/// An assignment in a file.
#[derive(Debug, Clone)]
pub(crate) struct Assignment {
    /// Name of the variable.
    pub(crate) name: String,
    /// Line of the name, from 1.
    pub(crate) line: usize,
    /// The value without the quotes around it.
    pub(crate) value: Secret,
}

/// All assignments, in order, as the editor sees them. Other lines are skipped.
///
/// # Errors
/// As [`set`].
pub(crate) fn assignments(text: &[u8]) -> Result<Vec<Assignment>, EditError> {
    let lossy = |range: Range<usize>| String::from_utf8_lossy(&text[range]).into_owned();
    let lines = Lines::of(text);
    let assignment = |Ranges { name, value }: Ranges| {
        let quoted = lossy(value);
        let inner = ['"', '\'', '`'].iter().find_map(|quote| quoted.strip_prefix(*quote)?.strip_suffix(*quote));
        Assignment { line: lines.number(name.start), name: lossy(name), value: inner.unwrap_or(&quoted).into() }
    };
    Ok(ranges(text)?.into_iter().map(assignment).collect())
}

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The line end for appended lines: that of the first line.
fn line_end(text: &[u8]) -> &'static [u8] {
    match text.iter().position(|b| *b == b'\n') {
        Some(at) if at > 0 && text[at - 1] == b'\r' => b"\r\n",
        _ => b"\n",
    }
}

/// The byte ranges of an assignment. The value includes its quotes but not a comment after it.
#[derive(Debug)]
struct Ranges {
    name: Range<usize>,
    value: Range<usize>,
}

fn ranges(text: &[u8]) -> Result<Vec<Ranges>, EditError> {
    if text.starts_with(&[0xff, 0xfe]) || text.starts_with(&[0xfe, 0xff]) {
        return Err(EditError::Utf16);
    }
    let mut found = Vec::new();
    let mut at = if text.starts_with(BOM) { BOM.len() } else { 0 };
    while at < text.len() {
        if let Some((name, separator)) = name(text, at) {
            let value = match value(text, separator + 1) {
                Some(value) => value,
                // Not every line with a colon is an assignment.
                None if text[separator] == b':' => separator + 1..unquoted_end(text, separator + 1),
                None => {
                    let name = String::from_utf8_lossy(&text[name]).into_owned();
                    return Err(EditError::Unterminated { line: Lines::of(text).number(separator), name });
                }
            };
            at = value.end;
            found.push(Ranges { name, value });
        }
        at = next_line(text, at);
    }
    Ok(found)
}

/// The name and the position of the separator in `[export] NAME =` or `NAME:` at the beginning of a line.
fn name(text: &[u8], line: usize) -> Option<(Range<usize>, usize)> {
    let mut start = skip_blanks(text, line);
    if text[start..].starts_with(b"export") {
        let behind = skip_blanks(text, start + b"export".len());
        if behind > start + b"export".len() && !matches!(text.get(behind), Some(b'=' | b':')) {
            start = behind;
        }
    }
    let length = text[start..].iter().take_while(|b| b.is_ascii_alphanumeric() || b"_.-".contains(b)).count();
    let end = start + length;
    let separator = skip_blanks(text, end);
    (length > 0 && matches!(text.get(separator), Some(b'=' | b':'))).then_some((start..end, separator))
}

/// The value after the equals sign that ends at `equals`; `None` if its quote is not closed.
fn value(text: &[u8], equals: usize) -> Option<Range<usize>> {
    let start = skip_blanks(text, equals);
    match text.get(start) {
        Some(quote @ (b'\'' | b'"' | b'`')) => {
            let mut end = closing(text, start + 1, *quote)? + 1;
            // As in a shell, `'a'"b"` is one value: what follows without a blank belongs to it.
            while let Some(byte) = text.get(end).filter(|b| !is_blank(**b) && !is_line_end(**b) && **b != b'#') {
                end = match byte {
                    b'\'' | b'"' | b'`' => closing(text, end + 1, *byte)? + 1,
                    b'\\' if text.get(end + 1).is_some_and(|b| !is_line_end(*b)) => end + 2,
                    _ => end + 1,
                };
            }
            // Only a comment may follow a quoted value. Anything else makes the rest of the line one unquoted value.
            let behind = skip_blanks(text, end);
            match text.get(behind) {
                Some(b'#') => Some(start..end),
                Some(byte) if !is_line_end(*byte) => Some(start..unquoted_end(text, behind)),
                _ => Some(start..end),
            }
        }
        // `NAME= # comment` is empty; the new value goes before the blank.
        Some(b'#') if start > equals => Some(equals..equals),
        None => Some(equals..equals),
        Some(byte) if is_line_end(*byte) => Some(equals..equals),
        Some(_) => Some(start..unquoted_end(text, start)),
    }
}

/// The position of the closing quote. As in dotenv and python-dotenv, a quote after a backslash is part of the value.
/// If the value would then have no end, the last such quote of its first line closes it.
fn closing(text: &[u8], start: usize, quote: u8) -> Option<usize> {
    let mut at = start;
    let (mut first_line, mut escaped) = (true, None);
    while let Some(byte) = text.get(at) {
        match byte {
            b'\\' if text.get(at + 1) == Some(&quote) => {
                let behind = skip_blanks(text, at + 2);
                if first_line && text.get(behind).is_none_or(|b| is_line_end(*b) || *b == b'#') {
                    escaped = Some(at + 1);
                }
                at += 2;
            }
            // The second of two backslashes escapes nothing.
            b'\\' if text.get(at + 1) == Some(&b'\\') => at += 2,
            byte if *byte == quote => return Some(at),
            byte => {
                first_line &= !is_line_end(*byte);
                at += 1;
            }
        }
    }
    escaped
}

/// The end of an unquoted value: before trailing blanks and before a comment, which needs a blank in front of it.
fn unquoted_end(text: &[u8], start: usize) -> usize {
    let mut end = start;
    for (offset, byte) in text[start..].iter().enumerate() {
        let at = start + offset;
        if is_line_end(*byte) || (*byte == b'#' && at > start && is_blank(text[at - 1])) {
            break;
        }
        if !is_blank(*byte) {
            end = at + 1;
        }
    }
    end
}

fn next_line(text: &[u8], from: usize) -> usize {
    match text[from..].iter().position(|b| is_line_end(*b)) {
        Some(offset) => from + offset + 1,
        None => text.len(),
    }
}

fn skip_blanks(text: &[u8], from: usize) -> usize {
    from + text[from..].iter().take_while(|b| is_blank(**b)).count()
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | 0x0b | 0x0c)
}

fn is_line_end(byte: u8) -> bool {
    matches!(byte, b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn edited(old: &str) -> String {
        String::from_utf8(set(old.as_bytes(), &[("A", "\"new\"".to_owned())]).unwrap()).unwrap()
    }

    #[test]
    fn a_value_is_replaced_in_place() {
        for (old, new) in [
            ("A=old\n", "A=\"new\"\n"),
            ("A=old", "A=\"new\""),
            ("A=", "A=\"new\""),
            ("A=\r\nB=1\r\n", "A=\"new\"\r\nB=1\r\n"),
            ("  export\tA = old  # why\nB=2", "  export\tA=\"new\"  # why\nB=2"),
            ("A: old\nB : A\nA : older # why\nA:oldest\n", "A=\"new\"\nB : A\nA=\"new\" # why\nA=\"new\"\n"),
            ("A: \"x\ny\" # why\n", "A=\"new\" # why\n"),
            ("B: it's\nC: \"open\nA=1\n", "B: it's\nC: \"open\nA=\"new\"\n"),
            ("A=old#x\n", "A=\"new\"\n"),
            ("A= # nothing\n", "A=\"new\" # nothing\n"),
            ("A=#x\n", "A=\"new\"\n"),
            ("A='o#d' # why\n", "A=\"new\" # why\n"),
            ("A=\"o\\\"d\"#why\n", "A=\"new\" #why\n"),
            ("A='x'\"y z\"\\ w # why\n", "A=\"new\" # why\n"),
            ("A=\"x\" y\n", "A=\"new\"\n"),
            ("A=`x\ny`\nB=1\n", "A=\"new\"\nB=1\n"),
            ("A=1\nB=2\nA=3\n", "A=\"new\"\nB=2\nA=\"new\"\n"),
            ("\u{feff}A=1\n", "\u{feff}A=\"new\"\n"),
            ("A=1\rB=2\r", "A=\"new\"\rB=2\r"),
            ("A='C:\\x\\'\nB=2\n", "A=\"new\"\nB=2\n"),
            ("A='C:\\\\'\nB='2'\n", "A=\"new\"\nB='2'\n"),
            ("export A=1\nexport=2\n", "export A=\"new\"\nexport=2\n"),
        ] {
            assert_eq!(edited(old), new, "{old:?}");
        }
    }

    #[test]
    fn a_name_inside_other_text_is_not_an_assignment() {
        for old in [
            "B=\"x\nA=1\n\"\n",
            "B='x\r\nA=1'\r\n",
            "#A=1\n",
            "AA=1\n",
            "B.A=1\n",
            "B=A=1\n",
            "export A\n",
            "a=1\n",
            "it's A=1\n",
            "B=it's\n",
            "",
            "\u{feff}",
        ] {
            let end = if old.contains("\r\n") { "\r\n" } else { "\n" };
            assert_eq!(edited(old), format!("{old}A=\"new\"{end}"), "{old:?}");
        }
        assert_eq!(edited("B=1"), "B=1\nA=\"new\"\n");
        assert_eq!(edited("#x\r\nB=1"), "#x\r\nB=1\r\nA=\"new\"\r\n");
    }

    #[test]
    fn bytes_that_are_not_utf8_are_preserved() {
        assert_eq!(set(b"B=\xff\xfe\0\nA=\x80\n", &[("A", "1".to_owned())]).unwrap(), b"B=\xff\xfe\0\nA=1\n");
    }

    #[test]
    fn an_unterminated_quote_is_named_with_its_line() {
        let problem = set(b"# x\r\nB=1\r\nC=\"2\r\nA=1\r\n", &[("A", String::new())]).unwrap_err();
        assert_eq!(problem, EditError::Unterminated { line: 3, name: "C".to_owned() });
        let error = problem.into_error(Path::new("x/.env"));
        assert!(error.to_string().starts_with("x/.env:3: "), "{error}");
        assert_eq!(set(b"\xff\xfeA\0", &[]).unwrap_err(), EditError::Utf16);
    }

    #[test]
    fn setting_twice_changes_nothing_and_no_input_panics() {
        // Every text of up to five special characters.
        let alphabet = [b'A', b'=', b'\'', b'"', b'\\', b'#', b' ', b'\n', b'\r'];
        let mut texts = vec![Vec::new()];
        for _ in 0..5 {
            let longer: Vec<Vec<u8>> =
                texts.iter().flat_map(|t| alphabet.iter().map(move |b| [t.as_slice(), &[*b]].concat())).collect();
            for text in &longer {
                if let Ok(once) = set(text, &[("A", "\"v\"".to_owned())]) {
                    assert_eq!(set(&once, &[("A", "\"v\"".to_owned())]).unwrap(), once, "{:?}", text.escape_ascii());
                }
            }
            texts = longer;
        }
    }
}
