//! A list that is printed while it comes, in the formats that allow it; in the others it is printed when it is whole.

use std::io::{self, Write};

use super::columns::{Column, Show};
use super::csv::csv;
use super::format::Format;
use super::printer::{Printer, unserializable};
use ppg_core::error::Result;
use ppg_core::text;

/// A list on its way to standard output.
pub struct Listing<'a, T: 'static> {
    printer: &'a Printer,
    /// Columns that lists leave out otherwise.
    also: &'a [&'a str],
    form: Form<T>,
    /// Something was printed.
    begun: bool,
}

enum Form<T: 'static> {
    /// Kept until it is whole.
    Whole(Vec<T>),
    /// A JSON array.
    Json,
    Ndjson,
    Id,
    Csv(Vec<&'static Column<T>>),
}

impl Printer {
    /// Begins a list. Nothing is printed before its first items come: until then an error leaves no trace.
    pub fn listing<'a, T: Show>(&'a self, also: &'a [&'a str]) -> Result<Listing<'a, T>> {
        let form = match self.format() {
            Format::Json if !self.filters() => Form::Json,
            Format::Ndjson => Form::Ndjson,
            Format::Id => Form::Id,
            Format::Csv => Form::Csv(self.listed_columns::<T>(also)?),
            _ => Form::Whole(Vec::new()),
        };
        Ok(Listing { printer: self, also, form, begun: false })
    }
}

impl<T: Show> Listing<'_, T> {
    /// Whether items are printed as they come.
    pub fn streams(&self) -> bool {
        !matches!(self.form, Form::Whole(_))
    }

    /// Takes items that came.
    pub fn push(&mut self, items: Vec<T>) -> Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        match &mut self.form {
            Form::Whole(all) => all.extend(items),
            Form::Json => {
                let json = serde_json::to_vec_pretty(&items).map_err(unserializable)?;
                // An array of these items alone, without its brackets: they are in their place in a longer one, too.
                out.write_all(if self.begun { b",\n" } else { b"[\n" })?;
                out.write_all(json.strip_prefix(b"[\n").and_then(|json| json.strip_suffix(b"\n]")).unwrap_or(&json))?;
            }
            Form::Ndjson => {
                for item in items {
                    serde_json::to_writer(&mut out, &item).map_err(unserializable)?;
                    out.write_all(b"\n")?;
                }
            }
            Form::Id => items.iter().try_for_each(|item| writeln!(out, "{}", text::clean(item.id())))?,
            Form::Csv(columns) => {
                let headers = self.printer.headers() && !self.begun;
                csv(&mut out, headers, columns, &items)?;
            }
        }
        self.begun = true;
        Ok(out.flush()?)
    }

    /// Ends the list. One that broke off is not ended: JSON lacks its bracket then.
    pub fn finish(mut self) -> Result<()> {
        match (&self.form, self.begun) {
            (Form::Whole(all), _) => return self.printer.list_with(all, self.also),
            (Form::Json, true) => self.printer.write("\n]\n")?,
            (Form::Json, false) => self.printer.write("[]\n")?,
            (Form::Csv(columns), false) => {
                let mut out = io::stdout().lock();
                csv(&mut out, self.printer.headers(), columns, &[] as &[T])?;
            }
            _ => {}
        }
        self.begun = false;
        Ok(())
    }
}
