//! `-o table`: tables for people, drawn by comfy-table.

use std::io::Write;

use comfy_table::{
    Attribute, Cell as TableCell, CellAlignment, Color, ColumnConstraint, ContentArrangement, Row, Table as Grid,
};
use jiff::Timestamp;

use super::ResourceFormat;
use crate::output::columns::{Cell, Column, Severity, heading, row};
use crate::output::terminal::Terminal;
use ppg_core::error::Result;

pub(in crate::output) struct Table<'a, T: 'static> {
    pub(in crate::output) columns: Vec<&'static Column<T>>,
    /// Drops columns and fields that are empty everywhere: no API version has all of them. Not with `--columns`.
    pub(in crate::output) skip_empty: bool,
    pub(in crate::output) headers: bool,
    pub(in crate::output) terminal: &'a Terminal,
    pub(in crate::output) now: Timestamp,
}

impl<T> ResourceFormat<T> for Table<'_, T> {
    fn is_streaming(&self) -> bool {
        false
    }

    fn items(&mut self, out: &mut dyn Write, items: &[T]) -> Result<()> {
        if self.skip_empty && !items.is_empty() {
            self.columns.retain(|column| items.iter().any(|item| (column.cell)(item) != Cell::Empty));
        }
        let names: Vec<_> = self.columns.iter().map(|column| column.name).collect();
        let rows: Vec<_> = items.iter().map(|item| row(item, &self.columns)).collect();
        let headers = self.headers && !(items.is_empty() && self.terminal.stdout);
        Ok(out.write_all(list(&names, &rows, headers, self.terminal, self.now).as_bytes())?)
    }

    fn end(&mut self, _: &mut dyn Write) -> Result<()> {
        Ok(())
    }

    fn single(&mut self, out: &mut dyn Write, item: &T) -> Result<()> {
        let fields = self.columns.iter().map(|column| (column.name, (column.cell)(item)));
        let fields: Vec<_> = fields.filter(|(_, cell)| !self.skip_empty || *cell != Cell::Empty).collect();
        Ok(out.write_all(single(&fields, self.headers, self.terminal, self.now).as_bytes())?)
    }
}

