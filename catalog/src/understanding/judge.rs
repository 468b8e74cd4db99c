//! Judges a table: whether it holds error codes, and in which column.

use super::code_cell;
use super::roles::{self, Roles};
use super::view::{TableColumn, View, holds_class_codes, is_identifier};
use crate::options::{Options, Role};
use crate::reading::{Table, TableRow};
use crate::text::{one_line, quote};
use crate::vocabulary::{self, Word};

/// Words that mean error codes where the context says so.
const CODES_BY_CONTEXT: &[Word] = &[Word::Http, Word::Generic, Word::GenericNumber, Word::GenericSymbol];

/// The verdict on a table.
pub(crate) enum Verdict<'a> {
    /// One of error codes.
    Codes(Box<CodeRows<'a>>),
    /// One whose header says that it holds error codes, but whose cells don't: where its header is in the source's text, and what to do.
    Doubtful(usize, String),
    /// Any other. If a column holds what looks like codes, says which heading or header speaks of error codes; and whether it is one of
    /// parameters.
    Other(Option<String>, bool),
}

/// The rows of an error-code table, and the roles of its columns.
pub(crate) struct CodeRows<'a> {
    pub(super) view: View<'a>,
    pub(crate) roles: Roles,
    /// More columns of codes, which share the other columns.
    pub(super) peers: Vec<usize>,
    /// The rows below the header, each with its index in the view: without empty rows and repeated headers.
    pub(crate) rows: Vec<(usize, &'a TableRow)>,
}

impl<'a> CodeRows<'a> {
    /// Returns the texts of the header; empty ones if the table has none.
    pub(crate) fn header(&self) -> impl ExactSizeIterator<Item = &'a str> {
        self.view.columns.iter().map(|column| column.header)
    }
}

/// Judges the table, and returns the texts of its header with the verdict. What the options say comes first.
pub(crate) fn judge<'a>(table: &'a Table, options: &Options) -> (Vec<String>, Verdict<'a>) {
    let Some(view) = view(table) else { return (Vec::new(), Verdict::Other(None, false)) };
    let headers = view.headers();
    let named = options.named(&view.columns.iter().map(|column| column.header).collect::<Vec<_>>());
    let named_code =
        named.iter().find(|(role, _)| *role == Role::Code).and_then(|(_, column)| view.columns.get(*column));
    let code = named_code
        .or_else(|| code_by_header(&view))
        .or_else(|| code_by_context(&view))
        .or_else(|| code_by_heading(&view))
        .or_else(|| code_by_class(&view));
    let Some(code) = code else {
        return (headers, doubt(&view).unwrap_or_else(|| Verdict::Other(seeming(&view), view.has(&[Word::Type]))));
    };
    let mut roles = roles::of(&view, code);
    for (role, column) in named {
        roles.set(role, column);
    }
    let peers = if named_code.is_none() { peers(&view, &roles, code) } else { Vec::new() };
    let is_header = |row: &TableRow| view.head.is_some_and(|head| is_header_again(row, head, code.index));
    let rows = view.rows.iter().copied().enumerate().filter(|(_, row)| !is_header(row)).collect();
    (headers, Verdict::Codes(Box::new(CodeRows { view, roles, peers, rows })))
}

/// Returns the view of the table, if it has a row below its header. A first row with one of Tencent's own codes is not a header.
fn view(table: &Table) -> Option<View<'_>> {
    let header = header(table)?;
    let is_of_codes = table.rows.get(header)?.texts().any(holds_class_codes);
    let headless = if is_of_codes { View::new(table, header, false) } else { None };
    headless.filter(|view| code_by_class(view).is_some()).or_else(|| View::new(table, header, true))
}

/// Returns the index of the header row: the first row, after at most two captions or empty rows.
fn header(table: &Table) -> Option<usize> {
    (0..3).find(|&at| table.rows.get(at).is_some_and(|row| !is_caption(row, table.rows.get(at + 1))))
}

