//! Codes in the data of a success.
#![cfg(all(feature = "serde", feature = "macros"))]

use serde::Deserialize;
use tencent_errors::MaybeCode;

mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}

type Code = MaybeCode<cdn::Code>;

#[test]
fn any_value() {
    for (json, text, ok, known) in [
        (r#""Ok""#, "Ok", true, None),
        (r#""OK""#, "OK", true, None),
        (r#""Success""#, "Success", true, None),
        (r#""SUCCESS""#, "SUCCESS", true, None),
        (r#""""#, "", true, None),
        ("null", "", true, None),
        ("0", "0", true, None),
        (r#""0""#, "0", true, None),
        (r#""000""#, "000", true, None),
        ("4000", "4000", false, Some(cdn::Code::E4000)),
        (r#""4000""#, "4000", false, Some(cdn::Code::E4000)),
        (r#""04000""#, "04000", false, Some(cdn::Code::E4000)),
        ("4000.0", "4000", false, Some(cdn::Code::E4000)),
        ("-1", "-1", false, None),
        ("18446744073709551615", "18446744073709551615", false, None),
        ("1e400", "", false, None),
        ("0.5", "0.5", false, None),
        (r#""LimitExceeded.X""#, "LimitExceeded.X", false, None),
        (r#""\u004fk""#, "Ok", true, None),
        ("true", "true", false, None),
        ("false", "false", false, None),
        ("[0,[1]]", "[]", false, None),
        (r#"{"Code":"Ok"}"#, "{}", false, None),
    ] {
        let Ok(code) = serde_json::from_str::<Code>(json) else {
            assert_eq!(json, "1e400", "a number that `serde_json` doesn't take");
            continue;
        };
        assert_eq!((code.as_str(), code.is_ok(), code.known()), (text, ok, known), "{json}");
        assert_eq!(serde_json::to_string(&code).unwrap(), format!("{text:?}"), "{json}");
        assert_eq!((code.to_string(), format!("{code:?}")), (text.to_owned(), format!("{text:?}")));
    }
}

#[test]
fn members_and_other_formats() {
    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "PascalCase")]
    struct Task {
        #[serde(default)]
        error_code: Code,
        other: Option<Code>,
    }
    let task: Task = serde_json::from_str(r#"{"Other":4000}"#).unwrap();
    assert!(task.error_code.is_ok() && task.other == Some("4000".into()));
    let value = serde_json::json!({ "ErrorCode": null, "Other": null });
    let task: Task = serde_json::from_value(value).unwrap();
    assert_eq!(task, Task { error_code: Code::default(), other: None });

    let bytes = postcard::to_allocvec(&Code::from("4000")).unwrap();
    assert_eq!(postcard::from_bytes::<Code>(&bytes).unwrap().known(), Some(cdn::Code::E4000));
}

/// `serde_json` gives numbers as maps of one member under its feature `arbitrary_precision`, which any crate of a build may enable.
#[test]
fn a_number_of_any_precision_is_read() {
    use serde::de::value::{Error, I128Deserializer, MapDeserializer};

    let map = |key: &'static str| MapDeserializer::<_, Error>::new([(key, "4000")].into_iter());
    let number = MaybeCode::<cdn::Code>::deserialize(map("$serde_json::private::Number")).unwrap();
    assert_eq!(number.known().map(cdn::Code::as_str), Some("4000"));
    assert_eq!(MaybeCode::<cdn::Code>::deserialize(map("number")).unwrap().to_string(), "{}");
    let wide = MaybeCode::<cdn::Code>::deserialize(I128Deserializer::<Error>::new(4000)).unwrap();
    assert_eq!(wide.known(), number.known());
}
