//! Reads streams of events: the lines `data: …` of `text/event-stream` answers.
//!
//! The rules are those of the HTML standard, section "Server-sent events", but for one: an event that the end of the body cuts off counts.

use alloc::borrow::Cow;

use super::answer::Answer;
use super::parse::line;

impl<'a> Answer<'a> {
    /// Goes over the events of a `text/event-stream` body, which chat models and speech recognition answer.
    ///
    /// An error may come at any time, or in place of the stream: a body that starts like JSON, HTML or XML is one event. Lines that no stream has are
    /// left out, as the standard says: look at the response's `Content-Type` if a proxy may answer in plain text.
    ///
    /// ```
    /// use tencent_errors::{Answer, ApiError};
    ///
    /// /// Returns the number of pieces that the model wrote.
    /// fn pieces(body: &[u8]) -> Result<usize, ApiError<'static>> {
    ///     let mut count = 0;
    ///     for event in Answer::events(body) {
    ///         if let Some(error) = event.answer().and_then(Answer::into_error) {
    ///             return Err(error.into_owned());
    ///         }
    ///         count += 1; // decode `event.data()` here
    ///     }
    ///     Ok(count)
    /// }
    ///
    /// let body = b"data: {\"Choices\":[]}\n\ndata: {\"Choices\":[]}\n\ndata: [DONE]\n\n";
    /// assert_eq!(pieces(body), Ok(2));
    /// let body = b"data: {\"Choices\":[]}\n\ndata: {\"error\":{\"code\":2001,\"message\":\"busy\"}}\n\n";
    /// assert!(pieces(body).is_err_and(|error| error.is("2001")));
    /// ```
    pub fn events(body: &'a [u8]) -> Events<'a> {
        let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
        match body.trim_ascii_start() {
            [b'{' | b'[' | b'<', ..] => Events { rest: &[], whole: Some(body) },
            _ => Events { rest: body, whole: None },
        }
    }
}

/// The events of a stream: see [`Answer::events`]. It ends at `data: [DONE]`, or with the body.
#[derive(Clone, Debug)]
pub struct Events<'a> {
    rest: &'a [u8],
    /// The body, if it isn't a stream.
    whole: Option<&'a [u8]>,
}

impl<'a> Iterator for Events<'a> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        let data = self.whole.take().map(Cow::Borrowed).or_else(|| self.data())?;
        if data.trim_ascii() == b"[DONE]" {
            self.rest = &[];
            return None;
        }
        Some(Event { data })
    }
}

impl core::iter::FusedIterator for Events<'_> {}

impl<'a> Events<'a> {
    /// Returns the data of the next event: the values of its `data` fields, one on each line.
    fn data(&mut self) -> Option<Cow<'a, [u8]>> {
        let mut data = None;
        while !self.rest.is_empty() {
            let (line, rest) = line(self.rest);
            self.rest = rest;
            match (field(line), &mut data) {
                ((b"data", value), None) => data = Some(Cow::Borrowed(value)),
                ((b"data", value), Some(data)) => {
                    data.to_mut().push(b'\n');
                    data.to_mut().extend(value);
                }
                (_, Some(_)) if line.is_empty() => break,
                _ => {}
            }
        }
        data
    }
}

/// Returns the name of a line's field, and the value.
fn field(line: &[u8]) -> (&[u8], &[u8]) {
    let end = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
    let (name, value) = line.split_at_checked(end).unwrap_or((line, &[]));
    let value = value.strip_prefix(b":").unwrap_or(value);
    (name, value.strip_prefix(b" ").unwrap_or(value))
}

/// An event of a stream: see [`Answer::events`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<'a> {
    data: Cow<'a, [u8]>,
}

impl Event<'_> {
    /// Returns the data, which usually are JSON.
    pub fn data(&self) -> &[u8] {
        &self.data
    }

    /// Returns the data as an answer, if they have one of the forms of [`ApiError::parse`](crate::ApiError::parse). Other data are the stream's
    /// own.
    pub fn answer(&self) -> Option<Answer<'_>> {
        Answer::parse(&self.data).ok()
    }
}
