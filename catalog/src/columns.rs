//! Tells error-code tables from others, and what their columns mean. Comes in: a table; goes out: the column of each role, or that the
//! table holds no error codes.

use std::cell::OnceCell;

use crate::code_cell::{self, CodeCell};
use crate::options::{Choices, Role};
use crate::table::{self, Cell, Rows, Table, TableRow};
use crate::vocabulary::{self, Word};

/// Which column of an error-code table has which role.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    /// The index of the header row.
    pub(crate) header: usize,
    pub(crate) code: usize,
    /// Whether all cells below the header are codes of the plain spelling, so that it's not asked of each once more.
    pub(crate) plain: bool,
    /// The column of module codes beside the code.
    pub(crate) module: Option<usize>,
    pub(crate) name: Option<usize>,
    pub(crate) description: Option<usize>,
    pub(crate) message: Option<usize>,
    pub(crate) cause: Option<usize>,
    pub(crate) solution: Option<usize>,
    pub(crate) kind: Option<usize>,
}

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
    let code = named.iter().find(|(role, _)| *role == Role::Code).map(|(_, column)| *column);
    let Some(code) = code.or_else(|| view.strong_code()).or_else(|| view.code_by_context(table)) else {
        return view.doubt().map(Err);
    };
    let mut columns = view.roles(code);
    for (role, column) in named {
        columns.set(role, column);
    }
    Some(Ok(columns))
}

impl Columns {
    /// Gives the column the role, and no other.
    fn set(&mut self, role: Role, column: usize) {
        if role == Role::Code {
            return;
        }
        for other in self.optional() {
            if *other == Some(column) {
                *other = None;
            }
        }
        let place = match role {
            Role::Code | Role::Description => &mut self.description,
            Role::Module => &mut self.module,
            Role::Name => &mut self.name,
            Role::Message => &mut self.message,
            Role::Cause => &mut self.cause,
            Role::Solution => &mut self.solution,
            Role::Kind => &mut self.kind,
        };
        *place = Some(column);
    }

    fn optional(&mut self) -> [&mut Option<usize>; 7] {
        [
            &mut self.module,
            &mut self.name,
            &mut self.description,
            &mut self.message,
            &mut self.cause,
            &mut self.solution,
            &mut self.kind,
        ]
    }
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

/// A table by its columns.
struct View<'a> {
    header: usize,
    headers: Vec<&'a str>,
    words: Vec<Word>,
    head: TableRow<&'a [Cell]>,
    rows: &'a Rows,
    /// For each column what it holds, and which names; counted when first asked for.
    contents: Vec<OnceCell<Content>>,
    names: Vec<OnceCell<Names>>,
}

/// What the cells of a column hold, as counts.
#[derive(Clone, Copy, Debug, Default)]
struct Content {
    cells: usize,
    plain: usize,
    codes: usize,
    numbers: usize,
}

/// What the codes of a column are, as counts.
#[derive(Clone, Copy, Debug, Default)]
struct Names {
    cells: usize,
    /// Names that are no words of a sentence.
    identifiers: usize,
    /// Names of errors.
    errors: usize,
}

/// Whether the count is that share of the whole, and not nothing.
fn has(count: usize, percent: usize, of: usize) -> bool {
    count > 0 && count * 100 >= of * percent
}

impl<'a> View<'a> {
    fn new(table: &'a Table, header: usize) -> Option<Self> {
        let head = table.rows.iter().nth(header).filter(|_| table.rows.len() > header + 1)?;
        let headers: Vec<&str> = head.cells.iter().map(|cell| cell.text.as_str()).collect();
        let words = headers.iter().map(|header| vocabulary::word(header)).collect();
        let contents = vec![OnceCell::new(); headers.len()];
        let names = vec![OnceCell::new(); headers.len()];
        Some(View { header, headers, words, head, rows: &table.rows, contents, names })
    }

    /// The columns with one of the words.
    fn with<'w>(&'w self, words: &'w [Word]) -> impl Iterator<Item = usize> + 'w {
        self.words.iter().enumerate().filter(|(_, word)| words.contains(word)).map(|(column, _)| column)
    }

    fn content(&self, column: usize) -> Content {
        let count = || {
            let mut content = Content::default();
            for cell in self.cells(column) {
                let plain = code_cell::is_plain(cell);
                let (code, number) = if plain {
                    (true, code_cell::is_number(cell))
                } else {
                    match code_cell::read(cell) {
                        CodeCell::Codes(codes) => (true, codes.iter().all(|code| code_cell::is_number(&code.code))),
                        CodeCell::Range(..) => (true, true),
                        CodeCell::Note | CodeCell::Unclear => (false, false),
                    }
                };
                content.cells += 1;
                content.plain += usize::from(plain);
                content.codes += usize::from(code);
                content.numbers += usize::from(number);
            }
            content
        };
        self.contents.get(column).map(|content| *content.get_or_init(count)).unwrap_or_default()
    }

    fn names(&self, column: usize) -> Names {
        let count = || {
            let mut names = Names::default();
            for cell in self.cells(column) {
                names.cells += 1;
                if let CodeCell::Codes(codes) = code_cell::read(cell) {
                    names.identifiers += usize::from(codes.iter().all(|code| is_identifier(&code.code)));
                    names.errors += usize::from(codes.iter().all(|code| vocabulary::is_error_symbol(&code.code)));
                }
            }
            names
        };
        self.names.get(column).map(|names| *names.get_or_init(count)).unwrap_or_default()
    }

