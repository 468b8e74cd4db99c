//! Reads JSON strings: as text, borrowed where nothing is escaped, or compared with a name.

use core::{iter, str};

use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::number::{self, Number};

/// Text of an answer: borrowed from the body, and owned where it had escapes.
#[cfg(feature = "alloc")]
pub(super) type Text<'a> = alloc::borrow::Cow<'a, str>;
/// Text of an answer, with its escapes as they are.
#[cfg(not(feature = "alloc"))]
pub(super) type Text<'a> = &'a str;

/// A string without its quotes and with its escapes as they are, or a number.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a> {
    pub(super) raw: &'a [u8],
    /// How many bytes come before the first backslash, if there is one. A `bool` would make copies slower, for its padding.
    pub(super) plain: usize,
}

impl<'a> Quoted<'a> {
    /// Takes what has no escapes.
    pub(super) const fn plain(raw: &'a [u8]) -> Self {
        Quoted { raw, plain: raw.len() }
    }

    /// Takes a text of an error. Without `alloc`, a backslash in it starts an escape.
    pub(super) fn of(text: &'a str) -> Self {
        let escape = if cfg!(feature = "alloc") { None } else { text.find('\\') };
        Quoted { raw: text.as_bytes(), plain: escape.unwrap_or(text.len()) }
    }

    pub(super) const fn is_escaped(&self) -> bool {
        self.plain < self.raw.len()
    }

    /// Returns whether its text is `name`.
    #[inline]
    pub(super) fn is(&self, name: &str) -> bool {
        if self.is_escaped() { self.stands_for(name) } else { self.raw == name.as_bytes() }
    }

    #[cold]
    fn stands_for(&self, name: &str) -> bool {
        let rest = self.pieces().try_fold(name, |rest, piece| {
            let (plain, character) = piece.ok()?;
            let rest = rest.strip_prefix(plain)?;
            character.map_or(Some(rest), |character| rest.strip_prefix(character))
        });
        rest == Some("")
    }

    /// Returns its text as a number, if it is one.
    fn number(&self) -> Option<Number> {
        if !self.is_escaped() {
            return number::read(self.raw.iter().copied());
        }
        number::read(self.pieces().flat_map(|piece| {
            let (plain, character) = piece.unwrap_or(("?", None));
            plain.bytes().chain(character.map(|character| u8::try_from(character).unwrap_or(b'?')))
        }))
    }

    /// Returns whether its text is an integer, of any size.
    pub(super) fn is_integer(&self) -> bool {
        // Most are a few digits.
        self.raw.iter().all(u8::is_ascii_digit) && !self.raw.is_empty()
            || self.number().is_some_and(|number| number.is_integer())
    }

    /// Returns its value if it is an integer that fits.
    pub(super) fn value(&self) -> Option<i64> {
        self.number()?.value()
    }

    /// Returns whether it is the code `code`: by its text, or by its value.
    pub(super) fn is_code(&self, code: &str) -> bool {
        match self.raw {
            // Most codes are errors, of forms in which zero is a success.
            [b'1'..=b'9', ..] if code == "0" => false,
            _ => self.is(code) || self.value().is_some_and(|value| number::value(code) == Some(value)),
        }
    }

    /// Returns its text.
    #[inline]
    pub(super) fn text(&self, body: &[u8]) -> Result<Text<'a>, BadEnvelope> {
        let bad = |kind, place| BadEnvelope::at(kind, body, offset_of(self.raw, body) + place);
        match str::from_utf8(self.raw) {
            Ok(_) if self.is_escaped() => self.unescaped().map_err(|place| bad(BadEnvelopeKind::Syntax, place)),
            Ok(text) => Ok(text.into()),
            Err(error) => Err(bad(BadEnvelopeKind::NotUtf8, error.valid_up_to())),
        }
    }

    /// Returns the text that it stands for, or the place of what JSON doesn't allow.
    #[cfg(feature = "alloc")]
    fn unescaped(&self) -> Result<Text<'a>, usize> {
        // No escape is shorter than what it stands for.
        let mut text = alloc::string::String::with_capacity(self.raw.len());
        for piece in self.pieces() {
            let (plain, character) = piece?;
            text.push_str(plain);
            text.extend(character);
        }
        Ok(text.into())
    }

    /// Returns the text with its escapes as they are, or the place of what JSON doesn't allow.
    #[cfg(not(feature = "alloc"))]
    fn unescaped(&self) -> Result<Text<'a>, usize> {
        self.pieces().try_for_each(|piece| piece.map(drop))?;
        str::from_utf8(self.raw).map_err(|error| error.valid_up_to())
    }

    /// Goes over the parts: what comes before an escape, and the character that the escape stands for. An error is the place of an invalid escape,
    /// or of a control character, which JSON allows as an escape only.
    fn pieces(&self) -> impl Iterator<Item = Result<(&'a str, Option<char>), usize>> + use<'a> {
        let text = str::from_utf8(self.raw).unwrap_or("\\");
        let mut rest = Some(text);
        iter::from_fn(move || {
            let here = rest.take()?;
            let place = text.len() - here.len();
            let (plain, after) = here.split_once('\\').map_or((here, None), |(plain, after)| (plain, Some(after)));
            if let Some(control) = plain.bytes().position(|byte| byte < b' ') {
                return Some(Err(place + control));
            }
            let Some(after) = after else { return Some(Ok((plain, None))) };
            let Some((character, length)) = escape(after.as_bytes()) else { return Some(Err(place + plain.len())) };
            rest = after.get(length..);
            Some(Ok((plain, Some(character))))
        })
    }
}

/// Returns the offset of `part` in `body`. It must be a part of it.
pub(super) fn offset_of(part: &[u8], body: &[u8]) -> usize {
    part.as_ptr().addr() - body.as_ptr().addr()
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
    let second = after.strip_prefix(b"\\u").and_then(unit).map(|(second, _)| second);
    let character =
        char::decode_utf16([first].into_iter().chain(second)).next()?.unwrap_or(char::REPLACEMENT_CHARACTER);
    Some((character, if character.len_utf16() == 1 { 4 } else { 10 }))
}

/// Returns the UTF-16 unit of four hexadecimal digits, and what follows.
fn unit(digits: &[u8]) -> Option<(u16, &[u8])> {
    let (digits, rest) = digits.split_first_chunk::<4>()?;
    let unit = digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))?;
    Some((u16::try_from(unit).ok()?, rest))
}
