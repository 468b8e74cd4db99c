//! What every generated enum of error codes can do: the trait [`ErrorCode`], a document's [`Row`], and the error of the
//! conversions from text and number.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;

use crate::lookup;
use crate::table::Table;

/// An enum of the error codes of one document, as `tencent_errors!` writes it.
///
/// Generated enums have the same methods inherently, there as `const fn` where that is possible; the trait is for code that is
/// generic over documents, such as [`ApiError::known`](crate::ApiError::known). Only the macro can implement it; a later version
/// may add to it.
pub trait ErrorCode: Copy + Ord + Hash + Debug + Display + Send + Sync + 'static {
    /// All codes, in the order in which the document first names them.
    const ALL: &'static [Self];

    /// The document's path, as written in the macro call.
    const DOCUMENT: &'static str;

    /// What the methods below stand on; the macro writes it.
    #[doc(hidden)]
    const TABLE: &'static Table;

    /// The code's place in `ALL`; the macro writes it.
    #[doc(hidden)]
    fn index(self) -> usize;

    /// The code as the document writes it: `"FailedOperation.DomainExists"`, `"4000"`, `"-9021"`.
    #[inline]
    fn as_str(self) -> &'static str {
        Self::TABLE.code(self.index())
    }

    /// The code as a number, if it is a decimal integer that fits.
    #[inline]
    fn number(self) -> Option<i64> {
        Self::TABLE.number(self.index())
    }

    /// The code that is written exactly so, case included.
    #[inline]
    fn from_code(code: &str) -> Option<Self> {
        lookup::find_code(code)
    }

    /// The code with this number.
    #[inline]
    fn from_number(number: i64) -> Option<Self> {
        lookup::find_number(number)
    }

    /// Every row of the document that names the code, in the document's order: at least one.
    #[inline]
    fn rows(self) -> Rows {
        Self::TABLE.rows(self.index())
    }

    /// What the code means, in the document's language; empty if the document doesn't say.
    #[inline]
    fn description(self) -> &'static str {
        Self::TABLE.description(self.index())
    }

    /// What to do about it: the document's remedy column.
    #[inline]
    fn solution(self) -> Option<&'static str> {
        Self::TABLE.solution(self.index())
    }

    /// The kind of error: the document's error-type column.
    #[inline]
    fn kind(self) -> Option<&'static str> {
        Self::TABLE.kind(self.index())
    }

    /// The symbol that stands beside a numeric code.
    #[inline]
    fn name(self) -> Option<&'static str> {
        Self::TABLE.name(self.index())
    }

    /// The heading under which the code first stands; empty if there is none.
    #[inline]
    fn section(self) -> &'static str {
        Self::TABLE.section(self.index())
    }

    /// The line of the document, from 1, on which the code first stands.
    #[inline]
    fn line(self) -> u32 {
        Self::TABLE.line(self.index())
    }
}

/// An enum of the codes that `Code` or `code` of an answer holds: a document's `Code`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no enum of the codes that `Code` or `code` of an answer holds",
    label = "not an enum of codes",
    note = "an enum of module codes, the numbers in parentheses at the start of a legacy answer's message, goes to `known_module`"
)]
pub trait PrimaryCode: ErrorCode {}

/// An enum of module codes, the numbers in parentheses at the start of a legacy answer's `message`: a document's `ModuleCode`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no enum of module codes",
    label = "not an enum of module codes",
    note = "an enum of the codes that `Code` or `code` of an answer holds goes to `known`"
)]
pub trait ModuleCode: ErrorCode {}

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
    /// The symbol that stands beside a numeric code.
    pub name: Option<&'static str>,
    /// The message that the API gives, where the document has it beside a description.
    pub message: Option<&'static str>,
    /// The cause, where the document has it beside a description.
    pub cause: Option<&'static str>,
    /// The code beside this one: for a code its module code, for a module code the code that `code` of the answer gives.
    pub pair: Option<&'static str>,
    /// The heading under which the row stands; empty if there is none.
    pub section: &'static str,
    /// The row's line in the document, from 1.
    pub line: u32,
}

/// A range of numbers that a document describes in one row, such as `4000-7000`; both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CodeRange {
    /// The least number of the range.
    pub first: i64,
    /// The greatest number of the range.
    pub last: i64,
    /// What the row says of it; empty if nothing.
    pub description: &'static str,
    /// What to do about these errors.
    pub solution: Option<&'static str>,
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

/// The text or number is not among a document's codes: the error of `FromStr` and `TryFrom` for generated enums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    document: &'static str,
    count: usize,
}

impl UnknownCode {
    /// The error for `C`'s document.
    pub const fn of<C: ErrorCode>() -> Self {
        UnknownCode { document: C::DOCUMENT, count: C::TABLE.count }
    }

    /// The path of the document that doesn't have the code, as written in the macro call.
    pub const fn document(&self) -> &'static str {
        self.document
    }
}

impl Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown error code: not among the {} codes of {}", self.count, self.document)
    }
}

impl core::error::Error for UnknownCode {}
