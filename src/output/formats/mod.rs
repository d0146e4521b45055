//! The formats of `-o`, one a file, behind [`ResourceFormat`].

pub(super) mod csv;
pub(super) mod id;
pub(super) mod jq;
pub(super) mod json;
pub(super) mod json_text;
pub(super) mod ndjson;
pub(super) mod table;
pub(super) mod yaml;

use std::io::Write;

use ppg_core::error::Result;

/// Writes resources of type `T` in one format. The caller buffers and flushes `out`.
pub(super) trait ResourceFormat<T> {
    /// Whether the items of a list can be written while they arrive. Otherwise `items` is called once, with all of
    /// them.
    fn is_streaming(&self) -> bool;

    /// Writes the next items of a list.
    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()>;

    /// Ends a list. A list that was interrupted is not ended, so that a reader notices: JSON lacks its bracket then.
    fn end(&mut self, out: &mut dyn Write) -> Result<()>;

    /// Writes a single resource, which is not part of a list.
    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()>;
}
