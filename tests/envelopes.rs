//! Errors of the API, looked up in their documents.

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}
mod ecdn {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

use tencent_errors::{ApiError, Class, CodeSet, PrimaryCode, Retry, code, module_code};

fn error(body: &str) -> ApiError<'_> {
    ApiError::parse(body.as_bytes()).unwrap().unwrap()
}

fn v3(code: &str) -> ApiError<'static> {
    error(&format!(r#"{{"Response":{{"Error":{{"Code":"{code}","Message":"(4000)M\n"}},"RequestId":"R"}}}}"#))
        .into_owned()
}

/// The example in ECDN's document.
const ECDN: &str = r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter"}"#;

#[test]
fn known_by_text() {
    let exists = v3("FailedOperation.DomainExists");
    assert!(matches!(exists.known(), Some(code!(dnspod, "FailedOperation.DomainExists"))));
    assert_eq!(exists.known_module::<ecdn::ModuleCode>(), None);
    assert!(exists.is(code!(dnspod, "FailedOperation.DomainExists")));
    assert!(!exists.is(code!(dnspod, "FailedOperation")));
    assert_eq!(v3("failedOperation.DomainExists").known::<dnspod::Code>(), None);
}

#[test]
fn known_by_number() {
    for code in ["4000", "\"4000\"", "4e3", "4000.0"] {
        let body = ECDN.replacen("4000", code, 1);
        assert!(matches!(error(&body).known(), Some(code!(ecdn, "4000"))), "{code}");
        assert!(matches!(error(&body).known_module(), Some(module_code!(ecdn, "2000"))), "{code}");
        assert!(error(&body).is(code!(ecdn, "4000")), "{code}");
    }
    assert_eq!(error(r#"{"code":"04000"}"#).known(), Some(ecdn::Code::E4000));
    assert_eq!(error(r#"{"code":-4000}"#).known::<ecdn::Code>(), None);
}

#[test]
fn explained_in_one_line() {
    let error = v3("FailedOperation.DomainExists");
    let known = error.known::<dnspod::Code>().unwrap();
    let place = format!("[docs-src/dnspod.md:{}] (request id R)", known.line());
    let solution = known.solution().map(|solution| format!(" | {solution}")).unwrap_or_default();
    let document = format!("{}{solution} {place}", known.description().unwrap());
    assert_eq!(
        error.explain::<dnspod::Code>().to_string(),
        format!(r#"FailedOperation.DomainExists: "(4000)M\n" | {document}"#),
    );
    assert_eq!(format!("{:#}", error.explain::<dnspod::Code>()), format!("FailedOperation.DomainExists | {document}"));
    let unknown = ECDN.replace("4000", "7");
    let unknown = self::error(&unknown);
    let module = "[not in docs-src/ecdn-legacy.md] | 加速域名不存在 | 指定的加速域名不存在，请确认后重试 [docs-src/ecdn-legacy.md:56]";
    assert_eq!(unknown.explain::<ecdn::Code>().to_string(), format!("7: \"(2000)加速域名不存在\" {module}"));
    assert_eq!(format!("{:#}", unknown.explain::<ecdn::Code>()), format!("7 (module code 2000) {module}"));
    assert_eq!(
        format!("{:?}", error.explain::<dnspod::Code>()),
        format!("Explain({error:?}, Some(FailedOperation.DomainExists))"),
    );
    assert_eq!(format!("{:?}", unknown.explain::<ecdn::Code>()), format!("Explain({unknown:?}, None)"));
}

#[test]
fn classes() {
    assert_eq!(v3("FailedOperation.DomainExists").class(), Class::FailedOperation);
    assert_eq!(error(ECDN).class(), Class::InvalidParameter);
    assert_eq!(error(r#"{"code":4000}"#).class(), Class::Other);
}

#[test]
fn retries_as_the_code_or_its_rows_say() {
    for (code, retry) in [
        (code!(dnspod, "RequestLimitExceeded.RequestLimitExceeded"), Retry::Throttled),
        (code!(dnspod, "FailedOperation.FrequencyLimit"), Retry::Suggested),
        (code!(dnspod, "FailedOperation.TemporaryError"), Retry::Suggested),
        (code!(dnspod, "FailedOperation.DomainExists"), Retry::No),
        (code!(dnspod, "InternalError"), Retry::No),
    ] {
        assert_eq!(code.retry(), retry, "{code}");
        assert!([retry, Retry::No].contains(&v3(code.as_str()).retry()), "{code}");
    }
    let modules: Vec<_> =
        ecdn::ModuleCode::ALL.iter().copied().filter(|code| code.retry() == Retry::Suggested).collect();
    assert!(
        modules.contains(&module_code!(ecdn, "1000")) && !modules.contains(&module_code!(ecdn, "2000")),
        "{modules:?}"
    );
    assert_eq!(code!(ecdn, "4400").retry(), Retry::Throttled);
    assert_eq!(error(r#"{"code":4400.0}"#).retry(), Retry::Throttled);
}

/// One call decides by the class, by `codeDesc`, and by what the documents say about both codes.
#[test]
fn retries_of_errors() {
    for (body, retry) in [
        (r#"{"code":4000,"message":"(2000)x","codeDesc":"RequestLimitExceeded"}"#, Retry::Throttled),
        (r#"{"code":4400,"message":"(1000)x"}"#, Retry::Throttled),
        (r#"{"code":4000,"message":"(1000)x","codeDesc":"InvalidParameter"}"#, Retry::Suggested),
        (r#"{"code":7,"message":"(1000)x"}"#, Retry::Suggested),
        (r#"{"code":4000,"message":"(2000)x"}"#, Retry::No),
    ] {
        assert_eq!(error(body).retry_as::<ecdn::Code>(), retry, "{body}");
        assert_eq!(error(body).retry_among(CodeSet::of::<ecdn::Code>()), retry, "{body}");
    }
    assert_eq!(v3("FailedOperation.TemporaryError").retry_as::<dnspod::Code>(), Retry::Suggested);
    assert_eq!(v3("FailedOperation.TemporaryError").retry_as::<ecdn::Code>(), Retry::No);
}

#[test]
fn generic_over_documents() {
    fn retry<C: PrimaryCode>(error: &ApiError<'_>) -> Retry {
        error.retry_as::<C>()
    }
    assert_eq!(retry::<dnspod::Code>(&v3("FailedOperation.UnknowError")), Retry::Suggested);
    assert_eq!(retry::<ecdn::Code>(&error(r#"{"code":5100}"#)), Retry::Suggested);
}
