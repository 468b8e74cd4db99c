//! In: a body. Out: the success or error that it is.
//!
//! One pass over the body notes where the members are that count, for [`members`](crate::members) to tell what they mean.

use crate::bad_envelope::{BadEnvelope, BadEnvelopeKind};
use crate::members::{Code, Failure, Members, Outcome, Response};
use crate::reader::Reader;
use crate::text::Quoted;
use crate::usual;

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
