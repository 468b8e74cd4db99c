//! Tells error-code tables from others, and finds the code column.

use std::ops::Deref;

use super::choices::{Choices, Chosen};
use super::code_cell::CodeCell;
use super::roles::Columns;
use super::view::{Counts, View, has, is_of_class};
use crate::options::Role;
use crate::reading::{Cell, Table, TableRow};
use crate::vocabulary::{self, Word};

/// Words that mean error codes where the context says so.
const CODES_BY_CONTEXT: &[Word] = &[Word::Http, Word::Generic, Word::GenericNumber, Word::GenericSymbol];

/// The verdict on a table.
pub(crate) enum Verdict {
    /// One of error codes.
    Codes(Judged),
    /// One whose header says that it holds error codes, but whose cells don't.
    Doubtful {
        /// Where its header is, as an offset in the source's text.
        offset: usize,
        /// What is doubtful, and what to do.
        message: String,
    },
    /// Any other, with the texts of its header.
    Other(Vec<String>),
}

/// The header of a table of error codes.
pub(crate) struct Header {
    /// Its texts; empty ones if the table has none.
    pub(crate) texts: Vec<String>,
    /// Where its cell over the codes is.
    code: Option<usize>,
}

impl Header {
    /// Returns whether the row is the header: written once more, or its second row, into which the cell over the codes spans.
    pub(crate) fn is<'a, C: Deref<Target = [Cell<'a>]>>(&self, row: &TableRow<C>, code: usize) -> bool {
        let Some(cell) = row.cells.get(code) else { return false };
        let spans = || self.code == Some(cell.offset);
        self.texts.get(code).is_some_and(|text| text == cell.text.as_str()) && (spans() || row.texts().eq(&self.texts))
    }
}

/// A table of error codes, judged.
pub(crate) struct Judged {
    /// The index of the first row below the header.
    pub(crate) first: usize,
    pub(crate) header: Header,
    pub(crate) columns: Columns,
    /// The cells of the code column, without those of empty rows.
    pub(crate) cells: Vec<CodeCell>,
    /// The options that named columns.
    pub(crate) chosen: Vec<Chosen>,
}

/// Judges the table by its first rows, if no other row can change the verdict: its header has a column of types, as tables of parameters do, and
/// none of codes.
pub(crate) fn judge_by_header(table: &Table<'_>, choices: &Choices<'_>) -> Option<Verdict> {
    let view = View::new(table, header(table)?).filter(|_| choices.is_empty())?;
    let has_codes = view.strong_header().is_some()
        || view.head.texts().any(is_of_class)
        || view.with(CODES_BY_CONTEXT).next().is_some() && view.is_under_codes_heading();
    (view.is_of_typed_values() && !has_codes).then(|| Verdict::Other(view.header()))
}

/// Judges the table. What the options say comes first.
pub(crate) fn judge(table: &Table<'_>, choices: &Choices<'_>) -> Verdict {
    let Some(view) = view(table) else { return Verdict::Other(Vec::new()) };
    let named = choices.columns(&view.headers);
    let named_code = named.iter().find(|(role, ..)| *role == Role::Code).map(|(_, column, _)| *column);
    let code = named_code
        .or_else(|| view.strong_code())
        .or_else(|| view.code_by_context(table))
        .or_else(|| view.code_by_heading())
        .or_else(|| view.code_by_class());
    let Some(code) = code else { return view.doubt().unwrap_or_else(|| Verdict::Other(view.header())) };
    let mut columns = view.roles(code);
    for (role, column, _) in &named {
        columns.set(*role, *column);
    }
    let chosen = named.into_iter().map(|(.., option)| option).collect();
    let header = Header {
        texts: view.headers.iter().map(|&text| text.to_owned()).collect(),
        code: view.head.cells.get(code).filter(|_| !view.is_headless()).map(|cell| cell.offset),
    };
    Verdict::Codes(Judged { first: view.first, header, columns, cells: view.into_code_cells(code), chosen })
}

/// Returns the view of the table, if it has a row below its header. A first row with one of Tencent's own codes is no header.
fn view<'a>(table: &'a Table<'a>) -> Option<View<'a>> {
    let header = header(table)?;
    let is_of_codes = table.rows.iter().nth(header)?.texts().any(is_of_class);
    let headless = if is_of_codes { View::headless(table, header) } else { None };
    headless.filter(|view| view.code_by_class().is_some()).or_else(|| View::new(table, header))
}

/// Returns the texts of the table's header row; none if it has no rows below.
pub(crate) fn headers(table: &Table<'_>) -> Vec<String> {
    view(table).map(|view| view.header()).unwrap_or_default()
}