/// Returns whether a row above the header is a caption or empty. A caption may be the word for codes itself, if the row below has it
/// again.
fn is_caption(row: &TableRow, below: Option<&TableRow>) -> bool {
    let Some(text) = row.texts().find(|text| !text.is_empty()) else { return true };
    let wider = below.is_some_and(|below| below.cells.len() > 1);
    let header = || below.is_some_and(|below| below.is_varied() && below.texts().any(vocabulary::is_code_header));
    !row.is_varied() && (header() || !vocabulary::is_code_header(text) && (row.cells.len() > 1 || wider))
}

/// Returns whether the row is the header: written once more, or its second row, into which the cell over the codes spans.
fn is_header_again(row: &TableRow, head: &TableRow, code: usize) -> bool {
    let (Some(cell), Some(over)) = (row.cells.get(code), head.cells.get(code)) else { return false };
    cell.text == over.text && (cell.offset == over.offset || row.texts().eq(head.texts()))
}

/// Returns the first column whose header says that it holds error codes, of modules only if there is no other.
fn strong_header<'v, 'a>(view: &'v View<'a>) -> Option<&'v TableColumn<'a>> {
    let strong = [Word::Code, Word::CodeNumber, Word::CodeSymbol];
    view.with(&strong).next().or_else(|| view.with(&[Word::Module]).next())
}

/// Judges a table that holds no error codes, although its header says so.
fn doubt<'a>(view: &View<'_>) -> Option<Verdict<'a>> {
    let column = strong_header(view)?;
    let header = one_line(column.header);
    let codes = column.count(|_| true);
    let count = if codes == 0 { "none".to_owned() } else { format!("only {codes}") };
    let message = format!(
        "{count} of {} cells below `{header}` are error codes, so the table is not read; if it lists error codes, say so: \
         columns(code = {header:?}); if not, take the other tables alone: tables(\"…\")",
        column.cells.len()
    );
    Some(Verdict::Doubtful(view.head?.cells.get(column.index)?.offset, message))
}

/// Returns what suggests that an unread table lists error codes: the heading or the paragraph above it, or a header that is not known as a
/// whole, if a column holds nothing but different numbers or symbols of errors.
fn seeming(view: &View<'_>) -> Option<String> {
    let is_code = |code: &str| {
        code_cell::is_number(code) && code.len() > 2
            || vocabulary::is_of_class(code)
            || vocabulary::is_error_symbol(code)
    };
    let seems = |column: &TableColumn<'_>| column.holds(80, is_code) && column.is_of_own_codes();
    if view.has(&[Word::Type, Word::Parameter])
        || view.columns.iter().any(TableColumn::holds_types)
        || !view.columns.iter().any(seems)
    {
        return None;
    }
    let above = view.table.headings.iter().rev().chain([&view.table.lead]).map(String::as_str);
    let headers = view.columns.iter().filter(|column| seems(column)).map(|column| column.header);
    let mut texts = above.map(|text| ("heading", text)).chain(headers.map(|text| ("header", text)));
    let (what, text) = texts.find(|(_, text)| vocabulary::speaks_of_codes(text))?;
    Some(format!("{what} {}", quote(text)))
}

/// Returns the code column by its header alone, if at least half of its cells hold codes, or some hold codes and others words that are meant
/// as such. Next to a column of symbols, one of numbers is the code.
fn code_by_header<'v, 'a>(view: &'v View<'a>) -> Option<&'v TableColumn<'a>> {
    let column = strong_header(view)?;
    let is_numeric = |column: &TableColumn<'_>| column.holds(60, code_cell::is_number);
    if !is_numeric(column) {
        let numbers = [Word::CodeNumber, Word::GenericNumber, Word::Code];
        let number = view.with(&numbers).find(|other| other.index != column.index && is_numeric(other));
        if number.is_some() {
            return number;
        }
    }
    Some(column).filter(|column| column.is_meant_as_codes())
}

