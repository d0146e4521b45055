//! How the programs that read `.env` files divide them into assignments. There is no standard, and they disagree about
//! quotes, `KEY: value`, backslashes and values of several lines. An edit is therefore read back with a model of each
//! of them, and refused where one would see another value than was written, or another one of a variable that is none
//! of its business.

mod compose;
mod direnv;
mod node;
mod python;
mod shell;

use std::collections::BTreeMap;
use std::path::Path;

use super::edit::{self, EditError, QuoteStyle};
use super::lines::Lines;
use ppg_core::error::{Error, Result};
use ppg_core::secret::Secret;
use ppg_core::text;

/// An assignment as a reader sees it. Variables in the value are not expanded.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Entry {
    name: Vec<u8>,
    /// `None` if the reader then takes the variable for one without a value.
    value: Option<Vec<u8>>,
    /// Line of the name, from 1.
    line: usize,
}

/// A program that reads `.env` files.
struct Reader {
    /// Its name, for messages.
    name: &'static str,
    /// The assignments in a file, in order. `None` if the reader rejects the file, or if it is a program for a shell that
    /// the model does not follow.
    read: fn(&[u8]) -> Option<Vec<Entry>>,
}

const READERS: [Reader; 7] = [
    Reader { name: "node's dotenv", read: node::read },
    Reader { name: "python-dotenv", read: python::read },
    Reader { name: "python-dotenv before 1.2", read: python::read_before_1_2 },
    Reader { name: "docker compose", read: compose::read },
    Reader { name: "direnv", read: direnv::read },
    Reader { name: "direnv before 2.33", read: direnv::read_lines },
    Reader { name: "a shell", read: shell::read },
];

/// Why a file cannot be edited.
#[derive(Debug)]
pub(crate) enum Problem {
    /// The text itself is not the text of a `.env` file.
    Edit(EditError),
    /// A value has no form that all readers read as the same.
    Value(Error),
    /// A reader would not read what was written, or read another variable otherwise than before.
    Disagreement {
        /// Line in the file as it is, from 1.
        line: usize,
        /// Name of the variable.
        name: String,
        /// Name of the reader.
        reader: &'static str,
    },
}

impl From<EditError> for Problem {
    fn from(error: EditError) -> Self {
        Problem::Edit(error)
    }
}

impl Problem {
    /// The error for the file at `path`.
    pub(crate) fn into_error(self, path: &Path) -> Error {
        match self {
            Problem::Edit(error) => error.into_error(path),
            Problem::Value(error) => error,
            Problem::Disagreement { line, name, reader } => {
                let path = path.display().to_string();
                let (path, name) = (text::escape_control(&path), text::escape_control(&name));
                Error::usage(format!("{path}:{line}: {reader} would read another value of {name} than other programs"))
                    .hint("rewrite that line as NAME=\"value\", or remove it; nothing was changed")
            }
        }
    }
}

/// Returns `old` with each variable set, in a form that every reader of the file reads as the same values. A reader that
/// rejects `old` does not read this file, and may reject the result. A byte order mark stays, unless a reader takes it for
/// the beginning of a name.
///
/// # Errors
/// [`Problem`] if there is no such form.
pub(crate) fn edit_for_all(old: &[u8], variables: &[(String, Secret)]) -> Result<Vec<u8>, Problem> {
    let edited = edit_as_it_is(old, variables);
    match (old.strip_prefix(BOM), &edited) {
        (Some(text), Err(Problem::Disagreement { .. })) => edit_as_it_is(text, variables).or(edited),
        _ => edited,
    }
}

fn edit_as_it_is(old: &[u8], variables: &[(String, Secret)]) -> Result<Vec<u8>, Problem> {
    let before: Vec<_> =
        READERS.iter().filter_map(|reader| Some((reader, last_of_each(&(reader.read)(old)?)))).collect();
    let mut first = None;
    // A quote in an earlier line may end at one that is added: then a form without quotes still fits.
    for style in QuoteStyle::in_order_for(old) {
        let lines = variables.iter().map(|(name, value)| Ok((name.as_str(), style.quoted(name, value.expose())?)));
        let new = edit::set(old, &lines.collect::<Result<Vec<_>>>().map_err(Problem::Value)?)?;
        match before.iter().find_map(|(reader, before)| disagreement(reader, before, &new, variables)) {
            None => return Ok(new),
            Some(problem) => first = first.or(Some(problem)),
        }
    }
    // A line that was appended is not in the file that the user sees.
    let last = Lines::of(old).number(old.len().saturating_sub(1));
    match first {
        Some(Problem::Disagreement { line, name, reader }) => {
            Err(Problem::Disagreement { line: line.min(last), name, reader })
        }
        Some(other) => Err(other),
        None => Ok(old.to_vec()),
    }
}

type Values = BTreeMap<Vec<u8>, (Option<Vec<u8>>, usize)>;

/// The value of each variable, and its line. The last assignment counts in every reader.
fn last_of_each(entries: &[Entry]) -> Values {
    entries.iter().map(|entry| (entry.name.clone(), (entry.value.clone(), entry.line))).collect()
}

/// What `reader`, which read `before`, would read otherwise than intended in `new`.
fn disagreement(reader: &Reader, before: &Values, new: &[u8], variables: &[(String, Secret)]) -> Option<Problem> {
    let problem = |name: &[u8], line: usize| {
        let name = String::from_utf8_lossy(name).into_owned();
        Some(Problem::Disagreement { line, name, reader: reader.name })
    };
    let Some(after) = (reader.read)(new) else {
        // The line in which its quote begins is not known; it is in front of what was written.
        let line = before.values().map(|(_, line)| *line).max().unwrap_or(1);
        return problem(variables.first()?.0.as_bytes(), line);
    };
    let after = last_of_each(&after);
    for (name, value) in variables {
        let read = after.get(name.as_bytes());
        if read.and_then(|(read, _)| read.as_deref()) != Some(value.expose().as_bytes()) {
            let before = before.get(name.as_bytes());
            let unchanged = before.filter(|(value, _)| read.is_some_and(|(read, _)| read == value));
            let line = unchanged.or(read).or(before).map(|(_, line)| *line);
            // What swallowed it begins above.
            let line = line.or_else(|| after.values().map(|(_, line)| *line).max());
            return problem(name.as_bytes(), line.unwrap_or(1));
        }
    }
    let is_ours = |name: &[u8]| variables.iter().any(|(ours, _)| ours.as_bytes() == name);
    let names = before.keys().chain(after.keys()).filter(|name| !is_ours(name));
    for name in names {
        let (old, new) = (before.get(name), after.get(name));
        if old.and_then(|(value, _)| value.as_ref()) != new.and_then(|(value, _)| value.as_ref()) {
            return problem(name, old.or(new).map_or(1, |(_, line)| *line));
        }
    }
    None
}

/// The value without the quotes around it, if it begins and ends with the same one.
fn without_quotes<'a>(value: &'a [u8], quotes: &[u8]) -> &'a [u8] {
    match value {
        [first, inner @ .., last] if first == last && quotes.contains(first) => inner,
        _ => value,
    }
}

/// The position behind the bytes from `at` on that `is` accepts.
fn skip(text: &[u8], at: usize, is: impl Fn(u8) -> bool) -> usize {
    at + text.get(at..).unwrap_or_default().iter().take_while(|byte| is(**byte)).count()
}

/// The byte order mark of UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

#[cfg(test)]
mod tests;
