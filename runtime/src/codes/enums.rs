//! The functions behind the methods of generated enums. A method is a call of one of them, so that as little as possible is compiled for each
//! enum. Those that take an index take that of a code in `ALL`, because a const fn can't call a method of a trait.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};

use super::class::Class;
use super::code::ErrorCode;
use super::range::CodeRange;

/// Returns all codes. Generated code calls functions instead of the trait's constants, because rustc evaluates constants in what it checks.
#[inline]
pub const fn all<C: ErrorCode>() -> &'static [C] {
    C::ALL
}

/// Returns the current codes.
#[inline]
pub const fn current<C: ErrorCode>() -> &'static [C] {
    C::CURRENT
}

/// Returns the paths of the documents.
#[inline]
pub const fn documents<C: ErrorCode>() -> &'static [&'static str] {
    C::DOCUMENTS
}

/// Returns the tags of the other languages.
#[inline]
pub const fn languages<C: ErrorCode>() -> &'static [&'static str] {
    C::LANGUAGES
}

/// Returns the code's text.
#[inline]
pub const fn as_str<C: ErrorCode>(code: usize) -> &'static str {
    C::TABLE.code(code)
}

/// Returns the code as a number.
#[inline]
pub const fn number<C: ErrorCode>(code: usize) -> Option<i64> {
    C::TABLE.number(code)
}

/// Returns what the code means.
#[inline]
pub const fn description<C: ErrorCode>(code: usize) -> &'static str {
    C::TABLE.rows.description(code)
}

/// Returns what to do about it.
#[inline]
pub const fn solution<C: ErrorCode>(code: usize) -> Option<&'static str> {
    C::TABLE.rows.solution(code)
}

/// Returns the kind of error.
#[inline]
pub const fn kind<C: ErrorCode>(code: usize) -> Option<&'static str> {
    C::TABLE.rows.kind(code)
}

/// Returns the symbol beside the code.
#[inline]
pub const fn name<C: ErrorCode>(code: usize) -> Option<&'static str> {
    C::TABLE.rows.name(code)
}

/// Returns the heading over its first row.
#[inline]
pub const fn section<C: ErrorCode>(code: usize) -> &'static str {
    C::TABLE.rows.section(code)
}

/// Returns the path of the document that first names it.
#[inline]
pub const fn document_of<C: ErrorCode>(code: usize) -> &'static str {
    C::TABLE.rows.document(code)
}

/// Returns the line of its first row.
#[inline]
pub const fn line<C: ErrorCode>(code: usize) -> u32 {
    C::TABLE.rows.line(code)
}

/// Returns its class.
#[inline]
pub const fn class<C: ErrorCode>(code: usize) -> Class {
    C::TABLE.class(code)
}

/// Returns the text of the code beside it.
#[inline]
pub const fn pair<C: ErrorCode>(code: usize) -> &'static str {
    C::TABLE.rows.pairs.get(code)
}

/// Returns whether it has left the current documents.
#[inline]
pub const fn is_removed<C: ErrorCode>(code: usize) -> bool {
    code >= C::TABLE.current
}

/// Returns the range of codes that holds a number.
#[inline]
pub const fn range_of<C: ErrorCode>(number: i64) -> Option<CodeRange> {
    C::TABLE.range_of(number)
}

/// Compares two codes by their indices.
#[inline]
pub fn compare(left: usize, right: usize) -> Ordering {
    left.cmp(&right)
}

/// Hashes a code by its index.
#[inline]
pub fn hash<H: Hasher>(code: usize, state: &mut H) {
    code.hash(state);
}
