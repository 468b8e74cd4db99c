//! The traits of the generated enums, and the functions that their code calls. As little as possible is compiled for each enum, so these
//! functions are all that it has.

use core::cmp::Ordering;
use core::fmt::{self, Debug, Display};
use core::hash::{Hash, Hasher};

use super::data::Data;
use super::entry::{AsText, CodeEntry};
use super::row::CodeRange;
use super::set::CodeSet;

macro_rules! trait_methods {
    (
        {}
        constants { $($(#$constant_doc:tt)* $constant:ident: $constant_type:ty = $value:ident;)* }
        functions {
            $($(#$function_doc:tt)* $function:ident($given:ident: $given_type:ty) -> $found:ty;)*
        }
        methods {
            $($(#$doc:tt)* $example:literal
            [$($const:tt)?] $method:ident($self:ident $(, $argument:ident: $argument_type:ty)?) -> ($type:ty) $body:tt)*
        }
    ) => {
        /// An enum of the error codes of a product, as `tencent_errors!` writes it.
        ///
        /// Generated enums have the same methods inherently, there as `const fn` where that is possible; the trait is for code that is
        /// generic over products, such as [`ApiError::known`](crate::ApiError::known). Only the macro can implement it; a later version
        /// may add to it.
        ///
        /// ```
        /// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
        /// use tencent_errors::ErrorCode;
        ///
        /// fn described<C: ErrorCode>() -> usize {
        ///     C::ALL.iter().filter(|code| code.description().is_some()).count()
        /// }
        ///
        /// assert_eq!(described::<dnspod::Code>(), dnspod::Code::COUNT);
        /// ```
        pub trait ErrorCode: Copy + Ord + Hash + Debug + Display + Send + Sync + 'static {
            /// All codes, in the order in which the documents first name them; those that were removed from the current documents come last.
            const ALL: &'static [Self];

            /// The data that the macro writes. It is not a reference, because rustc evaluates what a reference in a constant leads to, even
            /// in a check.
            #[doc(hidden)]
            const WRITTEN: Data;

            #[doc(hidden)]
            const DATA: &'static Data = &Self::WRITTEN;

            $($(#$constant_doc)* const $constant: $constant_type = $value::<Self>();)*

            /// Returns the code's place in `ALL`.
            #[doc(hidden)]
            fn index(self) -> usize;

            $(
                $(#$function_doc)*
                #[inline]
                fn $function($given: $given_type) -> $found {
                    $function::<Self>($given)
                }
            )*

            $(
                $(#$doc)*
                #[doc = example!("let code = tencent_errors::code!(dnspod, \"FailedOperation.DomainIsLocked\");\n" $example)]
                #[inline]
                fn $method($self $(, $argument: $argument_type)?) -> $type {
                    entry::<Self>($self.index()).$method($($argument)?)
                }
            )*
        }
    };
}

__with_methods! { { trait_methods } }

/// An enum of the codes that `Code` or `code` of an answer holds: a product's `Code`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of the codes that `Code` or `code` of an answer holds",
    label = "not an enum of codes",
    note = "an enum of module codes, the numbers in parentheses at the start of an API 2.0 answer's message, goes to `known_module`"
)]
pub trait PrimaryCode: ErrorCode {
    /// The product's module codes: its enum `ModuleCode`, or [`NoModuleCode`] if the documents have none.
    type Module: ModuleErrorCode;
}

/// An enum of module codes, the numbers in parentheses at the start of an API 2.0 answer's `message`: a product's `ModuleCode`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of module codes",
    label = "not an enum of module codes",
    note = "an enum of the codes that `Code` or `code` of an answer holds goes to `known`"
)]
pub trait ModuleErrorCode: ErrorCode {}

/// The module codes of a product whose documents have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoModuleCode {}

impl ErrorCode for NoModuleCode {
    const ALL: &'static [Self] = &[];
    const WRITTEN: Data = Data::EMPTY;

    fn index(self) -> usize {
        match self {}
    }
}

impl ModuleErrorCode for NoModuleCode {}

impl Display for NoModuleCode {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl CodeSet {
    /// Returns the codes of a product's enum.
    ///
    /// ```
    /// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
    /// const SET: tencent_errors::CodeSet = tencent_errors::CodeSet::of::<dnspod::Code>();
    /// assert_eq!(SET.len(), dnspod::Code::COUNT);
    /// ```
    pub const fn of<C: PrimaryCode>() -> Self {
        CodeSet::new(C::DATA, Some(C::Module::DATA))
    }
}

/// Returns whether the code has this text.
#[inline]
pub fn is<C: ErrorCode>(code: C, text: &(impl AsText + ?Sized)) -> bool {
    code.as_str() == text.text()
}

/// Returns all codes. Generated code calls functions instead of the trait's constants, because rustc evaluates constants in what it checks.
#[inline]
pub const fn all<C: ErrorCode>() -> &'static [C] {
    C::ALL
}

/// Returns the codes of the current documents.
#[inline]
pub const fn current<C: ErrorCode>() -> &'static [C] {
    match C::ALL.split_at_checked(C::DATA.current) {
        Some((current, _)) => current,
        None => C::ALL,
    }
}

/// Returns how many codes there are.
#[inline]
pub const fn count<C: ErrorCode>() -> usize {
    C::DATA.count
}

/// Returns the paths of the documents.
#[inline]
pub const fn documents<C: ErrorCode>() -> &'static [&'static str] {
    C::DATA.rows.documents
}

/// Returns the tags of the other languages.
#[inline]
pub const fn languages<C: ErrorCode>() -> &'static [&'static str] {
    C::DATA.languages
}

/// Returns a code as an entry, by its index: a const fn can't call a method of a trait.
#[inline]
pub const fn entry<C: ErrorCode>(index: usize) -> CodeEntry {
    CodeEntry::new(C::DATA, index)
}

/// Returns the code next to this one.
#[inline]
pub const fn pair<C: ErrorCode, Other: ErrorCode>(index: usize) -> Option<Other> {
    match C::DATA.rows.pair(index) {
        Some(code) => from_code(code),
        None => None,
    }
}

/// Returns the code with this text. It stays a function of its own, one for each enum: within its caller a look-up is no faster, and LLVM takes
/// twice as long for a caller with hundreds of them.
#[inline(never)]
pub const fn from_code<C: ErrorCode>(code: &str) -> Option<C> {
    nth(C::DATA.find_code(code))
}

/// Writes a code as [`CodeEntry`] does. It stays a function next to [`from_code`]: rustc compiles the instances of a file's functions together, so
/// that a program has the texts of the codes once.
///
/// # Errors
///
/// Those of the formatter.
#[inline(never)]
pub fn display<C: ErrorCode>(index: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    Display::fmt(&entry::<C>(index), f)
}

/// Returns the code with this number.
#[inline]
pub const fn from_number<C: ErrorCode>(number: i64) -> Option<C> {
    nth(C::DATA.find_number(number))
}

/// Returns the range of codes that holds a number.
#[inline]
pub const fn range_of<C: ErrorCode>(number: i64) -> Option<CodeRange> {
    CodeRange::of(C::DATA, number)
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
