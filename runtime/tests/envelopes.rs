//! Every rule of the two envelopes, by example.

use tencent_errors::{Answer, ApiError, BadEnvelopeKind};

const ID: &str = "3c140219-cfe9-470e-b241-907877d6fb03";

#[track_caller]
fn error(body: &str) -> ApiError<'_> {
    ApiError::parse(body.as_bytes()).expect(body).expect(body)
}

#[track_caller]
fn success(body: &str) -> Option<String> {
    let answer = Answer::parse(body.as_bytes()).expect(body);
    assert_eq!(answer.error(), None, "{body}");
    assert_eq!(ApiError::parse(body.as_bytes()), Ok(None), "{body}");
    answer.request_id().map(str::to_owned)
}

#[track_caller]
fn bad(body: impl AsRef<[u8]>) -> (BadEnvelopeKind, usize) {
    let body = body.as_ref();
    let bad = Answer::parse(body).expect_err(&String::from_utf8_lossy(body));
    assert_eq!(ApiError::parse(body), Err(bad));
    (bad.kind(), bad.offset())
}

#[test]
fn v3_error() {
    let body = format!(
        r#"{{"Response":{{"Error":{{"Code":"AuthFailure.SignatureFailure","Message":"(1)No."}},"RequestId":"{ID}"}}}}"#
    );
    let error = error(&body);
    assert_eq!(error.code(), "AuthFailure.SignatureFailure");
    assert_eq!(error.number(), None);
    assert_eq!(error.code_desc(), None);
    assert_eq!(error.module_number(), None);
    assert_eq!(error.message(), "(1)No.");
    assert_eq!(error.raw_message(), "(1)No.");
    assert_eq!(error.request_id(), Some(ID));
}

