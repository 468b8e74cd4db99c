//! Reads JSON in one pass: the members of an object one by one, and only the values that the caller asks for.
//!
//! It is strict about what it reads (RFC 8259). For a value that the caller skips, it only finds the end; see [`skip`].

#![expect(clippy::inline_always, reason = "without it, a success of 1 KB takes a sixth longer")]

use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::number;
use super::skip;
use super::text::Quoted;

/// A position in a body.
pub(super) struct Reader<'a> {
    pub(super) body: &'a [u8],
    /// The bytes from the position on.
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(body: &'a [u8]) -> Self {
        Reader { body, rest: body }
    }

    /// Passes white space and returns the first byte of the next token.
    #[inline(always)]
    pub(super) fn peek(&mut self) -> Option<u8> {
        while let [first, behind @ ..] = self.rest {
            match first {
                b' ' | b'\n' | b'\r' | b'\t' => self.rest = behind,
                _ => return Some(*first),
            }
        }
        None
    }

    /// Returns the bytes from this position on.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Returns the bytes from an earlier position, given as its [`rest`](Self::rest), to this one.
    pub(super) fn since(&self, earlier: &'a [u8]) -> &'a [u8] {
        earlier.get(..earlier.len() - self.rest.len()).unwrap_or_default()
    }

    /// Returns the number of bytes before this position.
    pub(super) fn offset(&self) -> usize {
        self.body.len() - self.rest.len()
    }

    /// Reports an error at this position.
    #[cold]
    pub(super) fn bad(&self, kind: BadEnvelopeKind) -> BadEnvelope {
        BadEnvelope::at(kind, self.body, self.offset())
    }

    /// Reports that the next byte isn't allowed here, or isn't there.
    #[cold]
    fn unexpected(&self) -> BadEnvelope {
        self.bad(if self.rest.is_empty() { BadEnvelopeKind::Truncated } else { BadEnvelopeKind::Syntax })
    }

    /// Reports that the body ends inside a value.
    #[cold]
    fn truncated(&mut self) -> BadEnvelope {
        self.rest = &[];
        self.unexpected()
    }

    /// Passes `length` bytes, or all there are.
    #[inline(always)]
    fn pass(&mut self, length: usize) -> &'a [u8] {
        let (passed, rest) = self.rest.split_at_checked(length).unwrap_or((self.rest, &[]));
        self.rest = rest;
        passed
    }

    /// Reads an object, whose `{` is the next byte. Calls `member` with each key; it must read or skip the value.
    #[inline(always)]
    pub(super) fn object(
        &mut self,
        mut member: impl FnMut(&mut Self, Quoted<'a>) -> Result<(), BadEnvelope>,
    ) -> Result<(), BadEnvelope> {
        self.pass(1);
        if self.peek() == Some(b'}') {
            self.pass(1);
            return Ok(());
        }
        loop {
            let key = self.key()?;
            member(self, key)?;
            match self.peek() {
                Some(b',') => self.pass(1),
                Some(b'}') => break,
                _ => return Err(self.unexpected()),
            };
        }
        self.pass(1);
        Ok(())
    }

    /// Reads a key and its colon.
    #[inline(always)]
    fn key(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
        let Some(b'"') = self.peek() else { return Err(self.unexpected()) };
        let key = self.string()?;
        let Some(b':') = self.peek() else { return Err(self.unexpected()) };
        self.pass(1);
        Ok(key)
    }

    /// Reads a string, whose opening quote is the next byte.
    #[inline(always)]
    pub(super) fn string(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
        self.pass(1);
        let plain = skip::plain(self.rest);
        let (length, escaped) = match self.rest.get(plain) {
            Some(b'"') => (plain, false),
            Some(b'\\') => (self.escaped(plain)?, true),
            _ => return Err(self.control(plain)),
        };
        let raw = self.pass(length);
        self.pass(1);
        Ok(Quoted { raw, escaped })
    }

    /// Returns the length of a string that has its first backslash after `plain` bytes.
    #[inline(never)]
    fn escaped(&mut self, plain: usize) -> Result<usize, BadEnvelope> {
        let behind = self.rest.get(plain..).unwrap_or_default();
        skip::string(behind).map(|length| plain + length).ok_or_else(|| self.truncated())
    }

    /// Reports that a string has a control character after `plain` bytes, or doesn't close.
    #[cold]
    fn control(&mut self, plain: usize) -> BadEnvelope {
        self.pass(plain);
        self.unexpected()
    }

    /// Reads a number, `true`, `false` or `null`.
    #[inline(always)]
    pub(super) fn scalar(&mut self) -> Result<&'a [u8], BadEnvelope> {
        let length = self.rest.iter().take_while(|byte| is_scalar(**byte)).count();
        let scalar = self.rest.get(..length).unwrap_or_default();
        if matches!(scalar, b"true" | b"false" | b"null") || number::is_number(scalar) {
            return Ok(self.pass(length));
        }
        // A scalar that the end of the body cuts off may be right as far as it goes.
        Err(if length == self.rest.len() { self.truncated() } else { self.unexpected() })
    }

    /// Passes the next value, whatever it is.
    #[inline(always)]
    pub(super) fn skip(&mut self) -> Result<(), BadEnvelope> {
        let (open, close) = match self.peek() {
            Some(b'{') => (b'{', b'}'),
            Some(b'[') => (b'[', b']'),
            Some(b'"') => return self.string().map(|_| ()),
            _ => return self.scalar().map(|_| ()),
        };
        self.pass(1);
        let length = match self.rest.first() {
            Some(first) if *first == close => 1,
            _ => skip::container(self.rest, open, close).ok_or_else(|| self.truncated())?,
        };
        self.pass(length);
        Ok(())
    }
}

/// Returns whether this byte may be part of a number, `true`, `false` or `null`.
const fn is_scalar(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')
}
