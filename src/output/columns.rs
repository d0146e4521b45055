//! The columns of each resource, and cells with typed content.

use jiff::Timestamp;
use serde::Serialize;

use ppg_core::secret::Secret;
use ppg_core::text;

/// Severity of a status; selects its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Works as intended: green.
    Ok,
    /// In progress, or worth a look: yellow.
    Pending,
    /// Failed or broken: red.
    Error,
    /// Neither good nor bad: no colour.
    None,
}

/// The content of a cell, independent of the format.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// The resource has no such value.
    Empty,
    /// Any text. Tables make control characters visible.
    Text(String),
    /// A status with its severity.
    Status(String, Severity),
    /// A time, as the service sent it: RFC 3339.
    Time(String),
    /// A size in bytes.
    Bytes(i64),
    /// A number, as decimal text.
    Number(String),
    /// A secret that the user asked to see. Terminals show it in full, so that it can be copied.
    Secret(String),
}

impl Cell {
    /// A text cell, empty for `None`.
    pub fn text(text: Option<impl ToString>) -> Self {
        text.map_or(Cell::Empty, |text| Cell::Text(text.to_string()))
    }

    /// A time cell, empty for `None`.
    pub fn time(at: Option<&str>) -> Self {
        at.map_or(Cell::Empty, |at| Cell::Time(at.to_owned()))
    }

    /// A size cell, empty for `None`.
    pub fn bytes(count: Option<i64>) -> Self {
        count.map_or(Cell::Empty, Cell::Bytes)
    }

    /// A number cell, empty for `None`.
    pub fn number(number: Option<impl ToString>) -> Self {
        number.map_or(Cell::Empty, |number| Cell::Number(number.to_string()))
    }

    /// A cell for a secret, empty for `None`: text like any other as long as it is masked.
    pub fn secret(secret: Option<&Secret>) -> Self {
        secret.map_or(Cell::Empty, |secret| match secret.is_unmasked() {
            true => Cell::Secret(secret.display()),
            false => Cell::Text(secret.display()),
        })
    }

    /// The form for programs: times in RFC 3339, sizes as a number of bytes, control characters unchanged.
    pub fn raw(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Status(text, _) | Cell::Time(text) | Cell::Number(text) | Cell::Secret(text) => {
                text.clone()
            }
            Cell::Bytes(count) => count.to_string(),
        }
    }

    /// The form for tables that are piped or logged: one line, times in RFC 3339, sizes in IEC units.
    pub fn display_text(&self) -> String {
        match self {
            Cell::Empty => "-".into(),
            Cell::Bytes(count) => text::format_bytes(*count),
            other => text::escape_control(&other.raw()).into_owned(),
        }
    }

    /// The form for a terminal: like [`Cell::display_text`], but with times relative to `now`.
    pub fn display_relative(&self, now: Timestamp) -> String {
        match self {
            Cell::Time(at) => at.parse().map_or_else(|_| self.display_text(), |at| relative_time(at, now)),
            other => other.display_text(),
        }
    }
}

/// A column of the resource `T`.
pub struct Column<T> {
    /// Name of the field in the JSON.
    pub name: &'static str,
    /// Reads the cell from a resource.
    pub cell: fn(&T) -> Cell,
    /// Whether lists show it by default. A single resource shows all its columns.
    pub listed: bool,
}

impl<T> Column<T> {
    /// A column that lists show by default.
    pub const fn new(name: &'static str, cell: fn(&T) -> Cell) -> Self {
        Column { name, cell, listed: true }
    }

    /// A column that only single resources and `--columns` show.
    pub const fn detail(name: &'static str, cell: fn(&T) -> Cell) -> Self {
        Column { name, cell, listed: false }
    }
}

/// A resource that can be printed in every format.
pub trait Tabular: Serialize + Sized + 'static {
    /// The columns, in the order in which they are shown.
    const COLUMNS: &'static [Column<Self>];

    /// The ID that `-o id` prints.
    fn id(&self) -> &str;
}

/// The cells of one resource.
pub fn row<T>(item: &T, columns: &[&Column<T>]) -> Vec<Cell> {
    columns.iter().map(|column| (column.cell)(item)).collect()
}

/// The heading of a field: `CREATED AT` for `createdAt`.
pub fn heading(name: &str) -> String {
    let mut heading = String::with_capacity(name.len() + 2);
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            heading.push(' ');
        }
        heading.push(c.to_ascii_uppercase());
    }
    heading
}

/// A time relative to `now`: `3 minutes ago`, `in 2 hours`, `just now`.
fn relative_time(at: Timestamp, now: Timestamp) -> String {
    let seconds = now.as_second() - at.as_second();
    let span = seconds.unsigned_abs();
    let (count, unit) = match span {
        0..5 => return "just now".into(),
        5..60 => (span, "second"),
        60..3_600 => (span / 60, "minute"),
        3_600..86_400 => (span / 3_600, "hour"),
        86_400..2_592_000 => (span / 86_400, "day"),
        2_592_000..31_536_000 => (span / 2_592_000, "month"),
        _ => (span / 31_536_000, "year"),
    };
    let plural = if count == 1 { "" } else { "s" };
    if seconds < 0 { format!("in {count} {unit}{plural}") } else { format!("{count} {unit}{plural} ago") }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_time_is_relative_on_a_terminal_and_exact_elsewhere() {
        let now: Timestamp = "2026-11-24T12:00:00Z".parse().unwrap();
        for (at, shown) in [
            ("2026-11-24T11:59:58Z", "just now"),
            ("2026-11-24T11:59:00Z", "1 minute ago"),
            ("2026-11-24T14:01:00+00:00", "in 2 hours"),
            ("2026-11-21T12:00:00Z", "3 days ago"),
            ("2024-11-20T12:00:00Z", "2 years ago"),
            ("yesterday\n", "yesterday\\n"),
        ] {
            let cell = Cell::Time(at.into());
            assert_eq!(cell.display_relative(now), shown);
            assert_eq!(cell.raw(), at);
        }
    }

    #[test]
    fn a_heading_is_the_field_name_in_words() {
        assert_eq!(heading("createdAt"), "CREATED AT");
        assert_eq!(heading("id"), "ID");
    }
}
