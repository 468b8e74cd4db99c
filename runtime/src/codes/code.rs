//! What every generated enum of error codes can do: the trait [`ErrorCode`], the look-ups and formats that generated code calls, and the
//! error of the conversions from text and number.

use core::fmt::{self, Debug, Display};
use core::hash::Hash;

use super::class::Class;
use super::display::write_code;
use super::language;
use super::lookup;
use super::retry::Retry;
use super::row::{Row, Rows, RowsIn};
use super::table::{Table, Translation};

/// An enum of the error codes of a product, as `tencent_errors!` writes it.
///
/// Generated enums have the same methods inherently, there as `const fn` where that is possible; the trait is for code that is
/// generic over products, such as [`ApiError::known`](crate::ApiError::known). Only the macro can implement it; a later version
/// may add to it.
pub trait ErrorCode: Copy + Ord + Hash + Debug + Display + Send + Sync + 'static {
    /// All codes, in the order in which the documents first name them; those that have left the current documents come last.
    const ALL: &'static [Self];

    /// The codes of the current documents.
    const CURRENT: &'static [Self] = Self::ALL;

    /// The paths of the documents that tell codes, in the order that counts. Those of an older snapshot come last, if some of its codes have
    /// left.
    const DOCUMENTS: &'static [&'static str] = Self::TABLE.rows.documents();

    /// The tags of the languages that `languages` names in the macro call.
    const LANGUAGES: &'static [&'static str] = &[];

    /// The tables behind the methods below; the macro writes them. They are no reference, because rustc evaluates what a reference in a
    /// constant leads to, even in a check.
    #[doc(hidden)]
    const WRITTEN: Table;

    /// The tables.
    #[doc(hidden)]
    const TABLE: &'static Table = &Self::WRITTEN;

    /// The tables of the other languages.
    #[doc(hidden)]
    const TRANSLATIONS: &'static [&'static Translation] = &[];

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

    /// Returns the rows that name the code, in the order of the documents: at least one. A row that says the same as one of an earlier document
    /// is left out; [`rows_in`](ErrorCode::rows_in) finds it.
    #[inline]
    fn rows(self) -> Rows {
        Self::TABLE.rows(self.index())
    }

    /// Returns the rows that name the code in the documents whose path ends so, in whole segments: `"UploadVideo.md"` or
    /// `"vod/UploadVideo.md"`. Interfaces of one product may give one number different meanings.
    #[inline]
    fn rows_in(self, path: &str) -> RowsIn<'_> {
        Self::TABLE.rows_in(self.index(), path)
    }

    /// Returns the first row that names the code in another language: that of the tag, such as `"en-US"`, or of the next more general tag, by
    /// the lookup of RFC 4647, section 3.4. A language that lacks the code counts as not there.
    #[inline]
    fn in_language(self, tag: &str) -> Option<Row> {
        language::find(Self::TRANSLATIONS, self.index(), tag)
    }

    /// Returns what the code means in another language, as [`in_language`](ErrorCode::in_language) finds it; otherwise
    /// [`description`](ErrorCode::description).
    #[inline]
    fn description_in(self, tag: &str) -> &'static str {
        language::description(Self::TABLE, Self::TRANSLATIONS, self.index(), tag)
    }

    /// Returns whether the code has left the current documents: only the older snapshot has it.
    #[inline]
    fn is_removed(self) -> bool {
        self.index() >= Self::TABLE.current
    }

    /// Returns what the code means, in the first language; empty if its first row doesn't say.
    #[inline]
    fn description(self) -> &'static str {
        Self::TABLE.rows.description(self.index())
    }

    /// Returns what to do about it: the document's remedy column.
    #[inline]
    fn solution(self) -> Option<&'static str> {
        Self::TABLE.rows.solution(self.index())
    }

    /// Returns the kind of error: the document's error-type column.
    #[inline]
    fn kind(self) -> Option<&'static str> {
        Self::TABLE.rows.kind(self.index())
    }

    /// Returns the symbol next to a numeric code.
    #[inline]
    fn name(self) -> Option<&'static str> {
        Self::TABLE.rows.name(self.index())
    }

    /// Returns the heading above the code's first row; empty if there is none.
    #[inline]
    fn section(self) -> &'static str {
        Self::TABLE.rows.section(self.index())
    }

    /// Returns the path of the document that first names the code.
    #[inline]
    fn document(self) -> &'static str {
        Self::TABLE.rows.document(self.index())
    }

    /// Returns the line of the code's first row in that document, counted from 1.
    #[inline]
    fn line(self) -> u32 {
        Self::TABLE.rows.line(self.index())
    }

    /// Returns the class of the code; of a number, that of the symbol next to it.
    #[inline]
    fn class(self) -> Class {
        Self::TABLE.class(self.index())
    }

    /// Returns whether a retry may help, by the code itself and by what the document says about it: see [`Retry`].
    #[inline]
    fn retry(self) -> Retry {
        Retry::of_rows(self.as_str(), self.name(), self.rows())
    }
}

