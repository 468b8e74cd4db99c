//! The codes that all products share.
#![cfg(all(feature = "common", feature = "macros"))]

use tencent_errors::{ApiError, Class, CodeSet, Retry, code, codes, common};

#[test]
fn they_work_as_a_products() {
    const KEY: common::Code = code!(common, "AuthFailure.SecretIdNotFound");
    let error = ApiError::from_parts("AuthFailure.SecretIdNotFound", "no", None);
    assert_eq!(error.known(), Some(KEY));
    assert!(codes![common: "AuthFailure.SecretIdNotFound", "InternalError"].contains(&KEY));
    assert_eq!(code!(tencent_errors::common, "InternalError"), common::Code::InternalError);
    assert_eq!(KEY.class(), Class::AuthFailure);
    assert_eq!(code!(common, "RequestLimitExceeded.IPLimitExceeded").retry(), Retry::Throttled);
    let explained = error.explain::<common::Code>().in_language("en").to_string();
    assert!(explained.starts_with("AuthFailure.SecretIdNotFound: \"no\" | Key does not exist."), "{explained}");
    assert_eq!(error.explain_among(CodeSet::of::<common::Code>()).in_language("en").to_string(), explained);
}

#[test]
fn each_has_a_text_in_both_languages() {
    assert_eq!(common::Code::COUNT, 38);
    for code in common::Code::ALL {
        assert!(code.description().is_some(), "{code:?}");
        assert!(code.in_language("en").is_some_and(|row| row.description().is_some()), "{code:?}");
    }
}
