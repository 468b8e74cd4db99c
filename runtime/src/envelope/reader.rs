//! Reads JSON in one pass: the members of an object one by one, and only the values that the caller asks for.
//!
//! It is strict about what it reads (RFC 8259). For a value that the caller skips, it only finds the end; see [`skip`].

#![expect(clippy::inline_always, reason = "without it, a success of 1 KB takes a sixth longer")]

use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::number;
use super::skip;
use super::text::{self, Quoted};

/// A position in a body.
pub(super) struct Reader<'a> {
    pub(super) body: &'a [u8],
    /// The number of bytes before it.
    pub(super) at: usize,
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

    /// Returns the bytes from this position on.
    #[inline(always)]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.body.get(self.at..).unwrap_or_default()
    }

    /// Returns the value between an earlier position and this one.
    pub(super) fn since(&self, start: usize, plain: usize) -> Value<'a> {
        Value { json: self.body.get(start..self.at).filter(|json| *json != b"null"), plain }
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

    /// Reports that the byte after so many isn't allowed there, or isn't there.
    #[cold]
    fn misplaced(&mut self, offset: usize) -> BadEnvelope {
        self.at += offset;
        self.bad(if self.at < self.body.len() { BadEnvelopeKind::Syntax } else { BadEnvelopeKind::Truncated })
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
                _ => return Err(self.misplaced(0)),
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
        let Some(b'"') = self.peek() else { return Err(self.misplaced(0)) };
        let start = self.at + 1;
        let plain = self.string()?;
        let raw = self.body.get(start..self.at - 1).unwrap_or_default();
        let Some(b':') = self.peek() else { return Err(self.misplaced(0)) };
        self.at += 1;
        Ok(Quoted { raw, plain })
    }

    /// Passes a string, whose opening quote is the next byte. Returns how many of its bytes come before the first backslash.
    #[inline(always)]
    fn string(&mut self) -> Result<usize, BadEnvelope> {
        self.at += 1;
        let rest = self.rest();
        let plain = skip::plain(rest);
        let length = match rest.get(plain) {
            Some(b'"') => plain,
            Some(b'\\') => skip::string(rest).map_err(|offset| self.misplaced(offset))?,
            _ => return Err(self.misplaced(plain)),
        };
        self.at += length + 1;
        Ok(plain)
    }

    /// Passes a number, `true`, `false` or `null`.
    #[inline(always)]
    pub(super) fn scalar(&mut self) -> Result<(), BadEnvelope> {
        let rest = self.rest();
        // Most are a few digits.
        let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if let Some(([b'1'..=b'9', ..] | b"0", [b',' | b'}', ..])) = rest.split_at_checked(digits) {
            self.at += digits;
            return Ok(());
        }
        self.other_scalar()
    }

    #[inline(never)]
    fn other_scalar(&mut self) -> Result<(), BadEnvelope> {
        let rest = self.rest();
        let length = rest.iter().take_while(|byte| is_scalar(**byte)).count();
        let scalar = rest.get(..length).unwrap_or_default();
        if matches!(scalar, b"true" | b"false" | b"null") || number::is_json(scalar) {
            self.at += length;
            return Ok(());
        }
        // A scalar that the end of the body cuts off may be right as far as it goes.
        Err(if length == rest.len() { self.misplaced(length) } else { self.misplaced(0) })
    }

    /// Passes the next value and returns it.
    #[inline(always)]
    pub(super) fn value(&mut self) -> Result<Value<'a>, BadEnvelope> {
        self.peek();
        let start = self.at;
        let plain = self.skip()?;
        Ok(self.since(start, plain))
    }

    /// Passes the next value, whatever it is. Of a string, it returns how many bytes come before the first backslash.
    #[inline(always)]
    pub(super) fn skip(&mut self) -> Result<usize, BadEnvelope> {
        let open = match self.peek() {
            Some(open @ (b'{' | b'[')) => open,
            Some(b'"') => return self.string(),
            _ => return self.scalar().map(|()| usize::MAX),
        };
        self.at += 1;
        let length = match self.body.get(self.at) {
            // The brackets of a kind are two apart.
            Some(close) if *close == open + 2 => Ok(1),
            _ => skip::container(self.rest(), open),
        };
        self.at += length.map_err(|offset| self.misplaced(offset))?;
        Ok(usize::MAX)
    }
}

/// The value of a member.
#[derive(Clone, Copy, Default)]
pub(super) struct Value<'a> {
    /// The value as it is written; `None` if there is no such member, or it is `null`.
    pub(super) json: Option<&'a [u8]>,
    /// See [`Quoted::plain`].
    plain: usize,
}

impl<'a> Value<'a> {
    /// Returns the text.
    pub(super) fn text(self) -> Option<Quoted<'a>> {
        match self.json {
            Some([b'"', raw @ .., _]) => Some(Quoted { raw, plain: self.plain }),
            _ => None,
        }
    }

    /// Returns the text, or the number as it is written.
    pub(super) fn code(self) -> Option<Quoted<'a>> {
        match self.json {
            Some(number @ [b'-' | b'0'..=b'9', ..]) => Some(Quoted::plain(number)),
            _ => self.text(),
        }
    }

    /// Returns the bytes of an object.
    pub(super) fn object(self) -> Option<&'a [u8]> {
        self.json.filter(|json| json.starts_with(b"{"))
    }
}

/// Returns whether this byte may be part of a number, `true`, `false` or `null`.
const fn is_scalar(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')
}
