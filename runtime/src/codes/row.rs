//! The rows of a document that name a code, read from a table.

use core::fmt::{self, Debug};

use super::table::{Table, optional};

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
    /// The row's line in the document, from 1.
    pub line: u32,
}

/// The rows that name one code, in the document's order: the iterator that `rows()` gives.
#[derive(Clone)]
pub struct Rows {
    pub(crate) table: &'static Table,
    /// The row to give next, and the end of the repeats.
    pub(crate) first: Option<usize>,
    pub(crate) repeats: core::ops::Range<usize>,
}

impl Iterator for Rows {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let index = self.first.take().or_else(|| self.repeats.next())?;
        Some(self.table.row(index))
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

impl Table {
    pub(crate) fn row(&self, index: usize) -> Row {
        Row {
            description: self.description(index),
            solution: self.solution(index),
            kind: self.kind(index),
            name: self.name(index),
            message: optional(self.messages, index),
            cause: optional(self.causes, index),
            pair: optional(self.pairs, index),
            section: self.section(index),
            line: self.line(index),
        }
    }

    /// Returns the rows of the variant with this index.
    pub fn rows(&'static self, variant: usize) -> Rows {
        let repeated = |row: &[u8; 2]| usize::from(u16::from_le_bytes(*row));
        let (repeats, _) = self.repeats.0.as_chunks();
        let start = repeats.partition_point(|row| repeated(row) < variant);
        let end = repeats.partition_point(|row| repeated(row) <= variant);
        Rows { table: self, first: Some(variant), repeats: self.count + start..self.count + end }
    }
}
