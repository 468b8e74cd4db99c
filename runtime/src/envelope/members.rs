//! Decides whether the members of a body are a success or an error.
//!
//! It decides after all members are read, so that the order of keys doesn't matter and the last one of duplicates counts.

use super::answer::Success;
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::{ApiError, Form};
use super::number;
use super::text::{Quoted, Text};

/// Returns the form of an answer's error, `None` for a success. An error in either form is an error, and that of API 3.0 comes first, as in
/// Tencent's SDK for Go. A code with the value zero is a success of the older form.
pub(super) fn form_of_error(has_error: bool, legacy_code: Option<&str>) -> Option<Form> {
    if has_error {
        return Some(Form::V3);
    }
    legacy_code.filter(|code| !number::is_zero(code.as_bytes())).map(|_| Form::Legacy)
}

/// The members of a body that matter. A value of a type that the API doesn't document there counts as absent.
#[derive(Default)]
pub(super) struct Members<'a> {
    pub(super) response: Option<Response<'a>>,
    pub(super) code: Option<Code<'a>>,
    pub(super) message: Option<Quoted<'a>>,
    pub(super) code_desc: Option<Quoted<'a>>,
}

/// The object `Response` of API 3.0.
#[derive(Default)]
pub(super) struct Response<'a> {
    pub(super) json: &'a [u8],
    pub(super) error: Option<Failure<'a>>,
    pub(super) request_id: Option<Quoted<'a>>,
}

/// The value of `Error`, if not `null`. It is an error even without a code.
pub(super) struct Failure<'a> {
    pub(super) start: usize,
    pub(super) code: Option<Quoted<'a>>,
    pub(super) message: Option<Quoted<'a>>,
}

/// The `code` of the older form.
pub(super) enum Code<'a> {
    Number(&'a str),
    String(Quoted<'a>),
}

/// A success or an error.
pub(super) type Outcome<'a> = Result<Success<'a>, ApiError<'a>>;

impl<'a> Members<'a> {
    #[inline]
    pub(super) fn outcome(self, body: &'a [u8], start: usize) -> Result<Outcome<'a>, BadEnvelope> {
        if self.response.is_none() && self.code.is_none() {
            return Err(BadEnvelope::at(BadEnvelopeKind::NotEnvelope, body, start));
        }
        let response = self
            .response
            .unwrap_or_else(|| Response { json: body.get(start..).unwrap_or_default(), ..Response::default() });
        let request_id = optional(response.request_id, body)?;
        if let Some(failure) = response.error {
            return failure.error(body, request_id).map(Err);
        }
        let code = legacy_code(self.code.as_ref(), body)?;
        if form_of_error(false, code.as_deref()).is_none() {
            return Ok(Ok(Success { request_id, data: response.json }));
        }
        let message = optional(self.message, body)?.unwrap_or_default();
        let code_desc = optional(self.code_desc, body)?;
        Ok(Err(ApiError { form: Form::Legacy, code: code.unwrap_or_default(), message, code_desc, request_id }))
    }
}

impl<'a> Failure<'a> {
    #[inline]
    fn error(self, body: &'a [u8], request_id: Option<Text<'a>>) -> Result<ApiError<'a>, BadEnvelope> {
        let Some(code) = self.code else {
            return Err(BadEnvelope::at(BadEnvelopeKind::NoCode, body, self.start));
        };
        let (code, message) = (code.text(body)?, optional(self.message, body)?.unwrap_or_default());
        Ok(ApiError { form: Form::V3, code, message, code_desc: None, request_id })
    }
}

#[inline]
fn optional<'a>(quoted: Option<Quoted<'a>>, body: &'a [u8]) -> Result<Option<Text<'a>>, BadEnvelope> {
    match quoted {
        Some(quoted) => quoted.text(body).map(Some),
        None => Ok(None),
    }
}

/// Returns the code of the older form.
#[inline]
fn legacy_code<'a>(code: Option<&Code<'a>>, body: &'a [u8]) -> Result<Option<Text<'a>>, BadEnvelope> {
    match code {
        None => Ok(None),
        Some(Code::Number(number)) => Ok(Some((*number).into())),
        Some(Code::String(string)) => string.text(body).map(Some),
    }
}
