//! The rows of an error-code table in one order: those that name codes or ranges, and notes.

use tencent_errors_catalog::{CodeTable, Note, Row};

/// A row of an error-code table.
pub(crate) enum Line<'a> {
    /// It names a code, or a range of codes.
    Row(&'a Row),
    /// It names no code.
    Note(&'a Note),
}

impl Line<'_> {
    /// Returns the line on which it starts, from 1.
    pub(crate) fn number(&self) -> u32 {
        match self {
            Line::Row(row) => row.line,
            Line::Note(note) => note.line,
        }
    }
}

/// Returns all rows of a table in order.
pub(crate) fn lines(table: &CodeTable) -> Vec<Line<'_>> {
    let rows = table.rows.iter().chain(&table.ranges).map(Line::Row);
    let mut lines: Vec<Line<'_>> = rows.chain(table.notes.iter().map(Line::Note)).collect();
    lines.sort_by_key(Line::number);
    lines
}
