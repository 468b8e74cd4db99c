//! What generated codes tell, by the trait that is generic over documents, and how they are found.
#![cfg(feature = "macros")]

#[cfg(feature = "alloc")]
use std::borrow::Cow;
use std::collections::HashSet;

use tencent_errors::{ApiError, Class, CodeRange, CodeSet, Column, ErrorCode, Retry, Row};

/// A document with every column, ranges, and codes in several rows.
mod columns {
    tencent_errors::tencent_errors!("tests/docs/columns.md");
}

/// A document that suggests a retry, and has symbols that are classes.
mod retries {
    tencent_errors::tencent_errors!("tests/docs/retries.md");
}

/// A document with several codes of each length from 1 to 70, which differ in one byte.
mod lengths {
    tencent_errors::tencent_errors!("tests/docs/lengths.md");
}

/// A document with a column of HTTP status codes.
mod statuses {
    tencent_errors::tencent_errors!("tests/docs/statuses.md");
}

/// A document with a range, and a row of its own for a number in it.
mod ranges {
    tencent_errors::tencent_errors!("tests/docs/ranges.md");
}

use columns::{Code, ModuleCode};

/// The facts about one row.
type Facts = (
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
    Option<&'static str>,
    &'static str,
    u32,
);

fn facts(row: Row) -> Facts {
    let texts = (row.description(), row.solution(), row.kind(), row.name(), row.message(), row.cause());
    (texts.0, texts.1, texts.2, texts.3, texts.4, texts.5, row.pair(), row.section(), row.line())
}

fn rows<C: ErrorCode>(code: C) -> Vec<Facts> {
    code.rows().map(facts).collect()
}

#[test]
fn every_row_of_a_code_has_every_column() {
    let business = "业务错误码";
    let bare = (Some("ERR_BARE"), "Every column");
    assert_eq!(
        rows(Code::E4000),
        [
            (
                Some("一"),
                Some("改正"),
                Some("客户端"),
                Some("ERR_ONE"),
                Some("one"),
                Some("甲"),
                Some("10101"),
                business,
                11
            ),
            (Some("三"), None, None, Some("ERR_ONE"), Some("three"), Some("丙"), Some("10103"), business, 13),
            (Some("五"), Some("稍后重试"), None, Some("ERR_ONE"), None, None, Some("10105"), business, 15),
        ]
    );
    assert_eq!(
        rows(Code::E5000),
        [(
            Some("二"),
            Some("稍后重试"),
            Some("服务端"),
            Some("ERR_TWO"),
            Some("two"),
            Some("乙"),
            Some("10102"),
            business,
            12
        )]
    );
    assert_eq!(
        rows(Code::E40000),
        [
            (None, None, None, bare.0, None, None, Some("10100"), bare.1, 5),
            (Some("四"), None, None, bare.0, None, None, Some("10104"), business, 14),
        ]
    );
    assert_eq!(rows(ModuleCode::E10100), [(None, None, None, bare.0, None, None, Some("40000"), bare.1, 5)]);
    assert_eq!(ModuleCode::E10105.code(), Some(Code::E4000));
}

/// The methods of the trait and those of the enum say what the first row says.
#[test]
fn a_code_says_what_its_first_row_says() {
    fn by_trait<C: ErrorCode>(code: C) -> Facts {
        let texts = (code.description(), code.solution(), code.kind(), code.name(), code.message(), code.cause());
        let pair = code.rows().next().unwrap().pair();
        (texts.0, texts.1, texts.2, texts.3, texts.4, texts.5, pair, code.section(), code.line())
    }
    for code in Code::ALL {
        assert_eq!(by_trait(*code), rows(*code)[0], "{code:?}");
        assert_eq!(code.description(), ErrorCode::description(*code));
        assert_eq!(code.solution(), ErrorCode::solution(*code));
        assert_eq!(code.kind(), ErrorCode::kind(*code));
        assert_eq!(code.name(), ErrorCode::name(*code));
        assert_eq!(code.section(), ErrorCode::section(*code));
        assert_eq!(code.line(), ErrorCode::line(*code));
        assert_eq!(code.rows().map(facts).collect::<Vec<_>>(), rows(*code));
    }
    for code in ModuleCode::ALL {
        assert_eq!(by_trait(*code), rows(*code)[0], "{code:?}");
    }
}

