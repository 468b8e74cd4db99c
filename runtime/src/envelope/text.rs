//! Reads JSON strings: as text, borrowed where nothing is escaped, or compared with a name.

use core::str;

use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::number::{self, Number};

/// Text of an answer: borrowed from the body, and owned where it had escapes.
#[cfg(feature = "alloc")]
pub(super) type Text<'a> = alloc::borrow::Cow<'a, str>;
/// Text of an answer, with its escapes as they are.
#[cfg(not(feature = "alloc"))]
pub(super) type Text<'a> = &'a str;

/// A string of the body, with its escapes as they are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quoted<'a> {
    /// The bytes between the quotes.
    pub(super) raw: &'a [u8],
    /// Whether there is a backslash among them.
    pub(super) escapes: Escapes,
}

/// Whether a string has escapes. It takes a word: copying a struct with a `bool` and seven bytes of padding stalls the processor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(usize)]
pub(super) enum Escapes {
    #[default]
    None,
    Some,
}

impl<'a> Quoted<'a> {
    /// Makes a string without escapes.
    pub(super) const fn plain(raw: &'a [u8]) -> Self {
        Quoted { raw, escapes: Escapes::None }
    }

    /// Takes a text as a string of the body. Without `alloc`, a backslash in a text starts an escape.
    pub(super) fn of(text: &'a str) -> Self {
        let escapes = if cfg!(not(feature = "alloc")) && text.contains('\\') { Escapes::Some } else { Escapes::None };
        Quoted { raw: text.as_bytes(), escapes }
    }

    pub(super) fn is_escaped(&self) -> bool {
        self.escapes == Escapes::Some
    }

    /// Returns whether its text is `name`.
    #[inline]
    pub(super) fn is(&self, name: &str) -> bool {
        if self.is_escaped() { self.characters().eq(name.chars().map(Some)) } else { self.raw == name.as_bytes() }
    }

    /// Returns its text as a number, if it is one.
    pub(super) fn number(&self) -> Option<Number> {
        if !self.is_escaped() {
            return number::read(self.raw.iter().copied());
        }
        let ascii = |character: Option<char>| character.and_then(|character| u8::try_from(character).ok());
        number::read(self.characters().map(|character| ascii(character).unwrap_or(0xFF)))
    }

    /// Returns whether its text is an integer, of any size.
    pub(super) fn is_integer(&self) -> bool {
        // Most are a few digits.
        self.raw.iter().all(u8::is_ascii_digit) && !self.raw.is_empty()
            || self.number().is_some_and(|number| number.is_integer())
    }

    /// Returns whether its text is zero, in any spelling.
    pub(super) fn is_zero(&self) -> bool {
        match self.raw {
            b"0" => true,
            [b'1'..=b'9', ..] => false,
            _ => self.number().is_some_and(|number| number.is_zero()),
        }
    }

    /// Returns its value if it is an integer that fits.
    pub(super) fn value(&self) -> Option<i64> {
        self.number()?.value()
    }

    /// Returns whether it is the code `code`: by its text, or by its value.
    pub(super) fn is_code(&self, code: &str) -> bool {
        self.is(code) || self.value().is_some_and(|value| number::value(code) == Some(value))
    }

    /// Returns its characters; `None` in place of the first invalid escape and what follows it.
    fn characters(&self) -> impl Iterator<Item = Option<char>> + use<'a> {
        let mut rest = str::from_utf8(self.raw).unwrap_or("\\");
        core::iter::from_fn(move || {
            let mut after = rest.chars();
            let first = after.next()?;
            let escape = if first == '\\' { escape(after.as_str().as_bytes()) } else { Some((first, 0)) };
            rest = escape.and_then(|(_, length)| after.as_str().get(length..)).unwrap_or_default();
            Some(escape.map(|(character, _)| character))
        })
    }

    /// Returns its text.
    #[inline]
    pub(super) fn text(&self, body: &[u8]) -> Result<Text<'a>, BadEnvelope> {
        match str::from_utf8(self.raw) {
            Ok(text) if self.is_escaped() => {
                unescape(text).map_err(|offset| self.bad(body, BadEnvelopeKind::Syntax, offset))
            }
            Ok(text) => Ok(text.into()),
            Err(error) => Err(self.bad(body, BadEnvelopeKind::NotUtf8, error.valid_up_to())),
        }
    }

    /// Makes the error for the byte `offset` of the string.
    #[cold]
    fn bad(&self, body: &[u8], kind: BadEnvelopeKind, offset: usize) -> BadEnvelope {
        BadEnvelope::at(kind, body, offset_of(self.raw, body) + offset)
    }
}

