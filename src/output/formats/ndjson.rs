//! `-o ndjson`: one JSON object a line.

use std::io::Write;

use serde::Serialize;

use super::ResourceFormat;
use super::json::json_error;
use ppg_core::error::Result;

pub(in crate::output) struct Ndjson;

impl<T: Serialize> ResourceFormat<T> for Ndjson {
    fn is_streaming(&self) -> bool {
        true
    }

    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()> {
        items.iter().try_for_each(|item| write(out, item))
    }

    fn end(&mut self, _: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()> {
        write(out, item)
    }
}

/// Writes any value as one line.
///
/// # Errors
/// `Failed` if it cannot be serialized; the error of `out`.
pub(in crate::output) fn write(out: &mut dyn Write, value: &impl Serialize) -> Result<()> {
    let mut json = serde_json::to_vec(value).map_err(json_error)?;
    json.push(b'\n');
    Ok(out.write_all(&json)?)
}
