//! Gives tables the usual shape, one header over one set of columns: for tables folded in two, and for headers in tables of their own.

use crate::reading::{Table, TableRow};
use crate::text::squeeze;
use crate::vocabulary::{self, Word};

/// Returns the tables in the usual shape.
pub(crate) fn shaped(tables: Vec<Table>) -> Vec<Table> {
    let mut shaped: Vec<Table> = Vec::with_capacity(tables.len());
    for mut table in tables {
        if let Some(header) = shaped.pop_if(|last| is_header_of(last, &table)) {
            table.lead = header.lead;
            table.rows.splice(0..0, header.rows);
        }
        shaped.push(unfolded(table));
    }
    shaped
}

/// Returns whether the first table is the header of the second one, as web frameworks write a header that stays in place: one row of header
/// words, and nothing between the two tables.
fn is_header_of(header: &Table, body: &Table) -> bool {
    let ([head], Some(first)) = (header.rows.as_slice(), body.rows.first()) else { return false };
    let has_words = |row: &TableRow| row.texts().any(|text| vocabulary::word(text) != Word::Other);
    body.lead.is_empty()
        && body.headings == header.headings
        && body.markup == header.markup
        && width(head) == first.cells.len()
        && width(head) > 1
        && has_words(head)
        && !has_words(first)
}

/// Returns how many cells a row has, without empty ones at its end: a header may have one over a scroll bar.
fn width(row: &TableRow) -> usize {
    row.cells.iter().rposition(|cell| !cell.text.is_empty()).map_or(0, |last| last + 1)
}

/// Returns a table with its sets of columns one below the other, if its header repeats them: `错误码 | 描述 | 错误码 | 描述`.
fn unfolded(mut table: Table) -> Table {
    let header = table.rows.iter().take(3).enumerate().find_map(|(index, row)| Some((index, period(row)?)));
    let Some((header, period)) = header else { return table };
    let rows = table.rows.into_iter().enumerate().flat_map(|(index, TableRow { offset, cells })| {
        let is_whole =
            index == header || cells.iter().all(|cell| Some(cell.offset) == cells.first().map(|cell| cell.offset));
        let parts = cells.chunks(period).take(if is_whole { 1 } else { cells.len() });
        parts.map(|cells| TableRow { offset, cells: cells.to_vec() }).collect::<Vec<_>>()
    });
    table.rows = rows.collect();
    table
}

/// A header of more columns repeats none.
const MAX_FOLDED: usize = 64;

/// Returns how many columns the header repeats, if it does and holds one of codes.
fn period(row: &TableRow) -> Option<usize> {
    if row.cells.len() > MAX_FOLDED {
        return None;
    }
    let texts: Vec<String> = row.texts().map(squeeze).collect();
    let offset = |column: usize| row.cells.get(column).map(|cell| cell.offset);
    let repeats = |period: &usize| {
        texts.len().is_multiple_of(*period)
            && texts.iter().zip(texts.iter().skip(*period)).all(|(text, again)| text == again)
            && offset(0) != offset(*period)
    };
    let period = (1..=texts.len() / 2).find(repeats)?;
    texts.iter().take(period).any(|text| vocabulary::is_code_header(text)).then_some(period)
}
