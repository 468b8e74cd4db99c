//! Parses the body of an answer: [`ApiError::parse`] and [`Answer::parse`].
//!
//! One pass over the body collects the members that matter; [`members`](super::members) decides what they mean.

use core::slice;

use super::answer::Answer;
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::ApiError;
use super::forms::{Envelope, Kind};
use super::reader::Reader;
use super::slots::{ALL, Index, Members, Placed, TOP};
use super::usual;
use super::xml;

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
    /// # The forms
    /// - API 3.0: an object `Response`. Its `Error` is the error, with a `Code`. An answer without `Error`, or whose `Error` is `null`, is a
    ///   success. The API's documents say: 如果返回结果中存在 Error 字段，则表示调用 API 接口失败.
    /// - API 2.0: `code`, a number or a string. Zero means success, in any spelling (`0`, `-0.0`, `"000000"`). The documents say: 若 code 为0，
    ///   表示调用成功.
    /// - The forms of single products, from chat and SMS to the DNSPod user API: the constants of [`Envelope`]. Their code is an integer, and zero
    ///   means success; 1 in the DNSPod user API.
    /// - COS and CI: XML, with the feature `xml`.
    ///
    /// A body has the first form that fits; one that fits none is never a success. If a body has both a `Response` and a `code`, an error in either
    /// one counts. If both are errors, that of API 3.0 is returned, as in
    /// [Tencent's SDK for Go](https://github.com/TencentCloud/tencentcloud-sdk-go) (`ParseErrorFromHTTPResponse`). A body that is one event of a
    /// stream, `data: {…}`, is read as that event; see [`Answer::events`] for more.
    ///
    /// The result is exact for all valid JSON: keys in any order and with escapes, unknown members of any depth. If a key is repeated, the last one
    /// counts, as in `serde_json`. A member whose type differs from the documented one (a `Message` that is a number) counts as absent. An escaped
    /// surrogate without its counterpart is read as U+FFFD.
    ///
    /// Invalid JSON is an error where it concerns the envelope. In values that it skips, the parser checks only that strings and brackets match; the
    /// kinds of brackets, to a depth of 64. A truncated body is never a success.
    ///
    /// Time is linear in the body's length, and the stack is constant. Only strings that have escapes and are returned are allocated. Without the
    /// feature `alloc` they are returned with their escapes as written, and so looked up; what is an error or a success is decided the same.
    ///
    /// The error borrows from `body`. [`into_owned`](Self::into_owned) frees it, for a function that returns it.
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` has none of the forms.
    pub fn parse(body: &'a [u8]) -> Result<Option<Self>, BadEnvelope> {
        Answer::parse(body).map(Answer::into_error)
    }
}

impl<'a> Answer<'a> {
    /// Parses the body of an answer by the rules of [`ApiError::parse`].
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` has none of the forms.
    pub fn parse(body: &'a [u8]) -> Result<Self, BadEnvelope> {
        match usual::error(body) {
            Some(error) => Ok(Answer::of_error(error)),
            None => read(body, &ALL.0, &ALL.1),
        }
    }
}

impl Envelope {
    /// Does what [`ApiError::parse`] does, for this form alone.
    ///
    /// ```
    /// use tencent_errors::Envelope;
    ///
    /// let body = br#"{"ActionStatus":"FAIL","ErrorCode":90001,"ErrorInfo":"Fail to parse json data of body"}"#;
    /// assert!(Envelope::IM.parse(body)?.is_some_and(|error| error.is("90001")));
    /// assert!(Envelope::API_3.parse(body).is_err());
    /// # Ok::<(), tencent_errors::BadEnvelope>(())
    /// ```
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` doesn't have this form.
    pub fn parse<'a>(&self, body: &'a [u8]) -> Result<Option<ApiError<'a>>, BadEnvelope> {
        self.answer(body).map(Answer::into_error)
    }

    /// Does what [`Answer::parse`] does, for this form alone.
    ///
    /// # Errors
    /// [`BadEnvelope`] if `body` doesn't have this form.
    pub fn answer<'a>(&self, body: &'a [u8]) -> Result<Answer<'a>, BadEnvelope> {
        let (index, forms) = &ALL;
        if let Some(known) = forms.iter().find(|known| known.form == self) {
            return read(body, index, slice::from_ref(known));
        }
        let mut index = Index::EMPTY;
        let form = index.add_form(self);
        read(body, &index, &[form])
    }
}

/// Reads `body`, which must be one answer and nothing else.
fn read<'a>(body: &'a [u8], index: &Index, forms: &[Placed<'_>]) -> Result<Answer<'a>, BadEnvelope> {
    let mut reader = Reader::new(body);
    match reader.peek() {
        Some(b'{') => object(&mut reader, index, forms),
        Some(b'<') if forms.iter().any(|form| form.form.kind == Kind::Xml) => xml::read(body, reader.at),
        _ if is_stream(reader.rest()) => event(reader, index, forms),
        _ => Err(no_object(&mut reader)),
    }
}

/// Reads the object that is the next value, and the rest of the body.
fn object<'a>(reader: &mut Reader<'a>, index: &Index, forms: &[Placed<'_>]) -> Result<Answer<'a>, BadEnvelope> {
    let mut values = Members::new(reader.body, index);
    values.read(reader, TOP)?;
    match reader.peek() {
        None => values.answer(forms),
        Some(_) => Err(reader.bad(BadEnvelopeKind::Trailing)),
    }
}

/// Reads a body that is one event of a stream, on one line.
#[cold]
fn event<'a>(mut reader: Reader<'a>, index: &Index, forms: &[Placed<'_>]) -> Result<Answer<'a>, BadEnvelope> {
    let stream = reader.bad(BadEnvelopeKind::Events);
    let Some(data) = reader.rest().strip_prefix(b"data:") else { return Err(stream) };
    let (line, rest) = line(data);
    if !rest.trim_ascii().is_empty() {
        return Err(stream);
    }
    reader.go_to(line);
    match reader.peek() {
        Some(b'{') => object(&mut reader, index, forms),
        _ => Err(no_object(&mut reader)),
    }
}

/// Reports a body that isn't an object.
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

/// Returns whether `body` starts like a stream of events (HTML standard, section "Server-sent events"): with a field, or a comment.
fn is_stream(body: &[u8]) -> bool {
    [&b"data:"[..], b"event:", b"id:", b"retry:", b":"].iter().any(|field| body.starts_with(field))
}

/// Returns the first line without its end, and the rest.
pub(super) fn line(body: &[u8]) -> (&[u8], &[u8]) {
    let end = body.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(body.len());
    let (line, rest) = body.split_at_checked(end).unwrap_or((body, &[]));
    match rest {
        [b'\r', b'\n', rest @ ..] | [_, rest @ ..] => (line, rest),
        [] => (line, rest),
    }
}
