//! In: the bytes of a body. Out: the members of its objects, one after the other, and their values as far as someone asks for them.
//!
//! Strict about what it reads (RFC 8259); what is skipped is only measured, see [`skip`].

use crate::bad_envelope::{BadEnvelope, BadEnvelopeKind};
use crate::number;
use crate::skip;
use crate::text::Quoted;

/// A place in a body.
pub(crate) struct Reader<'a> {
    pub(crate) body: &'a [u8],
    pub(crate) at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(body: &'a [u8]) -> Self {
        Reader { body, at: 0 }
    }

    /// The byte that the next token starts with; white space before it is passed.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.body.get(self.at) {
            self.at += 1;
        }
        self.body.get(self.at).copied()
    }

    /// Something is wrong at this place.
    #[cold]
    pub(crate) fn bad(&self, kind: BadEnvelopeKind) -> BadEnvelope {
        BadEnvelope::at(kind, self.body, self.at)
    }

    /// This byte isn't allowed here, or isn't there.
    #[cold]
    fn unexpected(&self) -> BadEnvelope {
        self.bad(if self.at < self.body.len() { BadEnvelopeKind::Syntax } else { BadEnvelopeKind::Truncated })
    }

    /// Reads an object, whose `{` is the next byte. `member` is called for each key and must read or skip its value.
    #[inline]
    pub(crate) fn object(
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
    #[inline]
    fn key(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
        let Some(b'"') = self.peek() else { return Err(self.unexpected()) };
        let key = self.string()?;
        let Some(b':') = self.peek() else { return Err(self.unexpected()) };
        self.at += 1;
        Ok(key)
    }

    /// Reads a string, whose opening quote is the next byte.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<Quoted<'a>, BadEnvelope> {
        self.at += 1;
        let start = self.at;
        let mut escaped = false;
        loop {
            self.at += skip::plain(self.body.get(self.at..).unwrap_or_default());
            match self.body.get(self.at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    self.at += 2;
                }
                _ => return Err(self.unexpected()),
            }
        }
        let raw = self.body.get(start..self.at).unwrap_or_default();
        self.at += 1;
        Ok(Quoted { raw, start, escaped })
    }

    /// Reads a number, `true`, `false` or `null`.
    #[inline]
    pub(crate) fn scalar(&mut self) -> Result<&'a [u8], BadEnvelope> {
        let rest = self.body.get(self.at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| is_scalar(**byte)).count();
        let scalar = rest.get(..length).unwrap_or_default();
        if matches!(scalar, b"true" | b"false" | b"null") || number::is_number(scalar) {
            self.at += length;
            Ok(scalar)
        } else {
            // A scalar that the body's end cuts off is not wrong as far as it goes.
            self.at += if length == rest.len() { length } else { 0 };
            Err(self.unexpected())
        }
    }

    /// Passes the next value, whatever it is.
    #[inline]
    pub(crate) fn skip(&mut self) -> Result<(), BadEnvelope> {
        let first = self.peek();
        let behind = self.body.get(self.at + 1..).unwrap_or_default();
        let length = match first {
            Some(b'{') => skip::container(behind, b'{', b'}'),
            Some(b'[') => skip::container(behind, b'[', b']'),
            Some(b'"') => skip::string(behind),
            _ => return self.scalar().map(|_| ()),
        };
        self.at = length.map_or(self.body.len(), |length| self.at + 1 + length);
        if length.is_some() { Ok(()) } else { Err(self.unexpected()) }
    }
}

/// Whether a number, `true`, `false` or `null` may have this byte.
const fn is_scalar(byte: u8) -> bool {
    matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')
}
