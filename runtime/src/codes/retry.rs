//! Decides whether a failed call is worth retrying.

use core::fmt::{self, Display};

use super::class::Class;
use super::column::Column;
use super::row::Rows;

/// Whether a retry may help.
///
/// The rules follow Tencent's own programs and documents: the SDK for Go retries when throttled, the provider for Terraform
/// also when a resource is busy, and some documents suggest a retry. `InternalError` alone is no reason to retry, because
/// the request may have taken effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Retry {
    /// No sign that a retry would help.
    No,
    /// Too many requests: try again, more slowly. `RequestLimitExceeded` and all its sub-codes (the SDK for Go knows
    /// the code alone and misses 19 documented sub-codes), and 4400 of the older form, whose documents call it a
    /// quota of requests.
    Throttled,
    /// Something else uses the resource: try again when it is done. `ResourceInUse`, `ResourceUnavailable` and their
    /// sub-codes, as in the provider for Terraform.
    Busy,
    /// The document suggests it: a row of the code says 稍后重试, 稍后再试 (traditional 稍後重試, 稍後再試), 1 分钟后重试, "try again later" or
    /// "try again in 5 minutes".
    Suggested,
}

/// The words with which documents suggest a retry, in any case.
const SUGGESTIONS: [&str; 8] =
    ["稍后重试", "稍后再试", "稍後重試", "稍後再試", "分钟后重试", "分鐘後重試", "try again later", "try again in "];

impl Retry {
    /// Returns the retry for a code by itself.
    ///
    /// ```
    /// use tencent_errors::Retry;
    ///
    /// assert_eq!(Retry::of_code("RequestLimitExceeded.UinLimitExceeded"), Retry::Throttled);
    /// assert_eq!(Retry::of_code("4400"), Retry::Throttled);
    /// assert_eq!(Retry::of_code("InternalError"), Retry::No);
    /// ```
    pub const fn of_code(code: &str) -> Self {
        match (Class::of(code), code.as_bytes()) {
            (Class::RequestLimitExceeded, _) | (_, b"4400") => Self::Throttled,
            (Class::ResourceInUse | Class::ResourceUnavailable, _) => Self::Busy,
            _ => Self::No,
        }
    }

    /// Returns the retry that a document's text suggests: [`Suggested`](Self::Suggested) or [`No`](Self::No).
    ///
    /// ```
    /// use tencent_errors::Retry;
    ///
    /// assert_eq!(Retry::of_text("操作失敗，請稍後重試"), Retry::Suggested);
    /// assert_eq!(Retry::of_text("Internal error. Try again later."), Retry::Suggested);
    /// assert_eq!(Retry::of_text("域名不存在"), Retry::No);
    /// ```
    pub fn of_text(text: &str) -> Self {
        let says =
            |words: &&str| text.as_bytes().windows(words.len()).any(|part| part.eq_ignore_ascii_case(words.as_bytes()));
        if SUGGESTIONS.iter().any(says) { Self::Suggested } else { Self::No }
    }

    /// Returns the name in lower case, as `Display` and serde write it.
    ///
    /// ```
    /// assert_eq!(tencent_errors::Retry::Throttled.as_str(), "throttled");
    /// ```
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Throttled => "throttled",
            Self::Busy => "busy",
            Self::Suggested => "suggested",
        }
    }

    /// Returns the retry by what a document says: by the code itself, otherwise by the symbol next to it, otherwise by the texts of the rows.
    pub(super) fn of_rows(code: &str, name: Option<&str>, rows: Rows) -> Self {
        let by_code = Self::of_code(code).or(name.map_or(Self::No, Self::of_code));
        let texts = rows.flat_map(|row| Column::ALL.map(|column| row.text(column))).flatten();
        texts.map(Self::of_text).fold(by_code, Self::or)
    }

    /// Returns whether to retry at all: for everything but [`No`](Self::No). It is what the conditions of retry libraries ask for:
    ///
    /// ```
    /// # use tencent_errors::ApiError;
    /// fn is_retryable(error: &ApiError<'_>) -> bool {
    ///     error.retry().is_retryable()
    /// }
    /// # assert!(is_retryable(&ApiError::from_parts("RequestLimitExceeded", "", None)));
    /// # assert!(!is_retryable(&ApiError::from_parts("AuthFailure", "", None)));
    /// ```
    pub const fn is_retryable(self) -> bool {
        !matches!(self, Self::No)
    }

    /// Returns this, or `other` if this is [`No`](Self::No).
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match self {
            Self::No => other,
            _ => self,
        }
    }
}

impl Display for Retry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_with_all_their_sub_codes() {
        for (code, retry) in [
            ("RequestLimitExceeded", Retry::Throttled),
            ("RequestLimitExceeded.RequestLimitExceeded", Retry::Throttled),
            ("ResourceInUse", Retry::Busy),
            ("ResourceInUse.X", Retry::Busy),
            ("ResourceUnavailable.X", Retry::Busy),
            ("InternalError.X", Retry::No),
            ("ResourceInsufficient", Retry::No),
            ("LimitExceeded", Retry::No),
            ("RequestLimitExceededX", Retry::No),
            ("4400", Retry::Throttled),
            ("-4400", Retry::No),
            ("44001", Retry::No),
        ] {
            assert_eq!(Retry::of_code(code), retry, "{code}");
        }
    }

    #[test]
    fn texts() {
        for text in ["x TRY AGAIN LATER", "请 1 分钟后重试", "Try again in 5 minutes", "稍后再试"] {
            assert_eq!(Retry::of_text(text), Retry::Suggested, "{text}");
        }
        for text in ["", "稍后重", "请检查网络后重试", "try again late", "later try again"] {
            assert_eq!(Retry::of_text(text), Retry::No, "{text}");
        }
    }
}
