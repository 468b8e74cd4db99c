//! Compares `tencent-errors` with `serde_json`: takes a body and panics if they read it differently. Property tests, fuzz targets and the test of
//! their corpus share it.

pub(crate) mod spell;

use std::collections::BTreeMap;

use serde_json::value::RawValue;
use tencent_errors::{Answer, ApiError, BadEnvelope, Class, Retry};

/// What a body means: nothing, or an answer with its request ID and perhaps an error.
type Meaning = Option<(Option<String>, Option<Error>)>;

#[derive(Debug, PartialEq)]
struct Error {
    code: String,
    message: String,
    code_desc: Option<String>,
}

/// Panics if one of the promises is broken.
pub(crate) fn check(body: &[u8]) {
    let answer = Answer::parse(body);
    assert_eq!(ApiError::parse(body), answer.clone().map(Answer::into_error));
    if let Ok(expected) = expected(body) {
        assert_eq!(meaning(&answer), expected, "{}", String::from_utf8_lossy(body));
        no_success_when_cut_off(body);
    }
    match &answer {
        Ok(answer) => answer.error().into_iter().for_each(check_error),
        Err(bad) => check_bad(bad, body),
    }
    let data: usize =
        Answer::events(body).map(|event| event.data().len() + usize::from(event.answer().is_some())).sum();
    assert!(data <= 2 * body.len());
    if let Some(error) = std::str::from_utf8(body).ok().and_then(ApiError::from_sdk_text) {
        check_error(&error);
    }
}

/// The same for a body that is certainly JSON.
pub(crate) fn check_json(body: &str) {
    assert!(expected(body.as_bytes()).is_ok(), "{body}");
    check(body.as_bytes());
}

fn meaning(answer: &Result<Answer<'_>, BadEnvelope>) -> Meaning {
    let answer = answer.as_ref().ok()?;
    let error = answer.error().map(|error| Error {
        code: error.code().to_owned(),
        message: error.raw_message().to_owned(),
        code_desc: error.code_desc().map(str::to_owned),
    });
    Some((answer.request_id().map(str::to_owned), error))
}

fn no_success_when_cut_off(body: &[u8]) {
    let body = body.trim_ascii_end();
    for end in [body.len() / 3, body.len() / 2, body.len().saturating_sub(1)] {
        Answer::parse(&body[..end]).unwrap_err();
    }
}

fn check_error(error: &ApiError<'_>) {
    assert_eq!(&error.clone().into_owned(), error);
    assert!(error.raw_message().ends_with(error.message()));
    assert!(error.is(error.code()));
    let _: (Class, Retry) = (error.class(), error.retry());
    for line in [error.to_string(), format!("{error:#}")] {
        assert!(!line.contains(char::is_control), "{line:?}");
    }
}

fn check_bad(bad: &BadEnvelope, body: &[u8]) {
    assert!(bad.offset() <= body.len());
    assert!(!bad.to_string().contains(char::is_control));
}

/// An object by `serde_json`: the last one of duplicate keys counts.
type Object<'a> = BTreeMap<String, &'a RawValue>;

/// `serde_json` cannot read it.
#[derive(Debug)]
struct Unreadable;

impl<E: std::error::Error> From<E> for Unreadable {
    fn from(_: E) -> Self {
        Unreadable
    }
}

/// Returns what `serde_json` and the documented rules make of a body.
fn expected(body: &[u8]) -> Result<Meaning, Unreadable> {
    let text = std::str::from_utf8(body)?;
    serde_json::from_str::<&RawValue>(text)?;
    let Some(members) = object(text)? else { return Ok(None) };
    let Some(response) = members.get("Response").map_or(Ok(None), |response| object(response.get()))? else {
        return named(&members);
    };
    let request_id = string(response.get("RequestId"))?;
    if let Some(error) = response.get("Error").filter(|error| error.get() != "null") {
        let error = object(error.get())?.unwrap_or_default();
        let Some(code) = code(error.get("Code"))? else { return Ok(None) };
        let message = string(error.get("Message"))?.unwrap_or_default();
        return Ok(Some((request_id, Some(Error { code, message, code_desc: None }))));
    }
    let chat = response.get("ErrorMsg").map_or(Ok(None), |error| object(error.get()))?.unwrap_or_default();
    if let (Some(code), Some(message)) = (code(chat.get("Code"))?, string(chat.get("Msg"))?)
        && is_integer(&code)
        && !is_zero(&code)
    {
        return Ok(Some((request_id, Some(Error { code, message, code_desc: None }))));
    }
    match (members.get("code"), named(&members)?) {
        (Some(code), Some((own_id, error @ Some(_))))
            if !matches!(code.get().as_bytes()[0], b't' | b'f' | b'n' | b'[' | b'{') =>
        {
            Ok(Some((request_id.or(own_id), error)))
        }
        _ => Ok(Some((request_id, None))),
    }
}

/// A form: the object that the members are in, the code, and the messages; then whether the code of a success is one, in place of zero.
type Form = (Option<&'static str>, &'static str, &'static [&'static str], bool);

