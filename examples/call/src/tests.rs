//! Every kind of answer, through the client, from the server in this program.

use std::error::Error as _;
use std::time::Duration;

use tencent_errors::{AnswerError, ApiError, BadEnvelope, BadEnvelopeKind, Class};

use super::*;
use crate::client::DomainInfo;

fn served() -> (Loopback, Client) {
    let server = Loopback::start().expect("a port is free");
    let mut client = Client::new(&server.url(), loopback::secret());
    client.retries = client.retries.with_min_delay(Duration::from_millis(1));
    (server, client)
}

#[track_caller]
fn refused(client: &Client, domain: &str) -> ApiError<'static> {
    match client.describe_domain(domain) {
        Err(Error::Answer(AnswerError::Api(error))) => error,
        other => panic!("{domain}: {other:?}"),
    }
}

#[test]
fn success() {
    let (server, client) = served();
    let described = client.describe_domain("example.com").expect("a success");
    assert_eq!(described, DomainInfo { domain_id: 62, grade: "DP_Free".to_owned() });
    assert_eq!(server.requests("example.com"), 1);
}

#[test]
fn refused_in_either_envelope() {
    let (server, client) = served();
    let error = refused(&client, "absent.example");
    assert_eq!(error.known(), Some(code!(dnspod, "InvalidParameterValue.DomainNotExists")));
    assert_eq!(error.request_id(), Some("ed93f3cb"));
    let error = refused(&client, "legacy.example");
    assert_eq!(
        (error.number(), error.module_number(), error.class()),
        (Some(4000), Some(2000), Class::InvalidParameter)
    );
    let error = refused(&client, "new.example");
    assert_eq!((error.known::<dnspod::Code>(), error.code()), (None, "FailedOperation.NewerThanTheDocument"));
    assert_eq!(["absent.example", "legacy.example", "new.example"].map(|domain| server.requests(domain)), [1, 1, 1]);
}

/// An error in the form of any other product is one as well.
#[test]
fn refused_in_other_forms() {
    let (_server, client) = served();
    let codes: Vec<String> = loopback::FORMS
        .iter()
        .map(|(domain, _)| {
            let error = refused(&client, domain);
            assert!(error.raw_message().ends_with('m'), "{domain}");
            error.code().to_owned()
        })
        .collect();
    assert_eq!(
        codes,
        [
            "4000",
            "90001",
            "-261",
            "-1",
            "1014",
            "-1101",
            "-2",
            "10001",
            "1",
            "10101",
            "-201",
            "3",
            "40165",
            "4",
            "2000",
            "2001",
            "2002",
            "20004",
            "NoSuchKey"
        ]
    );
}

#[test]
fn throttled_twice_and_then_a_success() {
    let (server, client) = served();
    assert!(client.describe_domain("throttled.example").is_ok());
    assert_eq!(server.requests("throttled.example"), 3);
}

/// The document says about the code to try again later.
#[test]
fn retried_until_the_policy_gives_up() {
    let (server, client) = served();
    assert!(refused(&client, "busy.example").is("FailedOperation.UnknowError"));
    assert_eq!(server.requests("busy.example"), 1 + 3);
}

#[test]
fn a_wrong_key() {
    let (server, _) = served();
    let client = Client::new(&server.url(), Secret { key: "wrong".to_owned(), ..loopback::secret() });
    assert!(refused(&client, "example.com").is("AuthFailure.SignatureFailure"));
    assert_eq!(server.requests("example.com"), 0);
}

#[test]
fn no_answer_of_the_api() {
    let (server, client) = served();
    for (domain, kind, calls) in
        [("proxy.example", BadEnvelopeKind::Html, 1), ("cut.example", BadEnvelopeKind::Truncated, 1)]
    {
        match client.describe_domain(domain) {
            Err(Error::Answer(AnswerError::Envelope(bad))) => assert_eq!(bad.kind(), kind),
            other => panic!("{domain}: {other:?}"),
        }
        assert_eq!(server.requests(domain), calls);
    }
    assert!(matches!(client.describe_domain("other.example"), Err(Error::Answer(AnswerError::Data { .. }))));
    assert!(matches!(client.describe_domain("broken.example"), Err(Error::Transport(_))));
    assert_eq!((server.requests("other.example"), server.requests("broken.example")), (1, 1 + 3));
}

#[test]
fn nobody_is_there() {
    let mut client = Client::new("http://127.0.0.1:1", loopback::secret());
    client.retries = client.retries.with_max_times(0);
    assert!(matches!(client.describe_domain("example.com"), Err(Error::Transport(_))));
}

/// The error works with `?`, `source` and `anyhow`.
#[test]
fn errors_of_a_program() {
    fn grade(client: &Client, domain: &str) -> anyhow::Result<String> {
        use anyhow::Context;
        Ok(client.describe_domain(domain).with_context(|| format!("can't describe {domain}"))?.grade)
    }
    let (_server, client) = served();
    let source = |domain: &str| client.describe_domain(domain).unwrap_err();
    assert!(source("absent.example").source().is_some_and(<dyn std::error::Error>::is::<ApiError<'_>>));
    assert!(source("proxy.example").source().is_some_and(<dyn std::error::Error>::is::<BadEnvelope>));

    let error = grade(&client, "absent.example").unwrap_err();
    let api: &ApiError<'_> = error.chain().find_map(|cause| cause.downcast_ref()).expect("the API's error");
    assert!(api.is(code!(dnspod, "InvalidParameterValue.DomainNotExists")));
    assert_eq!(
        format!("{error:#}"),
        "can't describe absent.example: the API answered the error InvalidParameterValue.DomainNotExists: \
         InvalidParameterValue.DomainNotExists: \"The domain does not exist.\" (request id ed93f3cb)"
    );
}

/// What the program prints of each.
#[test]
fn told() {
    let (_server, client) = served();
    let told: Vec<String> = loopback::DOMAINS.iter().map(|domain| tell(domain, &client)).collect();
    for (told, start) in told.iter().zip([
        "example.com: number 62, grade DP_Free",
        "absent.example: no domain of yours",
        "legacy.example: refused: 4000: \"(2000)no such domain\" [not in ../../docs-src/dnspod.md]",
        "throttled.example: number 62",
        "busy.example: refused: FailedOperation.UnknowError: \"No response.\" | 操作未響應，請稍後重試 [../../docs-src/dnspod.md:58]",
        "new.example: refused: FailedOperation.NewerThanTheDocument: \"New.\" [not in",
        "proxy.example: the body is not an answer of the API: not an API answer: `<` at byte 0",
        "cut.example: the body is not an answer of the API: not an API answer: end of the body",
        "broken.example: the call did not get through",
        "other.example: the answer's data don't fit the type at `DomainInfo`: invalid",
    ]) {
        assert!(told.starts_with(start), "{told}");
    }
    assert_eq!(told.len(), 10);
}