/// Returns the offset of `part` in `body`. It must be a part of it.
pub(super) fn offset_of(part: &[u8], body: &[u8]) -> usize {
    part.as_ptr().addr() - body.as_ptr().addr()
}

/// Returns the text that `escaped` stands for, or the offset of an invalid escape.
#[cfg(feature = "alloc")]
fn unescape(escaped: &str) -> Result<Text<'_>, usize> {
    // No escape is shorter than what it stands for.
    let mut text = alloc::string::String::with_capacity(escaped.len());
    pieces(escaped, |plain, character| {
        text.push_str(plain);
        text.extend(character);
    })?;
    Ok(text.into())
}

/// Returns `escaped` as it is, or the offset of an invalid escape.
#[cfg(not(feature = "alloc"))]
fn unescape(escaped: &str) -> Result<Text<'_>, usize> {
    pieces(escaped, |_, _| ())?;
    Ok(escaped)
}

/// Gives the parts of `escaped` in order: what comes before an escape, and the character that the escape stands for.
fn pieces<'a>(escaped: &'a str, mut piece: impl FnMut(&'a str, Option<char>)) -> Result<(), usize> {
    let mut rest = escaped;
    while let Some((plain, after)) = rest.split_once('\\') {
        let offset = escaped.len() - after.len() - 1;
        no_control(plain).map_err(|place| offset - plain.len() + place)?;
        let (character, length) = escape(after.as_bytes()).ok_or(offset)?;
        rest = after.get(length..).ok_or(offset)?;
        piece(plain, Some(character));
    }
    no_control(rest).map_err(|place| escaped.len() - rest.len() + place)?;
    piece(rest, None);
    Ok(())
}

/// Returns the place of the first control character as the error: JSON allows these as escapes only.
fn no_control(plain: &str) -> Result<(), usize> {
    plain.bytes().position(|byte| byte < b' ').map_or(Ok(()), Err)
}

/// Returns the character that an escape stands for, and how many bytes after the backslash it takes (RFC 8259, section 7).
fn escape(after: &[u8]) -> Option<(char, usize)> {
    let (kind, digits) = after.split_first()?;
    let character = match kind {
        b'"' | b'\\' | b'/' => char::from(*kind),
        b'b' => '\u{8}',
        b'f' => '\u{C}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return unicode(digits).map(|(character, length)| (character, length + 1)),
        _ => return None,
    };
    Some((character, 1))
}

/// Returns the character after `\u`, and how many bytes it takes. A surrogate without its counterpart stands for no character; servers
/// that cut a message by UTF-16 units leave such ones, and an error would lose the rest of the message.
fn unicode(digits: &[u8]) -> Option<(char, usize)> {
    let (first, after) = unit(digits)?;
    if let Some(character) = char::from_u32(first) {
        return Some((character, 4));
    }
    let second = after.strip_prefix(b"\\u").and_then(unit).map_or(0, |(second, _)| second);
    match (first, second) {
        (0xD800..=0xDBFF, 0xDC00..=0xDFFF) => {
            let character = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            Some((char::from_u32(character)?, 10))
        }
        _ => Some((char::REPLACEMENT_CHARACTER, 4)),
    }
}

/// Returns the UTF-16 unit of four hexadecimal digits, and what follows.
fn unit(digits: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = digits.split_first_chunk::<4>()?;
    let unit = digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))?;
    Some((unit, rest))
}
