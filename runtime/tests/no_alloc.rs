//! Without the feature `alloc`, text with escapes is returned as it is written.
#![cfg(not(feature = "alloc"))]

use tencent_errors::{Answer, ApiError, BadEnvelopeKind};

#[test]
fn escapes_stay() {
    let body = br#"{"Response":{"Err\u006fr":{"C\u006fde":"\u0043","Message":"a\n"},"RequestId":"\/"}}"#;
    let error = ApiError::parse(body).unwrap().unwrap();
    assert_eq!((error.code(), error.message(), error.request_id()), (r"\u0043", r"a\n", Some(r"\/")));
    let bad = Answer::parse(br#"{"code":1,"message":"\x"}"#).unwrap_err();
    assert_eq!((bad.kind(), bad.offset()), (BadEnvelopeKind::Syntax, 21));
}

/// What is decided is the same as with `alloc`, also by escapes.
#[test]
fn decisions_are_the_same() {
    for zero in [r#"{"code":"\u0030"}"#, r#"{"code":"0\u0030"}"#, r#"{"ret":"\u0030","msg":"\n"}"#] {
        assert_eq!(ApiError::parse(zero.as_bytes()), Ok(None), "{zero}");
    }
    let error = ApiError::parse(br#"{"ErrorCode":"9000\u0031","ErrorInfo":"\u6d88"}"#).unwrap().unwrap();
    assert_eq!((error.code(), error.number(), error.message()), (r"9000\u0031", Some(90001), r"\u6d88"));
    assert!(error.is("90001") && error.is(r"090001") && !error.is("9000"));
}

#[test]
fn the_rest_is_the_same() {
    let error = ApiError::parse(br#"{"code":4e3,"message":"(2000)M","codeDesc":"D"}"#).unwrap().unwrap();
    assert_eq!((error.number(), error.module_number(), error.message()), (Some(4000), Some(2000), "M"));
    assert_eq!(ApiError::parse(br#"{"Response":{"Error":null}}"#), Ok(None));
}
