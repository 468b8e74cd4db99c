//! The error for a text or number that is not a code, and the conversions that return it.

#[cfg(feature = "alloc")]
use alloc::string::String;
use core::fmt::{self, Display};

use super::code::{ErrorCode, from_code, from_number};

/// The text or number is not among a product's codes: the error of `FromStr` and `TryFrom` for generated enums.
///
/// ```
/// # mod dnspod { tencent_errors::tencent_errors!("docs-src/dnspod.md"); }
/// let error = "Nonsense".parse::<dnspod::Code>().unwrap_err();
/// assert_eq!(error.to_string(), "unknown error code `Nonsense`: not among the 164 codes of docs-src/dnspod.md");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    #[cfg(feature = "alloc")]
    code: String,
    product: &'static str,
    count: usize,
    documents: &'static [&'static str],
}

impl UnknownCode {
    /// Returns the text or the number that is not a code.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// assert_eq!(cdn::Code::try_from(1).unwrap_err().code(), "1");
    /// ```
    #[cfg(feature = "alloc")]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the paths of the documents that don't have the code.
    ///
    /// ```
    /// # mod cdn { tencent_errors::tencent_errors!("docs-src/cdn-legacy.md"); }
    /// assert_eq!(cdn::Code::try_from("Nonsense").unwrap_err().documents(), ["docs-src/cdn-legacy.md"]);
    /// ```
    pub const fn documents(&self) -> &'static [&'static str] {
        self.documents
    }

    /// Returns the error for a text or number that is not among `C`'s codes.
    #[cfg_attr(not(feature = "alloc"), expect(unused_variables, reason = "there is nowhere to keep the code"))]
    fn of<C: ErrorCode>(code: &(impl Display + ?Sized)) -> Self {
        UnknownCode {
            #[cfg(feature = "alloc")]
            code: alloc::format!("{code}"),
            product: C::DATA.product,
            count: C::DATA.count,
            documents: C::DATA.rows.documents,
        }
    }
}

impl Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("unknown error code")?;
        #[cfg(feature = "alloc")]
        write!(f, " `{}`", self.code.escape_debug())?;
        write!(f, ": not among the {} codes of {}", self.count, self.product)
    }
}

impl core::error::Error for UnknownCode {}

/// Does what [`from_code`] does, with the error of the conversions.
///
/// # Errors
/// The text is not a code of the product.
#[inline]
pub fn try_from_code<C: ErrorCode>(code: &str) -> Result<C, UnknownCode> {
    from_code(code).ok_or_else(|| UnknownCode::of::<C>(code))
}

/// Does what [`from_number`] does, with the error of the conversions.
///
/// # Errors
/// The number is not a code of the product.
#[inline]
pub fn try_from_number<C: ErrorCode>(number: i64) -> Result<C, UnknownCode> {
    from_number(number).ok_or_else(|| UnknownCode::of::<C>(&number))
}
