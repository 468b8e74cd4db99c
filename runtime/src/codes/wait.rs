//! Reads from a document's text how long to wait before a retry: "请 1 分钟后重试" says one minute.

use core::time::Duration;

use super::prefix::{starts_with, strip_any};

/// A text, and the number that it stands for.
type Named = (&'static str, u64);

/// Chinese digits.
const DIGITS: &[Named] = &[
    ("一", 1),
    ("二", 2),
    ("两", 2),
    ("兩", 2),
    ("三", 3),
    ("四", 4),
    ("五", 5),
    ("六", 6),
    ("七", 7),
    ("八", 8),
    ("九", 9),
];

/// The units of time, in seconds. A unit stands before those that it starts with.
const UNITS: &[Named] = &[
    ("秒钟", 1),
    ("秒鐘", 1),
    ("秒", 1),
    ("seconds", 1),
    ("second", 1),
    ("分钟", 60),
    ("分鐘", 60),
    ("minutes", 60),
    ("minute", 60),
    ("个小时", 3600),
    ("個小時", 3600),
    ("小时", 3600),
    ("小時", 3600),
    ("hours", 3600),
    ("hour", 3600),
    ("天", 86_400),
    ("days", 86_400),
    ("day", 86_400),
];

/// What stands between the numbers of a range.
const TO: &[&str] = &["-", "~", "–", "至", "到", "to "];

/// What may stand between a time and "again": "1 分钟后重试", "wait 5 seconds, and then try again".
const BEHIND: &[&str] =
    &["之后", "以后", "后", "之後", "以後", "後", "later", "and", "then", "before", ",", "，", "请", "請", " "];

/// "Again", behind a time.
const AGAIN: &[&str] = &[
    "重试",
    "重試",
    "再试",
    "再試",
    "再重试",
    "再重試",
    "再尝试",
    "再嘗試",
    "再次尝试",
    "再次嘗試",
    "try again",
    "trying again",
    "retry",
];

/// "Again", before a time.
const AGAIN_IN: &[&str] = &["try again in ", "try again after ", "retry in ", "retry after "];

/// Returns the least time that the text says to wait before a retry. Of several such times the first one counts.
pub(super) const fn least_wait(text: &str) -> Option<Duration> {
    let mut rest = text.as_bytes();
    while let [_, behind @ ..] = rest {
        if let Some(seconds) = wait(rest) {
            return Some(Duration::from_secs(seconds));
        }
        rest = match number(rest) {
            Some((_, behind)) => behind,
            None => behind,
        };
    }
    None
}

/// Returns the seconds that the start of the text says to wait.
const fn wait(text: &[u8]) -> Option<u64> {
    match (strip_any(text, AGAIN_IN), time(text)) {
        (Some(behind), _) => match time(behind) {
            Some((seconds, _)) => Some(seconds),
            None => None,
        },
        (None, Some((seconds, behind))) if is_again(behind) => Some(seconds),
        _ => None,
    }
}

/// Returns the seconds of the time that the text starts with, and what follows it. Of a range, the first number counts.
const fn time(text: &[u8]) -> Option<(u64, &[u8])> {
    let Some((count, rest)) = number(text) else { return None };
    let Some((unit, rest)) = named(spaces(end_of_range(spaces(rest))), UNITS) else { return None };
    match count.checked_mul(unit) {
        Some(seconds) => Some((seconds, rest)),
        None => None,
    }
}

/// Returns what follows the second number of a range.
const fn end_of_range(text: &[u8]) -> &[u8] {
    let Some(rest) = strip_any(text, TO) else { return text };
    match number(spaces(rest)) {
        Some((_, rest)) => rest,
        None => text,
    }
}

/// Returns the number that the text starts with, and what follows it. A fraction counts as one more, and a number that doesn't fit as the
/// greatest.
const fn number(text: &[u8]) -> Option<(u64, &[u8])> {
    let (value, rest) = decimal(text);
    if rest.len() == text.len() {
        return chinese(text);
    }
    match rest {
        [b'.', fraction @ ..] if decimal(fraction).1.len() < fraction.len() => {
            Some((value.saturating_add(1), decimal(fraction).1))
        }
        _ => Some((value, rest)),
    }
}

/// Returns the value of the digits that the text starts with, and what follows them.
const fn decimal(text: &[u8]) -> (u64, &[u8]) {
    let (mut value, mut rest) = (0_u64, text);
    while let [digit @ b'0'..=b'9', behind @ ..] = rest {
        value = value.saturating_mul(10).saturating_add((*digit - b'0') as u64);
        rest = behind;
    }
    (value, rest)
}

/// Returns the value of a Chinese number below a hundred, and what follows it: 五, 十, 十五, 二十.
const fn chinese(text: &[u8]) -> Option<(u64, &[u8])> {
    let digit = named(text, DIGITS);
    let (tens, behind) = match digit {
        Some(digit) => digit,
        None => (1, text),
    };
    let Some(behind) = strip_any(behind, &["十"]) else { return digit };
    match named(behind, DIGITS) {
        Some((ones, behind)) => Some((tens * 10 + ones, behind)),
        None => Some((tens * 10, behind)),
    }
}

/// Returns the number of the first name that the text starts with, and what follows it.
const fn named<'a>(text: &'a [u8], mut names: &[Named]) -> Option<(u64, &'a [u8])> {
    while let [(name, number), others @ ..] = names {
        if starts_with(text, name.as_bytes()) {
            return Some((*number, text.split_at(name.len()).1));
        }
        names = others;
    }
    None
}

/// Returns whether the text goes on with "again".
const fn is_again(mut text: &[u8]) -> bool {
    while let Some(rest) = strip_any(text, BEHIND) {
        text = rest;
    }
    strip_any(text, AGAIN).is_some()
}

const fn spaces(mut text: &[u8]) -> &[u8] {
    while let [b' ', rest @ ..] = text {
        text = rest;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_before_a_retry() {
        for (text, seconds) in [
            ("当前操作过于频繁，请 1 分钟后重试。", 60),
            ("请检查票据是否正确，一分钟之后再试", 60),
            ("如果是重新上传的公钥需要十分钟后再尝试", 600),
            ("請於30秒後再試", 30),
            ("二十五分鐘以後，請重試", 25 * 60),
            ("请等待10 - 15分钟后重试", 600),
            ("请 1.5 小时后重试", 7200),
            ("请两天后再试", 172_800),
            ("每个 IP 有 5 分钟的限制，请 10 分钟后重试", 600),
            ("Too many requests. Please try again in 5 minutes.", 300),
            ("Retry after 1 second", 1),
            ("Wait 30 seconds and then retry", 30),
            ("Please wait for 2 to 3 hours before trying again", 7200),
            ("99999999999999999999 秒后重试", u64::MAX),
        ] {
            assert_eq!(least_wait(text), Some(Duration::from_secs(seconds)), "{text}");
        }
        const { assert!(least_wait("1秒后重试").is_some()) };
    }

    #[test]
    fn other_times() {
        for text in [
            "",
            "稍后重试",
            "超时时间为 10 秒",
            "在删除队列之后，30秒内不能创建同名队列",
            "建议推流后等待5s再混流。",
            "超时 5 秒，请检查网络后重试",
            "重试 5 秒",
            "try again later",
            "retry in a while",
            "99999999999999999999 分钟后重试",
            "二十",
            "1.",
        ] {
            assert_eq!(least_wait(text), None, "{text}");
        }
    }
}