/// Returns the index of the header row: the first row, after at most two captions or empty rows.
fn header(table: &Table<'_>) -> Option<usize> {
    let rows: Vec<TableRow<&[Cell<'_>]>> = table.rows.iter().take(4).collect();
    rows.iter().take(3).enumerate().position(|(at, row)| !is_caption(*row, rows.get(at + 1)))
}

/// Returns whether a row above the header is a caption or empty. A caption may be the word for codes itself, where the row below has it
/// again.
fn is_caption(row: TableRow<&[Cell<'_>]>, below: Option<&TableRow<&[Cell<'_>]>>) -> bool {
    let mut texts = row.texts().filter(|text| !text.is_empty());
    let Some(text) = texts.next() else { return true };
    let alone = texts.all(|other| other == text);
    let wider = below.is_some_and(|below| below.cells.len() > 1);
    let header = || below.is_some_and(|below| below.is_varied() && below.texts().any(vocabulary::is_code_header));
    alone && (header() || !vocabulary::is_code_header(text) && (row.cells.len() > 1 || wider))
}

impl View<'_> {
    /// Returns the texts of the header.
    fn header(&self) -> Vec<String> {
        let texts = self.headers.iter().filter(|header| !header.is_empty());
        texts.map(|header| header.replace('\n', " ")).collect()
    }

    /// Returns the first column whose header says that it holds error codes, of modules only if there is no other.
    fn strong_header(&self) -> Option<usize> {
        let strong = [Word::Code, Word::CodeNumber, Word::CodeSymbol];
        self.with(&strong).next().or_else(|| self.with(&[Word::Module]).next())
    }

    /// Judges a table that holds no error codes, although its header says so.
    fn doubt(&self) -> Option<Verdict> {
        let column = self.strong_header()?;
        let Counts { codes, cells, .. } = self.counts(column);
        let header = self.headers.get(column)?.replace('\n', " ");
        let count = if codes == 0 { String::from("none") } else { format!("only {codes}") };
        let message = format!(
            "{count} of {cells} cells below `{header}` are error codes, so that the table is not read; if it tells codes, say so: \
             columns(code = {header:?}); if not, take the other tables alone: tables(\"…\")"
        );
        let offset = self.head.cells.get(column)?.offset;
        Some(Verdict::Doubtful { offset, message })
    }

    /// Returns the code column by its header alone, if at least half of its cells hold codes. Beside a column of symbols, one of numbers is
    /// the code.
    fn strong_code(&self) -> Option<usize> {
        let column = self.strong_header()?;
        let numbers = [Word::CodeNumber, Word::GenericNumber, Word::Code];
        if !self.is_numeric(column)
            && let Some(number) = self.with(&numbers).find(|&other| other != column && self.is_numeric(other))
        {
            return Some(number);
        }
        let counts = self.counts(column);
        has(counts.codes, 50, counts.cells).then_some(column)
    }

    /// Returns the code column by a word that may mean other things, where the context says that it means error codes.
    fn code_by_context(&self, table: &Table<'_>) -> Option<usize> {
        let candidates: Vec<usize> = (0..self.words.len()).filter(|&column| self.may_hold_codes(column)).collect();
        let column = self.likeliest(&candidates)?;
        if self.is(column, &[Word::Http]) && self.code_by_class().is_some() {
            return None;
        }
        if self.is_of_typed_values() || self.with(&[Word::Parameter]).next().is_some() {
            return (self.holds_numbers(column) && self.is_under_codes_heading()).then_some(column);
        }
        let context = vocabulary::speaks_of_codes(&table.lead)
            || table.headings.iter().any(|heading| vocabulary::speaks_of_codes(heading))
            || self.has_error_symbols(column);
        context.then_some(column)
    }

    /// Returns whether the column has a word for codes of any sort, and codes below it.
    fn may_hold_codes(&self, column: usize) -> bool {
        let counts = || self.counts(column);
        self.is(column, CODES_BY_CONTEXT) && has(counts().codes, 60, counts().cells)
    }

    /// Returns the likeliest code column of those that may be: numbers, but for HTTP statuses, which come next to codes; else a word for
    /// codes.
    fn likeliest(&self, candidates: &[usize]) -> Option<usize> {
        let number = |column: &usize| !self.is(*column, &[Word::Http]) && self.is_numeric(*column);
        let code = |column: &usize| self.is(*column, &[Word::Generic]);
        let find = |likely: &dyn Fn(&usize) -> bool| candidates.iter().copied().find(likely);
        find(&number).or_else(|| find(&code)).or(candidates.first().copied())
    }

    /// Returns the first column, whatever things its header names, directly under a heading that is "Error Codes", if it holds numbers or
    /// symbols of errors: `| Field | Description |`.
    fn code_by_heading(&self) -> Option<usize> {
        let fits = self.is(0, &[Word::Symbol, Word::GenericSymbol, Word::Parameter]) && !self.is_of_typed_values();
        let holds_errors = || {
            let names = self.names(0);
            has(names.errors, 60, names.cells)
        };
        (fits && self.is_under_codes_heading() && (self.holds_numbers(0) || holds_errors())).then_some(0)
    }

    /// Returns the column of Tencent's own codes, whatever its header, in a table that is not of parameters.
    fn code_by_class(&self) -> Option<usize> {
        let columns = 0..self.words.len();
        let code = columns.clone().find(|&column| self.holds_classes(column))?;
        let is_of_parameters = self.is_of_typed_values() || columns.into_iter().any(|column| self.holds_types(column));
        (!is_of_parameters).then_some(code)
    }

    /// Returns whether the column holds numbers, save for a few cells.
    fn holds_numbers(&self, column: usize) -> bool {
        let counts = self.counts(column);
        has(counts.numbers, 80, counts.cells)
    }

    /// Returns whether the heading directly over the table is "Error Codes".
    fn is_under_codes_heading(&self) -> bool {
        self.headings.last().is_some_and(|heading| vocabulary::is_codes_heading(heading))
    }

    /// Returns whether the table tells types or defaults, as those of parameters do.
    fn is_of_typed_values(&self) -> bool {
        self.with(&[Word::Type]).next().is_some()
    }

    /// Returns whether a column beside the codes holds symbols, most of them of errors.
    fn has_error_symbols(&self, code: usize) -> bool {
        self.with(&[Word::Generic, Word::GenericSymbol, Word::Symbol, Word::Prompt])
            .filter(|&column| column != code)
            .any(|column| {
                let names = self.names(column);
                has(names.identifiers, 60, names.cells) && names.errors * 2 > names.identifiers
            })
    }
}
