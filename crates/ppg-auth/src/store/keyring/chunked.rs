//! Splits values that exceed the size limit of a keyring item into several items.
//!
//! The chunks are written first, then the item that names them, so that a reader at the same time, or after a killed
//! writer, finds the old value or the new one and never a mixture.

use ppg_core::error::{Code, Error, Result};
use ppg_core::secret::Secret;

/// Prefix of an item that names chunks. No JSON and no connection string begins with it.
const CHUNKS_MARKER: &str = "ppg-parts ";

/// Keyring that stores items by name.
pub(crate) trait KeyringBackend {
    /// Limit for the value of an item, in bytes.
    fn limit(&self) -> usize;
    /// Reads an item; `None` if there is none.
    fn get(&self, name: &str) -> Result<Option<Secret>>;
    /// Creates or replaces an item.
    fn set(&self, name: &str, value: &Secret) -> Result<()>;
    /// Removes an item. Succeeds if it is missing.
    fn remove(&self, name: &str) -> Result<()>;
}

/// Chunks that the first item names.
struct Chunks {
    generation: String,
    count: usize,
}

impl Chunks {
    fn parse(value: &Secret) -> Option<Self> {
        let (generation, count) = value.expose().strip_prefix(CHUNKS_MARKER)?.split_once(' ')?;
        Some(Chunks { generation: generation.into(), count: count.parse().ok()? })
    }

    fn item_names(&self, of: &str) -> impl Iterator<Item = String> {
        (1..=self.count).map(move |index| format!("{of} {} {index}", self.generation))
    }
}

/// Reads a value, joining its chunks.
pub(crate) fn read(items: &impl KeyringBackend, name: &str) -> Result<Option<Secret>> {
    // A writer may replace the chunks between two reads: then the first item names new ones.
    for _ in 0..3 {
        let Some(value) = items.get(name)? else { return Ok(None) };
        let Some(parts) = Chunks::parse(&value) else { return Ok(Some(value)) };
        let mut whole = Some(zeroize::Zeroizing::new(String::new()));
        for part in parts.item_names(name) {
            match (items.get(&part)?, &mut whole) {
                (Some(part), Some(whole)) => whole.push_str(part.expose()),
                _ => whole = None,
            }
        }
        if let Some(whole) = whole {
            return Ok(Some(whole.as_str().into()));
        }
    }
    Err(Error::failed("an entry of the keyring is incomplete").code(Code::Keyring))
}

/// Writes a value, in chunks if it is large, and removes the old chunks.
pub(crate) fn write(items: &impl KeyringBackend, name: &str, value: &Secret) -> Result<()> {
    let before = items.get(name)?.as_ref().and_then(Chunks::parse);
    if value.expose().len() <= items.limit() {
        items.set(name, value)?;
    } else {
        let pieces = split_at_limit(value.expose(), items.limit());
        let parts = Chunks { generation: new_generation()?, count: pieces.len() };
        for (part, piece) in parts.item_names(name).zip(pieces) {
            items.set(&part, &piece.into())?;
        }
        items.set(name, &format!("{CHUNKS_MARKER}{} {}", parts.generation, parts.count).into())?;
    }
    before.map_or(Ok(()), |before| before.item_names(name).try_for_each(|part| items.remove(&part)))
}

/// Removes a value with all its chunks.
pub(crate) fn remove(items: &impl KeyringBackend, name: &str) -> Result<()> {
    let before = items.get(name)?.as_ref().and_then(Chunks::parse);
    items.remove(name)?;
    before.map_or(Ok(()), |before| before.item_names(name).try_for_each(|part| items.remove(&part)))
}

/// Splits between characters, into pieces of at most `limit` bytes.
fn split_at_limit(text: &str, limit: usize) -> Vec<&str> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while !rest.is_empty() {
        // No character is longer than four bytes.
        let fits = (0..=rest.len().min(limit.max(4))).rev().find(|at| rest.is_char_boundary(*at));
        let (piece, tail) = rest.split_at(fits.unwrap_or(rest.len()));
        pieces.push(piece);
        rest = tail;
    }
    pieces
}

fn new_generation() -> Result<String> {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).map_err(|error| Error::failed(format!("no random numbers: {error}")))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::collections::HashMap;

    use super::*;

    /// Keyring with the limit of Windows that fails after a number of writes.
    struct Small {
        items: RefCell<HashMap<String, Secret>>,
        writes: Cell<usize>,
    }

    impl KeyringBackend for Small {
        fn limit(&self) -> usize {
            2560
        }

        fn get(&self, name: &str) -> Result<Option<Secret>> {
            Ok(self.items.borrow().get(name).cloned())
        }

        fn set(&self, name: &str, value: &Secret) -> Result<()> {
            assert!(value.expose().len() <= 2560);
            let left = self.writes.get().checked_sub(1).ok_or_else(|| Error::failed("killed"))?;
            self.writes.set(left);
            self.items.borrow_mut().insert(name.into(), value.clone());
            Ok(())
        }

        fn remove(&self, name: &str) -> Result<()> {
            self.items.borrow_mut().remove(name);
            Ok(())
        }
    }

    fn value(size: usize, fill: &str) -> Secret {
        fill.repeat(size / fill.len()).into()
    }

    #[test]
    fn a_value_over_the_limit_is_kept_whole_and_leaves_nothing_behind() {
        let items = Small { items: RefCell::default(), writes: Cell::new(1000) };
        for size in [10, 2560, 2562, 9000, 30_000, 300, 5000] {
            write(&items, "entry", &value(size, "é")).unwrap();
            assert_eq!(read(&items, "entry").unwrap(), Some(value(size, "é")));
            let expected = if size <= 2560 { 1 } else { 1 + size.div_ceil(2560) };
            assert_eq!(items.items.borrow().len(), expected, "{size}");
        }
        remove(&items, "entry").unwrap();
        assert!(items.items.borrow().is_empty());
        assert_eq!(read(&items, "entry").unwrap(), None);
    }

    #[test]
    fn a_writer_who_is_killed_leaves_the_old_value_or_the_new_one() {
        for writes in 0..6 {
            let items = Small { items: RefCell::default(), writes: Cell::new(1000) };
            write(&items, "entry", &value(6000, "a")).unwrap();
            items.writes.set(writes);
            let written = write(&items, "entry", &value(9000, "b"));
            let found = read(&items, "entry").unwrap().unwrap();
            assert_eq!(found, if written.is_ok() { value(9000, "b") } else { value(6000, "a") }, "{writes}");
        }
    }
}