#[test]
fn v3_success() {
    assert_eq!(success(r#"{"Response":{"RequestId":"x"}}"#).as_deref(), Some("x"));
    assert_eq!(success(r#"{"Response":{"Error":null,"RequestId":"x"}}"#).as_deref(), Some("x"));
    assert_eq!(success(r#"{"Response":{}}"#), None);
    assert_eq!(success(r#"{"Response":{"RequestId":7}}"#), None);
    assert_eq!(success(r#"{"Response":{"RequestId":""}}"#).as_deref(), Some(""));
}

#[test]
fn keys_in_any_order() {
    for body in [
        r#"{"Response":{"Error":{"Code":"C","Message":"M"},"RequestId":"R","Data":[{}]}}"#,
        r#"{"Response":{"Data":[{}],"RequestId":"R","Error":{"Message":"M","Code":"C"}}}"#,
        r#"{"x":[1,{"y":"}"}],"Response":{"RequestId":"R","Error":{"Message":"M","n":{"Code":1},"Code":"C"}},"z":null}"#,
        r#"{"a":1.5e-3,"b":true,"c":"\"","Response":{"RequestId":"R","Error":{"Code":"C","Message":"M"}}}"#,
        r#"{"Re\u0073ponse":{"\u0045rror":{"C\u006fde":"C","\u004d\u0065\u0073\u0073\u0061\u0067\u0065":"M"},"RequestI\u0064":"R"}}"#,
        " \t\r\n{ \"Response\" : { \"Error\" :\n{ \"Code\"\t: \"C\" , \"Message\" : \"M\" } , \"RequestId\" : \"R\" } } \n",
    ] {
        let error = error(body);
        assert_eq!((error.code(), error.message(), error.request_id()), ("C", "M", Some("R")), "{body}");
    }
}

#[test]
fn names_deeper_down_mean_nothing() {
    for body in [
        r#"{"Response":{"Data":{"Error":{"Code":"C","Message":"M"},"code":4000},"List":[{"Error":{"Code":"C"}}],"RequestId":"R"}}"#,
        r#"{"Response":{"code":4000,"message":"(2000)no","Code":"C","error":{"Code":"C"},"RequestId":"R"}}"#,
        r#"{"Response":{"Data":"\"Error\":{\"Code\":\"C\"}","x\"Error":{"Code":"C"},"RequestId":"R"}}"#,
        r#"{"Error":{"Code":"C"},"RequestId":"S","Response":{"Response":{"Error":{"Code":"C"}},"RequestId":"R"}}"#,
        r#"{"Code":"C","Response":{"RequestId":"R"}}"#,
    ] {
        assert_eq!(success(body).as_deref(), Some("R"), "{body}");
    }
    assert_eq!(error(r#"{"Response":{"Error":{"Code":"C","x":{"Code":"D","Message":"N"}}}}"#).code(), "C");
}

#[test]
fn the_last_of_duplicate_keys_counts() {
    let twice = r#"{"Response":{"Error":{"Code":"A","Code":"B","Message":"M","Message":"N"}}}"#;
    assert_eq!((error(twice).code(), error(twice).message()), ("B", "N"));
    let other = r#"{"Response":{"Error":{"Code":"A","Message":"M"},"Error":{"Code":"B"}}}"#;
    assert_eq!((error(other).code(), error(other).message()), ("B", ""));
    success(r#"{"Response":{"Error":{"Code":"A"},"Error":null}}"#);
    success(r#"{"Response":{"Error":5,"Error":null}}"#);
    success(r#"{"Response":{"Error":{"Code":"A"}},"Response":{}}"#);
    success(r#"{"code":4000,"code":0}"#);
    assert_eq!(error(r#"{"Response":{"Error":null,"Error":{"Code":"A"}}}"#).code(), "A");
    assert_eq!(error(r#"{"Response":{},"Response":{"Error":{"Code":"A"}}}"#).code(), "A");
    assert_eq!(error(r#"{"Response":{"Error":{"Code":"A","Message":"M","Message":null}}}"#).message(), "");
    assert_eq!(error(r#"{"code":0,"code":"4000"}"#).code(), "4000");
    let last = success(r#"{"Response":{"RequestId":"Q","RequestId":"R"}}"#);
    assert_eq!(last.as_deref(), Some("R"));
    assert_eq!(bad(r#"{"Response":{},"Response":null}"#).0, BadEnvelopeKind::NotEnvelope);
}

#[test]
fn an_error_without_a_code_is_no_success() {
    for (body, offset) in [
        (r#"{"Response":{"Error":{}}}"#, 21),
        (r#"{"Response":{"Error": {"Message":"M"}}}"#, 22),
        (r#"{"Response":{"Error":{"Code":4000}}}"#, 21),
        (r#"{"Response":{"Error":{"Code":null}}}"#, 21),
        (r#"{"Response":{"Error":{"Code":"A","Code":null}}}"#, 21),
        (r#"{"Response":{"Error":false}}"#, 21),
        (r#"{"Response":{"Error":""}}"#, 21),
        (r#"{"Response":{"Error":[{"Code":"A"}]}}"#, 21),
    ] {
        assert_eq!(bad(body), (BadEnvelopeKind::NoCode, offset), "{body}");
    }
    assert_eq!(error(r#"{"Response":{"Error":{"Code":""}}}"#).code(), "");
}

#[test]
fn escapes() {
    let body = r#"{"Response":{"Error":{"Code":"\u0043.\/","Message":"\"\\\/\b\f\n\r\t\u00e9\u52a0\uD83D\uDE00x"},"RequestId":"\u0052"}}"#;
    let escaped = error(body);
    assert_eq!(escaped.code(), "C./");
    assert_eq!(escaped.message(), "\"\\/\u{8}\u{c}\n\r\té加😀x");
    assert_eq!(escaped.request_id(), Some("R"));
    for (raw, text) in [
        (r"\ud800", "\u{FFFD}"),
        (r"\udc00x", "\u{FFFD}x"),
        (r"\ud800\ud800", "\u{FFFD}\u{FFFD}"),
        (r"\ud83d\u0041", "\u{FFFD}A"),
        (r"\ud83d\n", "\u{FFFD}\n"),
        (r"\ud800\ud83d\ude00", "\u{FFFD}😀"),
        (r"\u0000", "\0"),
        ("\u{7f}é", "\u{7f}é"),
    ] {
        let body = format!(r#"{{"code":1,"message":"{raw}"}}"#);
        assert_eq!(error(&body).message(), text, "{raw}");
    }
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

#[test]
fn legacy_errors() {
    let body = r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter"}"#;
    let numeric = error(body);
    assert_eq!((numeric.code(), numeric.number()), ("4000", Some(4000)));
    assert_eq!(numeric.code_desc(), Some("InvalidParameter"));
    assert_eq!(numeric.module_number(), Some(2000));
    assert_eq!(numeric.message(), "加速域名不存在");
    assert_eq!(numeric.raw_message(), "(2000)加速域名不存在");
    assert_eq!(numeric.request_id(), None);

    let parenthesis = error(r#"{"codeDesc":null,"message":"(host) is gone","code":"-9021"}"#);
    assert_eq!((parenthesis.code(), parenthesis.number()), ("-9021", Some(-9021)));
    assert_eq!((parenthesis.module_number(), parenthesis.message()), (None, "(host) is gone"));
    assert_eq!(parenthesis.code_desc(), None);
    assert_eq!(error(r#"{"code":1,"message":"\uFF08-9021\uFF09x"}"#).module_number(), Some(-9021));
    assert_eq!(error(r#"{"code":1,"message":7}"#).message(), "");
}

#[test]
fn legacy_codes_keep_their_spelling() {
    for (written, code, number) in [
        ("4000", "4000", Some(4000)),
        ("-1", "-1", Some(-1)),
        ("4000.0", "4000.0", Some(4000)),
        ("4e3", "4e3", Some(4000)),
        ("4000.5", "4000.5", None),
        ("1e400", "1e400", None),
        ("9223372036854775808", "9223372036854775808", None),
        ("-123456789012345678901234567890", "-123456789012345678901234567890", None),
        (r#""4000""#, "4000", Some(4000)),
        (r#""04000""#, "04000", None),
        (r#""00""#, "00", None),
        (r#""InvalidParameter""#, "InvalidParameter", None),
        (r#""""#, "", None),
    ] {
        let body = format!(r#"{{"code":{written}}}"#);
        assert_eq!((error(&body).code(), error(&body).number()), (code, number), "{written}");
    }
}

#[test]
fn legacy_success() {
    for zero in ["0", "-0", "0.0", "0e5", r#""0""#, r#""\u0030""#] {
        success(&format!(r#"{{"code":{zero},"message":"","codeDesc":"Success","data":{{"code":4000}}}}"#));
        success(&format!(r#"{{"data":[],"code":{zero}}}"#));
    }
}

#[test]
fn both_forms_in_one_body() {
    let both = r#"{"code":4000,"message":"M","Response":{"Error":{"Code":"C"},"RequestId":"R"}}"#;
    assert_eq!((error(both).code(), error(both).message()), ("C", ""));
    assert_eq!(error(r#"{"Response":{"Error":{"Code":"C"}},"code":0}"#).code(), "C");
    let legacy = r#"{"Response":{"RequestId":"R"},"code":4000,"message":"(1)M"}"#;
    assert_eq!((error(legacy).code(), error(legacy).message()), ("4000", "M"));
    assert_eq!(error(legacy).request_id(), Some("R"));
    assert_eq!(success(r#"{"code":0,"Response":{"RequestId":"R"}}"#).as_deref(), Some("R"));
    // What is not of the documented type is as good as none.
    assert_eq!(success(r#"{"code":null,"Response":{"RequestId":"R"}}"#).as_deref(), Some("R"));
    assert_eq!(error(r#"{"Response":null,"code":1}"#).code(), "1");
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

#[test]
fn what_is_not_returned_need_not_be_utf8() {
    assert_eq!(ApiError::parse(b"{\"Response\":{\"a\xff\":\"\xff\",\"Error\":null}}"), Ok(None));
}

#[test]
fn every_truncation_is_an_error() {
    for body in [
        format!(
            r#" {{"Response":{{"Set":[{{"a":"\"}}","b":[-1.5e3,true,null]}}],"Error":{{"Code":"C\u0041","Message":"加 \ud83d\ude00"}},"RequestId":"{ID}"}}}}"#
        ),
        format!(r#"{{"Response":{{"Set":[{}{{}}],"RequestId":"{ID}"}}}}"#, r#"{"k":"v\\","l":[[]]},"#.repeat(9)),
        r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter","data":[true,0.5]}"#.into(),
    ] {
        Answer::parse(body.as_bytes()).expect(&body);
        for end in 0..body.len() {
            bad(&body.as_bytes()[..end]);
        }
    }
}

#[test]
fn depth_needs_no_stack() {
    let depth = 300_000;
    for (open, close) in [("[", "]"), (r#"{"Error":"#, "}")] {
        let value = format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert_eq!(
            success(&format!(r#"{{"a":{value},"Response":{{"b":{value},"RequestId":"R"}}}}"#)).as_deref(),
            Some("R")
        );
        assert_eq!(bad(format!(r#"{{"Response":{{"b":{}"#, open.repeat(depth))).0, BadEnvelopeKind::Truncated);
    }
}

#[test]
fn skipping_at_every_distance_from_a_block() {
    for length in 0..200 {
        for inner in [
            " ".repeat(length),
            format!("\"{}\"", "x".repeat(length)),
            format!("\"{}\"", r"\\".repeat(length)),
            format!("\"{}\"", r#"\""#.repeat(length)),
        ] {
            let body =
                format!(r#"{{"Response":{{"a":[{inner}],"Error":{{"Code":"C","m":[{inner}]}},"b":"{length}"}}}}"#);
            assert_eq!(error(&body).code(), "C", "{body}");
        }
    }
}

#[test]
fn display_is_one_line() {
    let v3 = error(
        r#"{"Response":{"Error":{"Code":"C\n","Message":"a\r\nb\u001b[2K\u0085\u2028\u202e加"},"RequestId":"R\t"}}"#,
    );
    assert_eq!(v3.to_string(), r"C\n: a\r\nb\u{1b}[2K\u{85}\u{2028}\u{202e}加 (request R\t)");
    assert_eq!(format!("{v3:#}"), r"C\n (request R\t)");
    let legacy = error(r#"{"code":4000,"message":"(2000)secret"}"#);
    assert_eq!(legacy.to_string(), "4000: (2000)secret");
    assert_eq!(format!("{legacy:#}"), "4000 (module code 2000)");
    assert_eq!(error(r#"{"Response":{"Error":{"Code":"C"}}}"#).to_string(), "C");
}

#[test]
fn bad_envelopes_explain_themselves() {
    for (body, text) in [
        ("<html>", "no API answer: `<` at byte 0: the body is HTML or XML, usually"),
        ("", "no API answer: end of the body at byte 0: the body is empty, usually"),
        (r#"{"Response":{"#, "no API answer: end of the body at byte 13: the body is cut off, usually"),
        ("{\"a\u{1}\"", "no API answer: 0x01 at byte 3: not allowed here by JSON, usually"),
    ] {
        let text_found = Answer::parse(body.as_bytes()).unwrap_err().to_string();
        assert!(text_found.starts_with(text), "{text_found}");
    }
}

#[test]
fn is_by_text_or_number() {
    let float = error(r#"{"code":4e3}"#);
    assert!(float.is("4000") && float.is("4e3") && float.is(String::from("4000")));
    assert!(!float.is("400") && !float.is("-4000") && !float.is(""));
}

#[test]
fn owned_errors_outlive_the_body() {
    fn shareable<T: Send + Sync + Clone + Eq + std::error::Error + 'static>(_: &T) {}
    let owned = {
        let body = String::from(r#"{"code":4000,"message":"(2000)M","codeDesc":"D"}"#);
        let borrowed = error(&body);
        let owned = borrowed.clone().into_owned();
        assert_eq!(owned, borrowed);
        owned
    };
    shareable(&owned);
    assert_eq!((owned.code(), owned.module_number(), owned.code_desc()), ("4000", Some(2000), Some("D")));
}
