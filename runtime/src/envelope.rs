//! In: a body. Out: the [`Answer`] that it is, by the rules of both envelopes.
//!
//! One pass over the body notes where the members are that count; what they mean together is decided behind it, so that the order of keys
//! doesn't matter and the last one of duplicates counts.

use crate::answer::Answer;
use crate::api_error::{ApiError, Form};
use crate::bad_envelope::{BadEnvelope, BadEnvelopeKind};
use crate::number;
use crate::reader::Reader;
use crate::text::{Quoted, Text};

/// The members of a body that count. A value of a type that the API doesn't document there is as good as none.
#[derive(Default)]
struct Members<'a> {
    response: Option<Response<'a>>,
    code: Option<Code<'a>>,
    message: Option<Quoted<'a>>,
    code_desc: Option<Quoted<'a>>,
}

/// The object `Response` of API 3.0.
#[derive(Default)]
struct Response<'a> {
    error: Option<Failure<'a>>,
    request_id: Option<Quoted<'a>>,
}

/// What `Error` is, if not `null`. Without a code it is still no success.
struct Failure<'a> {
    start: usize,
    code: Option<Quoted<'a>>,
    message: Option<Quoted<'a>>,
}

/// The `code` of the older form.
enum Code<'a> {
    Number(&'a str),
    String(Quoted<'a>),
}

/// Reads the envelope that is all of `body`.
pub(crate) fn read(body: &[u8]) -> Result<Answer<'_>, BadEnvelope> {
    let mut reader = Reader::new(body);
    let Some(b'{') = reader.peek() else { return Err(no_object(&mut reader)) };
    let start = reader.at;
    let members = members(&mut reader)?;
    match reader.peek() {
        None => members.answer(body, start),
        Some(_) => Err(reader.bad(BadEnvelopeKind::Trailing)),
    }
}

/// What a body is that isn't an object.
#[cold]
fn no_object(reader: &mut Reader<'_>) -> BadEnvelope {
    let start = reader.at;
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
    let mut failure = Failure { start: reader.at, code: None, message: None };
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
    fn answer(self, body: &'a [u8], start: usize) -> Result<Answer<'a>, BadEnvelope> {
        if self.response.is_none() && self.code.is_none() {
            return Err(BadEnvelope::at(BadEnvelopeKind::NotEnvelope, body, start));
        }
        let response = self.response.unwrap_or_default();
        let text = |quoted: Option<Quoted<'a>>| quoted.map(|quoted| quoted.text(body)).transpose();
        let request_id = text(response.request_id)?;
        let error = if let Some(failure) = response.error {
            let Some(code) = failure.code else {
                return Err(BadEnvelope::at(BadEnvelopeKind::NoCode, body, failure.start));
            };
            let (code, message) = (code.text(body)?, text(failure.message)?.unwrap_or_default());
            Some(ApiError { form: Form::V3, code, message, code_desc: None, request_id: request_id.clone() })
        } else if let Some(code) = legacy_code(self.code.as_ref(), body)? {
            let (message, code_desc) = (text(self.message)?.unwrap_or_default(), text(self.code_desc)?);
            Some(ApiError { form: Form::Legacy, code, message, code_desc, request_id: request_id.clone() })
        } else {
            None
        };
        Ok(Answer { request_id, error })
    }
}

/// The code of an error in the older form; zero, however it is written, is success.
fn legacy_code<'a>(code: Option<&Code<'a>>, body: &[u8]) -> Result<Option<Text<'a>>, BadEnvelope> {
    let code = match code {
        None => return Ok(None),
        Some(Code::Number(number)) => (*number).into(),
        Some(Code::String(string)) => string.text(body)?,
    };
    Ok((number::integer(&code) != Some(0)).then_some(code))
}
