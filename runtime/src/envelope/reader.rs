//! Reads JSON in one pass: the members of an object one by one, and only the values that the caller asks for.
//!
//! It is strict about what it reads (RFC 8259). For a value that the caller skips, it only finds the end; see [`skip`].

#![expect(clippy::inline_always, reason = "without it, a success of 1 KB takes a sixth longer")]

use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::number;
use super::skip;
use super::text::{self, Escapes, Quoted};

/// A position in a body.
pub(super) struct Reader<'a> {
    pub(super) body: &'a [u8],
    /// The number of bytes before it.
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Reader { body, at: 0 }
    }

    /// Passes white space and returns the first byte of the next token.
    #[inline(always)]
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let Some(byte) = self.body.get(self.at) {
            match byte {
                b' ' | b'\n' | b'\r' | b'\t' => self.at += 1,
                _ => return Some(*byte),
            }
        }
        None
    }

    /// Returns the number of bytes before this position.
    pub(super) fn offset(&self) -> usize {
        self.at.min(self.body.len())
    }

    /// Returns the bytes from this position on.
    #[inline(always)]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.body.get(self.at..).unwrap_or_default()
    }

    /// Returns the bytes from an earlier position to this one.
    pub(super) fn since(&self, start: usize) -> &'a [u8] {
        self.body.get(start..self.at).unwrap_or_default()
    }

    /// Goes on to `part`, which is a part of the rest, and ends there.
    pub(super) fn go_to(&mut self, part: &'a [u8]) {
        self.at = text::offset_of(part, self.body);
        self.body = self.body.get(..self.at + part.len()).unwrap_or_default();
    }

    /// Reports an error at this position.
    #[cold]
    pub(super) fn bad(&self, kind: BadEnvelopeKind) -> BadEnvelope {
        BadEnvelope::at(kind, self.body, self.at)
    }

    /// Reports that the next byte isn't allowed here, or isn't there.
    #[cold]
    fn unexpected(&self) -> BadEnvelope {
        self.bad(if self.at < self.body.len() { BadEnvelopeKind::Syntax } else { BadEnvelopeKind::Truncated })
    }

    /// Reports that the byte after so many isn't allowed there, or isn't there.
    #[cold]
    fn misplaced(&mut self, offset: usize) -> BadEnvelope {
        self.at += offset;
        self.unexpected()
    }

    /// Reads an object, whose `{` is the next byte. Calls `member` with each key; it must read or skip the value.
    #[inline(always)]
    pub(super) fn object(
        &mut self,
        mut member: impl FnMut(&mut Self, Quoted<'a>) -> Result<(), BadEnvelope>,
    ) -> Result<(), BadEnvelope> {
        self.at += 1;
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            let key = self.key()?;
            member(self, key)?;
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => break,
                _ => return Err(self.unexpected()),
            }
        }
        self.at += 1;
        Ok(())
    }

    /// Reads a key and its colon.
    #[inline(always)]
    fn key(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
        if let [b'"', rest @ ..] = self.rest()
            && let Some((raw, [b'"', b':', ..])) = rest.split_at_checked(skip::plain(rest))
        {
            self.at += raw.len() + 3;
            return Ok(Quoted::plain(raw));
        }
        self.other_key()
    }

    /// Reads a key that has escapes, or white space around it.
    #[inline(never)]
    fn other_key(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
        let Some(b'"') = self.peek() else { return Err(self.unexpected()) };
        let key = self.string()?;
        let Some(b':') = self.peek() else { return Err(self.unexpected()) };
        self.at += 1;
        Ok(key)
    }

    /// Reads a string, whose opening quote is the next byte.
    #[inline(always)]
    pub(super) fn string(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
        self.at += 1;
        let rest = self.rest();
        let plain = skip::plain(rest);
        let (length, escapes) = match rest.get(plain) {
            Some(b'"') => (plain, Escapes::None),
            Some(b'\\') => (self.escaped(plain)?, Escapes::Some),
            _ => return Err(self.misplaced(plain)),
        };
        let raw = rest.get(..length).unwrap_or_default();
        self.at += length + 1;
        Ok(Quoted { raw, escapes })
    }

    /// Returns the length of a string that has its first backslash after `plain` bytes.
    #[inline(never)]
    fn escaped(&mut self, plain: usize) -> Result<usize, BadEnvelope> {
        let rest = self.rest().get(plain..).unwrap_or_default();
        skip::string(rest).map(|length| plain + length).ok_or_else(|| self.misplaced(plain + rest.len()))
    }

    /// Reads a number, `true`, `false` or `null`.
    #[inline(always)]
    pub(super) fn scalar(&mut self) -> Result<&'a [u8], BadEnvelope> {
        let rest = self.rest();
        // Most are a few digits.
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if let Some((scalar @ ([b'1'..=b'9', ..] | b"0"), [b',' | b'}', ..])) = rest.split_at_checked(digits) {
            self.at += digits;
            return Ok(scalar);
        }
        self.other_scalar()
    }

    #[inline(never)]
    fn other_scalar(&mut self) -> Result<&'a [u8], BadEnvelope> {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| is_scalar(**byte)).count();
        let scalar = rest.get(..length).unwrap_or_default();
        if matches!(scalar, b"true" | b"false" | b"null") || number::is_json(scalar) {
            self.at += length;
            return Ok(scalar);
        }
        // A scalar that the end of the body cuts off may be right as far as it goes.
        Err(if length == rest.len() { self.misplaced(length) } else { self.unexpected() })
    }

    /// Reads the next value, as far as it matters.
    #[inline(always)]
    pub(super) fn value(&mut self) -> Result<Value<'a>, BadEnvelope> {
        match self.peek() {
            Some(b'"') => self.string().map(Value::Text),
            Some(b'-' | b'0'..=b'9') => self.scalar().map(|raw| Value::Number(Quoted::plain(raw))),
            Some(b'n') => self.skip().map(|()| Value::Absent),
            _ => {
                let start = self.at;
                self.skip().map(|()| Value::Other(self.since(start)))
            }
        }
    }

    /// Passes the next value, whatever it is.
    #[inline(always)]
    pub(super) fn skip(&mut self) -> Result<(), BadEnvelope> {
        let open = match self.peek() {
            Some(open @ (b'{' | b'[')) => open,
            Some(b'"') => return self.string().map(|_| ()),
            _ => return self.scalar().map(|_| ()),
        };
        self.at += 1;
        let length = match self.body.get(self.at) {
            // The brackets of a kind are two apart.
            Some(close) if *close == open + 2 => Ok(1),
            _ => skip::container(self.rest(), open),
        };
        self.at += length.map_err(|offset| self.misplaced(offset))?;
        Ok(())
    }
}

/// The value of a member.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Value<'a> {
    /// There is no such member, or it is `null`.
    #[default]
    Absent,
    Text(Quoted<'a>),
    Number(Quoted<'a>),
    /// `true`, `false`, an array or an object.
    Other(&'a [u8]),
}

impl<'a> Value<'a> {
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

    /// Returns the offset of the value in the body that it is in.
    pub(super) fn start(self, body: &[u8]) -> usize {
        match self {
            Value::Absent => 0,
            // The quote before it belongs to it.
            Value::Text(text) => text::offset_of(text.raw, body) - 1,
            Value::Number(number) => text::offset_of(number.raw, body),
            Value::Other(json) => text::offset_of(json, body),
        }
    }

    /// Returns the bytes of an object.
    pub(super) fn object(self) -> Option<&'a [u8]> {
        match self {
            Value::Other(json @ [b'{', ..]) => Some(json),
            _ => None,
        }
    }
}

/// Returns whether this byte may be part of a number, `true`, `false` or `null`.
const fn is_scalar(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')
}
