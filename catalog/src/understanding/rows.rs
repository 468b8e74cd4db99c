//! Reads the rows of an error-code table: each is a code, several codes, a range, a note or a problem.

use std::sync::Arc;

use super::code_cell::{self, CodeCell, Spelled};
use super::judge::CodeRows;
use super::shape::is_code_line;
use crate::catalog::{CodeTable, ColumnTexts, Note, Row, Space};
use crate::column::Column;
use crate::problem::Problem;
use crate::reading::{Markup, Source, TableRow};
use crate::text::{one_line, quote};
use crate::vocabulary;

/// Reads the rows of the table, and returns them with their problems and warnings.
pub(crate) fn read(source: &Source, mut codes: CodeRows<'_>) -> (CodeTable, Vec<Problem>, Vec<Problem>) {
    let table = codes.view.table;
    let warnings = [several_codes(&codes), unread_columns(&codes), cells_beyond(&codes)].into_iter().flatten();
    let warnings = warnings.map(|(offset, message)| Problem::at(source.place(offset), message)).collect();
    let code_table = CodeTable {
        document: 0,
        markup: table.markup,
        line: source.line(table.offset),
        headings: table.headings.clone(),
        space: Space::Code,
        rows: Vec::with_capacity(codes.rows.len()),
        ranges: Vec::new(),
        notes: Vec::new(),
    };
    let rows = std::mem::take(&mut codes.rows);
    let mut reader = RowReader { source, codes, code_table, problems: Vec::new() };
    if table.lost > 0 {
        let message = format!(
            "{} cells or rows of this table are not read, because its rowspan and colspan repeat more than 16 times the text of the \
             table; write the repeated cells out",
            table.lost
        );
        reader.problems.push(Problem::at(source.place(table.offset), message));
    }
    for (index, row) in rows {
        reader.row(index, row);
    }
    let RowReader { codes, mut code_table, problems, .. } = reader;
    code_table.space = space(&code_table, codes.header().nth(codes.roles.code).unwrap_or_default());
    (code_table, problems, warnings)
}

/// Returns the warning of several columns of codes, with the offset of the second.
fn several_codes(codes: &CodeRows<'_>) -> Option<(usize, String)> {
    let second = codes.view.head?.cells.get(*codes.peers.first()?)?;
    let columns = headers(codes, std::iter::once(&codes.roles.code).chain(&codes.peers));
    Some((
        second.offset,
        format!("several columns hold codes, and all are read: {columns}; to read one, name it: columns(code = \"…\")"),
    ))
}

/// Returns the warning of columns that are not read, with the offset of the first.
fn unread_columns(codes: &CodeRows<'_>) -> Option<(usize, String)> {
    let says = |row: &TableRow, column| !row.text(column).is_empty() && !row.is_repeated(column);
    let is_unread = |&column: &usize| {
        codes.roles.is_free(column)
            && !codes.peers.contains(&column)
            && codes.rows.iter().any(|(_, row)| says(row, column))
    };
    let unread: Vec<usize> = (0..codes.header().len()).filter(is_unread).collect();
    let first = *unread.first()?;
    let mut rows = codes.view.head.into_iter().chain(codes.rows.iter().map(|(_, row)| *row));
    let offset = rows.find_map(|row| Some(row.cells.get(first)?.offset))?;
    let columns = headers(codes, &unread);
    Some((
        offset,
        format!("these columns are not read: {columns}; to keep one, give it a role: columns(solution = \"…\")"),
    ))
}

/// Returns the headers of columns, quoted.
fn headers<'a>(codes: &CodeRows<'_>, columns: impl IntoIterator<Item = &'a usize>) -> String {
    let header = |column: &usize| quote(codes.header().nth(*column).unwrap_or_default());
    let mut columns = columns.into_iter();
    let first = columns.by_ref().take(8).map(header).collect::<Vec<_>>().join(", ");
    if columns.next().is_some() { format!("{first}, …") } else { first }
}

/// Returns the warning of cells beyond the header's width, with the offset of the first.
fn cells_beyond(codes: &CodeRows<'_>) -> Option<(usize, String)> {
    let mut wide = codes.rows.iter().filter_map(|(_, row)| Some(row.beyond(codes.header().len()).next()?.offset));
    let (first, more) = (wide.next()?, wide.count());
    let more = if more == 0 { String::new() } else { format!("; so do {more} other rows of the table") };
    let message =
        "the row has more cells than the header: their texts are joined to the last one, with ` | ` between them";
    Some((first, format!("{message}{more}")))
}

/// Reads rows by their code cells.
struct RowReader<'a> {
    source: &'a Source,
    codes: CodeRows<'a>,
    code_table: CodeTable,
    problems: Vec<Problem>,
}