/// Returns the code column by a word that may mean other things, where the context says that it means error codes.
fn code_by_context<'v, 'a>(view: &'v View<'a>) -> Option<&'v TableColumn<'a>> {
    let column =
        likeliest(&view.with(CODES_BY_CONTEXT).filter(|column| column.holds(60, |_| true)).collect::<Vec<_>>())?;
    if column.word == Word::Http && code_by_class(view).is_some() {
        return None;
    }
    if view.has(&[Word::Type, Word::Parameter]) {
        return Some(column).filter(|column| column.holds(80, code_cell::is_number) && is_under_codes_heading(view));
    }
    let context = vocabulary::speaks_of_codes(&view.table.lead)
        || view.table.headings.iter().any(|heading| vocabulary::speaks_of_codes(heading))
        || has_error_symbols(view, column);
    context.then_some(column)
}

/// The most columns of codes that a table may have. More is not what people write.
const MAX_PEERS: usize = 16;

/// Returns more columns of codes, next to one that has such a header too: `iOS 错误码 | Android 错误码`. Their codes are all different.
fn peers(view: &View<'_>, roles: &Roles, code: &TableColumn<'_>) -> Vec<usize> {
    let is_peer = |column: &TableColumn<'_>| {
        column.word == Word::Code && !vocabulary::speaks_of_parts(column.header) && column.is_of_own_codes()
    };
    let others = view.columns.iter().filter(|column| roles.is_free(column.index) && is_peer(column));
    let peers: Vec<usize> = others.map(|column| column.index).take(MAX_PEERS).collect();
    if !peers.is_empty() && is_peer(code) { peers } else { Vec::new() }
}

/// Returns the likeliest code column of those that may be: numbers, but for HTTP statuses, which come next to codes; else a word for codes.
fn likeliest<'v, 'a>(candidates: &[&'v TableColumn<'a>]) -> Option<&'v TableColumn<'a>> {
    let find = |likely: fn(&TableColumn<'_>) -> bool| candidates.iter().find(|column| likely(column));
    find(|column| column.word != Word::Http && column.holds(60, code_cell::is_number))
        .or_else(|| find(|column| column.word == Word::Generic))
        .or(candidates.first())
        .copied()
}

/// Returns the first column, whatever things its header names, directly under a heading that is "Error Codes", if it holds numbers or
/// symbols of errors: `| Field | Description |`.
fn code_by_heading<'v, 'a>(view: &'v View<'a>) -> Option<&'v TableColumn<'a>> {
    let column = view.columns.first()?;
    let fits = matches!(column.word, Word::Symbol | Word::GenericSymbol | Word::Parameter) && !view.has(&[Word::Type]);
    let holds_errors = || column.holds(80, code_cell::is_number) || column.holds(60, vocabulary::is_error_symbol);
    (fits && is_under_codes_heading(view) && holds_errors()).then_some(column)
}

/// Returns the column of Tencent's own codes, whatever its header, in a table that is not of parameters.
fn code_by_class<'v, 'a>(view: &'v View<'a>) -> Option<&'v TableColumn<'a>> {
    if view.has(&[Word::Type]) {
        return None;
    }
    let code = view.columns.iter().find(|column| column.holds_classes());
    code.filter(|_| !view.columns.iter().any(TableColumn::holds_types))
}

/// Returns whether the heading directly over the table is "Error Codes".
fn is_under_codes_heading(view: &View<'_>) -> bool {
    view.table.headings.last().is_some_and(|heading| vocabulary::is_codes_heading(heading))
}

/// Returns whether a column next to the codes holds symbols, most of them of errors.
fn has_error_symbols(view: &View<'_>, code: &TableColumn<'_>) -> bool {
    let symbols = [Word::Generic, Word::GenericSymbol, Word::Symbol, Word::Prompt];
    view.with(&symbols).filter(|column| column.index != code.index).any(|column| {
        let errors = column.count(vocabulary::is_error_symbol);
        column.holds(60, is_identifier) && errors * 2 > column.count(is_identifier)
    })
}
