//! Generated enums in serde's formats.
#![cfg(all(feature = "serde", feature = "macros"))]

use std::collections::HashMap;

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}

mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}

/// Formats that don't describe themselves read what they wrote.
#[test]
fn codes_in_binary_formats() {
    for code in dnspod::Code::ALL {
        let bytes = postcard::to_allocvec(code).unwrap();
        assert_eq!(postcard::from_bytes::<dnspod::Code>(&bytes), Ok(*code));
    }
    let many: HashMap<cdn::Code, Vec<cdn::ModuleCode>> =
        HashMap::from([(cdn::Code::E4000, cdn::ModuleCode::ALL.to_vec())]);
    let bytes = postcard::to_allocvec(&many).unwrap();
    assert_eq!(postcard::from_bytes(&bytes), Ok(many));
    let unknown = postcard::to_allocvec("AuthFailure.No").unwrap();
    assert!(postcard::from_bytes::<dnspod::Code>(&unknown).is_err());
}

/// Formats for people take numbers as well, and codes are keys of maps.
#[test]
fn codes_in_json() {
    assert_eq!(serde_json::from_str::<[cdn::Code; 2]>(r#"[4000,"4000"]"#).unwrap(), [cdn::Code::E4000; 2]);
    assert_eq!(serde_json::to_string(&HashMap::from([(cdn::Code::E4000, 1)])).unwrap(), r#"{"4000":1}"#);
    assert_eq!(
        serde_json::from_str::<HashMap<cdn::Code, u8>>(r#"{"4000":1}"#).unwrap(),
        HashMap::from([(cdn::Code::E4000, 1)])
    );
    for refused in ["4", "-1", "18446744073709551615", "true", "null", "4.5", r#""04000""#] {
        assert!(serde_json::from_str::<cdn::Code>(refused).is_err(), "{refused}");
    }
    let refused = serde_json::from_str::<cdn::Code>("4").unwrap_err().to_string();
    assert!(refused.contains("expected one of the 16 error codes of docs-src/cdn-legacy.md"), "{refused}");
}

/// An error is written with the texts that its methods return.
#[test]
fn errors_in_json() {
    let error = tencent_errors::ApiError::parse(br#"{"code":4000,"message":"(2000)M","codeDesc":"D"}"#).unwrap();
    assert_eq!(
        serde_json::to_string(&error).unwrap(),
        r#"{"code":"4000","code_desc":"D","module_number":2000,"message":"M","request_id":null}"#
    );
}
