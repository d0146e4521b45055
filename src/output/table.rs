//! Tables for people, drawn by comfy-table.

use comfy_table::{Attribute, Cell as Drawn, CellAlignment, Color, ColumnConstraint, ContentArrangement, Row, Table};
use jiff::Timestamp;

use super::columns::{Cell, Severity, heading};
use super::terminal::Terminal;

/// Rows below headings. Only a terminal has a width, and only there anything is cut.
pub(crate) fn list(names: &[&str], rows: &[Vec<Cell>], headers: bool, terminal: &Terminal, now: Timestamp) -> String {
    let mut table = plain_table(terminal);
    if headers {
        table.set_header(names.iter().map(|name| bold(heading(name), terminal)).collect::<Vec<_>>());
    }
    for row in rows {
        let mut drawn: Row = row.iter().map(|cell| draw(cell, terminal, now)).collect::<Vec<_>>().into();
        drawn.max_height(1);
        table.add_row(drawn);
    }
    // An ID that is cut cannot be copied, so the other columns give way.
    if terminal.width.is_some()
        && let Some(at) = names.iter().position(|name| *name == "id")
        && let Some(column) = table.column_mut(at)
    {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    finish(&mut table)
}

/// One resource: a field and its value a line. Nothing is cut: there is room to wrap.
pub(crate) fn single(names: &[&str], cells: &[Cell], headers: bool, terminal: &Terminal, now: Timestamp) -> String {
    let mut table = plain_table(terminal);
    for (name, cell) in names.iter().zip(cells) {
        let value = draw(cell, terminal, now).set_alignment(CellAlignment::Left);
        if headers {
            table.add_row(vec![bold(heading(name), terminal), value]);
        } else {
            table.add_row(vec![value]);
        }
    }
    finish(&mut table)
}

fn plain_table(terminal: &Terminal) -> Table {
    let mut table = Table::new();
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

/// Columns two spaces apart, no space at either end of a line.
fn finish(table: &mut Table) -> String {
    let last = table.column_count().saturating_sub(1);
    for (at, column) in table.column_iter_mut().enumerate() {
        column.set_padding((0, if at == last { 0 } else { 2 }));
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn bold(text: String, terminal: &Terminal) -> Drawn {
    let drawn = Drawn::new(text);
    if terminal.color { drawn.add_attribute(Attribute::Bold) } else { drawn }
}

fn draw(cell: &Cell, terminal: &Terminal, now: Timestamp) -> Drawn {
    let text = if terminal.stdout { cell.display_relative(now) } else { cell.display_text() };
    let drawn = Drawn::new(text);
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

    fn screen(width: Option<u16>) -> String {
        let terminal = Terminal {
            stdout: width.is_some(),
            stderr: false,
            interactive: false,
            width,
            color: false,
            error_color: false,
        };
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
    fn nothing_is_cut_where_there_is_no_terminal() {
        let screen = screen(None);
        assert!(screen.contains("A shop with quite a long name, and \\e[31mred"), "{screen}");
        assert!(screen.contains("2026-11-24T11:00:00Z"), "{screen}");
        assert!(screen.contains("38.6 MiB"), "{screen}");
    }
}
