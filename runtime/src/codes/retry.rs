//! Decides whether a failed call is worth retrying.

use super::class::Class;
use super::code::ErrorCode;

/// Whether a retry may help.
///
/// The rules follow Tencent's own programs and documents: the SDK for Go retries when throttled, the provider for Terraform
/// also when a resource is busy, and some documents suggest a retry. `InternalError` alone is no reason to retry, because
/// the request may have taken effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    /// The document suggests it: a row of the code says 稍后重试, 稍后再试 (traditional 稍後重試, 稍後再試) or "try again later".
    Suggested,
}

/// The words with which documents suggest a retry, in lower case.
const SUGGESTIONS: [&str; 5] = ["稍后重试", "稍后再试", "稍後重試", "稍後再試", "try again later"];

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
    pub const fn of_text(text: &str) -> Self {
        let mut rest = text.as_bytes();
        while let [_, behind @ ..] = rest {
            if starts_with_suggestion(rest) {
                return Self::Suggested;
            }
            rest = behind;
        }
        Self::No
    }

    /// Returns the retry for a document's code: by the code itself, otherwise by the texts of all rows that name it.
    pub fn of<C: ErrorCode>(code: C) -> Self {
        let texts = code
            .rows()
            .flat_map(|row| [Some(row.description), row.solution, row.message, row.cause].into_iter().flatten());
        texts.map(Self::of_text).fold(Self::of_code(code.as_str()), Self::or)
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

const fn starts_with_suggestion(text: &[u8]) -> bool {
    let mut rest = SUGGESTIONS.as_slice();
    while let [suggestion, behind @ ..] = rest {
        if starts_with(text, suggestion.as_bytes()) {
            return true;
        }
        rest = behind;
    }
    false
}

/// Returns whether `text` starts with `start`, ignoring case. `start` is in lower case.
const fn starts_with(mut text: &[u8], mut start: &[u8]) -> bool {
    while let [expected, start_behind @ ..] = start {
        let [found, text_behind @ ..] = text else { return false };
        if found.to_ascii_lowercase() != *expected {
            return false;
        }
        (text, start) = (text_behind, start_behind);
    }
    true
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
        const { assert!(matches!(Retry::of_text("稍后再试"), Retry::Suggested)) };
    }

    #[test]
    fn texts() {
        assert_eq!(Retry::of_text("x TRY AGAIN LATER"), Retry::Suggested);
        for text in ["", "稍后重", "try again late", "later try again"] {
            assert_eq!(Retry::of_text(text), Retry::No, "{text}");
        }
    }
}
