//! The rows of an error-code table in one form: those with a code, a range, or neither.

use tencent_errors_catalog::{CodeTable, Column};

/// A row of an error-code table, whatever it holds.
#[derive(Default, PartialEq)]
pub(crate) struct Line<'a> {
    pub(crate) number: u32,
    /// The code, or the first of a range; empty for a note.
    pub(crate) code: &'a str,
    /// The last code of a range.
    pub(crate) last: Option<&'a str>,
    pub(crate) module: Option<&'a str>,
    pub(crate) texts: [Option<&'a str>; Column::COUNT],
    /// The text of a row that names no code.
    pub(crate) note: Option<&'a str>,
}

impl<'a> Line<'a> {
    pub(crate) fn text(&self, column: Column) -> Option<&'a str> {
        self.texts.get(column as usize).copied().flatten()
    }
}

/// Returns all rows of a table in order.
pub(crate) fn lines(table: &CodeTable) -> Vec<Line<'_>> {
    let rows = table.rows.iter().chain(&table.ranges).map(|row| Line {
        number: row.line,
        code: &row.code,
        last: row.last.as_deref(),
        module: row.module.as_deref(),
        texts: Column::ALL.map(|column| row.text(column)),
        note: None,
    });
    let notes = table.notes.iter().map(|note| Line { number: note.line, note: Some(&note.text), ..Line::default() });
    let mut lines: Vec<Line<'_>> = rows.chain(notes).collect();
    lines.sort_by_key(|line| line.number);
    lines
}
