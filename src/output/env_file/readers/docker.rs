//! `docker run --env-file`: a line is `NAME=value`, taken literally. Versions before 29 keep quotes, so a quoted value
//! is none that they could read; whether they see the lines as before is what counts.

use super::{BOM, Entry, without_quotes};

/// The assignments in a file.
pub(super) fn read(text: &[u8]) -> Option<Vec<Entry>> {
    let text = std::str::from_utf8(text.strip_prefix(BOM).unwrap_or(text)).ok()?;
    let mut entries = Vec::new();
    for (index, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line).trim_start();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (name, value) = line.split_once('=').map_or((line, None), |(name, value)| (name, Some(value)));
        if name.is_empty() || name.contains([' ', '\t']) {
            return None;
        }
        if let Some(value) = value {
            let value = without_quotes(value.as_bytes(), b"'\"").to_vec();
            entries.push(Entry { name: name.as_bytes().to_vec(), value: Some(value), line: index + 1 });
        }
    }
    Some(entries)
}
