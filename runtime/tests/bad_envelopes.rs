//! Bodies that are no envelope: the kind, the offset and the explanation of each error.
#![cfg(feature = "alloc")]

use tencent_errors::{Answer, ApiError, BadEnvelopeKind};

#[track_caller]
fn bad(body: impl AsRef<[u8]>) -> (BadEnvelopeKind, usize) {
    let body = body.as_ref();
    let bad = Answer::parse(body).expect_err(&String::from_utf8_lossy(body));
    assert_eq!(ApiError::parse(body), Err(bad));
    (bad.kind(), bad.offset())
}

#[test]
fn escapes_that_there_are_not() {
    for raw in [r"\x", r"\u12", r"\u12g4", r"\u+123", r"\U0041", r"\'", "\\é"] {
        let body = format!(r#"{{"code":1,"message":"ab{raw}"}}"#);
        assert_eq!(bad(&body), (BadEnvelopeKind::Syntax, 23), "{raw}");
    }
    for control in ['\0', '\n', '\u{1f}'] {
        let body = format!(r#"{{"code":1,"message":"ab{control}"}}"#);
        assert_eq!(bad(&body), (BadEnvelopeKind::Syntax, 23), "{control:?}");
    }
}

/// JSON allows control characters in strings as escapes only, wherever in the string they are.
#[test]
fn control_characters_among_escapes() {
    for (before, after) in [(r"\n", ""), (r"ab\n", "cd"), (r"\nab", r"cd\n"), (r"ab\u0041\tc", ""), (r"加\n速", r"\n")]
    {
        for control in ['\0', '\n', '\r', '\u{1f}'] {
            let body = format!(r#"{{"code":1,"message":"{before}{control}{after}"}}"#);
            assert_eq!(bad(&body), (BadEnvelopeKind::Syntax, 21 + before.len()), "{body:?}");
        }
    }
}

#[test]
fn an_error_without_a_code_is_no_success() {
    for (body, offset) in [
        (r#"{"Response":{"Error":{}}}"#, 21),
        (r#"{"Response":{"Error": {"Message":"M"}}}"#, 22),
        (r#"{"Response":{"Error":{"Code":["A"]}}}"#, 21),
        (r#"{"Response":{"Error":{"Code":null}}}"#, 21),
        (r#"{"Response":{"Error":{"Code":"A","Code":null}}}"#, 21),
        (r#"{"Response":{"Error":false}}"#, 21),
        (r#"{"Response":{"Error":""}}"#, 21),
        (r#"{"Response":{"Error":[{"Code":"A"}]}}"#, 21),
    ] {
        assert_eq!(bad(body), (BadEnvelopeKind::NoCode, offset), "{body}");
    }
}

#[test]
fn no_envelope() {
    use BadEnvelopeKind::{Empty, Html, NotEnvelope, NotJson, NotUtf8, Syntax, Trailing, Truncated};
    for (body, kind, offset) in [
        ("", Empty, 0),
        (" \n", Empty, 2),
        ("<!DOCTYPE html><html>", Html, 0),
        ("\r\n<html>", Html, 2),
        ("Bad Gateway", NotJson, 0),
        ("null and void", NotJson, 0),
        ("\u{feff}{\"code\":0}", NotJson, 0),
        ("\u{1f}\u{8b}", NotJson, 0),
        ("[]", NotEnvelope, 0),
        (r#""text""#, NotEnvelope, 0),
        (" null ", NotEnvelope, 1),
        ("-1.5", NotEnvelope, 0),
        ("{}", NotEnvelope, 0),
        (r#" {"Error":{"Code":"C"}}"#, NotEnvelope, 1),
        (r#"{"response":{}}"#, NotEnvelope, 0),
        (r#"{"Response":null}"#, NotEnvelope, 0),
        (r#"{"Response":[]}"#, NotEnvelope, 0),
        (r#"{"code":null}"#, NotEnvelope, 0),
        (r#"{"code":true,"message":"M"}"#, NotEnvelope, 0),
        (r#"{"code":{},"message":"M"}"#, NotEnvelope, 0),
        ("{", Truncated, 1),
        (r#"{"Response":{"a":[{"b":"c"#, Truncated, 25),
        (r#"{"Response":{"a":12"#, Truncated, 19),
        (r#"{"Response":{}}x"#, Trailing, 15),
        (r#"{"Response":{}} {"Response":{}}"#, Trailing, 16),
        (r#"{"code":0}}"#, Trailing, 10),
        ("{\"code\":0}\0", Trailing, 10),
        (r#"{"Response"{}}"#, Syntax, 11),
        (r#"{"Response":{},}"#, Syntax, 15),
        (r#"{,"Response":{}}"#, Syntax, 1),
        (r#"{"Response":{} "a":1}"#, Syntax, 15),
        ("{Response:{}}", Syntax, 1),
        (r#"{"code":}"#, Syntax, 8),
        (r#"{"code":04000}"#, Syntax, 8),
        (r#"{"code":+1}"#, Syntax, 8),
        (r#"{"code":1.}"#, Syntax, 8),
        (r#"{"code":nul}"#, Syntax, 8),
        (r#"{"code":NaN}"#, Syntax, 8),
        (r#"{"code":0]"#, Syntax, 9),
        ("{\"a\n\":0}", Syntax, 3),
    ] {
        assert_eq!(bad(body), (kind, offset), "{body}");
    }
    assert_eq!(bad(b"{\"code\":1,\"message\":\"ab\xff\"}"), (NotUtf8, 23));
    assert_eq!(bad(b"{\"code\":1,\"codeDesc\":\"\xc3\x28\"}"), (NotUtf8, 22));
    assert_eq!(bad(b"{\"Response\":{\"RequestId\":\"\x80\"}}"), (NotUtf8, 26));
}

/// In values that nobody asks for, brackets must match by kind, and a backslash outside a string hides nothing.
#[test]
fn misplaced_bytes_in_skipped_values() {
    use BadEnvelopeKind::{Syntax, Truncated};
    for (value, offset) in [
        ("[}", 1),
        ("{]", 1),
        ("[{]}", 2),
        ("[[{]}]", 3),
        (r#"[{"a":[}]}]"#, 7),
        (r#"{"a":"]","b":[[]}]}"#, 16),
        (r#"[\"]"#, 1),
        (r#"["a\"",\]"#, 7),
        (r"[1,\]]", 3),
        (r#"{"a":"\\"\}"#, 9),
        ("[_]", 1),
        ("[Y,y]", 1),
    ] {
        for around in [0, 1, 40, 63, 64, 130] {
            let space = " ".repeat(around);
            let body = format!(r#"{{"Response":{{"x":{}{space}{}}}}}"#, &value[..1], &value[1..]);
            assert_eq!(bad(&body), (Syntax, 17 + offset + around), "{body}");
        }
    }
    for value in ["[", "[{}", r#"["]"#, r#"["\"]"#, r#"{"a":[]"#] {
        let body = format!(r#"{{"Response":{{"x":{value}"#);
        assert_eq!(bad(&body), (Truncated, body.len()), "{body}");
    }
    // As deep as that the kinds of brackets are known; deeper ones are counted.
    for depth in [1, 2, 31, 32, 33, 61, 62] {
        let (open, close) = ("[{\"a\":".repeat(depth / 2), "}]".repeat(depth / 2));
        assert!(Answer::parse(format!(r#"{{"Response":{{"x":[{open}[]{close}]}}}}"#).as_bytes()).is_ok());
        let start = format!(r#"{{"Response":{{"x":[{open}["#);
        assert_eq!(bad(format!("{start}}}{close}]}}}}")), (Syntax, start.len()), "{depth}");
        let deeper = "[".repeat(200) + &"]".repeat(200);
        let start = format!(r#"{{"Response":{{"x":[{open}{deeper}"#);
        assert_eq!(bad(format!("{start}{close}}}}}}}")), (Syntax, start.len() + close.len()), "{depth}");
    }
}

#[test]
fn every_truncation_is_an_error() {
    for body in [
        r#" {"Response":{"Set":[{"a":"\"}","b":[-1.5e3,true,null]}],"Error":{"Code":"C\u0041","Message":"加 \ud83d\ude00"},"RequestId":"3c140219"}}"#
            .into(),
        format!(r#"{{"Response":{{"Set":[{}{{}}],"RequestId":"3c140219"}}}}"#, r#"{"k":"v\\","l":[[]]},"#.repeat(9)),
        r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter","data":[true,0.5]}"#.into(),
    ] {
        Answer::parse(body.as_bytes()).expect(&body);
        for end in 0..body.len() {
            bad(&body.as_bytes()[..end]);
        }
    }
}

#[test]
fn bad_envelopes_explain_themselves() {
    for (body, text) in [
        ("<html>", "not an API answer: `<` at byte 0: the body is HTML or XML, usually"),
        ("", "not an API answer: end of the body at byte 0: the body is empty, usually"),
        (r#"{"Response":{"#, "not an API answer: end of the body at byte 13: the body is cut off, usually"),
        ("{\"a\u{1}\"", "not an API answer: 0x01 at byte 3: not allowed here by the syntax, usually"),
    ] {
        let text_found = Answer::parse(body.as_bytes()).unwrap_err().to_string();
        assert!(text_found.starts_with(text), "{text_found}");
    }
}
