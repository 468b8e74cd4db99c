//! Decides whether a failed call is worth retrying.

use core::fmt::{self, Display};

use super::class::Class;
use super::column::Column;
use super::row::{Row, Rows};

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
    /// the code alone and misses 19 documented sub-codes), and 4400 of API 2.0, whose documents call it a
    /// quota of requests.
    Throttled,
    /// Something else uses the resource: try again when it is done. `ResourceInUse`, `ResourceUnavailable` and their
    /// sub-codes, as in the provider for Terraform.
    Busy,
    /// The document suggests it: a row of the code says 请重试, 稍后重试, 稍候再试, 1 分钟后重试 (or the same in traditional characters), "try again
    /// later", "please retry" or "try again in 5 minutes", and not the opposite (无需稍后重试).
    Suggested,
}

/// Whole phrases with which documents suggest a retry, in any case.
const PHRASES: [&str; 12] = [
    "请重试",
    "請重試",
    "请再试",
    "請再試",
    "try again later",
    "try again in ",
    "try again or ",
    "please try again",
    "please retry",
    "retry later",
    "try later",
    "try it later",
];

/// Words for a wait, which make a suggestion together with one of `RETRIES`: 稍后重试, 稍候再次重试, 5 分钟后再试.
const WAITS: [&str; 12] =
    ["稍后", "稍後", "稍候", "稍等", "片刻后", "片刻後", "秒后", "秒後", "分钟后", "分鐘後", "分钟之后", "分鐘之後"];

/// What may be between the two.
const AGAINS: [&str; 3] = ["", "再次", "再"];

const RETRIES: [&str; 4] = ["重试", "重試", "再试", "再試"];

/// What turns a suggestion into its opposite right before it: 请勿稍后重试.
const NEGATIONS: [&str; 13] =
    ["勿", "无需", "無需", "无须", "無須", "不要", "不必", "不用", "不需", "不能", "不可", "别", "別"];

/// The same in English: "Do not try again later".
const ENGLISH_NEGATIONS: [&str; 5] = ["not", "n't", "never", "no need to", "not to"];

/// And right after it: 稍后重试无效.
const FAILURES: [&str; 8] = ["无效", "無效", "无用", "無用", "没用", "沒用", "也无", "也不"];

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
        match i64::from_str_radix(code, 10) {
            Ok(number) => Self::of(Class::of(code), Some(number)),
            Err(_) => Self::of(Class::of(code), None),
        }
    }

    /// Returns the retry for a code by its class or its number: 4400 is the code of API 2.0 for too many requests.
    pub(crate) const fn of(class: Class, number: Option<i64>) -> Self {
        match (class, number) {
            (Class::RequestLimitExceeded, _) | (_, Some(4400)) => Self::Throttled,
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
        let places = text.char_indices().filter_map(|(place, _)| text.split_at_checked(place));
        let mut words = places.filter(|(before, _)| !before.ends_with(|last: char| last.is_ascii_alphabetic()));
        let is_denied = |before: &str| ends_with(before, &NEGATIONS) || ends_with(before, &ENGLISH_NEGATIONS);
        let suggests = words.any(|(before, text)| {
            let after = after_suggestion(text);
            after.is_some_and(|after| !is_denied(before.trim_end()) && !starts_with(after, &FAILURES))
        });
        if suggests { Self::Suggested } else { Self::No }
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
        rows.map(Self::of_row).fold(by_code, Self::or)
    }

    /// Returns the retry that the texts of a row suggest.
    pub(crate) fn of_row(row: Row) -> Self {
        let texts = Column::ALL.into_iter().filter_map(|column| row.text(column));
        texts.map(Self::of_text).fold(Self::No, Self::or)
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

/// Returns what comes after a suggestion at the start of a text.
fn after_suggestion(text: &str) -> Option<&str> {
    if let Some(after) = PHRASES.iter().find_map(|phrase| strip(text, phrase)) {
        return Some(after);
    }
    let after = WAITS.iter().find_map(|wait| strip(text, wait))?;
    let retries = AGAINS.iter().filter_map(|again| strip(after, again));
    retries.flat_map(|after| RETRIES.iter().filter_map(move |retry| strip(after, retry))).next()
}

/// Returns a text without a prefix, in any case.
fn strip<'t>(text: &'t str, prefix: &str) -> Option<&'t str> {
    let (start, rest) = text.split_at_checked(prefix.len())?;
    start.eq_ignore_ascii_case(prefix).then_some(rest)
}

fn starts_with(text: &str, prefixes: &[&str]) -> bool {
    prefixes.iter().any(|prefix| strip(text, prefix).is_some())
}

/// Returns whether a text ends with one of these, in any case.
fn ends_with(text: &str, ends: &[&str]) -> bool {
    let end = |end: &&str| text.get(text.len().checked_sub(end.len())?..);
    ends.iter().any(|word| end(word).is_some_and(|end| end.eq_ignore_ascii_case(word)))
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
            ("04400", Retry::Throttled),
            ("-4400", Retry::No),
            ("44001", Retry::No),
        ] {
            assert_eq!(Retry::of_code(code), retry, "{code}");
        }
    }

    #[test]
    fn texts_that_suggest_a_retry() {
        for text in [
            "x TRY AGAIN LATER",
            "请 1 分钟后重试",
            "请5分钟后重试",
            "一分钟之后再试",
            "Try again in 5 minutes",
            "稍后再试",
            "请稍候重试",
            "稍后再次重试",
            "稍后再重试",
            "稍等再试",
            "系统错误，请重试",
            "请再试一次",
            "服务不可用请稍后重试",
            "Please retry later.",
            "Internal error. Please try again",
            "Could not connect, please try again later",
            "不要重复提交，请稍后重试",
        ] {
            assert_eq!(Retry::of_text(text), Retry::Suggested, "{text}");
        }
    }

    #[test]
    fn texts_that_do_not_or_say_the_opposite() {
        for text in [
            "",
            "稍后重",
            "请检查网络后重试",
            "请确认后重试",
            "try again late",
            "later try again",
            "Please check the file and try again",
            "请勿稍后重试",
            "无需稍后重试",
            "请不要稍后再试",
            "稍后重试无效",
            "Do not try again later",
            "You cannot try again in 5 minutes",
            "Don't retry later",
            "There is no need to try again later.",
        ] {
            assert_eq!(Retry::of_text(text), Retry::No, "{text}");
        }
    }
}