/// The status is a number; the row keeps what the document says.
#[test]
fn a_code_has_the_status_of_its_response() {
    use statuses::Code;
    const STATUS: Option<u16> = Code::AccessDenied.http_status();
    assert_eq!(STATUS, Some(403));
    let statuses: Vec<_> = Code::ALL.iter().map(|code| (code.as_str(), ErrorCode::http_status(*code))).collect();
    let expected =
        [("AccessDenied", Some(403)), ("InternalError", Some(500)), ("NoSuchKey", None), ("4004", Some(404))];
    assert_eq!(statuses, expected);
    for (entry, code) in CodeSet::of::<Code>().iter().zip(Code::ALL) {
        assert_eq!(entry.http_status(), code.http_status());
        assert_eq!(code.rows().next().unwrap().http_status(), code.http_status());
    }
    let row = Code::AccessDenied.rows().next().unwrap();
    assert_eq!(row.text(Column::HttpStatus), Some("403 Forbidden"));
    let range = Code::range_of(1500).unwrap();
    assert_eq!((range.http_status(), range.row().http_status()), (Some(400), Some(400)));
}

#[test]
fn the_rows_know_how_many_are_left() {
    for code in Code::ALL {
        let mut rows = code.rows();
        for left in (0..rows.len()).rev() {
            assert!(rows.next().is_some());
            assert_eq!(rows.size_hint(), (left, Some(left)));
            assert_eq!(rows.len(), left);
        }
        assert!(rows.next().is_none());
    }
    assert_eq!([Code::E40000, Code::E4000, Code::E5000].map(|code| code.rows().len()), [2, 3, 1]);
    let listed: Vec<Row> = Code::E4000.rows().collect();
    assert_eq!(format!("{:?}", Code::E4000.rows()), format!("{listed:?}"));
}

#[test]
fn display_is_the_code_with_its_text() {
    assert_eq!(Code::E4000.to_string(), "4000: 一");
    assert_eq!(format!("{:#}", Code::E4000), "4000: 一 (solution: 改正)");
    assert_eq!(Code::E40000.to_string(), "40000");
    assert_eq!(format!("{:#}", Code::E40000), "40000");
    assert_eq!(format!("{:?}", Code::E4000), "4000");
    assert_eq!(
        format!("{:>10}|{:<10}|{:^10}|{:-^#40}", Code::E4000, Code::E4000, Code::E4000, Code::E4000),
        "   4000: 一|4000: 一   | 4000: 一  |---------4000: 一 (solution: 改正)---------"
    );
    assert_eq!(format!("{:3}", Code::E4000), "4000: 一");
}

#[test]
fn a_text_or_number_without_a_code_is_an_error_that_names_the_document() {
    let unknown = "4001".parse::<Code>().unwrap_err();
    let start = if cfg!(feature = "alloc") { "unknown error code `4001`" } else { "unknown error code" };
    assert_eq!(unknown.to_string(), format!("{start}: not among the 3 codes of tests/docs/columns.md"));
    assert_eq!(unknown.documents(), ["tests/docs/columns.md"]);
    assert_eq!(Code::try_from(4001), Err(unknown));
    #[cfg(feature = "alloc")]
    assert_eq!(Code::try_from("04000\n").map_err(|unknown| unknown.code().to_owned()), Err("04000\n".to_owned()));
    assert!(Code::try_from("04000").is_err());
    assert_eq!(Code::try_from(4000), Ok(Code::E4000));
}

#[test]
fn a_range_holds_its_ends_and_what_is_between() {
    let tell = |range: CodeRange| {
        let row = range.row();
        (range.first(), range.last(), row.description(), row.solution(), row.line())
    };
    let six = (6000, 6999, Some("六"), Some("见手册"), 16);
    let seven = (-20, -10, Some("七"), None, 17);
    for (number, range) in [
        (5999, None),
        (6000, Some(six)),
        (6500, Some(six)),
        (6999, Some(six)),
        (7000, None),
        (-21, None),
        (-20, Some(seven)),
        (-10, Some(seven)),
        (-9, None),
        (i64::MIN, None),
    ] {
        assert_eq!(Code::range_of(number).map(tell), range, "{number}");
    }
}

