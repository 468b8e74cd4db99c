//! Views a table as columns: the meaning of each header, and statistics of the cells below it.

use std::cell::OnceCell;

use super::code_cell::{self, CodeCell};
use crate::reading::{self, Cell, Rows, Table, TableRow};
use crate::vocabulary::{self, Word};

/// A table by its columns.
pub(crate) struct View<'a> {
    /// The index of the first row below the header.
    pub(crate) first: usize,
    pub(crate) headers: Vec<&'a str>,
    pub(crate) words: Vec<Word>,
    pub(crate) head: TableRow<&'a [Cell<'a>]>,
    pub(crate) rows: &'a Rows<'a>,
    /// The headings over the table, outermost first.
    pub(crate) headings: &'a [String],
    /// For each column what it holds, and which names; counted when first asked for.
    contents: Vec<OnceCell<Content>>,
    names: Vec<OnceCell<Names>>,
}

/// What the cells of a column hold.
#[derive(Debug, Default)]
struct Content {
    /// The cells as code cells, without those of empty rows.
    read: Vec<CodeCell>,
    counts: Counts,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) cells: usize,
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

/// Returns whether the count is at least this share of the whole, and not zero.
pub(crate) fn has(count: usize, percent: usize, of: usize) -> bool {
    count > 0 && count * 100 >= of * percent
}

impl<'a> View<'a> {
    /// Views a table with a header at this index, and rows below it.
    pub(crate) fn new(table: &'a Table<'a>, header: usize) -> Option<Self> {
        let head = table.rows.iter().nth(header).filter(|_| table.rows.len() > header + 1)?;
        let headers = head.cells.iter().map(|cell| cell.text.as_str()).collect();
        Some(Self::of(table, head, headers, header + 1))
    }

    /// Views a table without a header, whose first row is at this index.
    pub(crate) fn headless(table: &'a Table<'a>, first: usize) -> Option<Self> {
        let head = table.rows.iter().nth(first)?;
        Some(Self::of(table, head, vec![""; head.cells.len()], first))
    }

