//! From a body to data: the three errors, the member that doesn't fit, and agreement with [`Answer::parse`] in any spelling.
#![cfg(feature = "json")]

#[allow(dead_code, reason = "other tests use the rest")]
mod oracle;

use std::collections::BTreeMap;
use std::error::Error as _;

use oracle::spell;
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, proptest};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use tencent_errors::{Answer, AnswerError, ApiError, BadEnvelopeKind, from_slice};

#[derive(Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Domains<'a> {
    total_count: u64,
    #[serde(borrow)]
    names: Vec<&'a str>,
    request_id: Option<String>,
}

#[test]
fn members_of_response() {
    for body in [
        r#"{"Response":{"TotalCount":1,"Names":["a"],"RequestId":"R"}}"#,
        r#"{"Response":{"RequestId":"R","Error":null,"x":[{"Error":1}],"Names":["a"],"TotalCount":1}}"#,
        r#"{"Response":{"TotalCount":7},"x":{"Response":1},"Response":{"RequestId":"R","TotalCount":1,"Names":["a"]},"code":0}"#,
        r#" { "R\u0065sponse" : {"TotalC\u006funt":1,"Names":["a"],"\u0052equestId":"\u0052"} } "#,
    ] {
        let domains: Domains<'_> = from_slice(body.as_bytes()).expect(body);
        assert_eq!(domains, Domains { total_count: 1, names: vec!["a"], request_id: Some("R".to_owned()) }, "{body}");
    }
}

/// Fields that are named like those of an error belong to the success, wherever they are.
#[test]
fn successes_with_codes_inside() {
    let body = br#"{"Response":{"Code":"A","Message":"B","ErrorCode":-1,"code":4000,"Set":[{"Error":{"Code":"C"}}]}}"#;
    let data: BTreeMap<String, Value> = from_slice(body).unwrap();
    assert_eq!(data.into_keys().collect::<Vec<_>>(), ["Code", "ErrorCode", "Message", "Set", "code"]);
}

#[test]
fn the_whole_object_in_the_older_form() {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Hosts {
        code_desc: String,
        data: Vec<u8>,
    }
    let hosts: Hosts = from_slice(br#"{"code":0,"message":"","codeDesc":"Success","data":[1,2]}"#).unwrap();
    assert_eq!((&*hosts.code_desc, hosts.data), ("Success", vec![1, 2]));
}

#[test]
fn the_api_refuses() {
    let body = br#"{"Response":{"Error":{"Code":"AuthFailure","Message":"no\n"},"RequestId":"R"}}"#;
    let error = from_slice::<Domains<'_>>(body).unwrap_err();
    assert_eq!(error.to_string(), "the API answered the error AuthFailure");
    let source = error.source().and_then(|source| source.downcast_ref::<ApiError<'static>>());
    assert_eq!(source, error.api());
    assert_eq!(source.and_then(ApiError::request_id), Some("R"));
    // What a server wrote can't be taken for ours.
    let error = from_slice::<Domains<'_>>(br#"{"Response":{"Error":{"Code":"A: b","Message":""}}}"#).unwrap_err();
    assert_eq!(error.to_string(), "the API answered the error \"A: b\"");
}

#[test]
fn not_an_answer() {
    let error = from_slice::<IgnoredAny>(b"<html>").unwrap_err();
    assert!(matches!(error, AnswerError::Envelope(bad) if bad.kind() == BadEnvelopeKind::Html));
    assert!(error.source().is_some() && error.api().is_none());
    assert_eq!(error.to_string(), "the body is not an answer of the API");
}

#[test]
fn errors_of_a_program() {
    fn shareable<T: Send + Sync + std::error::Error + 'static>(_: &T) {}
    fn boxed(body: &[u8]) -> Result<Domains<'_>, Box<dyn std::error::Error + Send + Sync>> {
        Ok(from_slice(body)?)
    }
    let error = boxed(br#"{"code":7,"message":"x"}"#).unwrap_err();
    let error = error.downcast::<AnswerError>().unwrap();
    shareable(&error);
    assert!(error.api().is_some_and(|error| error.is("7")));
}

/// The path that the error names, for data of the type below.
fn path_of(data: &str) -> String {
    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "PascalCase", deny_unknown_fields)]
    struct Instances {
        #[serde(rename = "Instance Set", default)]
        _instances: Vec<Instance>,
        #[serde(rename = "RequestId")]
        _request_id: Option<String>,
    }
    #[derive(Debug, Deserialize)]
    struct Instance {
        #[serde(rename = "CPU")]
        _cpu: u32,
        #[serde(rename = "Ips", default)]
        _ips: Vec<Vec<String>>,
        #[serde(rename = "Kind", default)]
        _kind: Kind,
    }
    #[derive(Debug, Default, Deserialize)]
    enum Kind {
        #[default]
        A,
    }
    let body = format!("{{\"Response\":\n {data}}}");
    match from_slice::<Instances>(body.as_bytes()) {
        Err(error @ AnswerError::Data { .. }) => {
            assert!(error.source().is_some_and(<dyn std::error::Error>::is::<serde_json::Error>));
            let AnswerError::Data { path, .. } = &error else { unreachable!() };
            assert!(error.to_string().contains(path), "{error}");
            path.clone()
        }
        other => panic!("{data}: {other:?}"),
    }
}

