//! Gives tables the usual shape, one header over one set of columns: for tables folded in two, and for headers in tables of their own.

use super::code_cell;
use crate::reading::{Markup, Table, TableRow};
use crate::text::{squeeze, squeezed};
use crate::vocabulary::{self, Word};

/// Returns the tables in the usual shape.
pub(crate) fn shaped(tables: Vec<Table>) -> Vec<Table> {
    let mut shaped: Vec<Table> = Vec::with_capacity(tables.len());
    for mut table in tables {
        if let Some(header) = shaped.pop_if(|last| follows(last, &table) && is_header_of(last, &table)) {
            table.lead = header.lead;
            table.rows.splice(0..0, header.rows);
        }
        let width = table.rows.first().map_or(0, |head| head.cells.len());
        table.rows.retain(|row| row.cells.len() >= width || table.markup == Markup::Html || is_code_line(row));
        let table = unfolded(table);
        match shaped.last_mut().filter(|last| follows(last, &table) && goes_on_in(last, &table)) {
            Some(last) => last.rows.extend(table.rows),
            None => shaped.push(table),
        }
    }
    shaped
}

/// Returns whether a line without a pipe below a pipe table is a row: if it is a code. GFM makes rows of all such lines; to a reader they are text.
pub(super) fn is_code_line(row: &TableRow) -> bool {
    let text = row.text(0);
    code_cell::is_plain(text) && (code_cell::is_number(text) || text.contains(['.', '_']) && !text.ends_with('.'))
}

/// Returns whether nothing is between the two tables.
fn follows(last: &Table, table: &Table) -> bool {
    table.lead.is_empty() && table.headings == last.headings && table.markup == last.markup
}

/// Returns whether the first table is the header of the second one, as web frameworks write a header that stays in place: one row of header
/// words.
fn is_header_of(header: &Table, body: &Table) -> bool {
    let ([head], Some(first)) = (header.rows.as_slice(), body.rows.first()) else { return false };
    width(head) == first.cells.len()
        && width(head) > 1
        && head.texts().any(|text| vocabulary::word(text) != Word::Other)
        && !holds_code(head)
        && holds_code(first)
}

/// Returns whether the second table has more rows of the first one, an error-code table: no header, and a code below the header of codes.
fn goes_on_in(table: &Table, more: &Table) -> bool {
    let Some((head, first)) = table.rows.first().zip(more.rows.first()) else { return false };
    let is_code = |column| code_cell::read(first.text(column)).all(|_| true);
    head.cells.len() == first.cells.len()
        && holds_code(first)
        && head.texts().position(vocabulary::is_code_header).is_some_and(is_code)
}

/// Returns whether a cell of the row is a code beyond doubt, which no header is.
fn holds_code(row: &TableRow) -> bool {
    let is_symbol =
        |code: &str| code.contains('.') || code.contains('_') && !code.bytes().any(|b| b.is_ascii_lowercase());
    let is_code = |code: &str| code_cell::is_number(code) || vocabulary::is_of_class(code) || is_symbol(code);
    row.texts().any(|text| code_cell::read(text).all(is_code))
}

/// Returns how many cells a row has, without empty ones at its end: a header may have one over a scroll bar.
fn width(row: &TableRow) -> usize {
    row.cells.iter().rposition(|cell| !cell.text.is_empty()).map_or(0, |last| last + 1)
}

/// Returns a table with its sets of columns one below the other, if its header repeats them: `错误码 | 描述 | 错误码 | 描述`.
fn unfolded(mut table: Table) -> Table {
    let header = table.rows.iter().take(3).enumerate().find_map(|(index, row)| Some((index, period(row)?)));
    let Some((header, period)) = header else { return table };
    let rows = table.rows.iter().enumerate().flat_map(|(index, row)| {
        let is_whole = index == header || row.is_one_cell(2);
        let parts = row.cells.chunks(period).take(if is_whole { 1 } else { row.cells.len() });
        parts.map(move |cells| TableRow { offset: row.offset, cells: cells.to_vec() })
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
    // A quick look: in hardly any header another text starts as the first one does. A text of digits alone is like an empty one.
    let mut starts = row.texts().map(|text| squeezed(text).next().filter(|c| !c.is_ascii_digit()));
    let first = starts.next()?;
    if !starts.any(|start| start == first) {
        return None;
    }
    let numbered = |text: &str| squeeze(text).trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
    let texts: Vec<String> = row.texts().map(numbered).collect();
    let offset = |column: usize| row.cells.get(column).map(|cell| cell.offset);
    let repeats = |period: &usize| {
        texts.len().is_multiple_of(*period)
            && texts.iter().zip(texts.iter().skip(*period)).all(|(text, again)| text == again)
            && offset(0) != offset(*period)
    };
    let period = (1..=texts.len() / 2).find(repeats)?;
    let is_code = |text: &String| vocabulary::is_code_header(text) || vocabulary::word(text) == Word::Generic;
    texts.iter().take(period).any(is_code).then_some(period)
}
