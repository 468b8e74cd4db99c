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
    let response = match members.get("Response") {
        Some(response) => object(response.get())?,
        None => None,
    };
    let code = match members.get("code") {
        Some(code) if starts_like_number(code.get()) => Some(code.get().to_owned()),
        code => string(code)?,
    };
    if response.is_none() && code.is_none() {
        return Ok(None);
    }
    let response = response.unwrap_or_default();
    let request_id = string(response.get("RequestId"))?;
    if let Some(error) = response.get("Error").filter(|error| error.get() != "null") {
        let error = object(error.get())?.unwrap_or_default();
        let Some(code) = string(error.get("Code"))? else { return Ok(None) };
        let message = string(error.get("Message"))?.unwrap_or_default();
        return Ok(Some((request_id, Some(Error { code, message, code_desc: None }))));
    }
    let Some(code) = code.filter(|code| !is_zero(code)) else { return Ok(Some((request_id, None))) };
    let message = string(members.get("message"))?.unwrap_or_default();
    let code_desc = string(members.get("codeDesc"))?;
    Ok(Some((request_id, Some(Error { code, message, code_desc }))))
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

fn starts_like_number(text: &str) -> bool {
    text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// Returns whether a code is a JSON number that is zero. Digits alone decide: a float may be too small for its type.
fn is_zero(code: &str) -> bool {
    let number = serde_json::from_str::<&RawValue>(code).is_ok_and(|value| value.get() == code);
    let digits = code.split(['e', 'E']).next().unwrap_or_default();
    number && starts_like_number(code) && !digits.contains(|digit| ('1'..='9').contains(&digit))
}

/// A fuzz target's name, and what it does with its input.
type Target = (&'static str, fn(&[u8]));

/// All of them.
pub(crate) const TARGETS: &[Target] = &[
    ("envelope_v3", |input| check_json(&spell::v3(&mut spell::Choices(input)))),
    ("envelope_legacy", |input| check_json(&spell::legacy(&mut spell::Choices(input)))),
    ("envelope_bytes", check),
];

/// Runs a target.
pub(crate) fn target(name: &str, input: &[u8]) {
    TARGETS.iter().filter(|(target, _)| *target == name).for_each(|(_, run)| run(input));
}
