//! All accessors of an error agree about its code, in both envelopes and in every spelling of the code.
#![cfg(all(feature = "macros", feature = "alloc"))]

use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use tencent_errors::{ApiError, Class, PrimaryCode, Retry};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}

mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}

/// A document with codes that have leading zeros.
mod zeros {
    tencent_errors::tencent_errors!("tests/docs/leading-zeros.md");
}

/// Returns the value of `Code` or `code`, as JSON: a code of a document, near to one, or a number.
fn code() -> impl Strategy<Value = String> {
    let documented = prop_oneof![
        any::<u16>().prop_map(|n| dnspod::Code::ALL[usize::from(n) % dnspod::Code::COUNT].as_str().to_owned()),
        any::<u16>().prop_map(|n| cdn::Code::ALL[usize::from(n) % cdn::Code::COUNT].as_str().to_owned()),
        any::<u16>().prop_map(|n| zeros::Code::ALL[usize::from(n) % zeros::Code::COUNT].as_str().to_owned()),
        "(RequestLimitExceeded|ResourceInUse|ResourceUnavailable|LimitExceeded)(\\.X)?",
        "-?[1-9][0-9]{0,3}",
        "4400|1000000|20|-1|0x1F",
    ];
    let spelled = (documented, "0{0,3}", any::<bool>()).prop_map(|(code, zeros, number)| {
        let is_number = code.parse::<i64>().is_ok();
        match code.strip_prefix('-') {
            _ if !is_number => format!("\"{code}\""),
            _ if number && !code.trim_start_matches('-').starts_with('0') => code,
            Some(digits) => format!("\"-{zeros}{digits}\""),
            None => format!("\"{zeros}{code}\""),
        }
    });
    spelled.prop_filter("zero is success", |code| !code.trim_matches(['"', '-', '0']).is_empty())
}

fn code_desc() -> impl Strategy<Value = Option<String>> {
    prop_oneof![
        proptest::strategy::Just(None),
        "(RequestLimitExceeded|InvalidParameter|ResourceInUse|InternalError)(\\.Y)?".prop_map(Some),
    ]
}

fn v3(code: &str) -> String {
    let code = code.trim_matches('"');
    format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"m"}},"RequestId":"r"}}}}"#)
}

fn legacy(code: &str, desc: Option<&str>) -> String {
    let desc = desc.map(|desc| format!(r#","codeDesc":"{desc}""#)).unwrap_or_default();
    format!(r#"{{"code":{code},"message":"(2000)m"{desc}}}"#)
}

/// Checks that all accessors agree on what one document says about the error.
fn check_document<C: PrimaryCode + AsRef<str>>(
    error: &ApiError<'_>,
) -> Result<(), proptest::test_runner::TestCaseError> {
    let known = error.known::<C>();
    let explained = error.explain::<C>().to_string();
    let unknown = format!("[not in {}]", C::DOCUMENTS[0]);
    prop_assert_eq!(known.is_none(), explained.contains(&unknown));
    for code in C::ALL {
        let same_value = code.number().is_some() && code.number() == error.number();
        prop_assert_eq!(error.is(code), code.as_str() == error.code() || same_value, "{:?}", code);
    }
    if let Some(code) = known {
        prop_assert!(error.is(code));
        prop_assert!(code.as_str() == error.code() || code.number() == error.number());
        let place = format!("[{}:{}]", code.document(), code.line());
        prop_assert!(explained.contains(&place), "{}", explained);
        // 4400 is the number of API 2.0: a document does not say of which API it is.
        let differs = error.code_desc().is_some() || code.number() == Some(4400);
        prop_assert!(code.retry() == Retry::Suggested || differs || code.retry() == error.retry());
    } else {
        prop_assert!(!C::ALL.iter().any(|code| error.is(code)));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2048) })]

    #[test]
    fn accessors_agree(code in code(), desc in code_desc(), form: bool) {
        let body = if form { v3(&code) } else { legacy(&code, desc.as_deref()) };
        let error = ApiError::parse(body.as_bytes()).expect(&body).expect(&body);
        prop_assert!(error.is(error.code()));
        check_document::<dnspod::Code>(&error)?;
        check_document::<cdn::Code>(&error)?;
        check_document::<zeros::Code>(&error)?;
        let classes = [error.code_desc().unwrap_or_default(), error.code()].map(Class::of);
        let class = classes.into_iter().find(|class| *class != Class::Other).unwrap_or(Class::Other);
        prop_assert_eq!(error.class(), class);
        let retry = match error.class() {
            _ if !form && error.number() == Some(4400) => Retry::Throttled,
            Class::RequestLimitExceeded => Retry::Throttled,
            Class::ResourceInUse | Class::ResourceUnavailable => Retry::Busy,
            _ => Retry::No,
        };
        prop_assert_eq!(error.retry(), retry);
    }
}

#[test]
fn codes_with_leading_zeros() {
    for body in [r#"{"code":1000000}"#, r#"{"code":"1000000"}"#, r#"{"code":"01000000"}"#, r#"{"code":1e6}"#] {
        let error = ApiError::parse(body.as_bytes()).unwrap().unwrap();
        assert_eq!((error.known(), error.number()), (Some(zeros::Code::E01000000), Some(1_000_000)), "{body}");
        assert!(error.is("1000000") && error.is("01000000") && error.is(zeros::Code::E01000000), "{body}");
    }
}

#[test]
fn throttled_in_the_older_form() {
    let error = ApiError::parse(br#"{"code":9,"message":"","codeDesc":"RequestLimitExceeded"}"#).unwrap().unwrap();
    assert_eq!((error.class(), error.retry()), (Class::RequestLimitExceeded, Retry::Throttled));
    let error = ApiError::parse(br#"{"code":4400,"message":"","codeDesc":"RequestLimitExceeded"}"#).unwrap().unwrap();
    assert_eq!(error.retry(), Retry::Throttled);
    let error = ApiError::parse(br#"{"code":"RequestLimitExceeded","message":""}"#).unwrap().unwrap();
    assert_eq!((error.class(), error.retry()), (Class::RequestLimitExceeded, Retry::Throttled));
}

/// 4400 means too many requests in API 2.0 alone; an odd symbol there does not hide the code.
#[test]
fn a_number_is_of_its_form_and_a_symbol_hides_no_code() {
    let error = |body: &'static str| ApiError::parse(body.as_bytes()).unwrap().unwrap();
    assert_eq!(error(r#"{"code":4400,"message":"m"}"#).retry(), Retry::Throttled);
    assert_eq!(error(r#"{"ErrorCode":4400,"ErrorInfo":"m"}"#).retry(), Retry::No);
    for symbol in ["x", ""] {
        let body = format!(r#"{{"code":"RequestLimitExceeded","message":"m","codeDesc":"{symbol}"}}"#);
        let error = ApiError::parse(body.as_bytes()).unwrap().unwrap();
        assert_eq!((error.class(), error.retry()), (Class::RequestLimitExceeded, Retry::Throttled), "{body}");
    }
}