#[test]
fn the_member_that_does_not_fit() {
    for (data, path) in [
        (r#"{"RequestId":7}"#, "RequestId"),
        (r#"{"RequestId":{}}"#, "RequestId"),
        (r#"{"RequestId": [1,2] }"#, "RequestId"),
        (r#"{"Instance Set":"x"}"#, "Instance Set"),
        (r#"{"Instance Set":[{"CPU":1},{"CPU":"2"}]}"#, "Instance Set[1].CPU"),
        ("{\"x\":1}", "x"),
        (r#"{"\u0078":1}"#, "x"),
        ("{\"Instance Set\":[\n{\"CPU\":1},\n\n {\"CPU\":\n-1}]}", "Instance Set[1].CPU"),
        (r#"{"Instance Set":[{"CPU":1},{"CPU":2},{"Ips":[]}]}"#, "Instance Set[2]"),
        (r#"{"Instance Set":[{"CPU":1,"Ips":[["]},\"",""],["a",null]]}]}"#, "Instance Set[0].Ips[1][1]"),
        (r#"{"Instance Set":[{"CPU":1,"Kind":"B"}]}"#, "Instance Set[0].Kind"),
        (r#"{"Instance Set":[{"CPU":1},7]}"#, "Instance Set[1]"),
        (r#"{"Instance Set":[{"CPU":4294967296}]}"#, "Instance Set[0].CPU"),
    ] {
        assert_eq!(path_of(data), path, "{data}");
    }
    let whole = from_slice::<u8>(br#"{"Response":{"a":1}}"#).unwrap_err();
    assert!(matches!(&whole, AnswerError::Data { path, .. } if path.is_empty()));
    assert_eq!(whole.to_string(), "the answer's data don't fit the type");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2048) })]

    /// `parse` decides alone, and the data are those that it lends.
    #[test]
    fn agrees_with_parse(choices in vec(any::<u8>(), 0..600), older: bool) {
        let mut choices = spell::Choices(&choices);
        let body = if older { spell::legacy(&mut choices) } else { spell::v3(&mut choices) };
        // Numbers are those of `serde_json`.
        let body = body.replace("E-99999999999999999999", "").replace("e400", "");
        match (Answer::parse(body.as_bytes()), from_slice::<Value>(body.as_bytes())) {
            (Ok(answer), Ok(data)) => assert_eq!(serde_json::from_slice::<Value>(answer.data().expect(&body)).unwrap(), data),
            (Ok(answer), Err(AnswerError::Api(error))) => assert_eq!(answer.into_error(), Some(error)),
            (Err(bad), Err(AnswerError::Envelope(same))) => assert_eq!(bad, same),
            (answer, data) => panic!("{body}: {answer:?} {data:?}"),
        }
    }
}
