//! Small JSON files of the data directory.

use std::path::Path;

use serde::Serialize;

use ppg_core::error::{Error, Result};
use ppg_core::fs::AtomicWrite;

/// Replaces the file at `path` by `content`, in lines so that people can read it.
///
/// # Errors
///
/// `Failed` if the content cannot be encoded or the file cannot be written.
pub(crate) fn write(path: &Path, content: &impl Serialize) -> Result<()> {
    let content = serde_json::to_vec_pretty(content).map_err(|error| Error::failed(error.to_string()))?;
    AtomicWrite::STATE.write(path, &content)
}
