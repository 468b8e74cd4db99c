//! What every generated enum of error codes can do: the trait [`ErrorCode`], the look-ups that generated code calls, and the error of the
//! conversions from text and number.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;

use super::lookup;
use super::row::Rows;
use super::table::Table;

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

    /// The tables behind the methods below; the macro writes them.
    #[doc(hidden)]
    const TABLE: &'static Table;

    /// Returns the code's place in `ALL`; the macro writes it.
    #[doc(hidden)]
    fn index(self) -> usize;

    /// Returns the code as the document writes it: `"FailedOperation.DomainExists"`, `"4000"`, `"-9021"`.
    #[inline]
    fn as_str(self) -> &'static str {
        Self::TABLE.code(self.index())
    }

    /// Returns the code as a number, if it is a decimal integer that fits.
    #[inline]
    fn number(self) -> Option<i64> {
        Self::TABLE.number(self.index())
    }

    /// Returns the code with exactly this text, case included.
    #[inline]
    fn from_code(code: &str) -> Option<Self> {
        find_code(code)
    }

    /// Returns the code with this number.
    #[inline]
    fn from_number(number: i64) -> Option<Self> {
        find_number(number)
    }

    /// Returns every row of the document that names the code, in the document's order: at least one.
    #[inline]
    fn rows(self) -> Rows {
        Self::TABLE.rows(self.index())
    }

    /// Returns what the code means, in the document's language; empty if the document doesn't say.
    #[inline]
    fn description(self) -> &'static str {
        Self::TABLE.description(self.index())
    }

    /// Returns what to do about it: the document's remedy column.
    #[inline]
    fn solution(self) -> Option<&'static str> {
        Self::TABLE.solution(self.index())
    }

    /// Returns the kind of error: the document's error-type column.
    #[inline]
    fn kind(self) -> Option<&'static str> {
        Self::TABLE.kind(self.index())
    }

    /// Returns the symbol next to a numeric code.
    #[inline]
    fn name(self) -> Option<&'static str> {
        Self::TABLE.name(self.index())
    }

    /// Returns the heading above the code's first row; empty if there is none.
    #[inline]
    fn section(self) -> &'static str {
        Self::TABLE.section(self.index())
    }

    /// Returns the line of the code's first row in the document, counted from 1.
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

/// The text or number is not among a document's codes: the error of `FromStr` and `TryFrom` for generated enums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    document: &'static str,
    count: usize,
}

impl UnknownCode {
    /// Returns the error for `C`'s document.
    pub const fn of<C: ErrorCode>() -> Self {
        UnknownCode { document: C::DOCUMENT, count: C::TABLE.count }
    }

    /// Returns the path of the document that doesn't have the code, as written in the macro call.
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

/// Returns the enum's table. Generated code calls this function instead of the trait's constant, because rustc evaluates constants in functions
/// that it checks.
#[inline]
pub const fn table<C: ErrorCode>() -> &'static Table {
    C::TABLE
}

/// Returns the code with this text.
#[inline]
pub const fn find_code<C: ErrorCode>(code: &str) -> Option<C> {
    nth(lookup::code(C::TABLE, code))
}

/// Returns the code with this number.
#[inline]
pub const fn find_number<C: ErrorCode>(number: i64) -> Option<C> {
    nth(lookup::number(C::TABLE, number))
}

/// Does what [`find_code`] does, with the error of the conversions.
///
/// # Errors
/// The text is no code of the document.
#[inline]
pub fn convert_code<C: ErrorCode>(code: &str) -> Result<C, UnknownCode> {
    find_code(code).ok_or(UnknownCode::of::<C>())
}

/// Does what [`find_number`] does, with the error of the conversions.
///
/// # Errors
/// The number is no code of the document.
#[inline]
pub fn convert_number<C: ErrorCode>(number: i64) -> Result<C, UnknownCode> {
    find_number(number).ok_or(UnknownCode::of::<C>())
}

/// Returns the code with this index.
#[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
#[inline]
const fn nth<C: ErrorCode>(index: Option<usize>) -> Option<C> {
    match index {
        Some(index) if index < C::ALL.len() => Some(C::ALL[index]),
        _ => None,
    }
}
