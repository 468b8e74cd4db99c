//! Parses the body of an answer: [`ApiError::parse`] and [`Answer::parse`].
//!
//! One pass over the body collects the members that matter; [`members`](super::members) decides what they mean.

use core::slice;

use super::answer::Answer;
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::ApiError;
use super::forms::{Envelope, Kind};
use super::lines;
use super::members::{Body, Failure, Response};
use super::reader::Reader;
use super::slots::{self, Index, Placed, Slots};
use super::usual;
use super::value::Value;
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
    ///   means success.
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
    /// Invalid JSON is an error where it concerns the envelope. In values that it skips, the parser checks only that strings and brackets match. A
    /// truncated body is never a success.
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
        match usual::answer(body) {
            Some(answer) => Ok(answer),
            None => read(body, &ALL),
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
        let is = |kind| self.kind == kind;
        let forms = Forms { api_3: is(Kind::Api3), xml: is(Kind::Xml), named: &[], ..ALL };
        if !is(Kind::Named) {
            return read(body, &forms);
        }
        let index = Index::new(slice::from_ref(self));
        read(body, &Forms { named: &[index.place(self)], index: &index, ..forms })
    }
}

/// The forms that an answer may have.
struct Forms<'f> {
    api_3: bool,
    xml: bool,
    /// The others, and their members.
    named: &'f [Placed<'f>],
    index: &'f Index,
}

/// All of them.
static ALL: Forms<'static> = Forms { api_3: true, xml: true, named: &slots::NAMED, index: &slots::ALL };

/// Reads `body`, which must be one answer and nothing else.
fn read<'a>(body: &'a [u8], forms: &Forms<'_>) -> Result<Answer<'a>, BadEnvelope> {
    let mut reader = Reader::new(body);
    match reader.peek() {
        Some(b'{') => object(&mut reader, forms),
        Some(b'<') if forms.xml => xml::read(body, reader.offset()),
        _ if lines::is_stream(reader.rest()) => event(reader, forms),
        _ => Err(no_object(&mut reader)),
    }
}

/// Reads the object that is the next value, and the rest of the body.
fn object<'a>(reader: &mut Reader<'a>, forms: &Forms<'_>) -> Result<Answer<'a>, BadEnvelope> {
    let start = reader.offset();
    let mut slots = Slots::new(forms.index);
    let mut response = None;
    reader.object(|reader, key| {
        if key.is("Response") && forms.api_3 { read_response(reader, &mut response) } else { slots.read(reader, &key) }
    })?;
    let json = reader.since(start);
    match reader.peek() {
        None => Body { bytes: reader.body, json, slots: &slots }.answer(response, forms.named),
        Some(_) => Err(reader.bad(BadEnvelopeKind::Trailing)),
    }
}

/// Reads a body that is one event of a stream, on one line.
#[cold]
fn event<'a>(mut reader: Reader<'a>, forms: &Forms<'_>) -> Result<Answer<'a>, BadEnvelope> {
    let stream = reader.bad(BadEnvelopeKind::Events);
    let Some(data) = reader.rest().strip_prefix(b"data:") else { return Err(stream) };
    let (line, rest) = lines::line(data);
    if !rest.trim_ascii().is_empty() {
        return Err(stream);
    }
    reader.go_to(line);
    match reader.peek() {
        Some(b'{') => object(&mut reader, forms),
        _ => Err(no_object(&mut reader)),
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

/// Reads the object `Response`; another value counts as absent.
fn read_response<'a>(reader: &mut Reader<'a>, place: &mut Option<Response<'a>>) -> Result<(), BadEnvelope> {
    *place = None;
    let Some(b'{') = reader.peek() else { return reader.skip() };
    let start = reader.offset();
    let response = place.insert(Response::default());
    reader.object(|reader, key| {
        if key.is("Error") {
            failure(reader, ["Code", "Message"]).map(|error| response.error = error)
        } else if key.is("RequestId") {
            Value::read(reader).map(|id| response.request_id = id)
        } else if key.is("ErrorMsg") {
            failure(reader, ["Code", "Msg"]).map(|error| response.error_msg = error)
        } else if key.is("DeprecatedWarning") {
            Value::read(reader).map(|warning| response.deprecated_warning = warning)
        } else {
            reader.skip()
        }
    })?;
    response.json = reader.since(start);
    Ok(())
}

/// Reads an object with a code and a message.
fn failure<'a>(reader: &mut Reader<'a>, [code, message]: [&str; 2]) -> Result<Option<Failure<'a>>, BadEnvelope> {
    let first = reader.peek();
    let mut failure = Failure { start: reader.offset(), code: Value::Absent, message: Value::Absent };
    if first != Some(b'{') {
        reader.skip()?;
        return Ok((first != Some(b'n')).then_some(failure));
    }
    reader.object(|reader, key| {
        if key.is(code) {
            Value::read(reader).map(|value| failure.code = value)
        } else if key.is(message) {
            Value::read(reader).map(|value| failure.message = value)
        } else {
            reader.skip()
        }
    })?;
    Ok(Some(failure))
}
