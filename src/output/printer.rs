//! Prints results to standard output in the requested format.

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;

use super::columns::{Column, Tabular};
use super::format::Format;
use super::formats::ResourceFormat;
use super::formats::csv::Csv;
use super::formats::id::Id;
use super::formats::jq::{self, Jq};
use super::formats::json::{self, Json};
use super::formats::json_text;
use super::formats::ndjson::{self, Ndjson};
use super::formats::table::Table;
use super::formats::yaml::{self, Yaml};
use super::terminal::Terminal;
use ppg_core::error::{Error, Result};
use ppg_core::text;

/// The options that select how results look.
#[derive(Debug, Clone)]
pub struct OutputOptions {
    /// Format of `-o`, or of the setting `output`.
    pub format: Format,
    /// Whether the command line has the format. One from a setting is a default, which gives way to other options.
    pub is_explicit: bool,
    /// Filter of `--jq`; it implies JSON.
    pub jq: Option<String>,
    /// Column names of `--columns`.
    pub columns: Option<Vec<String>>,
    /// Whether tables and CSV have headings: false with `--no-headers`.
    pub headers: bool,
}

impl OutputOptions {
    /// The format of a setting, unless other options need another one.
    fn default_format(&self) -> Format {
        match self.format {
            _ if self.jq.is_some() => Format::Json,
            Format::Csv => Format::Csv,
            _ if self.columns.is_some() => Format::Table,
            format => format,
        }
    }
}

/// Prints results to standard output, as the output options say.
pub struct Printer {
    options: OutputOptions,
    /// The compiled filter of `--jq`.
    filter: Option<jq::Filter>,
    terminal: Terminal,
    /// Tables on a terminal show times relative to this one.
    now: Timestamp,
}

impl Printer {
    /// A printer to standard output.
    ///
    /// # Errors
    /// `Usage` for options that exclude each other, or an invalid `--jq` filter.
    pub fn new(mut options: OutputOptions, terminal: Terminal, now: Timestamp) -> Result<Self> {
        if !options.is_explicit {
            options.format = options.default_format();
        }
        let tabular = matches!(options.format, Format::Table | Format::Csv);
        if options.columns.is_some() && (!tabular || options.jq.is_some()) {
            return Err(Error::usage("--columns requires -o table or -o csv").hint("for JSON, use --jq"));
        }
        if options.jq.is_some() && !matches!(options.format, Format::Table | Format::Json) {
            return Err(Error::usage("--jq requires -o json").hint("remove the other format"));
        }
        let filter = options.jq.as_deref().map(jq::compile).transpose()?;
        Ok(Printer { options, filter, terminal, now })
    }

    /// The format in force: `--jq` implies JSON.
    pub fn format(&self) -> Format {
        if self.options.jq.is_some() { Format::Json } else { self.options.format }
    }

    /// The format that the command line has: of `-o`, or JSON with `--jq`. `None` if the format is a default.
    pub fn explicit_format(&self) -> Option<Format> {
        (self.options.is_explicit || self.options.jq.is_some()).then(|| self.format())
    }

    /// Checks that a resource of type `T` can be printed. Commands call it before they change anything, so that a
    /// change never succeeds without its result being shown.
    ///
    /// # Errors
    /// `Usage` for `-o env`, or a column that `T` does not have.
    pub fn validate<T: Tabular>(&self) -> Result<()> {
        self.single_format::<T>().map(drop)
    }

    /// Prints a complete list.
    ///
    /// # Errors
    /// `Usage` for `-o env`, or a column that `T` does not have; `BrokenPipe` or `Failed` if it cannot be written.
    pub fn list<T: Tabular>(&self, items: &[T]) -> Result<()> {
        self.list_with(items, &[])
    }

    /// Prints a complete list with `extra_columns`, which lists do not have by default.
    ///
    /// # Errors
    /// `Usage` for `-o env`, or a column that `T` does not have; `BrokenPipe` or `Failed` if it cannot be written.
    pub fn list_with<T: Tabular>(&self, items: &[T], extra_columns: &[&str]) -> Result<()> {
        let mut format = self.list_format::<T>(extra_columns)?;
        to_stdout(|out| {
            if !format.is_streaming() || !items.is_empty() {
                format.items(out, items)?;
            }
            format.end(out)
        })
    }

    /// Prints a single resource.
    ///
    /// # Errors
    /// `Usage` for `-o env`, or a column that `T` does not have; `BrokenPipe` or `Failed` if it cannot be written.
    pub fn one<T: Tabular>(&self, item: &T) -> Result<()> {
        let mut format = self.single_format::<T>()?;
        to_stdout(|out| format.single(out, item))
    }

