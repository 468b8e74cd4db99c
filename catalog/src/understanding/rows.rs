//! Reads the rows of an error-code table: each is a code, several codes, a range, a note or a problem.

use super::choices::{Choices, Chosen};
use super::code_cell::{self, CodeCell, Spelled};
use super::columns::Judged;
use super::roles::Columns;
use crate::catalog::{CodeTable, Note, Range, Row, Space};
use crate::column::Column;
use crate::problem::Problem;
use crate::reading::{self, Cell, Source, Table};
use crate::text;
use crate::vocabulary;
use crate::written::WrittenRow;

/// A table that was read.
pub(crate) struct ReadTable {
    pub(crate) table: CodeTable,
    pub(crate) problems: Vec<Problem>,
    /// The options that chose its columns and rows.
    pub(crate) chosen: Vec<Chosen>,
    /// The texts of its code cells, if there are options.
    pub(crate) cells: Vec<String>,
}

/// Reads the rows of the table, except those that the options skip.
pub(crate) fn read(source: &Source<'_>, table: Table<'_>, judged: Judged, choices: &Choices<'_>) -> ReadTable {
    let Judged { first, header, columns, cells, mut chosen } = judged;
    let Table { markup, offset, headings, mut rows, swallowed, lost, .. } = table;
    let mut read = CodeTable {
        document: 0,
        markup,
        line: source.line(offset),
        headings,
        space: Space::Code,
        rows: Vec::with_capacity(cells.len()),
        ranges: Vec::new(),
        notes: Vec::new(),
    };
    let mut texts = Vec::new();
    let mut problems: Vec<Problem> = lost_cells(source, offset, lost).into_iter().collect();
    let width = header.texts.len();
    let (mut rows, mut cells) = (rows.filled_from_mut(first), cells.into_iter());
    while let Some(row) = rows.next()
        && let Some(cell) = cells.next()
    {
        if !choices.is_empty() {
            texts.push(row.text(columns.code).replace('\n', " "));
            let skips = choices.skips(row.text(columns.code));
            let is_skipped = !skips.is_empty();
            chosen.extend(skips);
            if is_skipped {
                continue;
            }
        }
        if header.is(&row, columns.code) {
            continue;
        }
        let reader = RowReader { source, line: row.line, columns: &columns };
        match cell {
            _ if row.is_one_cell(width) => read.notes.push(reader.note(row.cells.get(..1).unwrap_or_default())),
            CodeCell::Plain if columns.module.is_none() => read.rows.push(reader.plain_row(row.cells)),
            cell => reader.parts(row.cells, cell).into_iter().for_each(|part| add(&mut read, &mut problems, part)),
        }
    }
    let swallowed: Vec<Row> = swallowed.iter().filter_map(|(line, cell)| swallowed_code(*line, cell)).collect();
    if !swallowed.is_empty() {
        read.rows.extend(swallowed);
        read.rows.sort_by_key(|row| row.line);
    }
    read.space = space(&read, header.texts.get(columns.code).map_or("", String::as_str));
    ReadTable { table: read, problems, chosen, cells: texts }
}

/// Returns the rows of the table as the document writes them, but those that the options skip.
pub(crate) fn written_rows(table: &Table<'_>, judged: &Judged, choices: &Choices<'_>) -> Vec<WrittenRow> {
    let Judged { first, header, columns, .. } = judged;
    let width = header.texts.len();
    let rows = table.rows.iter().skip(*first).filter(|row| !row.is_empty() && !header.is(row, columns.code));
    let rows = rows.filter(|row| choices.skips(row.text(columns.code)).is_empty()).map(|row| {
        let cells = || row.texts().map(str::to_owned).collect();
        let title = row.is_one_cell(width).then(|| WrittenRow::Title(row.text(0).to_owned()));
        (row.line, title.unwrap_or_else(|| WrittenRow::Cells(cells())))
    });
    let swallowed = table.swallowed.iter().filter_map(|(line, cell)| {
        let mut cells = vec![String::new(); width];
        *cells.get_mut(columns.code)? = swallowed_code(*line, cell)?.code;
        Some((*line, WrittenRow::Cells(cells)))
    });
    let mut rows: Vec<(u32, WrittenRow)> = rows.chain(swallowed).collect();
    rows.sort_by_key(|(line, _)| *line);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Returns the problem of cells that are not repeated as far as they span.
fn lost_cells(source: &Source<'_>, offset: usize, count: usize) -> Option<Problem> {
    let message = format!(
        "{count} cells or rows of this table are not read, because its rowspan and colspan repeat more than 16 times the text of the \
         table; write the repeated cells out"
    );
    (count > 0).then(|| Problem { place: Some(source.place(offset)), message, cell: String::new() })
}

/// Returns the code in a line without a pipe right below a pipe table. Other lines there are text.
fn swallowed_code(line: u32, cell: &Cell<'_>) -> Option<Row> {
    let text = cell.text.plain();
    let is_code = code_cell::is_number(&text) || text.contains(['.', '_']) && !text.ends_with('.');
    let is_code = is_code && code_cell::read(&text) == CodeCell::Plain;
    is_code.then(|| Row { line, code: text, ..Row::default() })
}

/// What a row comes to, or a part of it.
enum Part {
    Row(Row),
    Range(Range),
    Note(Note),
    Problem(Problem),
}

fn add(table: &mut CodeTable, problems: &mut Vec<Problem>, part: Part) {
    match part {
        Part::Row(row) => table.rows.push(row),
        Part::Range(range) => table.ranges.push(range),
        Part::Note(note) => table.notes.push(note),
        Part::Problem(problem) => problems.push(problem),
    }
}

/// Reads a row by its code cell.
struct RowReader<'a> {
    source: &'a Source<'a>,
    line: u32,
    columns: &'a Columns,
}

