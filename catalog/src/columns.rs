//! Tells error-code tables from others.

use crate::options::{Choices, Role};
use crate::roles::Columns;
use crate::table::{Cell, Table, TableRow};
use crate::view::{Content, View, has};
use crate::vocabulary::{self, Word};

/// A table with the header of a code column over few codes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Doubt {
    /// Where its header stands, as an offset in the source's text.
    pub(crate) offset: usize,
    /// What is doubtful, and what to do.
    pub(crate) message: String,
}

/// The columns of the table, if it is one of error codes. What the options say comes first.
pub(crate) fn columns(table: &Table, choices: &mut Choices) -> Option<Result<Columns, Doubt>> {
    let header = header(table)?;
    let view = View::new(table, header)?;
    let named = choices.columns(&view.headers);
    let named_code = named.iter().find(|(role, _)| *role == Role::Code).map(|(_, column)| *column);
    let code = named_code
        .or_else(|| view.strong_code())
        .or_else(|| view.code_by_context(table))
        .or_else(|| view.code_by_heading())
        .or_else(|| view.code_by_class());
    let Some(code) = code else {
        return view.doubt().map(Err);
    };
    let mut columns = view.roles(code);
    for (role, column) in named {
        columns.set(role, column);
    }
    Some(Ok(columns))
}

/// The index of the header row: the first row, after at most two captions or empty rows.
fn header(table: &Table) -> Option<usize> {
    let rows: Vec<TableRow<&[Cell]>> = table.rows.iter().take(4).collect();
    rows.iter().take(3).enumerate().position(|(at, row)| !is_caption(*row, rows.get(at + 1)))
}

/// Whether a row above the header is a caption or empty. A caption may be the word for codes itself, where the row below has it again.
fn is_caption(row: TableRow<&[Cell]>, below: Option<&TableRow<&[Cell]>>) -> bool {
    let mut texts = row.texts().filter(|text| !text.is_empty());
    let Some(text) = texts.next() else { return true };
    let alone = texts.all(|other| other == text);
    let wider = below.is_some_and(|below| below.cells.len() > 1);
    let header = || below.is_some_and(|below| below.is_varied() && below.texts().any(vocabulary::is_code_header));
    alone && (header() || !vocabulary::is_code_header(text) && (row.cells.len() > 1 || wider))
}

impl View<'_> {
    /// The first column whose header says that it holds error codes, of modules only if there is no other.
    fn strong_header(&self) -> Option<usize> {
        let strong = [Word::Code, Word::CodeNumber, Word::CodeSymbol];
        self.with(&strong).next().or_else(|| self.with(&[Word::Module]).next())
    }

    /// A table that is none of error codes, though its header says so and some of the cells below are codes, is not dropped in silence.
    fn doubt(&self) -> Option<Doubt> {
        let column = self.strong_header()?;
        let Content { codes, cells, .. } = self.content(column);
        let offset = self.head.offset;
        let header = self.headers.get(column)?.replace('\n', " ");
        let message = format!(
            "only {codes} of {cells} cells below `{header}` are error codes, so that the table is not read; if it tells codes, say so: \
             columns(code = {header:?}); if not, take the other tables alone: tables(\"…\")"
        );
        (codes > 0).then_some(Doubt { offset, message })
    }

    /// The code column by its header alone, if at least half of its cells hold codes. Beside a column of symbols, one of numbers
    /// is the code.
    fn strong_code(&self) -> Option<usize> {
        let column = self.strong_header()?;
        let numbers = [Word::CodeNumber, Word::GenericNumber, Word::Code];
        if !self.is_numeric(column)
            && let Some(number) = self.with(&numbers).find(|&other| other != column && self.is_numeric(other))
        {
            return Some(number);
        }
        let content = self.content(column);
        has(content.codes, 50, content.cells).then_some(column)
    }

    /// The code column by a word that may mean other things, where the context says that it means error codes.
    fn code_by_context(&self, table: &Table) -> Option<usize> {
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

    /// Whether the column has a word for codes of any sort, and codes below it.
    fn may_hold_codes(&self, column: usize) -> bool {
        let words = [Word::Http, Word::Generic, Word::GenericNumber, Word::GenericSymbol];
        let content = || self.content(column);
        self.is(column, &words) && has(content().codes, 60, content().cells)
    }

    /// The likeliest code column of those that may be: numbers, but for HTTP statuses, which stand beside codes; else a word for codes.
    fn likeliest(&self, candidates: &[usize]) -> Option<usize> {
        let number = |column: &usize| !self.is(*column, &[Word::Http]) && self.is_numeric(*column);
        let code = |column: &usize| self.is(*column, &[Word::Generic]);
        let find = |likely: &dyn Fn(&usize) -> bool| candidates.iter().copied().find(likely);
        find(&number).or_else(|| find(&code)).or(candidates.first().copied())
    }

    /// The first column, whatever things its header names, directly under a heading that is "Error Codes", if it holds numbers or symbols
    /// of errors: `| Field | Description |`.
    fn code_by_heading(&self) -> Option<usize> {
        let fits = self.is(0, &[Word::Symbol, Word::GenericSymbol, Word::Parameter]) && !self.is_of_typed_values();
        let holds_errors = || {
            let names = self.names(0);
            has(names.errors, 60, names.cells)
        };
        (fits && self.is_under_codes_heading() && (self.holds_numbers(0) || holds_errors())).then_some(0)
    }

    /// The column of Tencent's own codes, whatever its header, in a table that is not of parameters.
    fn code_by_class(&self) -> Option<usize> {
        (0..self.words.len()).find(|&column| self.holds_classes(column)).filter(|_| !self.is_of_typed_values())
    }

    /// Whether the column holds numbers, save for a few cells.
    fn holds_numbers(&self, column: usize) -> bool {
        let content = self.content(column);
        has(content.numbers, 80, content.cells)
    }

    /// Whether the heading directly over the table is "Error Codes".
    fn is_under_codes_heading(&self) -> bool {
        self.headings.last().is_some_and(|heading| vocabulary::is_codes_heading(heading))
    }

    /// Whether the table tells types or defaults, as those of parameters do.
    fn is_of_typed_values(&self) -> bool {
        self.with(&[Word::Type]).next().is_some()
    }

    /// Whether a column beside the codes holds symbols, most of them of errors.
    fn has_error_symbols(&self, code: usize) -> bool {
        self.with(&[Word::Generic, Word::GenericSymbol, Word::Symbol, Word::Prompt])
            .filter(|&column| column != code)
            .any(|column| {
                let names = self.names(column);
                has(names.identifiers, 60, names.cells) && names.errors * 2 > names.identifiers
            })
    }
}
