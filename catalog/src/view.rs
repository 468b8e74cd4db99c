//! A table as columns: what each header says, and what the cells below it hold.

use std::cell::OnceCell;

use crate::code_cell::{self, CodeCell};
use crate::table::{self, Cell, Rows, Table, TableRow};
use crate::vocabulary::{self, Word};

/// A table by its columns.
pub(crate) struct View<'a> {
    pub(crate) header: usize,
    pub(crate) headers: Vec<&'a str>,
    pub(crate) words: Vec<Word>,
    pub(crate) head: TableRow<&'a [Cell]>,
    pub(crate) rows: &'a Rows,
    /// The headings over the table, outermost first.
    pub(crate) headings: &'a [String],
    /// For each column what it holds, and which names; counted when first asked for.
    contents: Vec<OnceCell<Content>>,
    names: Vec<OnceCell<Names>>,
}

/// What the cells of a column hold, as counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Content {
    pub(crate) cells: usize,
    pub(crate) plain: usize,
    pub(crate) codes: usize,
    pub(crate) numbers: usize,
}

/// What the codes of a column are, as counts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Names {
    pub(crate) cells: usize,
    /// Names that are no words of a sentence.
    pub(crate) identifiers: usize,
    /// Names of errors.
    pub(crate) errors: usize,
}

/// Whether the count is that share of the whole, and not nothing.
pub(crate) fn has(count: usize, percent: usize, of: usize) -> bool {
    count > 0 && count * 100 >= of * percent
}

impl<'a> View<'a> {
    pub(crate) fn new(table: &'a Table, header: usize) -> Option<Self> {
        let head = table.rows.iter().nth(header).filter(|_| table.rows.len() > header + 1)?;
        let headers: Vec<&str> = head.cells.iter().map(|cell| cell.text.as_str()).collect();
        let words = headers.iter().map(|header| vocabulary::word(header)).collect();
        let contents = vec![OnceCell::new(); headers.len()];
        let names = vec![OnceCell::new(); headers.len()];
        Some(View { header, headers, words, head, rows: &table.rows, headings: &table.headings, contents, names })
    }

    /// The columns with one of the words.
    pub(crate) fn with<'w>(&'w self, words: &'w [Word]) -> impl Iterator<Item = usize> + 'w {
        self.words.iter().enumerate().filter(|(_, word)| words.contains(word)).map(|(column, _)| column)
    }

    /// Whether the column has one of the words.
    pub(crate) fn is(&self, column: usize, words: &[Word]) -> bool {
        self.words.get(column).is_some_and(|word| words.contains(word))
    }

    pub(crate) fn content(&self, column: usize) -> Content {
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

    pub(crate) fn names(&self, column: usize) -> Names {
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

    /// Whether the column holds Tencent's own codes, by which it is one of error codes in any language: two, or one with a dot. Stops at
    /// the cell by which there are too many others, for it is asked of all columns of other tables.
    pub(crate) fn holds_classes(&self, column: usize) -> bool {
        let (mut cells, mut classes, mut dotted) = (0, 0, false);
        for cell in self.cells(column) {
            cells += 1;
            if is_of_class(cell) {
                classes += 1;
                dotted |= cell.contains('.');
            } else if (cells - classes) * 5 > self.rows.len() {
                return false;
            }
        }
        has(classes, 80, cells) && (classes >= 2 || dotted)
    }

    /// Whether at least half of the column is in the language of the page, as far as letters tell: those of the page's headings and headers
    /// are Latin, or not.
    pub(crate) fn is_in_page_s_script(&self, column: usize) -> bool {
        let mut titles = self.headers.iter().copied().chain(self.headings.iter().map(String::as_str));
        let latin = !titles.any(vocabulary::is_beyond_latin);
        let fits = |text: &&str| !text.is_empty() && vocabulary::is_beyond_latin(text) != latin;
        has(self.cells(column).filter(fits).count(), 50, self.cells(column).count())
    }

    /// The texts of a column, without those of empty rows.
    pub(crate) fn cells(&self, column: usize) -> impl Iterator<Item = &'a str> {
        self.rows
            .iter()
            .skip(self.header + 1)
            .filter(|row| !row.is_empty())
            .map(move |row| table::text(row.cells, column))
    }

    pub(crate) fn holds_names(&self, column: usize, percent: usize) -> bool {
        let names = self.names(column);
        has(names.identifiers, percent, names.cells)
    }

    pub(crate) fn is_numeric(&self, column: usize) -> bool {
        let content = self.content(column);
        has(content.numbers, 60, content.cells)
    }
}

/// Whether the code is an identifier rather than a number or a word: it has an underscore, a dot, or a capital behind its first letter.
fn is_identifier(code: &str) -> bool {
    !code_cell::is_number(code)
        && code.bytes().any(|b| b.is_ascii_alphabetic())
        && (code.contains(['_', '.']) || code.chars().skip(1).any(|c| c.is_ascii_uppercase()) || code.len() > 2)
}

/// Whether the cell holds nothing but codes of Tencent's own classes. Most other text is known by its first word.
fn is_of_class(cell: &str) -> bool {
    let class = cell.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    vocabulary::is_of_class(class)
        && match code_cell::read(cell) {
            CodeCell::Codes(codes) => codes.iter().all(|code| vocabulary::is_of_class(&code.code)),
            _ => false,
        }
}
