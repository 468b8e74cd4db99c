//! Streams of events: the HTML standard's rules for lines and fields, and the answers in events.
#![cfg(feature = "alloc")]

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, any, proptest};
use tencent_errors::{Answer, ApiError, BadEnvelopeKind};

fn events(body: &str) -> Vec<String> {
    Answer::events(body.as_bytes()).map(|event| String::from_utf8(event.data().to_vec()).unwrap()).collect()
}

#[test]
fn lines_and_fields() {
    for (body, expected) in [
        ("data: a\n\ndata: b\n\n", &["a", "b"][..]),
        ("data: a\r\n\r\ndata: b\r\n\r\n", &["a", "b"]),
        ("data: a\r\rdata: b\r\r", &["a", "b"]),
        ("data:a\n\ndata:  b\n\n", &["a", " b"]),
        ("data: a\ndata: b\n\n", &["a\nb"]),
        ("data: a\r\ndata\r\ndata: b\r\n\r\n", &["a\n\nb"]),
        (": a comment\n\nevent: x\nid: 7\ndata: a\nretry: 10\n\n:\n", &["a"]),
        ("\n\n\ndata: a\n\n\n\n\ndata: b\n\n\n", &["a", "b"]),
        ("event: x\n\ndata: a\n\n", &["a"]),
        ("data\n\ndata: \n\n", &["", ""]),
        ("DATA: a\n\n data: b\n\ndata : c\n\nxdata: d\n\ndata: e\n\n", &["e"]),
        ("\u{feff}data: a\n\n", &["a"]),
        ("\u{feff}\u{feff}data: a\n\n", &[]),
        ("data: a: b\n\n", &["a: b"]),
        ("data: {\"a\":1}\n\n", &["{\"a\":1}"]),
        ("", &[]),
        ("\n", &[]),
        ("data: a\n\ndata: [DONE]\n\ndata: b\n\n", &["a"]),
        ("data: [DONE]", &[]),
        // Cut off, which is for the reader of the data to notice.
        ("data: a\n\ndata: {\"b", &["a", "{\"b"]),
        ("data: a", &["a"]),
    ] {
        assert_eq!(events(body), expected, "{body:?}");
    }
}

/// An error often comes in place of the stream.
#[test]
fn a_body_that_is_no_stream() {
    for body in
        [r#"{"Response":{"Error":{"Code":"AuthFailure","Message":""}}}"#, " \n{\"code\":\n\n1}", "<html>", "[1]"]
    {
        assert_eq!(events(body), [body], "{body}");
    }
}

#[test]
fn answers() {
    let body = concat!(
        "data: {\"Choices\":[{\"Delta\":{\"Content\":\"a\"}}]}\n\n",
        "data: {\"Response\":{\"Result\":1,\"RequestId\":\"R\"}}\n\n",
        "data: {\"code\":0,\ndata: \"message\":\"\"}\n\n",
        "data: {\"Choices\":[],\"ErrorMsg\":{\"Code\":2001,\"Msg\":\"busy\"}}\n\n",
        "data: {\"Choices\"",
    );
    let mut found = Vec::new();
    for event in Answer::events(body.as_bytes()) {
        found.push(event.answer().map(|answer| answer.error().map(|error| error.code().to_owned())));
    }
    assert_eq!(found, [None, Some(None), Some(None), Some(Some("2001".to_owned())), None]);
    let last = Answer::events(body.as_bytes()).nth(1).unwrap();
    assert_eq!(last.answer().unwrap().request_id(), Some("R"));
}

#[test]
fn one_event_as_a_body() {
    let answer = r#"{"Response":{"Error":{"Code":"A","Message":"m\n"},"RequestId":"R"}}"#;
    for body in [
        format!("data: {answer}"),
        format!("data:{answer}\n\n"),
        format!("\r\ndata: {answer} \r\n\r\n"),
        format!("data: {answer}\r"),
    ] {
        assert_eq!(ApiError::parse(body.as_bytes()), ApiError::parse(answer.as_bytes()), "{body}");
    }
    let whole = Answer::parse(b"data: {\"code\":0}\n\n").unwrap();
    assert_eq!(whole.data(), Some(&b"{\"code\":0}"[..]));
    let bad = |body: &str| {
        let bad = ApiError::parse(body.as_bytes()).expect_err(body);
        (bad.kind(), bad.offset())
    };
    for (body, kind, offset) in [
        ("data: {\"code\":0}\n\ndata: {\"code\":1}\n\n", BadEnvelopeKind::Events, 0),
        ("data: {\"code\":\ndata: 0}\n\n", BadEnvelopeKind::Events, 0),
        (" event: x\ndata: {\"code\":0}\n\n", BadEnvelopeKind::Events, 1),
        (": ping\n\n", BadEnvelopeKind::Events, 0),
        ("data: {\"code\":0", BadEnvelopeKind::Truncated, 15),
        ("data: {\"code\":0\n\n", BadEnvelopeKind::Truncated, 15),
        ("data: {\"code\":0}x", BadEnvelopeKind::Trailing, 16),
        ("data: [DONE]\n\n", BadEnvelopeKind::NotEnvelope, 6),
        ("data:", BadEnvelopeKind::Empty, 5),
        ("data: x", BadEnvelopeKind::NotJson, 6),
        ("data: {\"Choices\":[]}\n\n", BadEnvelopeKind::NotEnvelope, 6),
        ("data {}", BadEnvelopeKind::NotJson, 0),
    ] {
        assert_eq!(bad(body), (kind, offset), "{body}");
    }
}

/// The SDK for Go is tested with events of this size.
#[test]
fn large_events() {
    let content = "x".repeat(4 << 20);
    let body = format!("data: {{\"Content\":\"{content}\"}}\n\n").repeat(3);
    assert_eq!(
        Answer::events(body.as_bytes()).map(|event| event.data().len()).sum::<usize>(),
        3 * (content.len() + 14)
    );
    let lines = format!("{}\n", "data: x\n".repeat(500_000));
    assert_eq!(events(&lines)[0].len(), 500_000 * 2 - 1);
}

/// The events by the standard's own steps.
fn by_the_standard(body: &str) -> Vec<String> {
    let body = body.strip_prefix('\u{feff}').unwrap_or(body).replace("\r\n", "\n").replace('\r', "\n");
    let (mut events, mut buffer) = (Vec::new(), String::new());
    // Without its last step: the end of the body ends an event.
    for line in body.split('\n').chain([""]) {
        if line.is_empty() {
            if let Some(data) = buffer.strip_suffix('\n') {
                events.push(data.to_owned());
            }
            buffer.clear();
            continue;
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        if field == "data" {
            buffer.push_str(value.strip_prefix(' ').unwrap_or(value));
            buffer.push('\n');
        }
    }
    events
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4096) })]

    #[test]
    fn as_the_standard_says(pieces in vec(any::<u8>(), 0..40)) {
        const PIECES: &[&str] = &["data", ":", " ", "\n", "\r", "\r\n", "x", "event", "\n\n", "data: ", "data: y\n", "\u{feff}", "{"];
        let body: String = pieces.iter().map(|piece| PIECES[usize::from(*piece) % PIECES.len()]).collect();
        let start = body.strip_prefix('\u{feff}').unwrap_or(&body).trim_ascii_start();
        if !start.starts_with('{') {
            assert_eq!(events(&body), by_the_standard(&body), "{body:?}");
        }
    }
}
