//! The codes of a product as a value: for programs that pick the product when they run.

use core::fmt::{self, Debug, Display};
use core::iter::FusedIterator;
use core::ops::Range;

use super::class::Class;
use super::code::{ErrorCode, PrimaryCode};
use super::display;
use super::language;
use super::lookup;
use super::range::CodeRange;
use super::retry::Retry;
use super::row::{Row, Rows, RowsIn};
use super::table::{Table, Translation};

/// The error codes of a product as a value: an enum of codes without its type.
///
/// A gateway or a log collector knows many products, and learns which one it is about when it runs. It keeps a list of sets; a set is six
/// words, `Copy`, and made when the program compiles:
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// # mod gaap { tencent_errors::tencent_errors!("docs-src/gaap.md"); }
/// use tencent_errors::{ApiError, CodeSet};
///
/// const PRODUCTS: &[(&str, CodeSet)] = &[
///     ("dnspod", CodeSet::of::<dnspod::Code>()),
///     ("gaap", CodeSet::of::<gaap::Code>()),
/// ];
///
/// /// Returns a line for the log, with what the product's document says.
/// fn line(service: &str, error: &ApiError<'_>) -> String {
///     match PRODUCTS.iter().find(|(name, _)| *name == service) {
///         Some((_, set)) => error.explain_among(*set).to_string(),
///         None => error.to_string(),
///     }
/// }
///
/// /// Returns the products whose documents have a code.
/// fn who_knows(code: &str) -> Vec<&'static str> {
///     PRODUCTS.iter().filter(|(_, set)| set.from_code(code).is_some()).map(|(name, _)| *name).collect()
/// }
///
/// let error = ApiError::from_parts("FailedOperation.DomainIsLocked", "locked", None);
/// assert!(line("dnspod", &error).contains("鎖定域名不能進行此操作"));
/// assert_eq!(who_knows("FailedOperation.DomainIsLocked"), ["dnspod"]);
/// assert_eq!(who_knows("AuthFailure.SecretIdNotFound"), ["dnspod", "gaap"]);
/// ```
///
/// A set that a program uses keeps all that the documents say; an enum keeps only what the program asks for. Where the product is known when
/// the program compiles, the enum is the better choice: `code!` checks the codes, and `match` knows them.
#[derive(Clone, Copy)]
pub struct CodeSet {
    table: &'static Table,
    languages: &'static [&'static str],
    translations: &'static [&'static Translation],
    module_codes: Option<&'static CodeSet>,
}

impl CodeSet {
    /// Returns the codes of a product's enum.
    pub const fn of<C: PrimaryCode>() -> Self {
        CodeSet {
            module_codes: Some(const { &CodeSet::without_modules::<C::Module>() }),
            ..Self::without_modules::<C>()
        }
    }

    const fn without_modules<C: ErrorCode>() -> Self {
        CodeSet { table: C::TABLE, languages: C::LANGUAGES, translations: C::TRANSLATIONS, module_codes: None }
    }

    /// Returns the product's module codes; `None` for a set of module codes.
    pub const fn module_codes(self) -> Option<CodeSet> {
        match self.module_codes {
            Some(set) => Some(*set),
            None => None,
        }
    }

    /// Returns the paths of the product's current pages and folders, as the macro call gives them.
    pub const fn product(self) -> &'static str {
        self.table.product
    }

    /// Returns how many codes there are.
    pub const fn len(self) -> usize {
        self.table.count
    }

    /// Returns whether there are none: the documents tell ranges of codes alone.
    pub const fn is_empty(self) -> bool {
        self.table.count == 0
    }

    /// Returns the paths of the documents that tell codes: see [`ErrorCode::DOCUMENTS`](crate::ErrorCode::DOCUMENTS).
    pub const fn documents(self) -> &'static [&'static str] {
        self.table.rows.documents()
    }

    /// Returns the tags of the other languages: see [`ErrorCode::LANGUAGES`](crate::ErrorCode::LANGUAGES).
    pub const fn languages(self) -> &'static [&'static str] {
        self.languages
    }

    /// Returns the code with exactly this text, case included.
    pub const fn from_code(self, code: &str) -> Option<CodeEntry> {
        self.entry(lookup::code(&self.table.by_code, code))
    }

    /// Returns the code with this number.
    pub const fn from_number(self, number: i64) -> Option<CodeEntry> {
        self.entry(lookup::number(&self.table.by_number, number))
    }

    /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
    pub const fn range_of(self, number: i64) -> Option<CodeRange> {
        self.table.range_of(number)
    }

    /// Returns all codes, in the order of [`ErrorCode::ALL`](crate::ErrorCode::ALL).
    pub const fn codes(self) -> CodeEntries {
        CodeEntries { set: self, left: 0..self.table.count }
    }

    const fn entry(self, index: Option<u16>) -> Option<CodeEntry> {
        match index {
            Some(index) if (index as usize) < self.table.count => Some(CodeEntry { set: self, index: index as usize }),
            _ => None,
        }
    }
}

