//! Writes the tables of a page for people: aligned, and cut to the width of the terminal.

use std::fmt::Write;

use tencent_errors_catalog::{Catalog, CodeTable, Row};

use crate::terminal::{self, FAINT, HEADING, columns, cut};

/// The narrowest and the widest that a column of codes gets.
const CODES: std::ops::RangeInclusive<usize> = 8..=60;

/// The narrowest that texts get.
const TEXT: usize = 24;

/// How the tables are laid out.
pub(super) struct Layout {
    /// The columns of the terminal; `None` if nothing is to be cut.
    width: Option<usize>,
}

/// A row, ready to be aligned.
struct Line {
    number: u32,
    code: String,
    text: String,
}

impl Layout {
    /// Returns the layout for the standard output.
    pub(super) fn new() -> Self {
        Layout { width: terminal::width() }
    }

    /// Returns the tables of a page.
    pub(super) fn page(&self, path: &str, catalog: &Catalog) -> String {
        if catalog.tables().is_empty() {
            return String::new();
        }
        let mut text = format!("{HEADING}{path}{HEADING:#}\n");
        for table in catalog.tables() {
            self.table(&mut text, table);
        }
        text.push('\n');
        text
    }

    fn table(&self, text: &mut String, table: &CodeTable) {
        let space = if table.headings.is_empty() {
            super::space(table.space).to_owned() + "s"
        } else {
            table.headings.join(" › ")
        };
        let _ = writeln!(text, "\n  {HEADING}{space}{HEADING:#}");
        let lines = lines(table);
        let codes = lines.iter().map(|line| columns(&line.code)).max().unwrap_or_default();
        let codes = codes.clamp(*CODES.start(), *CODES.end());
        for Line { number, code, text: said } in lines {
            let gap = " ".repeat(codes.saturating_sub(columns(&code)));
            let said = match self.width {
                Some(width) => cut(&said, width.saturating_sub(codes + 11).max(TEXT)),
                None => said,
            };
            let _ = writeln!(text, "  {FAINT}{number:>5}{FAINT:#}  {code}{gap}  {said}");
        }
    }
}

/// Returns all that stands in a table, in order.
fn lines(table: &CodeTable) -> Vec<Line> {
    let rows = table.rows.iter().map(|row| Line { number: row.line, code: code(row), text: said(row) });
    let ranges = table.ranges.iter().map(|range| Line {
        number: range.line,
        code: format!("{} to {}", range.first, range.last),
        text: with_solution(range.description().unwrap_or_default(), range.solution()),
    });
    let notes =
        table.notes.iter().map(|note| Line { number: note.line, code: "(note)".to_owned(), text: note.text.clone() });
    let mut lines: Vec<Line> = rows.chain(ranges).chain(notes).collect();
    lines.sort_by_key(|line| line.number);
    lines
}

/// Returns a row's code, with the module code and the symbol beside it.
fn code(row: &Row) -> String {
    let module = row.module.as_ref().map(|module| format!(" ({module})")).unwrap_or_default();
    let name = row.name().map(|name| format!(" {name}")).unwrap_or_default();
    format!("{}{module}{name}", row.code)
}

fn said(row: &Row) -> String {
    with_solution(row.description().unwrap_or_default(), row.solution())
}

fn with_solution(description: &str, solution: Option<&str>) -> String {
    match solution {
        Some(solution) if solution != description => format!("{description} → {solution}"),
        _ => description.to_owned(),
    }
}
