//! Reads the value of a member, as far as it matters: a text, a number, or something else.

use super::bad::BadEnvelope;
use super::reader::Reader;
use super::text::Quoted;

/// The value of a member.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Value<'a> {
    /// There is no such member, or it is `null`.
    #[default]
    Absent,
    Text(Quoted<'a>),
    Number(Quoted<'a>),
    /// `true`, `false`, an array or an object.
    Other,
}

impl<'a> Value<'a> {
    /// Reads the next value.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "returning the value costs 30 ns of an error's 120")]
    pub(super) fn read(reader: &mut Reader<'a>) -> Result<Self, BadEnvelope> {
        match reader.peek() {
            Some(b'"') => reader.string().map(Value::Text),
            Some(b'-' | b'0'..=b'9') => reader.scalar().map(|raw| Value::Number(Quoted::plain(raw))),
            Some(b'n') => reader.skip().map(|()| Value::Absent),
            _ => reader.skip().map(|()| Value::Other),
        }
    }

    /// Returns the text.
    pub(super) fn text(self) -> Option<Quoted<'a>> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the text, or the number as it is written.
    pub(super) fn code(self) -> Option<Quoted<'a>> {
        match self {
            Value::Text(code) | Value::Number(code) => Some(code),
            _ => None,
        }
    }
}
