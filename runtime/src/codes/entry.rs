//! A code of a product as a value. The methods of enums work on it too.

#[cfg(feature = "alloc")]
use alloc::borrow::Cow;
#[cfg(feature = "alloc")]
use alloc::string::String;
use core::fmt::{self, Alignment, Debug, Display};
use core::hash::{Hash, Hasher};

use super::class::Class;
use super::column::Column;
use super::data::Data;
use super::language;
use super::retry::Retry;
use super::row::{Rows, RowsOf};

/// A code of a [`CodeSet`](crate::CodeSet), with what the documents say about it. It has the methods that generated enums have, and writes itself as they do.
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// use tencent_errors::CodeSet;
///
/// let set = CodeSet::of::<dnspod::Code>();
/// let code = set.from_code("FailedOperation.DomainIsLocked").unwrap();
/// assert_eq!(code.to_string(), "FailedOperation.DomainIsLocked: 鎖定域名不能進行此操作");
/// assert!(set.iter().any(|other| other == code) && code == "FailedOperation.DomainIsLocked");
/// ```
#[derive(Clone, Copy)]
pub struct CodeEntry {
    data: &'static Data,
    index: usize,
}

macro_rules! entry_methods {
    (
        {}
        constants $constants:tt
        functions $functions:tt
        methods {
            $($(#$doc:tt)* $example:literal
            [$($const:tt)?] $method:ident($self:ident $(, $argument:ident: $argument_type:ty)?) -> ($type:ty) $body:tt)*
        }
    ) => {
        impl CodeEntry {
            $(
                $(#$doc)*
                #[doc = example!(
                    "let set = tencent_errors::CodeSet::of::<dnspod::Code>();\n"
                    "let code = set.from_code(\"FailedOperation.DomainIsLocked\").unwrap();\n"
                    $example
                )]
                #[inline]
                pub $($const)? fn $method($self $(, $argument: $argument_type)?) -> $type $body
            )*
        }
    };
}

__with_methods! { { entry_methods } }

impl CodeEntry {
    pub(super) const fn new(data: &'static Data, index: usize) -> Self {
        CodeEntry { data, index }
    }

    /// Returns what the code's first row says in a column.
    ///
    /// ```
    /// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
    /// use tencent_errors::{CodeSet, Column};
    ///
    /// let code = CodeSet::of::<dnspod::Code>().from_code("FailedOperation.DomainIsLocked").unwrap();
    /// assert_eq!(code.text(Column::Description), code.description());
    /// ```
    #[inline]
    pub const fn text(self, column: Column) -> Option<&'static str> {
        self.data.rows.text(column, self.index)
    }
}

/// Codes are equal if their sets are, and their places there.
impl PartialEq for CodeEntry {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && self.data.is_same(other.data)
    }
}

impl Eq for CodeEntry {}

impl Hash for CodeEntry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

/// Writes the code with its description, and in the alternate form with its solution.
impl Display for CodeEntry {
    #[expect(
        clippy::inline_always,
        reason = "inlined into an enum's function, it keeps only these columns in the program"
    )]
    #[inline(always)]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let description = self.description();
        let solution =
            if f.alternate() { self.solution().filter(|solution| description != Some(*solution)) } else { None };
        pad(f, self.as_str(), description, solution)
    }
}

impl Debug for CodeEntry {
    #[expect(clippy::inline_always, reason = "inlined into an enum's function, it keeps only the codes in the program")]
    #[inline(always)]
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

/// A text that a code can be compared with, `code == "FailedOperation.DomainExists"`. Each generated enum has one implementation of
/// `PartialEq` for all of them, because an implementation costs rustc as much as a small function, in each of hundreds of enums. `AsRef<str>`
/// would not do as the bound: codes implement it, and have a `PartialEq` of their own.
#[diagnostic::on_unimplemented(
    message = "an error code can't be compared with `{Self}`",
    label = "neither a text nor a code of the same enum",
    note = "`code.number() == Some(4000)` compares the number of a code"
)]
pub trait AsText {
    /// Returns the text.
    fn text(&self) -> &str;
}

// One by one: the compiler shows these lines for other types.
impl AsText for str {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl<T: AsText + ?Sized> AsText for &T {
    #[inline]
    fn text(&self) -> &str {
        (**self).text()
    }
}

#[cfg(feature = "alloc")]
impl AsText for String {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

#[cfg(feature = "alloc")]
impl AsText for Cow<'_, str> {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl<T: AsText + ?Sized> PartialEq<T> for CodeEntry {
    fn eq(&self, other: &T) -> bool {
        self.as_str() == other.text()
    }
}

impl PartialEq<CodeEntry> for str {
    fn eq(&self, other: &CodeEntry) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<CodeEntry> for &str {
    fn eq(&self, other: &CodeEntry) -> bool {
        *self == other.as_str()
    }
}

/// Writes `code: description (solution: …)` with the fill around it that the formatter asks for.
fn pad(f: &mut fmt::Formatter<'_>, code: &str, description: Option<&str>, solution: Option<&str>) -> fmt::Result {
    let parts = [("", Some(code), ""), (": ", description, ""), (" (solution: ", solution, ")")];
    let parts = || parts.into_iter().filter_map(|(before, text, after)| Some([before, text?, after])).flatten();
    let width = parts().map(|part| part.chars().count()).sum();
    let gap = f.width().map_or(0, |least| least.saturating_sub(width));
    let before = match f.align() {
        Some(Alignment::Right) => gap,
        Some(Alignment::Center) => gap / 2,
        _ => 0,
    };
    fill(f, before)?;
    parts().try_for_each(|part| f.write_str(part))?;
    fill(f, gap - before)
}

fn fill(f: &mut fmt::Formatter<'_>, count: usize) -> fmt::Result {
    let fill = f.fill();
    (0..count).try_for_each(|_| fmt::Write::write_char(f, fill))
}