    /// The texts of a column, without those of empty rows.
    fn cells(&self, column: usize) -> impl Iterator<Item = &'a str> {
        self.rows
            .iter()
            .skip(self.header + 1)
            .filter(|row| !row.is_empty())
            .map(move |row| table::text(row.cells, column))
    }

    fn is_numeric(&self, column: usize) -> bool {
        let content = self.content(column);
        has(content.numbers, 60, content.cells)
    }

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
        let words = [Word::Http, Word::Generic, Word::GenericNumber, Word::GenericSymbol];
        let full = |column: &usize| {
            let content = self.content(*column);
            has(content.codes, 60, content.cells)
        };
        let candidates: Vec<usize> = self.with(&words).filter(full).collect();
        let column = self.likeliest(&candidates)?;
        if self.with(&[Word::Parameter]).next().is_some() {
            return self.is_list_of_numbers(table, column).then_some(column);
        }
        let context = vocabulary::speaks_of_codes(&table.lead)
            || table.headings.iter().any(|heading| vocabulary::speaks_of_codes(heading))
            || self.has_error_symbols(column);
        context.then_some(column)
    }

    /// The likeliest code column of those that may be: numbers, but for HTTP statuses, which stand beside codes; else a word for codes.
    fn likeliest(&self, candidates: &[usize]) -> Option<usize> {
        let number = |column: &usize| self.words.get(*column) != Some(&Word::Http) && self.is_numeric(*column);
        let code = |column: &usize| self.words.get(*column) == Some(&Word::Generic);
        let find = |likely: &dyn Fn(&usize) -> bool| candidates.iter().copied().find(likely);
        find(&number).or_else(|| find(&code)).or(candidates.first().copied())
    }

    /// Whether the column holds numbers, directly under a heading that is "Error Codes": then it is one of error codes even beside columns
    /// that otherwise belong to parameters.
    fn is_list_of_numbers(&self, table: &Table, column: usize) -> bool {
        let content = self.content(column);
        has(content.numbers, 80, content.cells)
            && table.headings.last().is_some_and(|heading| vocabulary::is_codes_heading(heading))
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

    fn roles(&self, code: usize) -> Columns {
        let other = |words: &[Word]| self.with(words).find(|&column| column != code);
        let (english_name, english_message) = self.english(code);
        let symbols = [Word::CodeSymbol, Word::GenericSymbol, Word::Symbol, Word::Generic, Word::Code];
        let name = self.with(&symbols).find(|&column| column != code && self.holds_names(column, 50)).or(english_name);
        let content = self.content(code);
        let mut columns = Columns {
            header: self.header,
            code,
            plain: content.plain == content.cells,
            module: other(&[Word::Module]),
            name,
            description: self.with(&[Word::Description]).find(|&column| Some(column) != name),
            message: other(&[Word::Message]).or(english_message),
            cause: other(&[Word::Cause]),
            solution: other(&[Word::Solution]).or_else(|| other(&[Word::CauseAndSolution])),
            kind: other(&[Word::Kind]),
        };
        self.choose_description(&mut columns);
        columns
    }

    /// The columns of English text: the one that holds names, and the one that holds messages.
    fn english(&self, code: usize) -> (Option<usize>, Option<usize>) {
        let english = |names: bool| {
            self.with(&[Word::Prompt]).find(|&column| column != code && self.holds_names(column, 60) == names)
        };
        let described = self.with(&[Word::Description]).nth(1).is_some();
        let symbols = || self.with(&[Word::Description]).find(|&column| described && self.holds_names(column, 80));
        (english(true).or_else(symbols), english(false))
    }

    fn holds_names(&self, column: usize, percent: usize) -> bool {
        let names = self.names(column);
        has(names.identifiers, percent, names.cells)
    }

    /// Where no column is the description by its header, the next best is, and has no other role then.
    fn choose_description(&self, columns: &mut Columns) {
        if columns.description.is_some() {
            return;
        }
        let both = self.with(&[Word::CauseAndSolution]).next();
        if both.is_some() && columns.message.is_none() && columns.solution == both {
            columns.description = columns.solution.take();
            return;
        }
        let text = self.text(columns);
        columns.description = (columns.message.take())
            .or(both)
            .or_else(|| columns.cause.take())
            .or_else(|| columns.kind.take())
            .or(text)
            .or(columns.solution)
            .or_else(|| columns.name.take());
    }

    /// The first column without a role that holds text, whatever its header.
    fn text(&self, columns: &mut Columns) -> Option<usize> {
        let taken = columns.optional().map(|column| *column);
        (0..self.words.len())
            .filter(|&column| column != columns.code && !taken.contains(&Some(column)))
            .filter(|&column| self.words.get(column) != Some(&Word::Http))
            .find(|&column| !self.is_numeric(column))
    }
}

/// Whether the code is an identifier rather than a number or a word: it has an underscore, a dot, or a capital behind its first letter.
fn is_identifier(code: &str) -> bool {
    !code_cell::is_number(code)
        && code.bytes().any(|b| b.is_ascii_alphabetic())
        && (code.contains(['_', '.']) || code.chars().skip(1).any(|c| c.is_ascii_uppercase()) || code.len() > 2)
}
