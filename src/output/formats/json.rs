//! `-o json`: the API's fields, indented; a list is an array.

use std::io::Write;

use serde::Serialize;

use super::ResourceFormat;
use ppg_core::error::{Error, Result};

#[derive(Default)]
pub(in crate::output) struct Json {
    /// The opening bracket of the array is written.
    is_open: bool,
}

impl<T: Serialize> ResourceFormat<T> for Json {
    fn is_streaming(&self) -> bool {
        true
    }

    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()> {
        let json = serde_json::to_vec_pretty(items).map_err(json_error)?;
        out.write_all(if self.is_open { b",\n" } else { b"[\n" })?;
        // Without its brackets, this part of the array has the indentation of the whole.
        out.write_all(json.strip_prefix(b"[\n").and_then(|json| json.strip_suffix(b"\n]")).unwrap_or(&json))?;
        self.is_open = true;
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write) -> Result<()> {
        Ok(out.write_all(if self.is_open { b"\n]\n" } else { b"[]\n" })?)
    }

    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()> {
        write(out, item)
    }
}

/// Writes any value, indented, with a line end.
///
/// # Errors
/// `Failed` if it cannot be serialized; the error of `out`.
pub(in crate::output) fn write(out: &mut dyn Write, value: &impl Serialize) -> Result<()> {
    let mut json = serde_json::to_vec_pretty(value).map_err(json_error)?;
    json.push(b'\n');
    Ok(out.write_all(&json)?)
}

/// Parses a JSON text.
///
/// # Errors
/// `Failed` for text that is not JSON.
pub(in crate::output) fn parse(text: &str) -> Result<serde_json::Value> {
    serde_json::from_str(text).map_err(json_error)
}

pub(in crate::output) fn json_error(error: serde_json::Error) -> Error {
    Error::failed(format!("cannot write JSON: {error}"))
}
