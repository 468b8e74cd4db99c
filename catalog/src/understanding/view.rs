//! Shows a table as columns: the meaning of each header, and what the cells below it hold.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::code_cell::{self, CodeCell};
use crate::reading::{Table, TableRow};
use crate::text::one_line;
use crate::vocabulary::{self, Word};

/// A table by its columns.
pub(super) struct View<'a> {
    pub(super) table: &'a Table,
    /// The header row; `None` if the table has none.
    pub(super) head: Option<&'a TableRow>,
    /// The rows below the header that are not empty.
    pub(super) rows: Vec<&'a TableRow>,
    pub(super) columns: Vec<TableColumn<'a>>,
}

/// A column of a table.
pub(super) struct TableColumn<'a> {
    pub(super) index: usize,
    /// The text of its header; empty if the table has none.
    pub(super) header: &'a str,
    pub(super) word: Word,
    /// The texts of its cells, without those of empty rows.
    pub(super) cells: Vec<&'a str>,
    /// The cells as code cells; read when first asked for.
    codes: OnceCell<Vec<CodeCell>>,
}

impl<'a> View<'a> {
    /// Views a table from its row at this index on: its header, or the first of its rows.
    pub(super) fn new(table: &'a Table, first: usize, has_header: bool) -> Option<Self> {
        let (above, rows) = table.rows.get(first..)?.split_at_checked(usize::from(has_header))?;
        if rows.is_empty() {
            return None;
        }
        let width = table.rows.get(first)?.cells.len();
        let head = above.first();
        let rows: Vec<&TableRow> = rows.iter().filter(|row| !row.texts().all(str::is_empty)).collect();
        let column = |index| {
            let header = head.map_or("", |head| head.text(index));
            let cells = rows.iter().map(|row| row.text(index)).collect();
            TableColumn { index, header, word: vocabulary::word(header), cells, codes: OnceCell::new() }
        };
        let columns = (0..width).map(column).collect();
        Some(View { table, head, rows, columns })
    }

    /// Returns the texts of the header, without empty ones.
    pub(super) fn headers(&self) -> Vec<String> {
        let texts = self.columns.iter().map(|column| column.header).filter(|header| !header.is_empty());
        texts.map(one_line).collect()
    }

    /// Returns the columns whose headers are one of these words.
    pub(super) fn with(&self, words: &[Word]) -> impl Iterator<Item = &TableColumn<'a>> {
        self.columns.iter().filter(|column| words.contains(&column.word))
    }

    /// Returns whether a column has one of these words as its header.
    pub(super) fn has(&self, words: &[Word]) -> bool {
        self.with(words).next().is_some()
    }

    /// Returns whether at least half of the column is in the page's language, by its letters: Latin or not, as those of the page's headings and
    /// headers.
    pub(super) fn is_native(&self, column: &TableColumn<'_>) -> bool {
        let headers = self.columns.iter().map(|column| column.header);
        let mut titles = headers.chain(self.table.headings.iter().map(String::as_str));
        let latin = !titles.any(vocabulary::is_beyond_latin);
        column.says(50, |text| !text.is_empty() && vocabulary::is_beyond_latin(text) != latin)
    }
}

impl TableColumn<'_> {
    /// Returns the cells as code cells.
    pub(super) fn codes(&self) -> &[CodeCell] {
        self.codes.get_or_init(|| code_cell::read_column(&self.cells))
    }

    /// Returns whether the count is at least this share of the cells, and not zero.
    fn has(&self, percent: usize, count: usize) -> bool {
        count > 0 && count * 100 >= self.cells.len() * percent
    }

    /// Takes the cell at this index as a code cell.
    pub(super) fn take(&mut self, index: usize) -> CodeCell {
        self.codes();
        self.codes.get_mut().and_then(|codes| codes.get_mut(index)).map(std::mem::take).unwrap_or_default()
    }

    /// Returns whether at least this share of the cells are texts that fulfil the condition.
    pub(super) fn says(&self, percent: usize, condition: impl Fn(&str) -> bool) -> bool {
        self.has(percent, self.cells.iter().filter(|cell| condition(cell)).count())
    }

    /// Returns how many cells hold nothing but codes that fulfil the condition.
    pub(super) fn count(&self, condition: fn(&str) -> bool) -> usize {
        self.codes().iter().filter(|code| code.all(condition)).count()
    }

    /// Returns whether at least this share of the cells hold nothing but codes that fulfil the condition.
    pub(super) fn holds(&self, percent: usize, condition: fn(&str) -> bool) -> bool {
        self.has(percent, self.count(condition))
    }

    /// Returns whether a cell holds codes, and at least half of the cells do or are single words of ASCII, such as an address.
    pub(super) fn is_meant_as_codes(&self) -> bool {
        let is_word = |text: &str| text.is_ascii() && text.len() > 3 && !text.contains(char::is_whitespace);
        let words =
            self.codes().iter().zip(&self.cells).filter(|(code, text)| **code == CodeCell::Unclear && is_word(text));
        let codes = self.count(|_| true);
        codes > 0 && self.has(50, codes + words.count())
    }

    /// Returns whether each cell holds other codes, or none: those of a part or of another base say less than the main ones.
    pub(super) fn is_of_own_codes(&self) -> bool {
        let mut seen = HashSet::new();
        let mut cells = self.codes().iter().zip(&self.cells);
        let is_own = cells.all(|(code, text)| {
            *code == CodeCell::Note || code.all(|code| !code.starts_with("0x")) && seen.insert(*text)
        });
        is_own && !seen.is_empty()
    }

    /// Returns whether the column holds Tencent's own codes, by which it is one of error codes in any language: two, or one with a dot.
    /// Products have classes of their own too: half of the codes may be others with a dot.
    pub(super) fn holds_classes(&self) -> bool {
        let (classes, others): (Vec<&str>, Vec<&str>) = self.cells.iter().partition(|cell| holds_class_codes(cell));
        let dotted = || others.iter().filter(|cell| is_dotted(cell)).count();
        self.has(50, classes.len())
            && (classes.len() >= 2 || classes.iter().any(|class| class.contains('.')))
            && self.has(80, classes.len() + dotted())
    }

    /// Returns whether the column holds the types of parameters: `Integer`, `String`.
    pub(super) fn holds_types(&self) -> bool {
        self.says(60, vocabulary::is_type)
    }
}

/// Returns whether the code is an identifier rather than a number or a short word.
pub(super) fn is_identifier(code: &str) -> bool {
    !code_cell::is_number(code)
        && code.bytes().any(|b| b.is_ascii_alphabetic())
        && (code.len() > 2 || code.bytes().skip(1).all(|b| b.is_ascii_uppercase()))
}

/// Returns whether the cell holds nothing but codes of Tencent's own classes. Its first word says most.
pub(super) fn holds_class_codes(cell: &str) -> bool {
    let class = cell.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    vocabulary::is_of_class(class) && code_cell::read(cell).all(vocabulary::is_of_class)
}

/// Returns whether the cell holds nothing but names with a dot: `InvalidDisk.Busy`.
fn is_dotted(cell: &str) -> bool {
    let is_name = |code: &str| code.contains('.') && code.starts_with(|c: char| c.is_ascii_uppercase());
    is_name(cell) && code_cell::read(cell).all(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_neither_numbers_nor_short_words() {
        for identifier in ["ERR_A", "InvalidParameter", "bad", "OK", "A", "E1X"] {
            assert!(is_identifier(identifier), "{identifier}");
        }
        for other in ["Ok", "no", "4000", "-1", "0x1F", "1.5", "", "E1"] {
            assert!(!is_identifier(other), "{other}");
        }
    }
}
