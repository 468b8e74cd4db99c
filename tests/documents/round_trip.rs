//! The rules that hold for every code of every document: there and back by text and by number, in the document's order.

use std::collections::HashSet;
use std::fmt::Debug;
use std::str::FromStr;

use tencent_errors::{ErrorCode, UnknownCode};

/// What all generated enums can do.
pub(crate) trait Generated:
    ErrorCode + FromStr<Err = UnknownCode> + TryFrom<&'static str, Error = UnknownCode> + AsRef<str> + PartialEq<str>
{
}

impl<C> Generated for C where
    C: ErrorCode
        + FromStr<Err = UnknownCode>
        + TryFrom<&'static str, Error = UnknownCode>
        + AsRef<str>
        + PartialEq<str>
{
}

/// Every code comes back from its text, each has a text of its own, and `ALL` follows the document.
pub(crate) fn by_text<C: Generated>(count: usize)
where
    &'static str: From<C>,
{
    assert_eq!(C::ALL.len(), count);
    let mut seen = HashSet::new();
    for &code in C::ALL {
        let text = code.as_str();
        assert!(seen.insert(text), "{text} is in ALL twice");
        assert_eq!(C::from_code(text), Some(code));
        assert_eq!(text.parse(), Ok(code));
        assert_eq!(C::try_from(text), Ok(code));
        assert_eq!((code.as_ref(), <&str>::from(code), &*format!("{code:?}")), (text, text, text));
        assert!(code == *text);
        near_misses::<C>(text);
        one_row_at_least(code);
    }
    assert!(C::ALL.is_sorted(), "the enum's order is that of ALL");
    assert!(C::ALL.is_sorted_by_key(|code| code.line()), "ALL is in the document's order");
    unknown::<C>();
}

/// Every code comes back from its number.
pub(crate) fn by_number<C: ErrorCode + TryFrom<i64, Error = UnknownCode>>() {
    for &code in C::ALL {
        let number: i64 = code.as_str().parse().expect("the codes of this set are numbers");
        assert_eq!(code.number(), Some(number));
        assert_eq!(C::from_number(number), Some(code));
        assert_eq!(C::try_from(number), Ok(code));
    }
    for number in [i64::MIN, 0, 3999, 4001, 99_999, i64::MAX] {
        assert_eq!(C::from_number(number), None);
        assert!(C::try_from(number).is_err());
    }
}

/// No code is a number.
pub(crate) fn no_numbers<C: ErrorCode>() {
    assert!(C::ALL.iter().all(|code| code.number().is_none()));
    assert!([i64::MIN, -1, 0, 1, 4000, i64::MAX].into_iter().all(|number| C::from_number(number).is_none()));
}

/// The look-up is exact: a text that is nearly a code is not found.
fn near_misses<C: Generated>(text: &str) {
    let shorter = &text[..text.len() - 1];
    for miss in [format!(" {text}"), format!("{text} "), format!("{text}."), format!("{text}\0"), shorter.to_owned()] {
        let other = C::ALL.iter().any(|code| code.as_str() == miss);
        assert_eq!(C::from_code(&miss).is_some(), other, "{miss:?}");
    }
    let lower = text.to_lowercase();
    assert!(lower == text || C::from_code(&lower).is_none(), "{lower}");
}

/// The first row is the one that the accessors tell.
fn one_row_at_least<C: ErrorCode>(code: C) {
    let row = code.rows().next().expect("a code has a row");
    assert_eq!((row.description(), row.solution(), row.kind()), (code.description(), code.solution(), code.kind()));
    assert_eq!((row.name(), row.section(), row.line()), (code.name(), code.section(), code.line()));
    assert!(code.rows().is_sorted_by_key(|row| row.line()));
}

/// What the document doesn't have is refused, with the document's name.
fn unknown<C: Generated>() {
    for text in ["", " ", "NoSuchCode.AtAll", "錯誤碼", "\u{10FFFF}"] {
        let (count, document, shown) = (C::ALL.len(), C::DOCUMENTS[0], text.escape_debug());
        let told = format!("unknown error code `{shown}`: not among the {count} codes of {document}");
        assert_eq!(C::from_code(text), None);
        assert_eq!(error(C::try_from(text)), told);
        assert_eq!(error(text.parse::<C>()), told);
    }
}

fn error<C: Debug>(result: Result<C, UnknownCode>) -> String {
    result.expect_err("no such code").to_string()
}