    fn of(table: &'a Table<'a>, head: TableRow<&'a [Cell<'a>]>, headers: Vec<&'a str>, first: usize) -> Self {
        let words = headers.iter().map(|header| vocabulary::word(header)).collect();
        let contents = headers.iter().map(|_| OnceCell::new()).collect();
        let names = vec![OnceCell::new(); headers.len()];
        View { first, headers, words, head, rows: &table.rows, headings: &table.headings, contents, names }
    }

    pub(crate) fn is_headless(&self) -> bool {
        self.headers.iter().all(|header| header.is_empty())
    }

    /// Returns the columns with one of the words.
    pub(crate) fn with<'w>(&'w self, words: &'w [Word]) -> impl Iterator<Item = usize> + 'w {
        self.words.iter().enumerate().filter(|(_, word)| words.contains(word)).map(|(column, _)| column)
    }

    /// Returns whether the column has one of the words.
    pub(crate) fn is(&self, column: usize, words: &[Word]) -> bool {
        self.words.get(column).is_some_and(|word| words.contains(word))
    }

    fn content(&self, column: usize) -> Option<&Content> {
        self.contents
            .get(column)
            .map(|content| content.get_or_init(|| Content::of(self.rows.len(), self.cells(column))))
    }

    /// Returns how many of the column's cells hold codes.
    pub(crate) fn counts(&self, column: usize) -> Counts {
        self.content(column).map(|content| content.counts).unwrap_or_default()
    }

    /// Returns the column's cells as code cells, without those of empty rows.
    pub(crate) fn into_code_cells(mut self, column: usize) -> Vec<CodeCell> {
        self.content(column);
        let content = self.contents.get_mut(column).and_then(OnceCell::take);
        content.map(|content| content.read).unwrap_or_default()
    }

    /// Counts the sorts of names among the column's codes.
    pub(crate) fn names(&self, column: usize) -> Names {
        let count = || {
            let content = self.content(column);
            let read = content.map(|content| content.read.as_slice()).unwrap_or_default();
            let mut names = Names { cells: read.len(), ..Names::default() };
            for (cell, text) in read.iter().zip(self.cells(column)) {
                names.identifiers += usize::from(cell.all(text, is_identifier));
                names.errors += usize::from(cell.all(text, vocabulary::is_error_symbol));
            }
            names
        };
        self.names.get(column).map(|names| *names.get_or_init(count)).unwrap_or_default()
    }

    /// Returns whether the column holds Tencent's own codes, by which it is one of error codes in any language: two, or one with a dot.
    /// Products have classes of their own too, so that half of the codes may be others with a dot.
    ///
    /// Stops at the cell by which there are too many others, for it is asked of all columns of other tables.
    pub(crate) fn holds_classes(&self, column: usize) -> bool {
        let (mut cells, mut classes, mut others, mut dotted) = (0, 0, 0, false);
        for cell in self.cells(column) {
            cells += 1;
            if is_of_class(cell) {
                classes += 1;
                dotted |= cell.contains('.');
            } else if is_dotted(cell) {
                others += 1;
            } else if (cells - classes - others) * 5 > self.rows.len() {
                return false;
            }
        }
        has(classes + others, 80, cells) && has(classes, 50, cells) && (classes >= 2 || dotted)
    }

    /// Returns whether the column holds the types of parameters: `Integer`, `String`.
    pub(crate) fn holds_types(&self, column: usize) -> bool {
        let types = self.cells(column).filter(|cell| vocabulary::is_type(cell)).count();
        has(types, 60, self.cells(column).count())
    }

    /// Returns whether at least half of the column is in the language of the page, as far as letters tell: those of the page's headings and
    /// headers are Latin, or not.
    pub(crate) fn is_in_the_script_of_the_page(&self, column: usize) -> bool {
        let mut titles = self.headers.iter().copied().chain(self.headings.iter().map(String::as_str));
        let latin = !titles.any(vocabulary::is_beyond_latin);
        let fits = |text: &&str| !text.is_empty() && vocabulary::is_beyond_latin(text) != latin;
        has(self.cells(column).filter(fits).count(), 50, self.cells(column).count())
    }

    /// Returns the texts of a column, without those of empty rows.
    pub(crate) fn cells(&self, column: usize) -> impl Iterator<Item = &'a str> {
        self.rows.filled_from(self.first).map(move |row| reading::text(row.cells, column))
    }

    pub(crate) fn holds_names(&self, column: usize, percent: usize) -> bool {
        let names = self.names(column);
        has(names.identifiers, percent, names.cells)
    }

    pub(crate) fn is_numeric(&self, column: usize) -> bool {
        let counts = self.counts(column);
        has(counts.numbers, 60, counts.cells)
    }
}

impl Content {
    /// Reads the cells, of which there are at most so many.
    fn of<'a>(most: usize, cells: impl Iterator<Item = &'a str>) -> Self {
        let mut content = Content { read: Vec::with_capacity(most), ..Content::default() };
        for text in cells {
            let cell = code_cell::read(text);
            let is_range = matches!(cell, CodeCell::Range(..));
            content.counts.cells += 1;
            content.counts.codes += usize::from(is_range || cell.all(text, |_| true));
            content.counts.numbers += usize::from(is_range || cell.all(text, code_cell::is_number));
            content.read.push(cell);
        }
        content
    }
}

/// Returns whether the code is an identifier rather than a number or a short word.
fn is_identifier(code: &str) -> bool {
    !code_cell::is_number(code)
        && code.bytes().any(|b| b.is_ascii_alphabetic())
        && (code.len() > 2 || code.bytes().skip(1).all(|b| b.is_ascii_uppercase()))
}

/// Returns whether the cell holds nothing but codes of Tencent's own classes. Most other text is known by its first word.
pub(super) fn is_of_class(cell: &str) -> bool {
    let class = cell.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    vocabulary::is_of_class(class) && code_cell::read(cell).all(cell, vocabulary::is_of_class)
}

/// Returns whether the cell holds nothing but names with a dot: `InvalidDisk.Busy`.
fn is_dotted(cell: &str) -> bool {
    let is_name = |code: &str| code.contains('.') && code.starts_with(|c: char| c.is_ascii_uppercase());
    is_name(cell) && code_cell::read(cell).all(cell, is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_no_numbers_and_no_short_words() {
        for identifier in ["ERR_A", "InvalidParameter", "bad", "OK", "A", "E1X"] {
            assert!(is_identifier(identifier), "{identifier}");
        }
        for other in ["Ok", "no", "4000", "-1", "0x1F", "1.5", "", "E1"] {
            assert!(!is_identifier(other), "{other}");
        }
    }
}
