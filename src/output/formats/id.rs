//! `-o id`: the ID of each resource, one a line.

use std::io::Write;

use super::ResourceFormat;
use crate::output::columns::Tabular;
use ppg_core::error::Result;
use ppg_core::text;

pub(in crate::output) struct Id;

impl<T: Tabular> ResourceFormat<T> for Id {
    fn is_streaming(&self) -> bool {
        true
    }

    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()> {
        items.iter().try_for_each(|item| self.single(out, item))
    }

    fn end(&mut self, _: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()> {
        Ok(writeln!(out, "{}", text::escape_control(item.id()))?)
    }
}
