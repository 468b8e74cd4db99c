//! In: a body. Out: the success or error that it is, by the rules of both envelopes.
//!
//! One pass over the body notes where the members are that count; what they mean together is decided behind it, so
//! that the order of keys doesn't matter and the last one of duplicates counts.

use crate::answer::Success;
use crate::api_error::{ApiError, Form};
use crate::bad_envelope::{BadEnvelope, BadEnvelopeKind};
use crate::number;
use crate::reader::Reader;
use crate::text::{Quoted, Text};
use crate::usual;

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
type Outcome<'a> = Result<Success<'a>, ApiError<'a>>;

/// Reads the envelope that is all of `body`.
pub(crate) fn read(body: &[u8]) -> Result<Outcome<'_>, BadEnvelope> {
    if let Some(members) = usual::members(body) {
        return members.outcome(body, 0);
    }
    let mut reader = Reader::new(body);
    let Some(b'{') = reader.peek() else { return Err(no_object(&mut reader)) };
    let start = reader.offset();
    let members = members(&mut reader)?;
    match reader.peek() {
        None => members.outcome(body, start),
        Some(_) => Err(reader.bad(BadEnvelopeKind::Trailing)),
    }
}

/// What a body is that isn't an object.
#[cold]
fn no_object(reader: &mut Reader<'_>) -> BadEnvelope {
    let start = reader.offset();
    let kind = match reader.peek() {
        None => BadEnvelopeKind::Empty,
        Some(b'<') => BadEnvelopeKind::Html,
        Some(b'[' | b'"') => BadEnvelopeKind::NotEnvelope,
        Some(_) if reader.scalar().is_ok() && reader.peek().is_none() => BadEnvelopeKind::NotEnvelope,
        Some(_) => BadEnvelopeKind::NotJson,
    };
    BadEnvelope::at(kind, reader.body, start)
}

fn members<'a>(reader: &mut Reader<'a>) -> Result<Members<'a>, BadEnvelope> {
    let mut members = Members::default();
    reader.object(|reader, key| {
        if key.is("Response") {
            members.response = response(reader)?;
        } else if key.is("code") {
            members.code = code(reader)?;
        } else if key.is("message") {
            members.message = string(reader)?;
        } else if key.is("codeDesc") {
            members.code_desc = string(reader)?;
        } else {
            reader.skip()?;
        }
        Ok(())
    })?;
    Ok(members)
}

fn response<'a>(reader: &mut Reader<'a>) -> Result<Option<Response<'a>>, BadEnvelope> {
    let Some(b'{') = reader.peek() else { return reader.skip().map(|()| None) };
    let mut response = Response::default();
    reader.object(|reader, key| {
        if key.is("Error") {
            response.error = failure(reader)?;
        } else if key.is("RequestId") {
            response.request_id = string(reader)?;
        } else {
            reader.skip()?;
        }
        Ok(())
    })?;
    Ok(Some(response))
}

fn failure<'a>(reader: &mut Reader<'a>) -> Result<Option<Failure<'a>>, BadEnvelope> {
    let first = reader.peek();
    let mut failure = Failure { start: reader.offset(), code: None, message: None };
    if first != Some(b'{') {
        reader.skip()?;
        return Ok((first != Some(b'n')).then_some(failure));
    }
    reader.object(|reader, key| {
        if key.is("Code") {
            failure.code = string(reader)?;
        } else if key.is("Message") {
            failure.message = string(reader)?;
        } else {
            reader.skip()?;
        }
        Ok(())
    })?;
    Ok(Some(failure))
}

fn code<'a>(reader: &mut Reader<'a>) -> Result<Option<Code<'a>>, BadEnvelope> {
    match reader.peek() {
        Some(b'"') => reader.string().map(|code| Some(Code::String(code))),
        Some(b'-' | b'0'..=b'9') => {
            let number = reader.scalar()?;
            // A number is ASCII.
            Ok(str::from_utf8(number).ok().map(Code::Number))
        }
        _ => reader.skip().map(|()| None),
    }
}

fn string<'a>(reader: &mut Reader<'a>) -> Result<Option<Quoted<'a>>, BadEnvelope> {
    match reader.peek() {
        Some(b'"') => reader.string().map(Some),
        _ => reader.skip().map(|()| None),
    }
}

impl<'a> Members<'a> {
    /// An error in either form is an error, and that of API 3.0 comes first, as in Tencent's SDK for Go.
    fn outcome(self, body: &'a [u8], start: usize) -> Result<Outcome<'a>, BadEnvelope> {
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
    fn error(self, body: &'a [u8], request_id: Option<Text<'a>>) -> Result<ApiError<'a>, BadEnvelope> {
        let Some(code) = self.code else {
            return Err(BadEnvelope::at(BadEnvelopeKind::NoCode, body, self.start));
        };
        let (code, message) = (code.text(body)?, optional(self.message, body)?.unwrap_or_default());
        Ok(ApiError { form: Form::V3, code, message, code_desc: None, request_id })
    }
}

fn optional<'a>(quoted: Option<Quoted<'a>>, body: &'a [u8]) -> Result<Option<Text<'a>>, BadEnvelope> {
    match quoted {
        Some(quoted) => quoted.text(body).map(Some),
        None => Ok(None),
    }
}

/// The code of an error in the older form; zero, however it is written, is success.
fn legacy_code<'a>(code: Option<&Code<'a>>, body: &'a [u8]) -> Result<Option<Text<'a>>, BadEnvelope> {
    let code = match code {
        None => return Ok(None),
        Some(Code::Number(number)) => (*number).into(),
        Some(Code::String(string)) => string.text(body)?,
    };
    Ok((!number::is_zero(code.as_bytes())).then_some(code))
}