impl RowReader<'_> {
    fn row(&mut self, index: usize, row: &TableRow) {
        let is_line = row.cells.len() == 1 && self.codes.header().len() > 1;
        if is_line && self.code_table.markup == Markup::Markdown && is_code_line(row) {
            let line = self.source.line(row.offset);
            return self.code_table.rows.push(Row { line, code: row.text(0).to_owned(), ..Row::default() });
        }
        let code = self.codes.roles.code;
        let cell = self.take(code, index);
        if row.is_one_cell(self.codes.header().len()) {
            return self.note(row, one_line(row.text(0)));
        }
        if cell == CodeCell::Unclear && is_label(row, code) {
            return self.note(row, one_line(row.text(code)));
        }
        if cell == CodeCell::Note {
            self.note(row, row_text(row));
        }
        let peers = self.codes.peers.clone().into_iter();
        let cells: Vec<_> = peers.map(|peer| (peer, self.take(peer, index))).collect();
        for (column, cell) in std::iter::once((code, cell)).chain(cells) {
            match cell {
                CodeCell::Codes(codes) => self.codes(index, row, codes),
                CodeCell::Note => {}
                CodeCell::Unclear => self.unclear(row, column, "an error code"),
            }
        }
    }

    /// Takes a code cell of the row at this index.
    fn take(&mut self, column: usize, index: usize) -> CodeCell {
        self.codes.view.columns.get_mut(column).map(|column| column.take(index)).unwrap_or_default()
    }

    /// Adds a row for each code, and for each module code next to it; or a range, if the code starts one.
    fn codes(&mut self, index: usize, row: &TableRow, codes: Vec<Spelled>) {
        let modules = self.modules(index, row);
        let line = self.source.line(row.offset);
        for Spelled { code, name, module, last } in codes {
            let mut read = Row { line, code, last, module, texts: self.texts(row) };
            if read.last.is_some() {
                // A range can't pair with a module code.
                if !modules.is_empty() {
                    self.note(row, row_text(row));
                }
                self.code_table.ranges.push(Row { module: None, ..read });
                continue;
            }
            if let (Some(name), Some(text)) = (name, read.texts.get_mut(Column::Name as usize)) {
                *text = Some(name.into());
            }
            for module in &modules {
                self.code_table.rows.push(Row { module: Some(module.clone()), ..read.clone() });
            }
            if modules.is_empty() {
                self.code_table.rows.push(read);
            }
        }
    }

    /// Returns the module codes in a column of their own. A range of module codes can't pair with a single code: the row is also kept as
    /// a note.
    fn modules(&mut self, index: usize, row: &TableRow) -> Vec<String> {
        let Some(column) = self.codes.roles.module else { return Vec::new() };
        match self.codes.view.columns.get(column).and_then(|column| column.codes().get(index)) {
            Some(CodeCell::Codes(codes)) if codes.iter().all(|code| code.last.is_none()) => {
                return codes.iter().map(|spelled| spelled.code.clone()).collect();
            }
            Some(CodeCell::Codes(_)) => self.note(row, row_text(row)),
            Some(CodeCell::Unclear) => self.unclear(row, column, "a module code"),
            Some(CodeCell::Note) | None => {}
        }
        Vec::new()
    }

    /// Returns what the row says, by column. The last text goes on in the cells beyond the header's width.
    fn texts(&self, row: &TableRow) -> ColumnTexts {
        let mut texts = ColumnTexts::default();
        let (mut last, mut last_index) = (Column::Description, 0);
        for &(column, index) in &self.codes.roles.texts {
            let text = row.cells.get(index).map(|cell| &cell.text).filter(|text| !text.is_empty());
            let (Some(text), Some(slot)) = (text, texts.get_mut(column as usize)) else { continue };
            *slot = Some(match column {
                Column::Name => text.split([' ', '\n']).collect::<String>().into(),
                _ if text.contains('\n') => one_line(text).into(),
                _ => Arc::clone(text),
            });
            if !matches!(column, Column::Name | Column::HttpStatus) && index >= last_index {
                (last, last_index) = (column, index);
            }
        }
        let mut beyond = row.beyond(self.codes.header().len()).peekable();
        if beyond.peek().is_some()
            && let Some(text) = texts.get_mut(last as usize)
        {
            let mut joined = text.as_deref().unwrap_or_default().to_owned();
            for cell in beyond {
                joined.extend([if joined.is_empty() { "" } else { " | " }, &one_line(&cell.text)]);
            }
            *text = Some(joined.into());
        }
        texts
    }

    fn note(&mut self, row: &TableRow, text: String) {
        self.code_table.notes.push(Note { line: self.source.line(row.offset), text });
    }

    /// Adds the problem of a cell that holds no code.
    fn unclear(&mut self, row: &TableRow, column: usize, what: &str) {
        let offset = row.cells.get(column).map_or(row.offset, |cell| cell.offset);
        let message = format!("{} is not {what}, in the row {}", quote(row.text(column)), quote(&row_text(row)));
        let cell = one_line(row.text(self.codes.roles.code));
        self.problems.push(Problem { place: Some(self.source.place(offset)), message, cell });
    }
}

/// Returns whether the cell in this column is all that a row of several cells says, and not in letters or digits of codes.
fn is_label(row: &TableRow, column: usize) -> bool {
    let is_alone = row.cells.iter().enumerate().all(|(index, cell)| (index == column) != cell.text.is_empty());
    is_alone && row.cells.len() > 1 && !row.text(column).contains(|c: char| c.is_ascii_alphanumeric())
}

/// Returns the row as one text.
fn row_text(row: &TableRow) -> String {
    row.cells.iter().map(|cell| one_line(&cell.text)).collect::<Vec<_>>().join(" | ")
}

/// Returns the set that the codes belong to. Numbers are module codes if the header, or the heading that speaks of codes, says so.
fn space(table: &CodeTable, head: &str) -> Space {
    let numbers = table.rows.iter().filter(|row| code_cell::is_number(&row.code)).count();
    let is_single = || table.rows.iter().all(|row| row.module.is_none());
    let heading = || table.headings.iter().map(String::as_str).rfind(|heading| vocabulary::speaks_of_codes(heading));
    let says = || vocabulary::speaks_of_modules(head) || heading().is_some_and(vocabulary::speaks_of_modules);
    if numbers * 2 > table.rows.len() && is_single() && says() { Space::Module } else { Space::Code }
}
