//! Every rule of the two envelopes, by example. `bad_envelopes.rs` has the bodies that are none.
#![cfg(feature = "alloc")]

use tencent_errors::{Answer, ApiError};

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

/// Successes of some interfaces have fields that are named like those of an error.
#[test]
fn successes_with_codes_inside() {
    for body in [
        r#"{"Response":{"ErrorCode":"FailedOperation","RequestId":"x"}}"#,
        r#"{"Response":{"Code":"FailedOperation","Message":"no","RequestId":"x"}}"#,
        r#"{"Response":{"code":4000,"message":"(2000)no","RequestId":"x"}}"#,
        r#"{"Response":{"Set":[{"Error":{"Code":"A","Message":"B"},"ErrorCode":1}],"RequestId":"x"}}"#,
        r#"{"Response":{"Data":{"Response":{"Error":{"Code":"A"}},"Code":"B"},"RequestId":"x"}}"#,
        r#"{"Code":"A","Error":{"Code":"A"},"ErrorCode":1,"Response":{"RequestId":"x"}}"#,
    ] {
        assert_eq!(success(body).as_deref(), Some("x"), "{body}");
    }
    for body in [
        r#"{"code":0,"message":"","data":{"code":4000,"message":"(2000)no"}}"#,
        r#"{"data":{"Response":{"Error":{"Code":"A"}},"Code":"B"},"Code":"C","ErrorCode":1,"code":0}"#,
        r#"{"code":0,"codeDesc":"Success","data":[{"code":"4000","codeDesc":"A","Error":{"Code":"B"}}]}"#,
    ] {
        assert_eq!(success(body), None, "{body}");
    }
}

/// An error made from its parts is the one that the envelope with these parts gives.
#[test]
fn from_parts() {
    let body = r#"{"Response":{"Error":{"Code":"AuthFailure","Message":"(1)No."},"RequestId":"R"}}"#;
    assert_eq!(ApiError::from_parts("AuthFailure", "(1)No.", Some("R")), error(body));
    for code in ["4000", "-4000", "4e3"] {
        let body = format!(r#"{{"code":{code},"message":"(2000)No."}}"#);
        let parts = ApiError::from_parts(code, "(2000)No.", None);
        assert_eq!(parts, error(&body));
        assert_eq!((parts.module_number(), parts.message()), (Some(2000), "No."));
    }
    assert_eq!(ApiError::from_parts("", "", None).to_string(), "");
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
    ApiError::parse(br#"{"Response":{},"Response":null}"#).unwrap_err();
}

#[test]
fn an_empty_code_is_an_error() {
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
        (r#""04000""#, "04000", Some(4000)),
        (r#""+4000""#, "+4000", Some(4000)),
        (r#""InvalidParameter""#, "InvalidParameter", None),
        (r#""""#, "", None),
    ] {
        let body = format!(r#"{{"code":{written}}}"#);
        assert_eq!((error(&body).code(), error(&body).number()), (code, number), "{written}");
    }
}

#[test]
fn legacy_success() {
    for zero in ["0", "-0", "0.0", "0e5", r#""0""#, r#""\u0030""#, r#""000000""#, r#""00""#, r#""+0""#, r#""-0.0""#] {
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
fn what_is_not_returned_need_not_be_utf8() {
    assert_eq!(ApiError::parse(b"{\"Response\":{\"a\xff\":\"\xff\",\"Error\":null}}"), Ok(None));
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
        ApiError::parse(format!(r#"{{"Response":{{"b":{}"#, open.repeat(depth)).as_bytes()).unwrap_err();
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
    assert_eq!(v3.to_string(), r#""C\n": "a\r\nb\u{1b}[2K\u{85}\u{2028}\u{202e}加" (request id "R\t")"#);
    assert_eq!(format!("{v3:#}"), r#""C\n" (request id "R\t")"#);
    let legacy = error(r#"{"code":4000,"message":"(2000)secret"}"#);
    assert_eq!(legacy.to_string(), r#"4000: "(2000)secret""#);
    assert_eq!(format!("{legacy:#}"), "4000 (module code 2000)");
    assert_eq!(error(r#"{"Response":{"Error":{"Code":"C"}}}"#).to_string(), "C");
}

/// What a server writes is told apart from what the documents say: it stays within its quotes.
#[test]
fn fields_are_not_forged() {
    let message = r#"x" | 操作成功 [docs-src/w.md:1] (request id FORGED)"#;
    let error = ApiError::from_parts("A.B", message, Some("r) x"));
    assert_eq!(error.to_string(), r#"A.B: "x\" | 操作成功 [docs-src/w.md:1] (request id FORGED)" (request id "r) x")"#);
    let error = ApiError::from_parts("A | B", r"\", None);
    assert_eq!(error.to_string(), r#""A | B": "\\""#);
    let hidden = "a\u{200B}\u{FEFF}\u{E0041}\u{AD}\u{2066}⚠\u{FE0F}";
    let error = ApiError::from_parts("A", hidden, None);
    assert_eq!(error.to_string(), format!(r#"A: "a{}⚠{}""#, r"\u{200b}\u{feff}\u{e0041}\u{ad}\u{2066}", '\u{FE0F}'));
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

/// Texts without escapes are the body's own bytes.
#[test]
fn what_has_no_escapes_is_lent() {
    for body in [
        r#"{"Response":{"Error":{"Code":"C","Message":"加速"},"RequestId":"R"}}"#,
        r#" {"Response":{"RequestId":"R","Error":{"Message":"加速","Code":"C"}}}"#,
    ] {
        let error = error(body);
        let lent = body.as_bytes().as_ptr_range();
        for text in [error.code(), error.message(), error.request_id().unwrap()] {
            assert!(lent.contains(&text.as_ptr()), "{text} of {body}");
        }
    }
}

#[test]
fn debug_shows_every_text() {
    let error = error(r#"{"code":4000,"message":"(2000)M","codeDesc":"D\u0041"}"#);
    assert_eq!(
        format!("{error:?}"),
        r#"ApiError { is_api_2: true, code: "4000", message: "(2000)M", code_desc: Some("DA"), request_id: None }"#
    );
}