/// The table of `shared/answers/README.md`, and the forms of issue reports.
const FORMS: &[Form] = &[
    (None, "ErrorCode", &["ErrorInfo"], false),
    (None, "ErrorCode", &["ErrorMsg"], false),
    (None, "Code", &["Message"], false),
    (None, "result", &["errmsg", "msg"], false),
    (None, "errorcode", &["errormsg"], false),
    (None, "retcode", &["retmsg"], false),
    (None, "error_code", &["error_msg"], false),
    (None, "retCode", &["errMsg", "retMsg"], false),
    (None, "ret_code", &["err_msg"], false),
    (None, "errorCode", &["errorMsg", "msg", "errorMessage"], false),
    (None, "errCode", &["errMsg"], false),
    (None, "errcode", &["errmsg"], false),
    (None, "ret", &["msg"], false),
    (None, "returnCode", &["returnMessage"], false),
    (Some("error"), "code", &["message"], false),
    (Some("ErrorMsg"), "Code", &["Msg"], false),
    (Some("status"), "code", &["message"], true),
];

/// Returns what an object without `Response` means.
fn named(top: &Object<'_>) -> Result<Meaning, Unreadable> {
    let mut request_id = None;
    for name in ["RequestId", "request_id", "requestId"] {
        request_id = code(top.get(name))?.or(request_id);
    }
    if let Some(code) = code(top.get("code"))? {
        let message = string(top.get("message"))?.or(string(top.get("msg"))?).unwrap_or_default();
        let error = Error { code, message, code_desc: string(top.get("codeDesc"))? };
        return Ok(Some((request_id, (!is_zero(&error.code)).then_some(error))));
    }
    for (around, name, messages, one) in FORMS {
        let inner = around.and_then(|around| top.get(around)).map_or(Ok(None), |inner| object(inner.get()))?;
        let members = if around.is_some() { &inner.unwrap_or_default() } else { top };
        let Some(code) = code(members.get(*name))?.filter(|code| is_integer(code)) else { continue };
        let mut message = None;
        for name in messages.iter().rev() {
            message = string(members.get(*name))?.or(message);
        }
        let Some(message) = message else { continue };
        let own_id = if *around == Some("error") { self::code(top.get("req_id"))? } else { None };
        let request_id = own_id.or(request_id);
        let succeeded = if *one { is_one(&code) } else { is_zero(&code) };
        return Ok(Some((request_id, (!succeeded).then_some(Error { code, message, code_desc: None }))));
    }
    Ok(None)
}

/// Returns an object; none if it is another value.
fn object(text: &str) -> Result<Option<Object<'_>>, Unreadable> {
    let text = text.trim_ascii();
    Ok(if text.starts_with('{') { Some(serde_json::from_str(text)?) } else { None })
}

/// Returns a string; none if it is another value or there is none.
fn string(value: Option<&&RawValue>) -> Result<Option<String>, Unreadable> {
    match value {
        Some(value) if value.get().starts_with('"') => Ok(Some(serde_json::from_str(value.get())?)),
        _ => Ok(None),
    }
}

/// Returns a string, or a number as it is written.
fn code(value: Option<&&RawValue>) -> Result<Option<String>, Unreadable> {
    match value {
        Some(value) if starts_like_number(value.get()) => Ok(Some(value.get().to_owned())),
        value => string(value),
    }
}

fn starts_like_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// Returns the digits of a number and its exponent; none if `code` is neither a number of JSON nor digits with a sign.
fn number(code: &str) -> Option<(String, i128)> {
    let json =
        serde_json::from_str::<&RawValue>(code).is_ok_and(|value| value.get() == code) && starts_like_number(code);
    let unsigned = code.strip_prefix(['+', '-']).unwrap_or(code);
    if !json && (unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit())) {
        return None;
    }
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}").trim_start_matches('0').to_owned();
    let far = if exponent.starts_with('-') { -i128::from(u64::MAX) } else { i128::from(u64::MAX) };
    let exponent: i128 = exponent.strip_prefix('+').unwrap_or(exponent).parse().unwrap_or(far);
    Some((digits, exponent - fraction.len() as i128))
}

fn is_zero(code: &str) -> bool {
    number(code).is_some_and(|(digits, _)| digits.is_empty())
}

fn is_integer(code: &str) -> bool {
    number(code).is_some_and(|(digits, exponent)| {
        let zeros = digits.len() - digits.trim_end_matches('0').len();
        digits.is_empty() || exponent + zeros as i128 >= 0
    })
}

/// Returns whether a code is the number one.
fn is_one(code: &str) -> bool {
    number(code).is_some_and(|(digits, exponent)| {
        !code.starts_with('-') && digits.trim_end_matches('0') == "1" && exponent + digits.len() as i128 == 1
    })
}

/// A fuzz target's name, and what it does with its input.
type Target = (&'static str, fn(&[u8]));

/// All of them.
pub(crate) const TARGETS: &[Target] = &[
    ("envelope_v3", |input| check_json(&spell::v3(&mut spell::Choices(input)))),
    ("envelope_legacy", |input| check_json(&spell::legacy(&mut spell::Choices(input)))),
    ("envelope_forms", |input| check_json(&spell::forms(&mut spell::Choices(input)))),
    ("envelope_bytes", check),
];

/// Runs a target.
pub(crate) fn target(name: &str, input: &[u8]) {
    TARGETS.iter().filter(|(target, _)| *target == name).for_each(|(_, run)| run(input));
}
