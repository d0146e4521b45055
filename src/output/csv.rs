//! Comma-separated values.

use std::io::Write;

use super::columns::{Cell, Column, row};
use ppg_core::error::{Error, Result};

/// RFC 4180. A cell that a spreadsheet would take for a formula stays as it is: programs read this, and a value that
/// ppg changed would be wrong for all of them.
pub(crate) fn write_rows<T>(out: &mut impl Write, headers: bool, columns: &[&Column<T>], items: &[T]) -> Result<()> {
    let fail = |error: csv::Error| match error.into_kind() {
        csv::ErrorKind::Io(error) => Error::from(error),
        other => Error::failed(format!("CSV: {other:?}")),
    };
    let mut out = csv::Writer::from_writer(out);
    if headers {
        out.write_record(columns.iter().map(|column| column.name)).map_err(fail)?;
    }
    for item in items {
        out.write_record(row(item, columns).iter().map(Cell::raw)).map_err(fail)?;
    }
    Ok(out.flush()?)
}
