//! Says with what texts a code can be compared.

#[cfg(feature = "alloc")]
use alloc::{borrow::Cow, string::String};

use super::code::ErrorCode;

/// A text that a code can be compared with, `code == "FailedOperation.DomainExists"`. Each generated enum has one implementation of
/// `PartialEq` for all of them, because an implementation costs rustc as much as a small function, in each of hundreds of enums. `AsRef<str>`
/// would not do as the bound: codes implement it, and have a `PartialEq` of their own.
#[diagnostic::on_unimplemented(
    message = "an error code can't be compared with `{Self}`",
    label = "neither a text nor a code of the same enum",
    note = "`code.number() == Some(4000)` compares the number of a code"
)]
pub trait Text {
    /// Returns the text.
    fn text(&self) -> &str;
}

impl Text for str {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

impl<T: Text + ?Sized> Text for &T {
    #[inline]
    fn text(&self) -> &str {
        (**self).text()
    }
}

#[cfg(feature = "alloc")]
impl Text for String {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

#[cfg(feature = "alloc")]
impl Text for Cow<'_, str> {
    #[inline]
    fn text(&self) -> &str {
        self
    }
}

/// Returns whether the code has this text.
#[inline]
pub fn is<C: ErrorCode>(code: C, text: &(impl Text + ?Sized)) -> bool {
    code.as_str() == text.text()
}