impl Debug for CodeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeSet").field("product", &self.product()).field("len", &self.len()).finish_non_exhaustive()
    }
}

/// All codes of a set: the iterator that [`CodeSet::codes`] gives.
#[derive(Clone)]
pub struct CodeEntries {
    set: CodeSet,
    left: Range<usize>,
}

impl CodeEntries {
    fn entry(&self, index: usize) -> CodeEntry {
        CodeEntry { set: self.set, index }
    }
}

impl Iterator for CodeEntries {
    type Item = CodeEntry;

    fn next(&mut self) -> Option<CodeEntry> {
        self.left.next().map(|index| self.entry(index))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }

    fn nth(&mut self, n: usize) -> Option<CodeEntry> {
        self.left.nth(n).map(|index| self.entry(index))
    }
}

impl DoubleEndedIterator for CodeEntries {
    fn next_back(&mut self) -> Option<CodeEntry> {
        self.left.next_back().map(|index| self.entry(index))
    }
}

impl ExactSizeIterator for CodeEntries {}

impl FusedIterator for CodeEntries {}

impl Debug for CodeEntries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.clone()).finish()
    }
}

/// A code of a [`CodeSet`], with what the documents say about it. It has the methods that generated enums have, and writes itself as they do.
#[derive(Clone, Copy)]
pub struct CodeEntry {
    set: CodeSet,
    index: usize,
}

impl CodeEntry {
    /// Returns the set that the code belongs to.
    pub const fn set(self) -> CodeSet {
        self.set
    }

    /// Returns the code as the document writes it.
    pub const fn as_str(self) -> &'static str {
        self.set.table.code(self.index)
    }

    /// Returns the code as a number, if it is a decimal integer that fits.
    pub const fn number(self) -> Option<i64> {
        self.set.table.number(self.index)
    }

    /// Returns what the code means, in the first language; empty if its first row doesn't say.
    pub const fn description(self) -> &'static str {
        self.set.table.rows.description(self.index)
    }

    /// Returns what to do about it: the document's remedy column.
    pub const fn solution(self) -> Option<&'static str> {
        self.set.table.rows.solution(self.index)
    }

    /// Returns the kind of error: the document's error-type column.
    pub const fn kind(self) -> Option<&'static str> {
        self.set.table.rows.kind(self.index)
    }

    /// Returns the symbol next to a numeric code.
    pub const fn name(self) -> Option<&'static str> {
        self.set.table.rows.name(self.index)
    }

    /// Returns the heading above the code's first row; empty if there is none.
    pub const fn section(self) -> &'static str {
        self.set.table.rows.section(self.index)
    }

    /// Returns the path of the document that first names the code.
    pub const fn document(self) -> &'static str {
        self.set.table.rows.document(self.index)
    }

    /// Returns the line of the code's first row in that document, counted from 1.
    pub const fn line(self) -> u32 {
        self.set.table.rows.line(self.index)
    }

    /// Returns the class of the code; of a number, that of the symbol next to it.
    pub const fn class(self) -> Class {
        self.set.table.class(self.index)
    }

    /// Returns whether the code has left the current documents: only the older snapshot has it.
    pub const fn is_removed(self) -> bool {
        self.index >= self.set.table.current
    }

    /// Returns the rows that name the code: see [`ErrorCode::rows`](crate::ErrorCode::rows).
    pub fn rows(self) -> Rows {
        self.set.table.rows(self.index)
    }

    /// Returns the rows that name the code in the documents whose path ends so: see [`ErrorCode::rows_in`](crate::ErrorCode::rows_in).
    pub fn rows_in(self, path: &str) -> RowsIn<'_> {
        self.set.table.rows_in(self.index, path)
    }

    /// Returns the first row that names the code in another language: see [`ErrorCode::in_language`](crate::ErrorCode::in_language).
    pub fn in_language(self, tag: &str) -> Option<Row> {
        language::find(self.set.translations, self.index, tag)
    }

    /// Returns what the code means in another language; in the first one if that doesn't say.
    pub fn description_in(self, tag: &str) -> &'static str {
        language::description(self.set.table, self.set.translations, self.index, tag)
    }

    /// Returns whether a retry may help: see [`ErrorCode::retry`](crate::ErrorCode::retry).
    pub fn retry(self) -> Retry {
        Retry::of_rows(self.as_str(), self.name(), self.rows())
    }
}

impl Display for CodeEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let solution = if f.alternate() { self.solution().unwrap_or_default() } else { "" };
        display::write_code(f, self.as_str(), self.description(), solution)
    }
}

impl Debug for CodeEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl AsRef<str> for CodeEntry {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl From<CodeEntry> for &'static str {
    fn from(code: CodeEntry) -> &'static str {
        code.as_str()
    }
}

impl PartialEq<str> for CodeEntry {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for CodeEntry {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
