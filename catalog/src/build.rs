//! Puts the catalog together. Come in: the error-code tables; goes out: the catalog, with every row a code, a range, a note or a problem.

use std::collections::HashMap;

use crate::catalog::{Catalog, CodeTable, Entry, Note, Range, Row, RowId, Space};
use crate::code_cell::{self, CodeCell, Spelled};
use crate::columns::Columns;
use crate::options::Choices;
use crate::problem::Problem;
use crate::source::Source;
use crate::table::{Table, TableRow};
use crate::text;
use crate::vocabulary;

/// Reads the rows of an error-code table, but those that the options skip.
pub(crate) fn code_table(
    source: &Source<'_>,
    table: Table,
    columns: &Columns,
    choices: &mut Choices,
    problems: &mut Vec<Problem>,
) -> CodeTable {
    let mut out = CodeTable {
        markup: table.markup,
        line: source.line(table.offset),
        headings: table.headings,
        space: Space::Code,
        rows: Vec::new(),
        ranges: Vec::new(),
        notes: Vec::new(),
    };
    let head = table.rows.get(columns.header).map_or("", |row| row.text(columns.code));
    let width = table.rows.get(columns.header).map_or(0, |row| row.cells.len());
    for row in table.rows.iter().skip(columns.header + 1) {
        let cell = row.text(columns.code);
        if row.is_empty() || cell == head || choices.skips(cell) {
            continue;
        }
        if row.is_one_cell(width) {
            out.notes.push(Note {
                line: source.place(row.offset).line,
                text: row.cells.first().map(|cell| cell.text.plain()).unwrap_or_default(),
            });
        } else {
            problems.extend(read_row(source, row, columns, &mut out));
        }
    }
    out.space = space(&out, head);
    out
}

/// Adds a row to the table, or tells why it can't.
fn read_row(source: &Source<'_>, row: &TableRow, columns: &Columns, table: &mut CodeTable) -> Option<Problem> {
    let cell = row.text(columns.code);
    let offset = row.cells.get(columns.code).map_or(row.offset, |cell| cell.offset);
    let line = source.line(row.offset);
    match code_cell::read(cell) {
        CodeCell::Codes(codes) => {
            table.rows.extend(codes.into_iter().map(|code| code_row(line, row, columns, code)));
        }
        CodeCell::Range(first, last) => {
            let description = optional(row, columns.description).unwrap_or_default();
            table.ranges.push(Range { line, first, last, description, solution: optional(row, columns.solution) });
        }
        CodeCell::Note => table.notes.push(Note { line, text: row_text(row) }),
        CodeCell::Unclear => {
            let row = text::quote(&row_text(row));
            let message = format!("{} is no error code, in the row {row}", text::quote(cell));
            return Some(Problem { place: Some(source.place(offset)), message, cell: cell.replace('\n', " ") });
        }
    }
    None
}

fn code_row(line: u32, row: &TableRow, columns: &Columns, spelled: Spelled) -> Row {
    let module = columns.module.map(|column| code_cell::read(row.text(column)));
    let module = match module {
        Some(CodeCell::Codes(codes)) => codes.into_iter().next().map(|spelled| spelled.code),
        _ => spelled.module,
    };
    Row {
        line,
        code: spelled.code,
        module,
        name: spelled.name.or_else(|| optional(row, columns.name).map(|name| name.replace(' ', ""))),
        description: optional(row, columns.description),
        message: optional(row, columns.message),
        cause: optional(row, columns.cause),
        solution: optional(row, columns.solution),
        kind: optional(row, columns.kind),
    }
}

/// The text of the cell in this column, if it says something.
fn optional(row: &TableRow, column: Option<usize>) -> Option<String> {
    let text = row.cells.get(column?)?.text.plain();
    (!text.is_empty()).then_some(text)
}

/// The row as one text.
fn row_text(row: &TableRow) -> String {
    let cells: Vec<String> = row.cells.iter().map(|cell| cell.text.plain()).collect();
    cells.join(" | ")
}

/// Numbers are module codes where the header or the heading that speaks of codes says so.
fn space(table: &CodeTable, head: &str) -> Space {
    let numbers = table.rows.iter().filter(|row| code_cell::is_number(&row.code)).count();
    let heading = table.headings.iter().rev().find(|heading| vocabulary::speaks_of_codes(heading));
    let pairs = table.rows.iter().any(|row| row.module.is_some());
    let module =
        vocabulary::speaks_of_modules(head) || heading.is_some_and(|heading| vocabulary::speaks_of_modules(heading));
    if module && !pairs && numbers * 2 > table.rows.len() { Space::Module } else { Space::Code }
}

/// Merges the rows of all tables that name the same code.
pub(crate) fn catalog(tables: Vec<CodeTable>) -> Catalog {
    let mut codes = Set::default();
    let mut module_codes = Set::default();
    for (table, code_table) in tables.iter().enumerate() {
        for (row, read) in code_table.rows.iter().enumerate() {
            let id = RowId { table, row };
            match code_table.space {
                Space::Code => codes.add(&read.code, id),
                Space::Module => module_codes.add(&read.code, id),
            }
            if let Some(module) = &read.module {
                module_codes.add(module, id);
            }
        }
    }
    Catalog { codes: codes.entries, module_codes: module_codes.entries, tables }
}

/// Codes in the order of their first rows.
#[derive(Default)]
struct Set<'a> {
    entries: Vec<Entry>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Set<'a> {
    fn add(&mut self, code: &'a str, row: RowId) {
        let place = *self.places.entry(code).or_insert(self.entries.len());
        match self.entries.get_mut(place) {
            Some(entry) => entry.rows.push(row),
            None => self.entries.push(Entry { code: code.to_owned(), rows: vec![row] }),
        }
    }
}
