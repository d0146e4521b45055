//! `-o yaml`: the fields of the JSON as YAML.

use std::io::Write;

use serde::Serialize;

use super::ResourceFormat;
use ppg_core::error::{Error, Result};

pub(in crate::output) struct Yaml;

impl<T: Serialize> ResourceFormat<T> for Yaml {
    fn is_streaming(&self) -> bool {
        false
    }

    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()> {
        write(out, &items)
    }

    fn end(&mut self, _: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()> {
        write(out, item)
    }
}

/// Writes any value as YAML.
///
/// # Errors
/// `Failed` if it cannot be serialized; the error of `out`.
pub(in crate::output) fn write(out: &mut dyn Write, value: &impl Serialize) -> Result<()> {
    let yaml = serde_saphyr::to_string(value).map_err(|error| Error::failed(format!("cannot write YAML: {error}")))?;
    Ok(out.write_all(yaml.as_bytes())?)
}
