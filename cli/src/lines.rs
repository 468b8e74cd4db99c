//! The rows of an error-code table in one order: those that name codes or ranges, and notes.

use tencent_errors_catalog::{CodeTable, Row};

/// A row of an error-code table.
pub(crate) struct Line<'a> {
    /// The line on which it starts, from 1.
    pub(crate) number: u32,
    /// The row, if it names a code or a range of codes.
    pub(crate) row: Option<&'a Row>,
    /// The text of a row that names none.
    pub(crate) note: &'a str,
}

/// Returns all rows of a table in order.
pub(crate) fn lines(table: &CodeTable) -> Vec<Line<'_>> {
    let rows = table.rows.iter().chain(&table.ranges).map(|row| Line { number: row.line, row: Some(row), note: "" });
    let notes = table.notes.iter().map(|note| Line { number: note.line, row: None, note: &note.text });
    let mut lines: Vec<Line<'_>> = rows.chain(notes).collect();
    lines.sort_by_key(|line| line.number);
    lines
}
