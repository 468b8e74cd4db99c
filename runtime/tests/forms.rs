//! The forms of single products, each by example; the order in which they are tried; the user's own forms.
#![cfg(feature = "alloc")]

use tencent_errors::{Answer, ApiError, BadEnvelopeKind, Envelope};

#[track_caller]
fn error(body: &str) -> (String, String, Option<String>) {
    let error = ApiError::parse(body.as_bytes()).expect(body).expect(body);
    (error.code().to_owned(), error.raw_message().to_owned(), error.request_id().map(str::to_owned))
}

#[track_caller]
fn success(body: &str) -> Option<String> {
    let answer = Answer::parse(body.as_bytes()).expect(body);
    assert_eq!((answer.error(), answer.data()), (None, Some(body.as_bytes())), "{body}");
    answer.request_id().map(str::to_owned)
}

#[track_caller]
fn kind(body: &str) -> BadEnvelopeKind {
    ApiError::parse(body.as_bytes()).expect_err(body).kind()
}

/// The forms, and the names of their code and their message.
const FORMS: &[(Envelope, &str, &str)] = &[
    (Envelope::IM, "ErrorCode", "ErrorInfo"),
    (Envelope::TCAPLUS_DB, "ErrorCode", "ErrorMsg"),
    (Envelope::MEDIA, "Code", "Message"),
    (Envelope::SMS, "result", "errmsg"),
    (Envelope::SMS, "result", "msg"),
    (Envelope::IMAGE_RECOGNITION, "errorcode", "errormsg"),
    (Envelope::BLOCKCHAIN, "retcode", "retmsg"),
    (Envelope::CLASSROOM, "error_code", "error_msg"),
    (Envelope::TPNS_STATISTICS, "retCode", "errMsg"),
    (Envelope::TPNS_STATISTICS, "retCode", "retMsg"),
    (Envelope::TPNS, "ret_code", "err_msg"),
    (Envelope::PHONE_NUMBER_PROTECTION, "errorCode", "errorMsg"),
    (Envelope::PHONE_NUMBER_PROTECTION, "errorCode", "msg"),
    (Envelope::PHONE_NUMBER_PROTECTION, "errorCode", "errorMessage"),
    (Envelope::AI_BOX, "errCode", "errMsg"),
    (Envelope::MINI_PROGRAM, "errcode", "errmsg"),
    (Envelope::MOBILE_GAME, "ret", "msg"),
    (Envelope::BARE_METAL, "returnCode", "returnMessage"),
];

