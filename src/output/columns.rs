//! What a noun shows of itself: columns with a name, and cells that know what they hold.

use jiff::Timestamp;
use serde::Serialize;

use ppg_core::text;

/// How a status is to be taken; it gives the colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// As it should be.
    Ok,
    /// Under way.
    Pending,
    /// In need of a look.
    Error,
    /// Neither.
    None,
}

/// The content of one cell, before anybody decides how to show it.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// Any text; control characters are made visible when it is shown.
    Text(String),
    /// A status.
    Status(String, Severity),
    /// A moment, as the service wrote it.
    Time(String),
    /// Bytes.
    Bytes(i64),
    /// A number.
    Number(String),
}

impl Cell {
    /// Text, or nothing.
    pub fn text(text: Option<impl ToString>) -> Self {
        text.map_or(Cell::Empty, |text| Cell::Text(text.to_string()))
    }

    /// A moment, or nothing.
    pub fn time(at: Option<&str>) -> Self {
        at.map_or(Cell::Empty, |at| Cell::Time(at.to_owned()))
    }

    /// Bytes, or nothing.
    pub fn bytes(count: Option<i64>) -> Self {
        count.map_or(Cell::Empty, Cell::Bytes)
    }

    /// A number, or nothing.
    pub fn number(number: Option<impl ToString>) -> Self {
        number.map_or(Cell::Empty, |number| Cell::Number(number.to_string()))
    }

    /// The form for programs: times in RFC 3339, bytes as a number.
    pub fn raw(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Status(text, _) | Cell::Time(text) | Cell::Number(text) => text.clone(),
            Cell::Bytes(count) => count.to_string(),
        }
    }

    /// The form for people who are not at the terminal: one line, sizes in IEC units, times in RFC 3339.
    pub fn display_text(&self) -> String {
        match self {
            Cell::Empty => "-".into(),
            Cell::Bytes(count) => text::format_bytes(*count),
            other => text::escape_control(&other.raw()).into_owned(),
        }
    }

    /// The form for a person at the terminal, where times are relative to `now`.
    pub fn display_relative(&self, now: Timestamp) -> String {
        match self {
            Cell::Time(at) => at.parse().map_or_else(|_| self.display_text(), |at| relative_time(at, now)),
            other => other.display_text(),
        }
    }
}

/// One column of a noun.
pub struct Column<T> {
    /// The API's name of the field.
    pub name: &'static str,
    /// Reads the cell.
    pub cell: fn(&T) -> Cell,
    /// Shown in a list unless `--columns` says otherwise. A single resource shows all.
    pub listed: bool,
}

impl<T> Column<T> {
    /// A column that lists show.
    pub const fn new(name: &'static str, cell: fn(&T) -> Cell) -> Self {
        Column { name, cell, listed: true }
    }

    /// A column that only `--columns` and single resources show.
    pub const fn detail(name: &'static str, cell: fn(&T) -> Cell) -> Self {
        Column { name, cell, listed: false }
    }
}

/// Something that can be shown in every format.
pub trait Tabular: Serialize + Sized + 'static {
    /// Its columns, in order.
    const COLUMNS: &'static [Column<Self>];

    /// What `-o id` prints.
    fn id(&self) -> &str;
}

/// One row.
pub fn row<T>(item: &T, columns: &[&Column<T>]) -> Vec<Cell> {
    columns.iter().map(|column| (column.cell)(item)).collect()
}

/// `createdAt` as a heading: `CREATED AT`.
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

/// `3 minutes ago`, `in 2 hours`, `just now`.
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
    fn a_time_is_relative_at_the_terminal_and_exact_elsewhere() {
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
    fn a_heading_is_the_field_in_words() {
        assert_eq!(heading("createdAt"), "CREATED AT");
        assert_eq!(heading("id"), "ID");
    }
}
