//! The rows of documents that name a code or a range of codes.

use core::fmt::{self, Debug};
use core::iter::FusedIterator;

use super::column::Column;
use super::data::{Data, Places, Repeated, RowData};
use super::iter::Entries;

/// A row of a document's error-code table.
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// let code = tencent_errors::code!(dnspod, "FailedOperation.DomainIsLocked");
/// let row = code.rows().next().unwrap();
/// assert_eq!((row.description(), row.line()), (Some("鎖定域名不能進行此操作"), 75));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    /// What it says, by column.
    texts: [Option<&'static str>; Column::COUNT],
    pair: Option<&'static str>,
    section: &'static str,
    document: &'static str,
    line: u32,
    language: Option<&'static str>,
}

/// A range of numbers that a document describes in one row, such as `4000-7000`; both ends belong to it.
///
/// ```
/// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
/// let said = cdn::Code::range_of(4000).map(|range| range.description());
/// assert_eq!(said, None); // 4000 has a row of its own
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CodeRange {
    first: i64,
    last: i64,
    row: Row,
}

macro_rules! accessors {
    ($($(#[$doc:meta])* $column:ident $name:ident $kind:ident $label:literal)*) => {
        impl Row {
            $(
                #[doc = concat!("Returns what the row says in [`Column::", stringify!($column), "`].")]
                pub const fn $name(&self) -> column_value!($kind: &'static str) {
                    column_value!($kind self.text(Column::$column))
                }
            )*
        }

        impl CodeRange {
            $(
                #[doc = concat!("Returns what the row of the range says in [`Column::", stringify!($column), "`].")]
                pub const fn $name(&self) -> column_value!($kind: &'static str) {
                    self.row.$name()
                }
            )*
        }
    };
}

with_columns!(accessors);

impl Row {
    /// Returns what the row says in a column.
    #[expect(clippy::indexing_slicing, reason = "each column has its place; a const fn can't call `get`")]
    pub const fn text(&self, column: Column) -> Option<&'static str> {
        self.texts[column as usize]
    }

    /// Returns the code next to this one: for a code its module code, for a module code the code that `code` of the answer gives.
    pub const fn pair(&self) -> Option<&'static str> {
        self.pair
    }

    /// Returns the heading above the row; empty if there is none.
    pub const fn section(&self) -> &'static str {
        self.section
    }

    /// Returns the path of the row's document.
    pub const fn document(&self) -> &'static str {
        self.document
    }

    /// Returns the row's line in the document, counted from 1.
    pub const fn line(&self) -> u32 {
        self.line
    }

    /// Returns the language tag of the document, as the macro call gives it; `None` for the first language.
    pub const fn language(&self) -> Option<&'static str> {
        self.language
    }

    /// Returns the row with these texts at a place. It stays a function of its own, so that the search for a language is short enough to be inlined:
    /// only there the compiler knows the language, and leaves out the others.
    #[expect(clippy::indexing_slicing, reason = "each column has its place; a const fn can't call `get_mut`")]
    #[inline(never)]
    pub(super) const fn of(rows: &RowData, row: usize, places: &Places, place: usize) -> Self {
        let mut texts = [None; Column::COUNT];
        let mut columns: &[Column] = &Column::ALL;
        while let [column, rest @ ..] = columns {
            texts[*column as usize] = rows.text(*column, row);
            columns = rest;
        }
        Row {
            texts,
            pair: rows.pair(row),
            section: rows.section(places, place),
            document: rows.document(places, place),
            line: places.lines.get(place),
            language: None,
        }
    }

    /// Returns the row of a code in another language.
    pub(super) const fn translated(rows: &RowData, code: usize, language: &'static str) -> Self {
        Row { language: Some(language), ..Row::of(rows, code, &rows.places, code) }
    }
}

impl CodeRange {
    /// Returns the least number of the range.
    pub const fn first(&self) -> i64 {
        self.first
    }

    /// Returns the greatest number of the range.
    pub const fn last(&self) -> i64 {
        self.last
    }

    /// Returns the row that describes the range.
    pub const fn row(&self) -> Row {
        self.row
    }

    /// Returns the first of the ranges that holds the number, if that has no row of its own.
    pub(super) const fn of(data: &'static Data, number: i64) -> Option<Self> {
        if data.find_number(number).is_some() {
            return None;
        }
        let mut ranges = data.ranges;
        while let Some((range, rest)) = ranges.split_first() {
            if range.first <= number && number <= range.last {
                let row = Row::of(&data.rows, range.row, &data.rows.places, range.row);
                return Some(CodeRange { first: range.first, last: range.last, row });
            }
            ranges = rest;
        }
        None
    }
}

/// The rows that name one code, in the order of the documents: the iterator that `rows()` gives. A row that says the same as one of an
/// earlier document is left out.
pub type Rows = Entries<Row>;

impl Rows {
    pub(super) fn of(data: &'static Data, code: usize) -> Self {
        let get = |data: &'static Data, row| Row::of(&data.rows, row, &data.rows.places, row);
        Entries { data, first: Some(code), rest: data.more(code), get }
    }
}

/// The rows of some documents that name one code: the iterator that `rows_of()` gives.
#[derive(Clone)]
pub struct RowsOf<'p> {
    path: &'p str,
    rows: Rows,
}

impl<'p> RowsOf<'p> {
    pub(super) fn of(data: &'static Data, code: usize, path: &'p str) -> Self {
        let rest = data.repeated.codes.find(code);
        if rest.is_empty() {
            return RowsOf { path, rows: Rows::of(data, code) };
        }
        let get = |data: &'static Data, place| {
            let Repeated { rows, places, .. } = &data.repeated;
            Row::of(&data.rows, rows.get(place) as usize, places, place)
        };
        RowsOf { path, rows: Entries { data, first: None, rest, get } }
    }
}

impl Iterator for RowsOf<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        self.rows.find(|row| ends_in(row.document, self.path))
    }
}

impl FusedIterator for RowsOf<'_> {}

impl Debug for RowsOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// Returns whether a path ends in these whole segments.
fn ends_in(path: &str, end: &str) -> bool {
    let before = path.strip_suffix(end);
    !end.is_empty() && before.is_some_and(|before| before.is_empty() || before.ends_with('/') || end.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_ends_in_whole_segments() {
        let path = "docs-src/vod/UploadVideo.md";
        for end in ["UploadVideo.md", "vod/UploadVideo.md", "/UploadVideo.md", path] {
            assert!(ends_in(path, end), "{end}");
        }
        for end in ["", "Video.md", "d/UploadVideo.md", "uploadvideo.md", "x/docs-src/vod/UploadVideo.md", "vod", ".md"]
        {
            assert!(!ends_in(path, end), "{end}");
        }
    }
}
