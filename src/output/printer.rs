//! Puts results on standard output in the format that was asked for.

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use super::columns::{Cell, Column, Tabular, row};
use super::csv::write_rows;
use super::format::Format;
use super::terminal::Terminal;
use super::{jq, table};
use ppg_core::error::{Error, Result};
use ppg_core::text;

/// How a user wants results to look.
#[derive(Debug, Clone)]
pub struct OutputOptions {
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
    options: OutputOptions,
    /// `--jq`, ready to run.
    filter: Option<jq::Filter>,
    terminal: Terminal,
    now: Timestamp,
}

impl Printer {
    /// A printer to standard output. Refuses wishes that exclude each other.
    pub fn new(options: OutputOptions, terminal: Terminal, now: Timestamp) -> Result<Self> {
        let tabular = matches!(options.format, Format::Table | Format::Csv);
        if options.columns.is_some() && (!tabular || options.jq.is_some()) {
            return Err(Error::usage("--columns goes with -o table and -o csv").hint("for JSON, use --jq"));
        }
        if options.jq.is_some() && !matches!(options.format, Format::Table | Format::Json) {
            return Err(Error::usage("--jq goes with -o json").hint("leave the other format out"));
        }
        let filter = options.jq.as_deref().map(jq::compile).transpose()?;
        Ok(Printer { options, filter, terminal, now })
    }

    /// The format in force: `--jq` implies JSON.
    pub fn format(&self) -> Format {
        if self.options.jq.is_some() { Format::Json } else { self.options.format }
    }

    /// Whether a `T` can be printed as it is wished. Asked before something is changed: a wish that cannot be fulfilled
    /// must not come up when it is done.
    pub fn validate<T: Tabular>(&self) -> Result<()> {
        if self.format() == Format::Env {
            return Err(env_unsupported());
        }
        self.columns::<T>(|_| true).map(drop)
    }

    /// Prints a list.
    pub fn list<T: Tabular>(&self, items: &[T]) -> Result<()> {
        self.list_with(items, &[])
    }

    /// Prints a list with columns that lists leave out otherwise.
    pub fn list_with<T: Tabular>(&self, items: &[T], extra_columns: &[&str]) -> Result<()> {
        match self.format() {
            Format::Table => {
                let mut columns = self.listed_columns::<T>(extra_columns)?;
                if self.options.columns.is_none() && !items.is_empty() {
                    // The contracts tell different things: what the service's own never tells is no column.
                    columns.retain(|column| items.iter().any(|item| (column.cell)(item) != Cell::Empty));
                }
                let names: Vec<_> = columns.iter().map(|column| column.name).collect();
                let rows: Vec<_> = items.iter().map(|item| row(item, &columns)).collect();
                let headers = self.options.headers && !(items.is_empty() && self.terminal.stdout);
                self.write(&table::list(&names, &rows, headers, &self.terminal, self.now))
            }
            Format::Csv => {
                write_rows(&mut io::stdout().lock(), self.headers(), &self.listed_columns::<T>(extra_columns)?, items)
            }
            Format::Ndjson => {
                let mut out = io::stdout().lock();
                for item in items {
                    let mut line = serde_json::to_string(item).map_err(json_error)?;
                    line.push('\n');
                    out.write_all(line.as_bytes())?;
                }
                Ok(out.flush()?)
            }
            Format::Id => self
                .write(&items.iter().map(|item| format!("{}\n", text::escape_control(item.id()))).collect::<String>()),
            Format::Json | Format::Yaml => self.value(&items),
            Format::Env => Err(env_unsupported()),
        }
    }

    /// Prints one resource.
    pub fn one<T: Tabular>(&self, item: &T) -> Result<()> {
        match self.format() {
            Format::Table => {
                let columns = self.columns::<T>(|_| true)?;
                let cells = row(item, &columns);
                // What a resource does not have is no line of its own.
                let (names, cells): (Vec<_>, Vec<_>) = columns
                    .iter()
                    .zip(cells)
                    .filter(|(_, cell)| *cell != Cell::Empty || self.options.columns.is_some())
                    .map(|(column, cell)| (column.name, cell))
                    .unzip();
                self.write(&table::single(&names, &cells, self.options.headers, &self.terminal, self.now))
            }
            Format::Csv => {
                let columns = self.columns::<T>(|_| true)?;
                write_rows(&mut io::stdout().lock(), self.headers(), &columns, std::slice::from_ref(item))
            }
            Format::Id => self.write(&format!("{}\n", text::escape_control(item.id()))),
            Format::Json | Format::Yaml | Format::Ndjson => self.value(item),
            Format::Env => Err(env_unsupported()),
        }
    }

    /// Prints a value that has no columns, as JSON or YAML.
    pub fn value(&self, value: &impl Serialize) -> Result<()> {
        if self.format() == Format::Yaml {
            let yaml = serde_saphyr::to_string(value).map_err(|error| Error::failed(format!("YAML: {error}")))?;
            return self.write(&yaml);
        }
        if self.format() == Format::Ndjson {
            return self.write(&format!("{}\n", serde_json::to_string(value).map_err(json_error)?));
        }
        let mut json = serde_json::to_string_pretty(value).map_err(json_error)?;
        let Some(filter) = &self.filter else {
            json.push('\n');
            return self.write(&json);
        };
        let mut out = io::stdout().lock();
        jq::run(filter, &json, |line| {
            let line = if self.terminal.stdout { text::escape_control(line) } else { line.into() };
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
    fn columns<T: Tabular>(&self, shown: impl Fn(&Column<T>) -> bool) -> Result<Vec<&'static Column<T>>> {
        let Some(wanted) = &self.options.columns else {
            return Ok(T::COLUMNS.iter().filter(|column| shown(column)).collect());
        };
        let find = |name: &String| {
            let same = |column: &&Column<T>| column.name.eq_ignore_ascii_case(name.trim());
            T::COLUMNS.iter().find(same).ok_or_else(|| {
                let all = T::COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
                Error::usage(format!("no column {:?}", text::escape_control(name))).hint(format!("there are {all}"))
            })
        };
        wanted.iter().map(find).collect()
    }

    /// The columns of a list.
    pub(crate) fn listed_columns<T: Tabular>(&self, extra_columns: &[&str]) -> Result<Vec<&'static Column<T>>> {
        self.columns::<T>(|column| column.listed || extra_columns.contains(&column.name))
    }

    /// Whether columns are headed.
    pub(crate) fn headers(&self) -> bool {
        self.options.headers
    }

    /// Whether `--jq` has the last word.
    pub(crate) fn has_filter(&self) -> bool {
        self.filter.is_some()
    }
}

pub(crate) fn json_error(error: serde_json::Error) -> Error {
    Error::failed(format!("JSON: {error}"))
}

fn env_unsupported() -> Error {
    Error::usage("-o env goes with what shows a connection").hint("run ppg conn env")
}