#[test]
fn each_form() {
    let id = Some("7".to_owned());
    for (form, code, message) in FORMS {
        let body = format!(r#"{{"x":[{{"{code}":1}}],"{message}":"m","{code}":-201,"requestId":7}}"#);
        assert_eq!(error(&body), ("-201".into(), "m".into(), id.clone()), "{body}");
        assert_eq!(form.parse(body.as_bytes()), ApiError::parse(body.as_bytes()), "{body}");
        for zero in ["0", r#""0""#, "-0.0", r#""000""#] {
            let body = format!(r#"{{"{code}":{zero},"{message}":"","request_id":"7"}}"#);
            assert_eq!(success(&body), id, "{body}");
            assert_eq!(form.answer(body.as_bytes()), Answer::parse(body.as_bytes()), "{body}");
        }
        for bad in [
            format!(r#"{{"{code}":0}}"#),
            format!(r#"{{"{message}":"m"}}"#),
            format!(r#"{{"{code}":0,"{message}":null}}"#),
            format!(r#"{{"{code}":0,"{message}":0}}"#),
            format!(r#"{{"{code}":null,"{message}":""}}"#),
            format!(r#"{{"{code}":true,"{message}":""}}"#),
            format!(r#"{{"{code}":0.5,"{message}":""}}"#),
            format!(r#"{{"{code}":"ok","{message}":""}}"#),
            format!(r#"{{"{code}":"","{message}":""}}"#),
        ] {
            assert_eq!(kind(&bad), BadEnvelopeKind::NotEnvelope, "{bad}");
        }
    }
}

/// What users report.
#[test]
fn reported_bodies() {
    let sms = r#"{"result":1014,"errmsg":"package format error, template params error","ext":""}"#;
    assert_eq!(error(sms), ("1014".into(), "package format error, template params error".into(), None));
    let dnspod = r#"{"status":{"code":"20004","message":"user token validate failed","created_at":"2024"}}"#;
    assert_eq!(error(dnspod), ("20004".into(), "user token validate failed".into(), None));
    assert_eq!(success(r#"{"status":{"code":"1","message":"Action completed successful"},"domain":{"id":6}}"#), None);
    assert_eq!(error(r#"{"status":{"code":0,"message":"m"}}"#).0, "0");
}

#[test]
fn chat_models() {
    let body = r#"{"error":{"code":2001,"message":"busy","type":"x"},"req_id":"r"}"#;
    assert_eq!(error(body), ("2001".into(), "busy".into(), Some("r".into())));
    let event = r#"{"Choices":[],"ErrorMsg":{"Msg":"busy","Code":2001},"Id":"i"}"#;
    assert_eq!(error(event), ("2001".into(), "busy".into(), None));
    let response = format!(r#"{{"Response":{event}}}"#).replace("\"Id\"", "\"RequestId\"");
    assert_eq!(error(&response), ("2001".into(), "busy".into(), Some("i".into())));
    for no_error in ["null", r#""""#, "{}", r#"{"Code":0,"Msg":""}"#, r#"{"Code":5}"#, r#"{"Code":"A","Msg":""}"#] {
        let body = format!(r#"{{"Response":{{"Choices":[],"ErrorMsg":{no_error}}}}}"#);
        assert_eq!(ApiError::parse(body.as_bytes()), Ok(None), "{body}");
    }
    // That of API 3.0 comes first.
    let both = r#"{"Response":{"Error":{"Code":"A"},"ErrorMsg":{"Code":5,"Msg":"m"}}}"#;
    assert_eq!(error(both).0, "A");
    assert_eq!(kind(r#"{"Choices":[]}"#), BadEnvelopeKind::NotEnvelope);
    assert_eq!(kind(r#"{"error":{"code":"invalid_api_key","message":"m"}}"#), BadEnvelopeKind::NotEnvelope);
}

/// A body has the first form that fits.
#[test]
fn the_order_of_forms() {
    for (body, code) in [
        (r#"{"ErrorCode":5,"ErrorInfo":"m","code":"A"}"#, "A"),
        (r#"{"ErrorCode":5,"ErrorInfo":"m","ErrorMsg":"n"}"#, "5"),
        (r#"{"result":6,"errmsg":"m","ErrorCode":5,"ErrorMsg":"n"}"#, "5"),
        (r#"{"errcode":7,"errmsg":"m","result":"true"}"#, "7"),
        (r#"{"ret":8,"msg":"m","result":6,"errmsg":"m"}"#, "6"),
        (r#"{"ret":8,"msg":"m","error":{"code":9,"message":"m"}}"#, "8"),
    ] {
        assert_eq!(error(body).0, code, "{body}");
    }
    let success = r#"{"Response":{},"ErrorCode":5,"ErrorInfo":"m"}"#;
    assert_eq!(ApiError::parse(success.as_bytes()), Ok(None));
    let success = r#"{"code":0,"ErrorCode":5,"ErrorInfo":"m"}"#;
    assert_eq!(ApiError::parse(success.as_bytes()), Ok(None));
}

#[test]
fn api_2_0() {
    assert_eq!(error(r#"{"code":1,"msg":"m","request_id":"r"}"#), ("1".into(), "m".into(), Some("r".into())));
    assert_eq!(error(r#"{"code":1,"msg":"n","message":"m"}"#).1, "m");
    assert_eq!(error(r#"{"code":1,"msg":"n","message":5}"#).1, "n");
    for (ids, id) in [
        (r#""requestId":"a""#, Some("a")),
        (r#""request_id":12.50"#, Some("12.50")),
        (r#""RequestId":"c","request_id":"b""#, Some("b")),
        (r#""RequestId":"c","request_id":"b","requestId":"a""#, Some("a")),
        (r#""RequestId":"c","requestId":null"#, Some("c")),
        (r#""requestId":{"a":1}"#, None),
        (r#""requestID":"a""#, None),
    ] {
        assert_eq!(success(&format!(r#"{{"code":0,{ids}}}"#)).as_deref(), id, "{ids}");
    }
    let both = r#"{"Response":{"RequestId":"R"},"code":5,"requestId":"a"}"#;
    assert_eq!(error(both).2.as_deref(), Some("R"));
}

/// The last one of duplicates counts, with its members.
#[test]
fn duplicates() {
    assert_eq!(error(r#"{"ErrorCode":5,"ErrorInfo":"m","ErrorCode":6,"ErrorInfo":"n"}"#).0, "6");
    assert_eq!(kind(r#"{"ErrorCode":5,"ErrorInfo":"m","ErrorInfo":null}"#), BadEnvelopeKind::NotEnvelope);
    let last = r#"{"error":{"code":5,"message":"m"},"error":{"code":6}}"#;
    assert_eq!(kind(last), BadEnvelopeKind::NotEnvelope);
    assert_eq!(kind(r#"{"error":{"code":5,"message":"m"},"error":"x"}"#), BadEnvelopeKind::NotEnvelope);
    assert_eq!(error(r#"{"error":"x","error":{"code":5,"message":"m"}}"#).0, "5");
}

#[test]
fn escaped_keys() {
    let body = r#"{"Error\u0043ode":90001,"\u0045rrorInfo":"\u6d88\u606f","\u72b6":1}"#;
    assert_eq!(error(body), ("90001".into(), "消息".into(), None));
    let own = Envelope::new("状态.码", "状态.信息");
    let body = r#"{"\u72b6\u6001":{"\u7801":"7","\u4fe1息":"m"}}"#;
    let error = own.parse(body.as_bytes()).unwrap().unwrap();
    assert_eq!((error.code(), error.message()), ("7", "m"));
}

/// Codes beyond `i64` are errors without a number.
#[test]
fn large_codes() {
    let body = br#"{"ErrorCode":99999999999999999999,"ErrorInfo":"m"}"#;
    let error = ApiError::parse(body).unwrap().unwrap();
    assert_eq!((error.code(), error.number()), ("99999999999999999999", None));
}

#[test]
fn one_form_alone() {
    let v3 = br#"{"Response":{"RequestId":"R"},"code":4000,"message":"m"}"#;
    assert_eq!(Envelope::API_3.parse(v3), Ok(None));
    assert_eq!(Envelope::API_2.parse(v3).unwrap().unwrap().code(), "4000");
    assert_eq!(ApiError::parse(v3).unwrap().unwrap().code(), "4000");
    let v2 = br#"{"code":4000,"message":"(2000)m","codeDesc":"D"}"#;
    let error = Envelope::API_2.parse(v2).unwrap();
    assert_eq!(error, ApiError::parse(v2).unwrap());
    assert_eq!(error.and_then(|error| error.module_number()), Some(2000));
    for (form, body) in [
        (Envelope::API_3, r#"{"code":0}"#),
        (Envelope::API_3, r#"{"Code":1,"Message":"m"}"#),
        (Envelope::API_2, r#"{"Response":{}}"#),
        (Envelope::API_2, r#"{"ErrorCode":1,"ErrorInfo":"m"}"#),
        (Envelope::IM, r#"{"ErrorCode":1,"ErrorMsg":"m"}"#),
        (Envelope::IM, r#"{"Response":{}}"#),
        (Envelope::COS, r#"{"Code":1,"Message":"m"}"#),
    ] {
        let bad = form.parse(body.as_bytes()).expect_err(body);
        assert_eq!((bad.kind(), bad.offset()), (BadEnvelopeKind::NotEnvelope, 0), "{body}");
    }
    assert_eq!(Envelope::IM.parse(b"<Error>").unwrap_err().kind(), BadEnvelopeKind::Html);
    assert_eq!(Envelope::IM.parse(b"{\"ErrorCode\"").unwrap_err().kind(), BadEnvelopeKind::Truncated);
}

/// Members at the top and in an object, any code, and the codes of successes.
#[test]
fn own_forms() {
    const ONE: Envelope = Envelope::new("head.status", "info").or_message("head.text").or_message("why").success("OK");
    for (body, expected) in [
        (r#"{"head":{"status":"OK"}}"#, None),
        (r#"{"head":{"status":"NO","text":"t"},"why":"w"}"#, Some(("NO", "t"))),
        (r#"{"head":{"status":0},"why":"w"}"#, Some(("0", "w"))),
        (r#"{"info":"i","head":{"status":"","text":"t"}}"#, Some(("", "i"))),
        (r#"{"head":{"status":"ok"}}"#, Some(("ok", ""))),
    ] {
        let error = ONE.parse(body.as_bytes()).expect(body);
        assert_eq!(error.as_ref().map(|error| (error.code(), error.message())), expected, "{body}");
    }
    for body in [r#"{"status":"OK"}"#, r#"{"head":"OK"}"#, r#"{"head":{"status":null}}"#, r#"{"head.status":"OK"}"#] {
        assert_eq!(ONE.parse(body.as_bytes()).unwrap_err().kind(), BadEnvelopeKind::NotEnvelope, "{body}");
    }
}

#[test]
fn a_number_for_success() {
    const NUMBER: Envelope = Envelope::new("code", "message").success("200");
    for body in [r#"{"code":200}"#, r#"{"code":"200"}"#, r#"{"code":2e2}"#, r#"{"code":"0200"}"#] {
        assert_eq!(NUMBER.parse(body.as_bytes()), Ok(None), "{body}");
    }
    assert!(NUMBER.parse(br#"{"code":0}"#).unwrap().is_some());
}

#[test]
fn success_without_a_code() {
    const NONE: Envelope = Envelope::new("error.code", "error.message").success_without_code();
    for body in ["{}", r#"{"error":null}"#, r#"{"error":{"code":5},"error":null,"x":1}"#] {
        assert_eq!(NONE.parse(body.as_bytes()), Ok(None), "{body}");
    }
    for body in [r#"{"error":{}}"#, r#"{"error":"x"}"#, r#"{"error":{"message":"m"}}"#, r#"{"error":{"code":[]}}"#] {
        assert_eq!(NONE.parse(body.as_bytes()).unwrap_err().kind(), BadEnvelopeKind::NoCode, "{body}");
    }
    assert_eq!(NONE.parse(br#"{"error":{"code":0}}"#).unwrap().unwrap().code(), "0");
    let top = Envelope::new("fault", "message").success_without_code();
    assert_eq!(top.parse(br#"{"fault":null}"#), Ok(None));
    assert_eq!(top.parse(br#"{"fault":{}}"#).unwrap_err().kind(), BadEnvelopeKind::NoCode);
}

/// A message of a product's own form isn't searched for a module code.
#[test]
fn module_codes_are_of_api_2_0() {
    let error = ApiError::parse(br#"{"ErrorCode":5,"ErrorInfo":"(2000)m"}"#).unwrap().unwrap();
    assert_eq!((error.module_number(), error.message()), (None, "(2000)m"));
}

/// Members may be in objects of any depth. One that is deeper than any answer is not found.
#[test]
fn members_of_members() {
    let deep = Envelope::new("result.error.code", "result.error.text").request_id("result.trace");
    let body = r#"{"result":{"trace":"r","error":{"code":7,"text":"t"}},"result.error.code":0}"#;
    let error = deep.parse(body.as_bytes()).unwrap().unwrap();
    assert_eq!((error.code(), error.message(), error.request_id()), ("7", "t", Some("r")));
    let body = r#"{"result":{"trace":"r","error":{"code":7}},"result":{"error":{"code":0}}}"#;
    assert_eq!(deep.answer(body.as_bytes()).unwrap().request_id(), None);
    let path: &'static str = "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z.0.1.2.3.4.5.6.7.8.9.\
                              A.B.C.D.E.F.G.H.I.J.K.L.M.N.O.P.Q.R.S.T.U.V.W.X.Y.Z";
    assert_eq!(Envelope::new(path, "m").parse(b"{}").unwrap_err().kind(), BadEnvelopeKind::NotEnvelope);
}
