//! Parses the example answers in the documents and matches them with the codes of the same documents, as a user's program does. The rules of
//! the envelopes are tested in the runtime.

use std::fs;
use std::path::Path;

use tencent_errors::{ApiError, ErrorCode, PrimaryCode};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}
mod gaap {
    tencent_errors::tencent_errors!("docs-src/gaap.md");
}
mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn.md");
}
mod cdn_legacy {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}
mod ecdn_legacy {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

/// Returns the example answer of a document: what comes between its first two fences.
fn example<C: ErrorCode>() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(C::DOCUMENTS[0]);
    let document = fs::read_to_string(path).expect("the document is there");
    let fenced = document.split("```").nth(1).expect("the document has an example");
    fenced.trim_start_matches("json").to_owned()
}

fn parse(body: &str) -> ApiError<'_> {
    ApiError::parse(body.as_bytes()).expect("the body is an envelope").expect("the body is an error")
}

/// API 3.0, traditional Chinese: the code is known, and the document's text is next to the server's.
#[test]
fn dnspod_answers_an_error() {
    let body = example::<dnspod::Code>();
    let error = parse(&body);
    assert_eq!((error.code(), error.message()), ("AuthFailure", "CAM簽名/鑒權錯誤。"));
    assert_eq!(error.request_id(), Some("eac6b301-a322-493a-8e36-83b295459397"));
    assert_eq!(error.known(), Some(dnspod::Code::AuthFailure));
    assert_eq!((error.number(), error.module_number(), error.code_desc()), (None, None, None));
    assert!(error.is("AuthFailure") && error.is(dnspod::Code::AuthFailure));
    assert!(!error.is(dnspod::Code::AuthFailure_TokenFailure));
    assert_eq!(
        error.explain::<dnspod::Code>().to_string(),
        "AuthFailure: \"CAM簽名/鑒權錯誤。\" | CAM 簽名/鑒權錯誤 [docs-src/dnspod.md:25] \
         (request id eac6b301-a322-493a-8e36-83b295459397)"
    );
}

/// API 3.0: two products document the same example; each explains it with its own document.
#[test]
fn gaap_and_cdn_answer_the_same_error() {
    let (body, other) = (example::<gaap::Code>(), example::<cdn::Code>());
    let error = parse(&body);
    assert_eq!(error, parse(&other));
    assert_eq!(error.known(), Some(gaap::Code::AuthFailure_SignatureFailure));
    assert_eq!(error.known(), Some(cdn::Code::AuthFailure_SignatureFailure));
    assert_eq!(error.known::<dnspod::Code>(), Some(dnspod::Code::AuthFailure_SignatureFailure));
    assert_eq!(error.request_id(), Some("ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"));
    let message = "The provided credentials could not be validated. Please check your signature is correct.";
    assert_eq!(error.message(), message);
    assert_eq!(
        error.explain::<cdn::Code>().to_string(),
        format!(
            "AuthFailure.SignatureFailure: \"{message}\" | 签名错误。 签名计算错误，请对照调用方式中的接口鉴权文档检查签名计算过程。 \
             [docs-src/cdn.md:30] (request id ed93f3cb-f35e-473f-b9f3-0d451b8b79c6)"
        )
    );
}

/// API 2.0: code and module code, each with its own texts.
#[test]
fn ecdn_answers_a_module_error() {
    use ecdn_legacy::{Code, ModuleCode};
    let body = example::<Code>();
    let error = parse(&body);
    assert_eq!((error.code(), error.number(), error.code_desc()), ("4000", Some(4000), Some("InvalidParameter")));
    assert_eq!((error.module_number(), error.message()), (Some(2000), "加速域名不存在"));
    assert_eq!(error.raw_message(), "(2000)加速域名不存在");
    assert_eq!(error.known(), Some(Code::E4000));
    assert_eq!(error.known_module(), Some(ModuleCode::E2000));
    assert_eq!(error.known_module().and_then(ModuleCode::solution), Some("指定的加速域名不存在，请确认后重试"));
    assert_eq!(
        error.explain::<Code>().to_string(),
        "4000: \"(2000)加速域名不存在\" | 请求参数非法 | 缺少必要参数，或者参数值格式不正确，具体错误信息请查看错误描述 message 字段。 \
         [docs-src/ecdn-legacy.md:20] | 加速域名不存在 | 指定的加速域名不存在，请确认后重试 [docs-src/ecdn-legacy.md:56]"
    );
}

