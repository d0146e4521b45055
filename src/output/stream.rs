//! Lists that are printed while their pages arrive, in the formats that allow it.

use std::io::{self, Write};

use super::columns::Tabular;
use super::formats::ResourceFormat;
use super::printer::Printer;
use ppg_core::error::Result;

/// A list that is being printed to standard output.
pub struct Listing<'a, T> {
    format: Box<dyn ResourceFormat<T> + 'a>,
    /// The items so far, in formats that need the whole list.
    buffer: Vec<T>,
}

impl Printer {
    /// Begins a list whose table also has `extra_columns`. Nothing is printed before the first items: an error until
    /// then leaves standard output empty.
    ///
    /// # Errors
    /// `Usage` if the output options do not fit the resource.
    pub fn listing<T: Tabular>(&self, extra_columns: &[&str]) -> Result<Listing<'_, T>> {
        Ok(Listing { format: self.list_format(extra_columns)?, buffer: Vec::new() })
    }
}

impl<T: Tabular> Listing<'_, T> {
    /// Whether items are printed as they arrive.
    pub fn is_streaming(&self) -> bool {
        self.format.is_streaming()
    }

    /// Adds the items of one page.
    ///
    /// # Errors
    /// `BrokenPipe` or `Failed` if standard output cannot be written.
    pub fn push(&mut self, items: Vec<T>) -> Result<()> {
        if items.is_empty() {
            return Ok(());
        }
        if !self.format.is_streaming() {
            self.buffer.extend(items);
            return Ok(());
        }
        let mut out = io::BufWriter::new(io::stdout().lock());
        self.format.items(&mut out, &items)?;
        Ok(out.flush()?)
    }

    /// Ends the list. Do not call it for a list that is incomplete.
    ///
    /// # Errors
    /// `BrokenPipe` or `Failed` if standard output cannot be written; `Failed` if the `--jq` filter fails.
    pub fn finish(mut self) -> Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        if !self.format.is_streaming() {
            self.format.items(&mut out, &self.buffer)?;
        }
        self.format.end(&mut out)?;
        Ok(out.flush()?)
    }
}
