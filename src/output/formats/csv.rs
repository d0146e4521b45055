//! `-o csv`: the columns as comma-separated values (RFC 4180).
//!
//! A cell that a spreadsheet would take for a formula is not changed: programs read this output, and a changed value
//! would be wrong for all of them.

use std::io::Write;

use super::ResourceFormat;
use crate::output::columns::{Cell, Column, row};
use ppg_core::error::{Error, Result};

pub(in crate::output) struct Csv<T: 'static> {
    columns: Vec<&'static Column<T>>,
    /// The heading line has still to be written.
    needs_headers: bool,
}

impl<T> Csv<T> {
    pub(in crate::output) fn new(columns: Vec<&'static Column<T>>, headers: bool) -> Self {
        Csv { columns, needs_headers: headers }
    }
}

impl<T> ResourceFormat<T> for Csv<T> {
    fn is_streaming(&self) -> bool {
        true
    }

    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()> {
        let mut out = csv::Writer::from_writer(out);
        if std::mem::take(&mut self.needs_headers) {
            out.write_record(self.columns.iter().map(|column| column.name)).map_err(csv_error)?;
        }
        for item in items {
            out.write_record(row(item, &self.columns).iter().map(Cell::raw)).map_err(csv_error)?;
        }
        Ok(out.flush()?)
    }

    fn end(&mut self, out: &mut dyn Write) -> Result<()> {
        // An empty list has its headings.
        self.items(out, &[])
    }

    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()> {
        self.items(out, std::slice::from_ref(item))
    }
}

fn csv_error(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Error::from(error),
        other => Error::failed(format!("cannot write CSV: {other:?}")),
    }
}