/// The sets are not confused: each is asked for its own.
#[test]
fn code_and_module_code_keep_apart() {
    use ecdn_legacy::{Code, ModuleCode};
    let error = parse(r#"{"code":"4000","message":"(2000)x"}"#);
    assert_eq!((error.known(), error.known_module()), (Some(Code::E4000), Some(ModuleCode::E2000)));
}

/// A number is the code however JSON writes it.
#[test]
fn a_code_is_known_by_its_number() {
    for code in ["4000", "4000.0", "4e3", "\"4000\""] {
        let body = format!(r#"{{"code":{code},"message":"m"}}"#);
        assert_eq!(parse(&body).known(), Some(ecdn_legacy::Code::E4000), "{code}");
    }
}

/// The answer of the CDN document's prose: its fragment is `"message": "(100004)projectId 不正确"`, a module code that the table
/// lacks. It is kept: number and message.
#[test]
fn cdn_answers_a_module_code_that_its_table_lacks() {
    use cdn_legacy::{Code, ModuleCode};
    let document =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(Code::DOCUMENTS[0])).expect("is there");
    let fragment = document.lines().find(|line| line.starts_with("\"message\"")).expect("the prose has an example");
    let body = format!("{{\"code\": 4000, {fragment}}}");
    let error = parse(&body);
    assert_eq!((error.module_number(), error.message()), (Some(100_004), "projectId 不正确"));
    assert_eq!((error.known(), error.known_module::<ModuleCode>()), (Some(Code::E4000), None));
    assert_eq!(error.known().and_then(Code::kind), Some("请求参数非法"));
}

/// A negative module code.
#[test]
fn a_negative_module_code_is_known() {
    let error = parse(r#"{"codeDesc":"InternalError","message":"(-9021) cos","code":6000}"#);
    assert_eq!(error.known_module(), Some(cdn_legacy::ModuleCode::E_9021));
    assert_eq!(error.known(), Some(cdn_legacy::Code::E6000));
}

/// Codes newer than the snapshot are nobody's, and lose nothing.
#[test]
fn unknown_codes_are_kept() {
    let error = parse(r#"{"Response":{"Error":{"Code":"FailedOperation.Newer","Message":"m"},"RequestId":"r"}}"#);
    assert_eq!((error.known::<dnspod::Code>(), error.known_module::<ecdn_legacy::ModuleCode>()), (None, None));
    assert_eq!((error.code(), error.message(), error.request_id()), ("FailedOperation.Newer", "m", Some("r")));
    assert_eq!(
        error.explain::<dnspod::Code>().to_string(),
        "FailedOperation.Newer: \"m\" [not in docs-src/dnspod.md] (request id r)"
    );
    let error = parse(r#"{"code":4999,"message":"(8888)m","codeDesc":"Newer"}"#);
    assert_eq!((error.known::<ecdn_legacy::Code>(), error.known_module::<ecdn_legacy::ModuleCode>()), (None, None));
    assert_eq!((error.code(), error.number(), error.module_number()), ("4999", Some(4999), Some(8888)));
}

/// Every code of every document is known when the API answers it, in either form.
#[test]
fn every_code_is_known() {
    fn known<C: PrimaryCode>(body: impl Fn(&str) -> String) {
        for &code in C::ALL {
            assert_eq!(parse(&body(code.as_str())).known::<C>(), Some(code));
        }
    }
    fn known_module<C: tencent_errors::ModuleErrorCode>() {
        for &code in C::ALL {
            let body = format!(r#"{{"code":5100,"message":"({code})m"}}"#, code = code.as_str());
            assert_eq!(parse(&body).known_module::<C>(), Some(code));
        }
    }
    let v3 = |code: &str| format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":""}}}}}}"#);
    let legacy = |code: &str| format!(r#"{{"code":{code},"message":""}}"#);
    known::<dnspod::Code>(v3);
    known::<gaap::Code>(v3);
    known::<cdn::Code>(v3);
    known::<cdn_legacy::Code>(legacy);
    known::<ecdn_legacy::Code>(legacy);
    known_module::<cdn_legacy::ModuleCode>();
    known_module::<ecdn_legacy::ModuleCode>();
}

/// An enum of codes names that of its product's module codes, if the documents have some.
#[test]
fn codes_know_their_module_codes() {
    fn modules<C: tencent_errors::PrimaryCode>() -> usize {
        <C::Module as tencent_errors::ErrorCode>::ALL.len()
    }
    assert_eq!(modules::<cdn_legacy::Code>(), cdn_legacy::ModuleCode::COUNT);
    assert_eq!(modules::<dnspod::Code>(), 0);
    let error = ApiError::from_parts("4000", "(9021)no", None);
    assert_eq!(error.known_module::<tencent_errors::NoModuleCode>(), None);
}
