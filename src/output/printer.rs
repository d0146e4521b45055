//! Puts results on standard output in the format that was asked for.

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use super::columns::{Cell, Column, Show, cells};
use super::csv::csv;
use super::format::Format;
use super::terminal::Terminal;
use super::{jq, table};
use ppg_core::error::{Error, Result};
use ppg_core::text;

/// How a user wants results to look.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// `-o`
    pub format: Format,
    /// `--jq`
    pub jq: Option<String>,
    /// `--columns`
    pub columns: Option<Vec<String>>,
    /// Without `--no-headers`
    pub headers: bool,
}

/// Standard output, and how it is to look.
pub struct Printer {
    wishes: Wishes,
    /// `--jq`, ready to run.
    filter: Option<jq::Filter>,
    terminal: Terminal,
    now: Timestamp,
}

impl Printer {
    /// A printer to standard output. Refuses wishes that exclude each other.
    pub fn new(wishes: Wishes, terminal: Terminal, now: Timestamp) -> Result<Self> {
        let tabular = matches!(wishes.format, Format::Table | Format::Csv);
        if wishes.columns.is_some() && (!tabular || wishes.jq.is_some()) {
            return Err(Error::usage("--columns goes with -o table and -o csv").hint("for JSON, use --jq"));
        }
        if wishes.jq.is_some() && !matches!(wishes.format, Format::Table | Format::Json) {
            return Err(Error::usage("--jq goes with -o json").hint("leave the other format out"));
        }
        let filter = wishes.jq.as_deref().map(jq::compile).transpose()?;
        Ok(Printer { wishes, filter, terminal, now })
    }

    /// The format in force: `--jq` implies JSON.
    pub fn format(&self) -> Format {
        if self.wishes.jq.is_some() { Format::Json } else { self.wishes.format }
    }

    /// Whether a `T` can be printed as it is wished. Asked before something is changed: a wish that cannot be fulfilled
    /// must not come up when it is done.
    pub fn can_show<T: Show>(&self) -> Result<()> {
        if self.format() == Format::Env {
            return Err(no_env());
        }
        self.columns::<T>(|_| true).map(drop)
    }

    /// Prints a list.
    pub fn list<T: Show>(&self, items: &[T]) -> Result<()> {
        self.list_with(items, &[])
    }

    /// Prints a list with columns that lists leave out otherwise.
    pub fn list_with<T: Show>(&self, items: &[T], also: &[&str]) -> Result<()> {
        match self.format() {
            Format::Table => {
                let mut columns = self.listed_columns::<T>(also)?;
                if self.wishes.columns.is_none() && !items.is_empty() {
                    // The contracts tell different things: what the service's own never tells is no column.
                    columns.retain(|column| items.iter().any(|item| (column.cell)(item) != Cell::Empty));
                }
                let names: Vec<_> = columns.iter().map(|column| column.name).collect();
                let rows: Vec<_> = items.iter().map(|item| cells(item, &columns)).collect();
                let headers = self.wishes.headers && !(items.is_empty() && self.terminal.stdout);
                self.write(&table::list(&names, &rows, headers, &self.terminal, self.now))
            }
            Format::Csv => csv(&mut io::stdout().lock(), self.headers(), &self.listed_columns::<T>(also)?, items),
            Format::Ndjson => {
                let mut out = io::stdout().lock();
                for item in items {
                    let mut line = serde_json::to_string(item).map_err(unserializable)?;
                    line.push('\n');
                    out.write_all(line.as_bytes())?;
                }
                Ok(out.flush()?)
            }
            Format::Id => {
                self.write(&items.iter().map(|item| format!("{}\n", text::clean(item.id()))).collect::<String>())
            }
            Format::Json | Format::Yaml => self.value(&items),
            Format::Env => Err(no_env()),
        }
    }

    /// Prints one resource.
    pub fn one<T: Show>(&self, item: &T) -> Result<()> {
        match self.format() {
            Format::Table => {
                let columns = self.columns::<T>(|_| true)?;
                let cells = cells(item, &columns);
                // What a resource does not have is no line of its own.
                let (names, cells): (Vec<_>, Vec<_>) = columns
                    .iter()
                    .zip(cells)
                    .filter(|(_, cell)| *cell != Cell::Empty || self.wishes.columns.is_some())
                    .map(|(column, cell)| (column.name, cell))
                    .unzip();
                self.write(&table::single(&names, &cells, self.wishes.headers, &self.terminal, self.now))
            }
            Format::Csv => {
                let columns = self.columns::<T>(|_| true)?;
                csv(&mut io::stdout().lock(), self.headers(), &columns, std::slice::from_ref(item))
            }
            Format::Id => self.write(&format!("{}\n", text::clean(item.id()))),
            Format::Json | Format::Yaml | Format::Ndjson => self.value(item),
            Format::Env => Err(no_env()),
        }
    }

    /// Prints a value that has no columns, as JSON or YAML.
    pub fn value(&self, value: &impl Serialize) -> Result<()> {
        if self.format() == Format::Yaml {
            let yaml = serde_saphyr::to_string(value).map_err(|error| Error::failed(format!("YAML: {error}")))?;
            return self.write(&yaml);
        }
        if self.format() == Format::Ndjson {
            return self.write(&format!("{}\n", serde_json::to_string(value).map_err(unserializable)?));
        }
        let mut json = serde_json::to_string_pretty(value).map_err(unserializable)?;
        let Some(filter) = &self.filter else {
            json.push('\n');
            return self.write(&json);
        };
        let mut out = io::stdout().lock();
        jq::run(filter, &json, |line| {
            let line = if self.terminal.stdout { text::clean(line) } else { line.into() };
            out.write_all(line.as_bytes())?;
            Ok(out.write_all(b"\n")?)
        })?;
        Ok(out.flush()?)
    }

    /// Prints text as it is, for commands whose result is text: a URL, a script.
    pub fn write(&self, text: &str) -> Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes())?;
        Ok(out.flush()?)
    }

    /// The columns that were asked for, else those of the noun that are to be shown.
    fn columns<T: Show>(&self, shown: impl Fn(&Column<T>) -> bool) -> Result<Vec<&'static Column<T>>> {
        let Some(wanted) = &self.wishes.columns else {
            return Ok(T::COLUMNS.iter().filter(|column| shown(column)).collect());
        };
        let find = |name: &String| {
            let same = |column: &&Column<T>| column.name.eq_ignore_ascii_case(name.trim());
            T::COLUMNS.iter().find(same).ok_or_else(|| {
                let all = T::COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
                Error::usage(format!("no column {:?}", text::clean(name))).hint(format!("there are {all}"))
            })
        };
        wanted.iter().map(find).collect()
    }

    /// The columns of a list.
    pub(crate) fn listed_columns<T: Show>(&self, also: &[&str]) -> Result<Vec<&'static Column<T>>> {
        self.columns::<T>(|column| column.listed || also.contains(&column.name))
    }

    /// Whether columns are headed.
    pub(crate) fn headers(&self) -> bool {
        self.wishes.headers
    }

    /// Whether `--jq` has the last word.
    pub(crate) fn filters(&self) -> bool {
        self.filter.is_some()
    }
}

pub(crate) fn unserializable(error: serde_json::Error) -> Error {
    Error::failed(format!("JSON: {error}"))
}

fn no_env() -> Error {
    Error::usage("-o env goes with what shows a connection").hint("run ppg conn env")
}
