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
    /// Reads the envelope that `body` is, the bytes that the API answered; `None` is success.
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
    /// - API 3.0: an object `Response`. Its `Error` is the error, with a string `Code`; without `Error`, or where
    ///   that is `null`, the answer is a success. So say its documents: 如果返回结果中存在 Error 字段，则表示调用 API 接口失败.
    /// - The older form: `code`, a number or a string. Zero is success, however it is written (`0`, `-0.0`, `"0"`).
    ///   So say its documents: 若 code 为0，表示调用成功.
    ///
    /// Where both are in one body, an error in either is an error, and that of API 3.0 is the one given: so does
    /// [Tencent's SDK for Go](https://github.com/TencentCloud/tencentcloud-sdk-go) (`ParseErrorFromHTTPResponse`).
    ///
    /// For valid JSON the answer is exact: keys in any order and with escapes, unknown members of any depth. Of
    /// duplicate keys the last one counts, as in `serde_json`. A member of another type than the API documents (a
    /// `Message` that is a number) is as good as none. An escaped surrogate without its counterpart is read as
    /// U+FFFD.
    ///
    /// For a body that is no valid JSON the answer is an error, or that of a reader that is strict about the envelope
    /// and of what it skips matches only strings and brackets. A body that is cut off is never a success.
    ///
    /// Time is linear in the body's length, the stack constant; nothing is allocated but for strings that have
    /// escapes and are returned. Without the feature `alloc` such strings are returned with their escapes as they
    /// are.
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` is neither form.
    pub fn parse(body: &'a [u8]) -> Result<Option<Self>, BadEnvelope> {
        read(body).map(Result::err)
    }
}

impl<'a> Answer<'a> {
    /// Reads the envelope that `body` is: all rules are those of [`ApiError::parse`].
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
