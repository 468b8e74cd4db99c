//! Parses the body of an answer: [`ApiError::parse`] and [`Answer::parse`].
//!
//! One pass over the body collects the members that matter; [`members`](super::members) decides what they mean.

use super::answer::Answer;
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::ApiError;
use super::members::{Code, Failure, Members, Outcome, Response};
use super::reader::Reader;
use super::text::Quoted;
use super::usual;

impl<'a> ApiError<'a> {
    /// Parses the body of an answer: the bytes that the API sent. Returns `None` for a success.
    ///
    /// ```
    /// use tencent_errors::ApiError;
    ///
    /// let body = r#"{"code":4000,"message":"(2000)加速域名不存在","codeDesc":"InvalidParameter"}"#;
    /// let error = ApiError::parse(body.as_bytes())?.expect("the body is an error");
    /// assert_eq!((error.code(), error.number(), error.module_number()), ("4000", Some(4000), Some(2000)));
    /// assert_eq!(error.message(), "加速域名不存在");
    ///
    /// assert_eq!(ApiError::parse(br#"{"code":0,"message":"","codeDesc":"Success"}"#)?, None);
    /// # Ok::<(), tencent_errors::BadEnvelope>(())
    /// ```
    ///
    /// # The two forms
    /// - API 3.0: an object `Response`. Its `Error` is the error, with a string `Code`. An answer without `Error`, or
    ///   whose `Error` is `null`, is a success. The API's documents say: 如果返回结果中存在 Error 字段，则表示调用 API 接口失败.
    /// - The older form: `code`, a number or a string. Zero means success, in any spelling (`0`, `-0.0`, `"0"`). The
    ///   documents say: 若 code 为0，表示调用成功.
    ///
    /// If a body holds both forms, an error in either one counts. If both are errors, the one of API 3.0 is returned, as
    /// in [Tencent's SDK for Go](https://github.com/TencentCloud/tencentcloud-sdk-go) (`ParseErrorFromHTTPResponse`).
    ///
    /// The result is exact for all valid JSON: keys in any order and with escapes, unknown members of any depth. If a
    /// key is repeated, the last one counts, as in `serde_json`. A member whose type differs from the documented one (a
    /// `Message` that is a number) counts as absent. An escaped surrogate without its counterpart is read as U+FFFD.
    ///
    /// Invalid JSON is an error where it concerns the envelope. In values that it skips, the parser checks only that
    /// strings and brackets match. A truncated body is never a success.
    ///
    /// Time is linear in the body's length, and the stack is constant. Only strings that have escapes and are returned
    /// are allocated. Without the feature `alloc` they are returned with their escapes as written.
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` is neither form.
    pub fn parse(body: &'a [u8]) -> Result<Option<Self>, BadEnvelope> {
        read(body).map(Result::err)
    }
}

impl<'a> Answer<'a> {
    /// Parses the body of an answer by the rules of [`ApiError::parse`].
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` is none.
    pub fn parse(body: &'a [u8]) -> Result<Self, BadEnvelope> {
        read(body).map(Answer)
    }
}

/// Reads `body`, which must be one envelope and nothing else.
fn read(body: &[u8]) -> Result<Outcome<'_>, BadEnvelope> {
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

/// Reports a body that isn't an object.
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
    let mut response = Response { json: reader.rest(), ..Response::default() };
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
    response.json = reader.since(response.json);
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
