//! A list that is printed while it comes, in the formats that allow it; in the others it is printed when it is whole.

use std::io::{self, Write};

use super::columns::{Column, Tabular};
use super::csv::write_rows;
use super::format::Format;
use super::printer::{Printer, json_error};
use ppg_core::error::Result;
use ppg_core::text;

/// A list on its way to standard output.
pub struct Listing<'a, T: 'static> {
    printer: &'a Printer,
    /// Columns that lists leave out otherwise.
    extra_columns: &'a [&'a str],
    mode: Mode<T>,
    /// Something was printed.
    started: bool,
}

enum Mode<T: 'static> {
    /// Kept until it is whole.
    Buffered(Vec<T>),
    /// A JSON array.
    Json,
    Ndjson,
    Id,
    Csv(Vec<&'static Column<T>>),
}

impl Printer {
    /// Begins a list. Nothing is printed before its first items come: until then an error leaves no trace.
    pub fn listing<'a, T: Tabular>(&'a self, extra_columns: &'a [&'a str]) -> Result<Listing<'a, T>> {
        let mode = match self.format() {
            Format::Json if !self.has_filter() => Mode::Json,
            Format::Ndjson => Mode::Ndjson,
            Format::Id => Mode::Id,
            Format::Csv => Mode::Csv(self.listed_columns::<T>(extra_columns)?),
            _ => Mode::Buffered(Vec::new()),
        };
        Ok(Listing { printer: self, extra_columns, mode, started: false })
    }
}

impl<T: Tabular> Listing<'_, T> {
    /// Whether items are printed as they come.
    pub fn is_streaming(&self) -> bool {
        !matches!(self.mode, Mode::Buffered(_))
    }

    /// Takes items that came.
    pub fn push(&mut self, items: Vec<T>) -> Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        match &mut self.mode {
            Mode::Buffered(all) => all.extend(items),
            Mode::Json => {
                let json = serde_json::to_vec_pretty(&items).map_err(json_error)?;
                // An array of these items alone, without its brackets: they are in their place in a longer one, too.
                out.write_all(if self.started { b",\n" } else { b"[\n" })?;
                out.write_all(json.strip_prefix(b"[\n").and_then(|json| json.strip_suffix(b"\n]")).unwrap_or(&json))?;
            }
            Mode::Ndjson => {
                for item in items {
                    serde_json::to_writer(&mut out, &item).map_err(json_error)?;
                    out.write_all(b"\n")?;
                }
            }
            Mode::Id => items.iter().try_for_each(|item| writeln!(out, "{}", text::escape_control(item.id())))?,
            Mode::Csv(columns) => {
                let headers = self.printer.headers() && !self.started;
                write_rows(&mut out, headers, columns, &items)?;
            }
        }
        self.started = true;
        Ok(out.flush()?)
    }

    /// Ends the list. One that broke off is not ended: JSON lacks its bracket then.
    pub fn finish(mut self) -> Result<()> {
        match (&self.mode, self.started) {
            (Mode::Buffered(all), _) => return self.printer.list_with(all, self.extra_columns),
            (Mode::Json, true) => self.printer.write("\n]\n")?,
            (Mode::Json, false) => self.printer.write("[]\n")?,
            (Mode::Csv(columns), false) => {
                let mut out = io::stdout().lock();
                write_rows(&mut out, self.printer.headers(), columns, &[] as &[T])?;
            }
            _ => {}
        }
        self.started = false;
        Ok(())
    }
}
