//! Puts the catalog together. Come in: the error-code tables; goes out: the catalog, with every row a code, a range, a note or a problem.

use std::collections::HashMap;

use crate::catalog::{Catalog, CodeTable, Entry, Note, Range, Row, RowId, Space};
use crate::code_cell::{self, CodeCell, Spelled};
use crate::options::Choices;
use crate::problem::Problem;
use crate::roles::Columns;
use crate::source::Source;
use crate::table::{self, Cell, Table, TableRow};
use crate::text;
use crate::vocabulary;

/// Reads the rows of an error-code table, but those that the options skip.
pub(crate) fn code_table(
    source: &Source<'_>,
    mut table: Table,
    columns: &Columns,
    choices: &mut Choices,
    problems: &mut Vec<Problem>,
) -> CodeTable {
    let mut out = CodeTable {
        markup: table.markup,
        line: source.line(table.offset),
        headings: table.headings,
        space: Space::Code,
        rows: Vec::with_capacity(table.rows.len()),
        ranges: Vec::new(),
        notes: Vec::new(),
    };
    let mut rows = table.rows.iter_mut().skip(columns.header);
    let Some(header) = rows.next() else { return out };
    let head = header.text(columns.code);
    let width = header.cells.len();
    for row in rows {
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

/// Adds a row to the table, or tells what of it can't be read.
fn read_row(
    source: &Source<'_>,
    row: TableRow<&mut [Cell]>,
    columns: &Columns,
    table: &mut CodeTable,
) -> Option<Problem> {
    let TableRow { offset, cells } = row;
    let cell = table::text(cells, columns.code);
    let line = source.line(offset);
    if columns.module.is_none() && (columns.plain || code_cell::is_plain(cell)) {
        let mut read = code_row(line, cells, columns, Spelled::default());
        read.code = take(cells, Some(columns.code), false).unwrap_or_default();
        table.rows.push(read);
        return None;
    }
    match code_cell::read(cell) {
        CodeCell::Codes(codes) => {
            let modules = columns.module.map_or(Modules::None, |column| modules(table::text(cells, column)));
            let (modules, problem) = match modules {
                Modules::None => (Vec::new(), None),
                Modules::Codes(modules) => (modules, None),
                Modules::Range => {
                    table.notes.push(Note { line, text: row_text(cells) });
                    (Vec::new(), None)
                }
                Modules::Unclear => {
                    (Vec::new(), columns.module.map(|column| unclear(source, cells, columns, column, "module code")))
                }
            };
            for code in codes {
                add_code(line, cells, columns, code, &modules, table);
            }
            return problem;
        }
        CodeCell::Range(first, last) => table.ranges.push(range_row(line, cells, columns, first, last)),
        CodeCell::Note => table.notes.push(Note { line, text: row_text(cells) }),
        CodeCell::Unclear => return Some(unclear(source, cells, columns, columns.code, "error code")),
    }
    None
}

/// What stands in the column of module codes.
enum Modules {
    None,
    Codes(Vec<String>),
    Range,
    Unclear,
}

fn modules(cell: &str) -> Modules {
    match code_cell::read(cell) {
        CodeCell::Codes(codes) if codes.iter().any(|code| code.last.is_some()) => Modules::Range,
        CodeCell::Codes(codes) => Modules::Codes(codes.into_iter().map(|spelled| spelled.code).collect()),
        CodeCell::Range(..) => Modules::Range,
        CodeCell::Note => Modules::None,
        CodeCell::Unclear => Modules::Unclear,
    }
}

/// Adds a row for the code with each of the module codes beside it; for a range of codes, the range.
fn add_code(
    line: u32,
    cells: &mut [Cell],
    columns: &Columns,
    mut code: Spelled,
    modules: &[String],
    table: &mut CodeTable,
) {
    if let Some(last) = code.last.take() {
        table.ranges.push(range_row(line, cells, columns, code.code, last));
    } else if modules.is_empty() {
        table.rows.push(code_row(line, &mut cells.to_vec(), columns, code));
    } else {
        let paired = |module: &String| Spelled { module: Some(module.clone()), ..code.clone() };
        table.rows.extend(modules.iter().map(|module| code_row(line, &mut cells.to_vec(), columns, paired(module))));
    }
}

/// The problem of a cell that holds no code.
fn unclear(source: &Source<'_>, cells: &[Cell], columns: &Columns, column: usize, what: &str) -> Problem {
    let quoted = text::quote(table::text(cells, column));
    let offset = cells.get(column).map_or(0, |cell| cell.offset);
    let message = format!("{quoted} is no {what}, in the row {}", text::quote(&row_text(cells)));
    Problem { place: Some(source.place(offset)), message, cell: table::text(cells, columns.code).replace('\n', " ") }
}

fn range_row(line: u32, cells: &[Cell], columns: &Columns, first: String, last: String) -> Range {
    let description = optional(cells, columns.description).unwrap_or_default();
    Range { line, first, last, description, solution: optional(cells, columns.solution) }
}

fn code_row(line: u32, cells: &mut [Cell], columns: &Columns, spelled: Spelled) -> Row {
    let is_code = |column: Option<usize>| column == Some(columns.code);
    Row {
        line,
        code: spelled.code,
        module: spelled.module,
        name: spelled.name.or_else(|| optional(cells, columns.name).map(|name| name.replace(' ', ""))),
        message: optional(cells, columns.message),
        cause: optional(cells, columns.cause),
        kind: optional(cells, columns.kind),
        // The last ones, for their columns may have another role too.
        solution: take(cells, columns.solution, columns.solution == columns.description || is_code(columns.solution)),
        description: take(cells, columns.description, is_code(columns.description)),
    }
}

/// The text of the cell in this column, if it says something.
fn optional(cells: &[Cell], column: Option<usize>) -> Option<String> {
    let text = cells.get(column?)?.text.plain();
    (!text.is_empty()).then_some(text)
}

/// The same, without a copy, unless the text is needed once more.
fn take(cells: &mut [Cell], column: Option<usize>, again: bool) -> Option<String> {
    if again {
        return optional(cells, column);
    }
    let text = std::mem::take(&mut cells.get_mut(column?)?.text).into_plain();
    (!text.is_empty()).then_some(text)
}

/// The row as one text.
fn row_text(cells: &[Cell]) -> String {
    let texts: Vec<String> = cells.iter().map(|cell| cell.text.plain()).collect();
    texts.join(" | ")
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
    let rows = tables.iter().filter(|table| table.space == Space::Code).map(|table| table.rows.len()).sum();
    let mut codes = Set::with_capacity(Space::Code, rows);
    let mut module_codes = Set::with_capacity(Space::Module, 0);
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
struct Set<'a> {
    space: Space,
    entries: Vec<Entry>,
    places: HashMap<&'a str, usize>,
}

impl<'a> Set<'a> {
    fn with_capacity(space: Space, size: usize) -> Self {
        Set { space, entries: Vec::with_capacity(size), places: HashMap::with_capacity(size) }
    }

    fn add(&mut self, code: &'a str, row: RowId) {
        let place = *self.places.entry(code).or_insert(self.entries.len());
        match self.entries.get_mut(place) {
            Some(entry) => entry.repeats.push(row),
            None => self.entries.push(Entry { space: self.space, row, repeats: Vec::new() }),
        }
    }
}