/// A list: rows below headings. Cells are truncated only to fit the width of a terminal.
fn list(names: &[&str], rows: &[Vec<Cell>], headers: bool, terminal: &Terminal, now: Timestamp) -> String {
    let mut table = grid(terminal);
    if headers {
        table.set_header(names.iter().map(|name| bold(heading(name), terminal)).collect::<Vec<_>>());
    }
    for row in rows {
        let mut drawn: Row = row.iter().map(|cell| draw(cell, terminal, now)).collect::<Vec<_>>().into();
        drawn.max_height(1);
        table.add_row(drawn);
    }
    // A truncated ID or secret cannot be copied: truncate the other columns.
    if terminal.width.is_some() {
        let is_secret = |at: usize| rows.iter().any(|row| matches!(row.get(at), Some(Cell::Secret(_))));
        let columns = names.iter().enumerate().zip(table.column_iter_mut());
        for (_, column) in columns.filter(|((at, name), _)| **name == "id" || is_secret(*at)) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    finish(&mut table)
}

/// A single resource: one line a field. Long values wrap; nothing is truncated. On a terminal the secrets follow, each on
/// a line of its own that is not wrapped here: what is selected and copied is then exactly the secret.
fn single(fields: &[(&str, Cell)], headers: bool, terminal: &Terminal, now: Timestamp) -> String {
    let is_apart = |cell: &Cell| terminal.width.is_some() && matches!(cell, Cell::Secret(_));
    let mut table = grid(terminal);
    for (name, cell) in fields.iter().filter(|(_, cell)| !is_apart(cell)) {
        let value = draw(cell, terminal, now).set_alignment(CellAlignment::Left);
        if headers {
            table.add_row(vec![bold(heading(name), terminal), value]);
        } else {
            table.add_row(vec![value]);
        }
    }
    let mut text = finish(&mut table);
    for (name, cell) in fields.iter().filter(|(_, cell)| is_apart(cell)) {
        if headers {
            let mut label = grid(terminal);
            label.add_row(vec![bold(heading(name), terminal)]);
            text.push_str(&finish(&mut label));
        }
        text.push_str(&cell.display_text());
        text.push('\n');
    }
    text
}

/// An empty table without borders that is as wide as the terminal, if there is one.
fn grid(terminal: &Terminal) -> Grid {
    let mut table = Grid::new();
    table.load_style(comfy_table::presets::NOTHING);
    table.set_truncation_indicator("…");
    match terminal.width {
        Some(width) => {
            table.set_content_arrangement(ContentArrangement::Dynamic);
            table.set_width(width);
        }
        None => {
            table.set_content_arrangement(ContentArrangement::Disabled);
        }
    }
    if terminal.color {
        table.enforce_styling()
    } else {
        table.force_no_tty()
    };
    table
}

/// Renders with two spaces between columns and none at the ends of a line.
fn finish(table: &mut Grid) -> String {
    // Without rows it would be an empty line.
    if table.column_count() == 0 {
        return String::new();
    }
    let last = table.column_count() - 1;
    for (index, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, if index == last { 0 } else { 2 }));
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn bold(text: String, terminal: &Terminal) -> TableCell {
    let drawn = TableCell::new(text);
    if terminal.color { drawn.add_attribute(Attribute::Bold) } else { drawn }
}

fn draw(cell: &Cell, terminal: &Terminal, now: Timestamp) -> TableCell {
    let text = if terminal.stdout { cell.display_relative(now) } else { cell.display_text() };
    let drawn = TableCell::new(text);
    match cell {
        Cell::Bytes(_) | Cell::Number(_) => drawn.set_alignment(CellAlignment::Right),
        Cell::Status(_, mood) if terminal.color => match mood {
            Severity::Ok => drawn.fg(Color::Green),
            Severity::Pending => drawn.fg(Color::Yellow),
            Severity::Error => drawn.fg(Color::Red),
            Severity::None => drawn,
        },
        _ => drawn,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn terminal(width: Option<u16>) -> Terminal {
        let stdout = width.is_some();
        Terminal { stdout, stderr: false, interactive: false, width, color: false, error_color: false }
    }

    fn screen(width: Option<u16>) -> String {
        let terminal = terminal(width);
        let rows = vec![
            vec![
                Cell::Text("proj_cm1a2b3c4d5e6f".into()),
                Cell::Text("A shop with quite a long name, and \u{1b}[31mred".into()),
                Cell::Bytes(40_475_000),
                Cell::Time("2026-11-24T11:00:00Z".into()),
            ],
            vec![Cell::Text("proj_2".into()), Cell::Text("日本語".into()), Cell::Empty, Cell::Empty],
        ];
        list(&["id", "name", "sizeBytes", "createdAt"], &rows, true, &terminal, "2026-11-24T12:00:00Z".parse().unwrap())
    }

    #[test]
    fn a_table_fits_the_terminal_and_keeps_ids_whole() {
        for width in [60, 80] {
            let screen = screen(Some(width));
            for line in screen.lines() {
                assert!(unicode_width::UnicodeWidthStr::width(line) <= width.into(), "{screen}");
            }
            assert!(screen.contains("proj_cm1a2b3c4d5e6f"), "{screen}");
            assert!(screen.contains("1 hour ago"), "{screen}");
            assert_eq!(screen.lines().count(), 3, "{screen}");
        }
        assert!(screen(Some(60)).contains('…'));
    }

    #[test]
    fn a_secret_is_alone_on_its_line_and_never_cut() {
        let secret = format!("postgres://u:{}@db.example/app?sslmode=require", "x".repeat(80));
        let fields = [
            ("connectionString", Cell::Secret(secret.clone())),
            ("id", Cell::Text("conn_1".into())),
            ("createdAt", Cell::Empty),
        ];
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        for width in [20, 60, 80] {
            let shown = single(&fields, true, &terminal(Some(width)), now);
            assert!(shown.ends_with(&format!("\nCONNECTION STRING\n{secret}\n")), "{shown}");
            let row = vec![Cell::Text("conn_1".into()), Cell::Text("y".repeat(50)), Cell::Secret(secret.clone())];
            let listed = list(&["id", "name", "connectionString"], &[row], true, &terminal(Some(width)), now);
            assert!(listed.contains("conn_1") && listed.ends_with(&format!("{secret}\n")), "{listed}");
        }
        let piped = single(&fields, true, &terminal(None), now);
        assert!(piped.starts_with(&format!("CONNECTION STRING  {secret}\n")), "{piped}");
    }

    #[test]
    fn without_a_terminal_nothing_is_truncated() {
        let screen = screen(None);
        assert!(screen.contains("A shop with quite a long name, and \\e[31mred"), "{screen}");
        assert!(screen.contains("2026-11-24T11:00:00Z"), "{screen}");
        assert!(screen.contains("38.6 MiB"), "{screen}");
    }
}
