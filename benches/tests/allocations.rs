//! Parsing an answer without escapes allocates nothing.

use allocation_counter::measure;
use tencent_errors::{Answer, ApiError};

fn allocations(body: &str) -> u64 {
    measure(|| {
        ApiError::parse(body.as_bytes()).unwrap();
        Answer::parse(body.as_bytes()).unwrap();
    })
    .count_total
}

#[test]
fn none() {
    for body in [
        r#"{"Response":{"Error":{"Code":"AuthFailure","Message":"加"},"RequestId":"R"}}"#,
        r#"{"Response":{"RequestId":"R","Error":{"Message":"M","Code":"AuthFailure"}}}"#,
        r#"{"code":4000,"message":"(2000)M","codeDesc":"D"}"#,
        r#"{"Response":{"Set":["escaped \" but not returned",{"a":{}}],"RequestId":"R"}}"#,
    ] {
        assert_eq!(allocations(body), 0, "{body}");
    }
}

#[test]
fn one_for_each_string_with_escapes() {
    assert_eq!(allocations(r#"{"Response":{"Error":{"Code":"C","Message":"\"M\""},"RequestId":"R"}}"#), 2);
}