    /// Prints a single resource with a secret that is shown once. A default format of IDs gives way to a table: the secret
    /// would be lost.
    ///
    /// # Errors
    /// As [`Printer::one`].
    pub fn one_with_secret<T: Tabular>(&self, item: &T) -> Result<()> {
        if self.format() == Format::Id && !self.options.is_explicit {
            let mut table = self.table(self.columns::<T>(|_| true)?);
            return to_stdout(|out| table.single(out, item));
        }
        self.one(item)
    }

    /// Prints a value that has no columns: as YAML or NDJSON if one of them was requested, else as JSON.
    ///
    /// # Errors
    /// `BrokenPipe` or `Failed` if it cannot be written; `Failed` if the `--jq` filter fails.
    pub fn value(&self, value: &impl Serialize) -> Result<()> {
        to_stdout(|out| match (self.format(), self.jq()) {
            (_, Some(jq)) => jq.write(out, value),
            (Format::Yaml, _) => yaml::write(out, value),
            (Format::Ndjson, _) => ndjson::write(out, value),
            _ => json::write(out, value),
        })
    }

    /// Prints a JSON text in the requested format. In JSON, numbers and strings stay as they are written; YAML has numbers
    /// of its own.
    ///
    /// # Errors
    /// As [`Printer::value`]; `Failed` for text that is not JSON.
    pub fn json_text(&self, text: &str) -> Result<()> {
        to_stdout(|out| match (self.format(), self.jq()) {
            (_, Some(jq)) => jq.write_text(out, text),
            (Format::Yaml, _) => yaml::write(out, &json::parse(text)?),
            (Format::Ndjson, _) => json_text::write(out, text, json_text::Layout::Compact),
            _ => json_text::write(out, text, json_text::Layout::Indented),
        })
    }

    /// Prints text unchanged, for commands whose result is text, such as a URL or a script.
    ///
    /// # Errors
    /// `BrokenPipe` or `Failed` if it cannot be written.
    pub fn write(&self, text: &str) -> Result<()> {
        to_stdout(|out| Ok(out.write_all(text.as_bytes())?))
    }

    /// The format of a list, with the columns that lists show.
    pub(super) fn list_format<T: Tabular>(&self, extra: &[&str]) -> Result<Box<dyn ResourceFormat<T> + '_>> {
        self.resource_format(self.columns::<T>(|column| column.listed || extra.contains(&column.name))?)
    }

    /// The format of a single resource, with all columns.
    fn single_format<T: Tabular>(&self) -> Result<Box<dyn ResourceFormat<T> + '_>> {
        self.resource_format(self.columns::<T>(|_| true)?)
    }

    fn resource_format<T: Tabular>(&self, columns: Vec<&'static Column<T>>) -> Result<Box<dyn ResourceFormat<T> + '_>> {
        Ok(match (self.format(), self.jq()) {
            (_, Some(jq)) => Box::new(jq),
            (Format::Table, _) => Box::new(self.table(columns)),
            (Format::Json, _) => Box::new(Json::default()),
            (Format::Yaml, _) => Box::new(Yaml),
            (Format::Csv, _) => Box::new(Csv::new(columns, self.options.headers)),
            (Format::Ndjson, _) => Box::new(Ndjson),
            (Format::Id, _) => Box::new(Id),
            // As a default it is for the commands that show a connection.
            (Format::Env, _) if !self.options.is_explicit => Box::new(self.table(columns)),
            (Format::Env, _) => {
                return Err(Error::usage("-o env is only for commands that show a connection").hint("run ppg conn env"));
            }
        })
    }

    fn table<T>(&self, columns: Vec<&'static Column<T>>) -> Table<'_, T> {
        let OutputOptions { headers, columns: requested, .. } = &self.options;
        Table { columns, skip_empty: requested.is_none(), headers: *headers, terminal: &self.terminal, now: self.now }
    }

    fn jq(&self) -> Option<Jq<'_>> {
        self.filter.as_ref().map(|filter| Jq { filter, escape: self.terminal.stdout })
    }

    /// The columns of `--columns`, in its order, else those of the resource that are `shown`.
    fn columns<T: Tabular>(&self, shown: impl Fn(&Column<T>) -> bool) -> Result<Vec<&'static Column<T>>> {
        let Some(requested) = &self.options.columns else {
            return Ok(T::COLUMNS.iter().filter(|column| shown(column)).collect());
        };
        let find = |name: &String| {
            let found = T::COLUMNS.iter().find(|column| column.name.eq_ignore_ascii_case(name.trim()));
            found.ok_or_else(|| {
                let names = T::COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(", ");
                Error::usage(format!("unknown column {:?}", text::escape_control(name)))
                    .hint(format!("use one of {names}"))
            })
        };
        requested.iter().map(find).collect()
    }
}

/// Writes to standard output, buffered; what was written before an error is printed.
fn to_stdout(write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    write(&mut out)?;
    Ok(out.flush()?)
}
