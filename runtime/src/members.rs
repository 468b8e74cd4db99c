//! In: the members of a body that count. Out: the success or error that they mean together.
//!
//! Decided when all are known, so that the order of keys doesn't matter and the last one of duplicates counts.

use crate::answer::Success;
use crate::api_error::{ApiError, Form};
use crate::bad_envelope::{BadEnvelope, BadEnvelopeKind};
use crate::number;
use crate::text::{Quoted, Text};

/// The members of a body that count. A value of a type that the API doesn't document there is as good as none.
#[derive(Default)]
pub(crate) struct Members<'a> {
    pub(crate) response: Option<Response<'a>>,
    pub(crate) code: Option<Code<'a>>,
    pub(crate) message: Option<Quoted<'a>>,
    pub(crate) code_desc: Option<Quoted<'a>>,
}

/// The object `Response` of API 3.0.
#[derive(Default)]
pub(crate) struct Response<'a> {
    pub(crate) error: Option<Failure<'a>>,
    pub(crate) request_id: Option<Quoted<'a>>,
}

/// What `Error` is, if not `null`. Without a code it is still no success.
pub(crate) struct Failure<'a> {
    pub(crate) start: usize,
    pub(crate) code: Option<Quoted<'a>>,
    pub(crate) message: Option<Quoted<'a>>,
}

/// The `code` of the older form.
pub(crate) enum Code<'a> {
    Number(&'a str),
    String(Quoted<'a>),
}

/// A success or an error.
pub(crate) type Outcome<'a> = Result<Success<'a>, ApiError<'a>>;

impl<'a> Members<'a> {
    /// An error in either form is an error, and that of API 3.0 comes first, as in Tencent's SDK for Go.
    #[inline]
    pub(crate) fn outcome(self, body: &'a [u8], start: usize) -> Result<Outcome<'a>, BadEnvelope> {
        if self.response.is_none() && self.code.is_none() {
            return Err(BadEnvelope::at(BadEnvelopeKind::NotEnvelope, body, start));
        }
        let response = self.response.unwrap_or_default();
        let request_id = optional(response.request_id, body)?;
        if let Some(failure) = response.error {
            return failure.error(body, request_id).map(Err);
        }
        let Some(code) = legacy_code(self.code.as_ref(), body)? else {
            return Ok(Ok(Success { request_id }));
        };
        let message = optional(self.message, body)?.unwrap_or_default();
        let code_desc = optional(self.code_desc, body)?;
        Ok(Err(ApiError { form: Form::Legacy, code, message, code_desc, request_id }))
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

/// The code of an error in the older form; zero, however it is written, is success.
#[inline]
fn legacy_code<'a>(code: Option<&Code<'a>>, body: &'a [u8]) -> Result<Option<Text<'a>>, BadEnvelope> {
    let code = match code {
        None => return Ok(None),
        Some(Code::Number(number)) => (*number).into(),
        Some(Code::String(string)) => string.text(body)?,
    };
    Ok((!number::is_zero(code.as_bytes())).then_some(code))
}
