//! In: the bytes of a body. Out: the members of its objects, one after the other, and their values as far as someone
//! asks for them.
//!
//! Strict about what it reads (RFC 8259); what is skipped is only measured, see [`skip`].

#![expect(clippy::inline_always, reason = "without it, a success of 1 KB takes a sixth longer")]

use crate::bad_envelope::{BadEnvelope, BadEnvelopeKind};
use crate::number;
use crate::skip;
use crate::text::Quoted;

/// A place in a body.
pub(crate) struct Reader<'a> {
    pub(crate) body: &'a [u8],
    /// What is not yet read.
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) fn new(body: &'a [u8]) -> Self {
        Reader { body, rest: body }
    }

    /// The byte that the next token starts with; white space before it is passed.
    #[inline(always)]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while let [first, behind @ ..] = self.rest {
            match first {
                b' ' | b'\n' | b'\r' | b'\t' => self.rest = behind,
                _ => return Some(*first),
            }
        }
        None
    }

    /// The number of bytes before this place.
    pub(crate) fn offset(&self) -> usize {
        self.body.len() - self.rest.len()
    }

    /// Something is wrong at this place.
    #[cold]
    pub(crate) fn bad(&self, kind: BadEnvelopeKind) -> BadEnvelope {
        BadEnvelope::at(kind, self.body, self.offset())
    }

    /// This byte isn't allowed here, or isn't there.
    #[cold]
    fn unexpected(&self) -> BadEnvelope {
        self.bad(if self.rest.is_empty() { BadEnvelopeKind::Truncated } else { BadEnvelopeKind::Syntax })
    }

    /// The body ends inside something.
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

    /// Reads an object, whose `{` is the next byte. `member` is called for each key and must read or skip its value.
    #[inline(always)]
    pub(crate) fn object(
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
    pub(crate) fn string(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
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

    /// The length of a string that has its first backslash behind `plain` bytes.
    #[inline(never)]
    fn escaped(&mut self, plain: usize) -> Result<usize, BadEnvelope> {
        let behind = self.rest.get(plain..).unwrap_or_default();
        skip::string(behind).map(|length| plain + length).ok_or_else(|| self.truncated())
    }

    /// A string has a control character behind `plain` bytes, or ends with the body.
    #[cold]
    fn control(&mut self, plain: usize) -> BadEnvelope {
        self.pass(plain);
        self.unexpected()
    }

    /// Reads a number, `true`, `false` or `null`.
    #[inline(always)]
    pub(crate) fn scalar(&mut self) -> Result<&'a [u8], BadEnvelope> {
        let length = self.rest.iter().take_while(|byte| is_scalar(**byte)).count();
        let scalar = self.rest.get(..length).unwrap_or_default();
        if matches!(scalar, b"true" | b"false" | b"null") || number::is_number(scalar) {
            return Ok(self.pass(length));
        }
        // A scalar that the body's end cuts off is not wrong as far as it goes.
        Err(if length == self.rest.len() { self.truncated() } else { self.unexpected() })
    }

    /// Passes the next value, whatever it is.
    #[inline(always)]
    pub(crate) fn skip(&mut self) -> Result<(), BadEnvelope> {
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

/// Whether a number, `true`, `false` or `null` may have this byte.
const fn is_scalar(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')
}
