//! A shell that sources the file, as in `set -a; . ./.env`. Words, quotes and assignments are followed; expansions keep
//! their text. A file with control structures, redirections or unfinished quotes is no `.env` file of a shell.

use super::{Entry, Lines, skip};

/// The assignments in a file.
pub(super) fn read(text: &[u8]) -> Option<Vec<Entry>> {
    // To a shell the carriage returns of Windows line ends are part of every value, so it does not read such a file.
    let line_feeds = (0..text.len()).filter(|at| text[*at] == b'\n');
    if text.contains(&0) || (text.contains(&b'\r') && line_feeds.clone().all(|at| at > 0 && text[at - 1] == b'\r')) {
        return None;
    }
    let lines = Lines::of(text);
    let mut entries = Vec::new();
    let mut command = Command::default();
    let mut at = 0;
    let mut is_piped = false;
    while at < text.len() {
        match text[at] {
            b' ' | b'\t' => at += 1,
            b'\\' if text.get(at + 1) == Some(&b'\n') => at += 2,
            b'#' => at = skip(text, at, |byte| byte != b'\n'),
            separator @ (b'\n' | b';' | b'&' | b'|') => {
                let is_double = text.get(at + 1) == Some(&separator) && separator != b'\n';
                let in_background = matches!(separator, b'&' | b'|') && !is_double;
                let command = std::mem::take(&mut command);
                if !in_background && !is_piped {
                    entries.extend(command.assigned());
                }
                is_piped = separator == b'|' && !is_double;
                at += if is_double { 2 } else { 1 };
            }
            b'(' | b')' | b'<' | b'>' => return None,
            _ => {
                let (word, end) = word(text, at)?;
                command.add(word, &text[at..end], lines.number(at))?;
                at = end;
            }
        }
    }
    if !is_piped {
        entries.extend(command.assigned());
    }
    Some(entries)
}

/// A command whose words are being read.
#[derive(Default)]
struct Command {
    /// Its first word that is no assignment.
    name: Option<Vec<u8>>,
    assignments: Vec<Entry>,
}

/// Words after which the shell does what this model does not follow.
const CONTROL: [&[u8]; 20] = [
    b"if",
    b"then",
    b"else",
    b"elif",
    b"fi",
    b"for",
    b"while",
    b"until",
    b"do",
    b"done",
    b"case",
    b"esac",
    b"function",
    b"{",
    b"}",
    b"[[",
    b"return",
    b"exit",
    b"exec",
    b"eval",
];

impl Command {
    /// Adds a word, which is written `raw`. `None` for a control structure.
    fn add(&mut self, word: Vec<u8>, raw: &[u8], line: usize) -> Option<()> {
        let length = skip(raw, 0, |byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let is_assignment = length > 0 && !raw[0].is_ascii_digit() && raw.get(length) == Some(&b'=');
        if is_assignment && (self.name.is_none() || self.declares()) {
            let value = word[length + 1..].to_vec();
            self.assignments.push(Entry { name: raw[..length].to_vec(), value: Some(value), line });
        } else if self.name.is_none() {
            if CONTROL.contains(&raw) {
                return None;
            }
            self.name = Some(word);
        }
        Some(())
    }

    fn declares(&self) -> bool {
        let declaring: [&[u8]; 4] = [b"export", b"readonly", b"declare", b"typeset"];
        self.name.as_deref().is_some_and(|name| declaring.contains(&name))
    }

    /// What it assigns for the commands after it. Assignments in front of another program are for that program.
    fn assigned(self) -> Vec<Entry> {
        if self.name.is_none() || self.declares() { self.assignments } else { Vec::new() }
    }
}

/// The word at `at` without its quotes, and its end. `None` if a quote is not closed.
fn word(text: &[u8], mut at: usize) -> Option<(Vec<u8>, usize)> {
    let mut word = Vec::new();
    while let Some(byte) = text.get(at) {
        match byte {
            b' ' | b'\t' | b'\n' | b';' | b'&' | b'|' | b'(' | b')' | b'<' | b'>' => break,
            b'\\' => {
                // At the end of the file it stands for itself.
                let next = *text.get(at + 1).unwrap_or(byte);
                if next != b'\n' {
                    word.push(next);
                }
                at = text.len().min(at + 2);
            }
            b'\'' => {
                let end = skip(text, at + 1, |byte| byte != b'\'');
                word.extend_from_slice(text.get(at + 1..end)?);
                text.get(end)?;
                at = end + 1;
            }
            b'"' => {
                let (inner, end) = double_quoted(text, at + 1)?;
                word.extend(inner);
                at = end;
            }
            b'$' | b'`' => {
                let end = expansion(text, at)?;
                word.extend_from_slice(&text[at..end]);
                at = end;
            }
            byte => {
                word.push(*byte);
                at += 1;
            }
        }
    }
    Some((word, at))
}

/// The text up to the double quote that ends it, and the position behind that.
fn double_quoted(text: &[u8], mut at: usize) -> Option<(Vec<u8>, usize)> {
    let mut inner = Vec::new();
    loop {
        match *text.get(at)? {
            b'"' => return Some((inner, at + 1)),
            b'\\' => {
                match *text.get(at + 1)? {
                    b'\n' => {}
                    next @ (b'$' | b'`' | b'"' | b'\\') => inner.push(next),
                    next => inner.extend([b'\\', next]),
                }
                at += 2;
            }
            b'$' | b'`' => {
                let end = expansion(text, at)?;
                inner.extend_from_slice(&text[at..end]);
                at = end;
            }
            byte => {
                inner.push(byte);
                at += 1;
            }
        }
    }
}

/// The end of what `$` or a backquote begins. Quotes inside are followed.
fn expansion(text: &[u8], at: usize) -> Option<usize> {
    let (close, mut inside) = match (text[at], text.get(at + 1)) {
        (b'`', _) => (b'`', at + 1),
        (_, Some(b'(')) => (b')', at + 2),
        (_, Some(b'{')) => (b'}', at + 2),
        (_, Some(b'\'')) => (b'\'', at + 2),
        _ => return Some(at + 1),
    };
    loop {
        let byte = *text.get(inside)?;
        inside = match byte {
            byte if byte == close => return Some(inside + 1),
            b'\\' => inside + 2,
            b'"' if close != b'\'' => double_quoted(text, inside + 1)?.1,
            b'\'' if close == b')' => skip(text, inside + 1, |byte| byte != b'\'') + 1,
            b'$' if close != b'\'' => expansion(text, inside)?,
            b'(' if close == b')' => nested(text, inside + 1)?,
            _ => inside + 1,
        };
    }
}

/// The position behind the parenthesis that closes one that was opened.
fn nested(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = match *text.get(at)? {
            b')' => return Some(at + 1),
            b'(' => nested(text, at + 1)?,
            b'\\' => at + 2,
            b'"' => double_quoted(text, at + 1)?.1,
            b'\'' => skip(text, at + 1, |byte| byte != b'\'') + 1,
            _ => at + 1,
        };
    }
}