impl Retry {
    /// Returns the retry for a document's code: by the code itself, otherwise by the symbol next to it, otherwise by the texts of all rows
    /// that name it. [`ErrorCode::retry`] and the enums' own method are the same.
    pub fn of<C: ErrorCode>(code: C) -> Self {
        code.retry()
    }
}

/// An enum of the codes that `Code` or `code` of an answer holds: a product's `Code`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of the codes that `Code` or `code` of an answer holds",
    label = "not an enum of codes",
    note = "an enum of module codes, the numbers in parentheses at the start of a legacy answer's message, goes to `known_module`"
)]
pub trait PrimaryCode: ErrorCode {
    /// The product's module codes: its enum `ModuleCode`, or [`NoModuleCode`] if the documents have none.
    type Module: ModuleErrorCode;
}

/// An enum of module codes, the numbers in parentheses at the start of a legacy answer's `message`: a product's `ModuleCode`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of module codes",
    label = "not an enum of module codes",
    note = "an enum of the codes that `Code` or `code` of an answer holds goes to `known`"
)]
pub trait ModuleErrorCode: ErrorCode {}

/// The module codes of a product whose documents have none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoModuleCode {}

impl ErrorCode for NoModuleCode {
    const ALL: &'static [Self] = &[];
    const WRITTEN: Table = Table::EMPTY;

    fn index(self) -> usize {
        match self {}
    }
}

impl ModuleErrorCode for NoModuleCode {}

impl Debug for NoModuleCode {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl Display for NoModuleCode {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

/// The text or number is not among a product's codes: the error of `FromStr` and `TryFrom` for generated enums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    product: &'static str,
    count: usize,
    documents: &'static [&'static str],
}

impl UnknownCode {
    /// Returns the error for `C`'s documents.
    pub const fn of<C: ErrorCode>() -> Self {
        UnknownCode { product: C::TABLE.product, count: C::TABLE.count, documents: C::DOCUMENTS }
    }

    /// Returns the paths of the documents that don't have the code.
    pub const fn documents(&self) -> &'static [&'static str] {
        self.documents
    }
}

impl Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown error code: not among the {} codes of {}", self.count, self.product)
    }
}

impl core::error::Error for UnknownCode {}

/// Returns the first codes of a list.
pub const fn first<C>(codes: &'static [C], count: usize) -> &'static [C] {
    match codes.split_at_checked(count) {
        Some((first, _)) => first,
        None => codes,
    }
}

/// Returns the code with this text. It stays a function of its own, one for each enum: within its caller a look-up is no faster, and LLVM takes
/// twice as long for a caller with hundreds of them.
#[inline(never)]
pub const fn find_code<C: ErrorCode>(code: &str) -> Option<C> {
    nth(lookup::code(&C::TABLE.by_code, code))
}

/// Returns the code with this number.
#[inline]
pub const fn find_number<C: ErrorCode>(number: i64) -> Option<C> {
    nth(lookup::number(&C::TABLE.by_number, number))
}

/// Writes a code as `Display` of the generated enums: `code: description`, in the alternate form with the solution. It stands beside
/// [`find_code`], because rustc compiles the functions of a file together, and each unit of compilation has its own copy of the texts.
///
/// # Errors
/// Those of the formatter.
#[inline(never)]
pub fn display<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (table, index) = (C::TABLE, code.index());
    let solution = if f.alternate() { table.rows.solutions.get_by_call(index) } else { "" };
    write_code(f, table.by_code.codes.get_by_call(index), table.rows.descriptions.get_by_call(index), solution)
}

/// Writes a code as `Debug` of the generated enums: its text alone.
///
/// # Errors
/// Those of the formatter.
#[inline]
pub fn debug<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(C::TABLE.by_code.codes.get_by_call(code.index()))
}

/// Does what [`find_code`] does, with the error of the conversions.
///
/// # Errors
/// The text is no code of the product.
#[inline]
pub fn convert_code<C: ErrorCode>(code: &str) -> Result<C, UnknownCode> {
    find_code(code).ok_or(UnknownCode::of::<C>())
}

/// Does what [`find_number`] does, with the error of the conversions.
///
/// # Errors
/// The number is no code of the product.
#[inline]
pub fn convert_number<C: ErrorCode>(number: i64) -> Result<C, UnknownCode> {
    find_number(number).ok_or(UnknownCode::of::<C>())
}

/// Returns the code with this index.
#[expect(clippy::indexing_slicing, reason = "the index is compared with the length; a const fn can't call `get`")]
#[inline]
const fn nth<C: ErrorCode>(index: Option<u16>) -> Option<C> {
    match index {
        Some(index) if (index as usize) < C::ALL.len() => Some(C::ALL[index as usize]),
        _ => None,
    }
}
