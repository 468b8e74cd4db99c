//! Codes of several pages, in other languages, and of an older snapshot.
#![cfg(feature = "macros")]

use tencent_errors::{ApiError, ErrorCode, Row};

/// Two pages, of which the second one repeats a row of the first, two languages that lack codes, and an older page.
mod product {
    tencent_errors::tencent_errors!(
        "tests/docs/product/zh",
        languages { "en" => "tests/docs/product/en.md", "en-GB" => "tests/docs/product/en-gb.md" },
        previous = "tests/docs/product/older.md",
    );
}

use product::Code;

/// Returns the last part of the row's path, its line, heading and description.
fn place(row: Row) -> (&'static str, u32, &'static str, Option<&'static str>) {
    let (_, page) = row.document().rsplit_once('/').unwrap();
    (page, row.line(), row.section(), row.description())
}

fn places(rows: impl Iterator<Item = Row>) -> Vec<(&'static str, u32, &'static str, Option<&'static str>)> {
    rows.map(place).collect()
}

/// A row that says the same as one of an earlier page is found by its page only.
#[test]
fn rows_of_pages() {
    let (one, two) = (("a.md", 5, "错误码甲", Some("一")), ("a.md", 6, "错误码甲", Some("二")));
    assert_eq!(places(Code::A_One.rows()), [one]);
    assert_eq!(places(Code::A_Two.rows()), [two, ("b.md", 6, "错误码乙", Some("贰"))]);
    assert_eq!(places(Code::A_Four.rows()), [("b.md", 5, "错误码乙", Some("四"))]);
    assert_eq!(places(Code::A_One.rows_of("b.md")), [("b.md", 7, "错误码乙", Some("一"))]);
    assert_eq!(places(Code::A_One.rows_of("zh/a.md")), [one]);
    assert_eq!(places(Code::A_Two.rows_of("/a.md")), [two]);
    for path in ["", "md", ".md", "older.md", "en.md", "h/a.md"] {
        assert_eq!(places(Code::A_One.rows_of(path)), [], "{path}");
    }
    let rows: Vec<Row> = Code::A_One.rows_of("b.md").collect();
    assert_eq!(format!("{:?}", Code::A_One.rows_of("b.md")), format!("{rows:?}"));
}

/// RFC 4647, section 3.4: a tag, then the tag without its last subtags. A language that lacks the code counts as not there.
#[test]
fn languages_are_looked_up() {
    let found = |code: Code, tag: &str| {
        let row = ErrorCode::in_language(code, tag);
        assert_eq!(code.in_language(tag).map(place), row.map(place));
        row.map(|row| (row.language().unwrap(), place(row).3))
    };
    let (one, two) = (Some(("en", Some("one"))), Some(("en-GB", Some("two, in Britain"))));
    for (code, tag, expected) in [
        (Code::A_One, "en", one),
        (Code::A_One, "EN", one),
        (Code::A_One, "en-US", one),
        (Code::A_One, "en-GB", one),
        (Code::A_One, "en-x-private", one),
        (Code::A_Two, "en", Some(("en", None))),
        (Code::A_Two, "en-us", Some(("en", None))),
        (Code::A_Two, "en-GB", two),
        (Code::A_Two, "en-gb", two),
        (Code::A_Two, "en-GB-oxendict", two),
        (Code::A_Two, "en-GB-x-private", two),
        (Code::A_Four, "en", None),
        (Code::A_Four, "en-GB", None),
        (Code::A_One, "fr", None),
        (Code::A_One, "e", None),
        (Code::A_One, "", None),
    ] {
        assert_eq!(found(code, tag), expected, "{code:?} {tag}");
    }
}

#[test]
fn descriptions_in_languages() {
    for (code, tag, expected) in [
        (Code::A_One, "en-US", Some("one")),
        (Code::A_Two, "en-GB", Some("two, in Britain")),
        (Code::A_Two, "en", Some("二")),
        (Code::A_Four, "en", Some("四")),
        (Code::A_One, "fr", Some("一")),
        (Code::A_Three, "en", None),
    ] {
        assert_eq!(code.description_in(tag), expected, "{code:?} {tag}");
        assert_eq!(ErrorCode::description_in(code, tag), expected, "{code:?} {tag}");
    }
}

#[test]
fn codes_of_an_older_page() {
    let gone = Code::from_code("A.Gone").unwrap();
    for code in Code::ALL {
        assert_eq!((code.is_removed(), ErrorCode::is_removed(*code)), [*code == gone; 2].into(), "{code:?}");
    }
    assert_eq!(Code::CURRENT.len() + 1, Code::ALL.len());
    assert_eq!(places(gone.rows()), [("older.md", 6, "错误码", Some("去"))]);
    assert_eq!(gone.description_in("en"), Some("gone"));
}

#[test]
fn errors_are_explained_in_a_language() {
    let body = br#"{"Response":{"Error":{"Code":"A.One","Message":"m"},"RequestId":"r"}}"#;
    let error = ApiError::parse(body).unwrap().unwrap();
    let explained = |tag: &str| error.explain::<Code>().in_language(tag).to_string();
    let debug = format!("{:?}", error.explain::<Code>().in_language("en"));
    assert!(debug.contains("A.One") && debug.contains("en"), "{debug}");
    assert_eq!(explained("en-GB"), r#"A.One: "m" | one [tests/docs/product/en.md:5] (request id r)"#);
    assert_eq!(explained("fr"), r#"A.One: "m" | 一 [tests/docs/product/zh/a.md:5] (request id r)"#);
}