impl RowReader<'_> {
    /// Returns what the row comes to.
    fn parts(&self, cells: &mut [Cell<'_>], cell: CodeCell) -> Vec<Part> {
        let codes = match cell {
            CodeCell::Plain => vec![Spelled::new(reading::text(cells, self.columns.code).to_owned())],
            CodeCell::Codes(codes) => codes,
            CodeCell::Range(first, last) => return vec![Part::Range(self.range(cells, first, last))],
            CodeCell::Note => return vec![Part::Note(self.note(cells))],
            CodeCell::Unclear => return vec![Part::Problem(self.unclear(cells, self.columns.code, "error code"))],
        };
        let (modules, part) = self.modules(cells);
        codes.into_iter().flat_map(|code| self.code_parts(cells, code, &modules)).chain(part).collect()
    }

    /// Returns the rows of a code, one for each module code beside it; or the range, if the code starts one in a list.
    fn code_parts(&self, cells: &[Cell<'_>], mut code: Spelled, modules: &[String]) -> Vec<Part> {
        let row = |code| Part::Row(self.row(&mut cells.to_vec(), code));
        match code.last.take() {
            Some(last) => vec![Part::Range(self.range(cells, code.code, last))],
            None if modules.is_empty() => vec![row(code)],
            None => {
                modules.iter().map(|module| row(Spelled { module: Some(module.clone()), ..code.clone() })).collect()
            }
        }
    }

    /// Returns the module codes in a column of their own, and the outcome of a cell there that holds none. A range of module
    /// codes can't pair with a single code, so that the row is also kept as a note.
    fn modules(&self, cells: &[Cell<'_>]) -> (Vec<String>, Option<Part>) {
        let Some(column) = self.columns.module else { return (Vec::new(), None) };
        let text = reading::text(cells, column);
        match code_cell::read(text) {
            CodeCell::Plain => (vec![text.to_owned()], None),
            CodeCell::Codes(codes) if codes.iter().all(|code| code.last.is_none()) => {
                (codes.into_iter().map(|spelled| spelled.code).collect(), None)
            }
            CodeCell::Codes(_) | CodeCell::Range(..) => (Vec::new(), Some(Part::Note(self.note(cells)))),
            CodeCell::Note => (Vec::new(), None),
            CodeCell::Unclear => (Vec::new(), Some(Part::Problem(self.unclear(cells, column, "module code")))),
        }
    }

    /// Returns the problem of a cell that holds no code.
    fn unclear(&self, cells: &[Cell<'_>], column: usize, what: &str) -> Problem {
        let quoted = text::quote(reading::text(cells, column));
        let offset = cells.get(column).map_or(0, |cell| cell.offset);
        let message = format!("{quoted} is no {what}, in the row {}", text::quote(&row_text(cells)));
        let cell = reading::text(cells, self.columns.code).replace('\n', " ");
        Problem { place: Some(self.source.place(offset)), message, cell }
    }

    fn note(&self, cells: &[Cell<'_>]) -> Note {
        Note { line: self.line, text: row_text(cells) }
    }

    fn range(&self, cells: &[Cell<'_>], first: String, last: String) -> Range {
        let texts = Column::ALL.map(|column| optional(cells, self.columns.column(column)));
        Range { line: self.line, first, last, texts }
    }

    /// Returns the row of a code that is the cell's text.
    fn plain_row(&self, cells: &mut [Cell<'_>]) -> Row {
        let mut row = self.row(cells, Spelled::default());
        row.code = take(cells, Some(self.columns.code), false).unwrap_or_default();
        row
    }

    fn row(&self, cells: &mut [Cell<'_>], spelled: Spelled) -> Row {
        let columns = self.columns;
        let texts = Column::ALL.map(|column| match column {
            Column::Name => {
                spelled.name.clone().or_else(|| optional(cells, columns.name).map(|name| name.replace(' ', "")))
            }
            column => optional(cells, columns.column(column)),
        });
        Row { line: self.line, code: spelled.code, module: spelled.module, texts }
    }
}

/// Returns the text of the cell in this column, if it says something.
fn optional(cells: &[Cell<'_>], column: Option<usize>) -> Option<String> {
    let text = cells.get(column?)?.text.plain();
    (!text.is_empty()).then_some(text)
}

/// Does what [`optional`] does without a copy, unless the text is needed once more.
fn take(cells: &mut [Cell<'_>], column: Option<usize>, again: bool) -> Option<String> {
    if again {
        return optional(cells, column);
    }
    let text = cells.get_mut(column?)?.text.take_plain();
    (!text.is_empty()).then_some(text)
}

/// Returns the row as one text.
fn row_text(cells: &[Cell<'_>]) -> String {
    let texts: Vec<String> = cells.iter().map(|cell| cell.text.plain()).collect();
    texts.join(" | ")
}

/// Returns the set that the codes belong to. Numbers are module codes if the header, or the heading that speaks of codes, says so.
fn space(table: &CodeTable, head: &str) -> Space {
    let numbers = table.rows.iter().filter(|row| code_cell::is_number(&row.code)).count();
    let pairs = || table.rows.iter().any(|row| row.module.is_some());
    if numbers * 2 <= table.rows.len() || pairs() {
        return Space::Code;
    }
    let heading = table.headings.iter().rev().find(|heading| vocabulary::speaks_of_codes(heading));
    let module =
        vocabulary::speaks_of_modules(head) || heading.is_some_and(|heading| vocabulary::speaks_of_modules(heading));
    if module { Space::Module } else { Space::Code }
}
