//! The rows of documents that name a code, read from a table.

use core::fmt::{self, Debug};
use core::ops::Range;

use super::column::{Numbers, optional};
use super::table::{Columns, Table};

/// A row of a document's error-code table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Row {
    /// What the code means; empty if the row doesn't say.
    pub description: &'static str,
    /// What to do about it.
    pub solution: Option<&'static str>,
    /// The kind of error.
    pub kind: Option<&'static str>,
    /// The symbol next to a numeric code.
    pub name: Option<&'static str>,
    /// The message that the API gives, where the document has it beside a description.
    pub message: Option<&'static str>,
    /// The cause, where the document has it beside a description.
    pub cause: Option<&'static str>,
    /// The code beside this one: for a code its module code, for a module code the code that `code` of the answer gives.
    pub pair: Option<&'static str>,
    /// The heading above the row; empty if there is none.
    pub section: &'static str,
    /// The path of the document in which the row stands.
    pub document: &'static str,
    /// The row's line in the document, from 1.
    pub line: u32,
    /// The language tag of the document, as written in the macro call; `None` for the first language.
    pub language: Option<&'static str>,
}

/// The rows that name one code, in the order of the documents: the iterator that `rows()` gives. A row that says the same as one of an
/// earlier document is left out.
#[derive(Clone)]
pub struct Rows {
    table: &'static Table,
    /// The row to give next, and the end of the repeats.
    first: Option<usize>,
    repeats: Range<usize>,
}

impl Iterator for Rows {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let index = self.first.take().or_else(|| self.repeats.next())?;
        Some(self.table.rows.row(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = usize::from(self.first.is_some()) + self.repeats.len();
        (left, Some(left))
    }
}

impl Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl ExactSizeIterator for Rows {}

impl core::iter::FusedIterator for Rows {}

/// The rows of some documents that name one code: the iterator that `rows_in()` gives.
#[derive(Clone)]
pub struct RowsIn<'p> {
    table: &'static Table,
    path: &'p str,
    /// All rows that name the code, if no two documents say the same of it.
    rows: Rows,
    /// Their places otherwise.
    places: Range<usize>,
}

impl Iterator for RowsIn<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let (table, path) = (self.table, self.path);
        let placed = self.places.find_map(|place| Some(table.placed(place)).filter(|row| ends_in(row.document, path)));
        placed.or_else(|| self.rows.find(|row| ends_in(row.document, path)))
    }
}

impl Debug for RowsIn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

impl core::iter::FusedIterator for RowsIn<'_> {}

/// Returns whether a path ends in these whole segments.
fn ends_in(path: &str, end: &str) -> bool {
    let before = path.strip_suffix(end);
    !end.is_empty() && before.is_some_and(|before| before.is_empty() || before.ends_with('/') || end.starts_with('/'))
}

impl Columns {
    /// Returns a row.
    pub(super) fn row(&self, index: usize) -> Row {
        Row {
            description: self.description(index),
            solution: self.solution(index),
            kind: self.kind(index),
            name: self.name(index),
            message: optional(self.messages, index),
            cause: optional(self.causes, index),
            pair: optional(self.pairs, index),
            section: self.section(index),
            document: self.document(index),
            line: self.line(index),
            language: None,
        }
    }
}

impl Table {
    /// Returns the rows of the variant with this index.
    pub fn rows(&'static self, variant: usize) -> Rows {
        let repeats = self.repeats.equal(variant);
        Rows { table: self, first: Some(variant), repeats: self.count + repeats.start..self.count + repeats.end }
    }

    /// Returns the rows of the variant in the documents whose path ends so.
    pub fn rows_in<'p>(&'static self, variant: usize, path: &'p str) -> RowsIn<'p> {
        let places = self.places.variants.equal(variant);
        let rows =
            if places.is_empty() { self.rows(variant) } else { Rows { table: self, first: None, repeats: 0..0 } };
        RowsIn { table: self, path, rows, places }
    }

    /// Returns the row at a place.
    fn placed(&self, place: usize) -> Row {
        let places = &self.places;
        Row {
            document: self.rows.document_at(places.documents.get(place)),
            line: places.lines.get(place),
            section: self.rows.sections.get(places.sections.get(place) as usize),
            ..self.rows.row(places.rows.get(place) as usize)
        }
    }
}

impl Numbers<2> {
    /// Returns where a number stands in a sorted column.
    fn equal(self, number: usize) -> Range<usize> {
        let value = |bytes: &[u8; 2]| usize::from(u16::from_le_bytes(*bytes));
        let (numbers, _) = self.0.as_chunks();
        let start = numbers.partition_point(|bytes| value(bytes) < number);
        let end = numbers.partition_point(|bytes| value(bytes) <= number);
        start..end
    }
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