#[test]
fn a_range_is_for_numbers_without_a_row_of_their_own() {
    assert_eq!(ranges::Code::range_of(1499).map(|range| range.row().line()), Some(5));
    assert_eq!(ranges::Code::range_of(1500), None);
    assert_eq!(CodeSet::of::<ranges::Code>().range_of(1500), None);
    let retry = |code| ApiError::from_parts(code, "", None).retry_as::<ranges::Code>();
    assert_eq!((retry("1499"), retry("1500")), (Retry::Suggested, Retry::No));
}

/// The texts of all rows count, the first suggestion of them.
#[test]
fn a_retry_is_suggested_by_any_row() {
    assert_eq!(
        [Code::E40000, Code::E4000, Code::E5000].map(Code::retry),
        [Retry::No, Retry::Suggested, Retry::Suggested]
    );
    assert_eq!(Retry::No.or(Retry::Throttled), Retry::Throttled);
    assert_eq!(Retry::Suggested.or(Retry::Throttled), Retry::Suggested);
}

/// The methods of a code, inherent and by the trait.
#[test]
fn class_and_retry_of_a_code() {
    use retries::Code;
    const CLASS: Class = Code::E4100.class();
    assert_eq!(
        [CLASS, Code::AuthFailure.class(), Code::E4200.class()],
        [Class::AuthFailure, Class::AuthFailure, Class::Other]
    );
    assert_eq!(Code::AuthFailure.retry(), Retry::No);
    assert_eq!(Code::E4200.retry(), Retry::Suggested);
    assert_eq!(Code::E4300.retry(), Retry::Throttled);
    assert_eq!(Code::RequestLimitExceeded.retry(), Retry::Throttled);
    for code in Code::ALL {
        assert_eq!((code.class(), code.retry()), generic(*code));
        assert_eq!(code.retry().is_retryable(), code.retry() != Retry::No);
    }
}

fn generic<C: ErrorCode>(code: C) -> (Class, Retry) {
    (code.class(), code.retry())
}

/// A code is compared with texts of every type.
#[test]
fn codes_are_compared_with_texts() {
    fn is<T: ?Sized>(text: &T) -> bool
    where
        Code: PartialEq<T>,
    {
        Code::E4000 == *text
    }
    assert!(is("4000") && is(&"4000") && is(&&"4000") && is(&Code::E4000));
    assert!(!is("400") && !is("4000 ") && !is(&"") && !is(&Code::E5000));
    #[cfg(feature = "alloc")]
    for (text, expected) in [("4000", true), ("5000", false)] {
        let (owned, either) = (String::from(text), Cow::from(text));
        assert_eq!([is(&owned), is(&&owned), is(&either), is(&Cow::<str>::from(owned))], [expected; 4]);
    }
}

/// A text is found if it is a code, to the byte, however long it is.
#[test]
fn codes_of_every_length_are_found_and_nothing_else() {
    let codes: HashSet<&str> = lengths::Code::ALL.iter().map(|code| code.as_str()).collect();
    for code in lengths::Code::ALL {
        let text = code.as_str();
        assert_eq!(lengths::Code::from_code(text), Some(*code));
        for at in 0..text.len() {
            for byte in ["Y", "Z", "z", "", "YY"] {
                let near = [&text[..at], byte, &text[at + 1..]].concat();
                assert_eq!(lengths::Code::from_code(&near).is_some(), codes.contains(&*near), "{near}");
            }
        }
    }
    assert_eq!(lengths::Code::from_code(""), None);
    assert_eq!(lengths::Code::from_number(0), None);
    assert_eq!((1..71).filter(|n| lengths::Code::ALL.iter().any(|code| code.as_str().len() == *n)).count(), 70);
}

/// A number that no row names is explained by the range that holds it.
#[test]
fn a_range_explains_its_numbers() {
    let explain = |code: &str| ApiError::from_parts(code, "", None).explain::<Code>().to_string();
    assert_eq!(explain("6500"), "6500 | 六 | 见手册 [tests/docs/columns.md:16]");
    assert_eq!(explain("5999"), "5999 [not in tests/docs/columns.md]");
}
