//! Reads JSON strings: as text, borrowed where nothing is escaped, or compared with a name.

use core::fmt::{self, Debug};
use core::ops::Deref;
use core::str;

use super::bad::{BadEnvelope, BadEnvelopeKind};

/// Text of an answer: borrowed from the body, and owned where it had escapes. Without `alloc` those stay as they are.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub(super) struct Text<'a>(Inner<'a>);

#[cfg(feature = "alloc")]
type Inner<'a> = alloc::borrow::Cow<'a, str>;
#[cfg(not(feature = "alloc"))]
type Inner<'a> = &'a str;

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        #[cfg(feature = "alloc")]
        let text = Inner::Borrowed(text);
        Text(text)
    }
}

#[cfg(feature = "serde")]
impl From<alloc::string::String> for Text<'_> {
    fn from(text: alloc::string::String) -> Self {
        Text(Inner::Owned(text))
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        let Text(text) = self;
        text
    }
}

impl Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&**self, f)
    }
}

#[cfg(feature = "alloc")]
impl Text<'_> {
    pub(super) fn into_owned(self) -> Text<'static> {
        Text(Inner::Owned(self.0.into_owned()))
    }
}

/// A string of the body, with its escapes as they are.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a> {
    /// The bytes between the quotes.
    pub(super) raw: &'a [u8],
    /// Whether there is a backslash among them.
    pub(super) escaped: bool,
}

impl<'a> Quoted<'a> {
    /// Returns whether its text is `name`, which is ASCII.
    #[inline]
    pub(super) fn is(&self, name: &str) -> bool {
        if self.escaped { self.is_with_escapes(name) } else { self.raw == name.as_bytes() }
    }

    #[cold]
    fn is_with_escapes(&self, name: &str) -> bool {
        let mut rest = self.raw;
        for expected in name.chars() {
            let Some((found, length)) = next(rest) else { return false };
            rest = rest.get(length..).unwrap_or_default();
            if found != expected {
                return false;
            }
        }
        rest.is_empty()
    }

    /// Returns its text.
    #[inline]
    pub(super) fn text(&self, body: &[u8]) -> Result<Text<'a>, BadEnvelope> {
        match str::from_utf8(self.raw) {
            Ok(text) if self.escaped => {
                unescape(text).map_err(|offset| self.bad(body, BadEnvelopeKind::Syntax, offset))
            }
            Ok(text) => Ok(text.into()),
            Err(error) => Err(self.bad(body, BadEnvelopeKind::NotUtf8, error.valid_up_to())),
        }
    }

    /// Makes the error for the byte `offset` of the string.
    #[cold]
    fn bad(&self, body: &[u8], kind: BadEnvelopeKind, offset: usize) -> BadEnvelope {
        // The string is a part of the body, so that the difference of their addresses is its place.
        let start = self.raw.as_ptr().addr() - body.as_ptr().addr();
        BadEnvelope::at(kind, body, start + offset)
    }
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
    Ok(Text(Inner::Owned(text)))
}

/// Returns `escaped` as it is, or the offset of an invalid escape.
#[cfg(not(feature = "alloc"))]
fn unescape(escaped: &str) -> Result<Text<'_>, usize> {
    pieces(escaped, |_, _| ())?;
    Ok(escaped.into())
}

/// Gives the parts of `escaped` in order: what comes before an escape, and the character that the escape stands for.
fn pieces<'a>(escaped: &'a str, mut piece: impl FnMut(&'a str, Option<char>)) -> Result<(), usize> {
    let mut rest = escaped;
    while let Some((plain, behind)) = rest.split_once('\\') {
        let offset = escaped.len() - behind.len() - 1;
        no_control(plain).map_err(|place| offset - plain.len() + place)?;
        let (character, length) = escape(behind.as_bytes()).ok_or(offset)?;
        rest = behind.get(length..).ok_or(offset)?;
        piece(plain, Some(character));
    }
    no_control(rest).map_err(|place| escaped.len() - rest.len() + place)?;
    piece(rest, None);
    Ok(())
}

/// Or where `plain` has a control character: JSON allows these as escapes only.
fn no_control(plain: &str) -> Result<(), usize> {
    plain.bytes().position(|byte| byte < b' ').map_or(Ok(()), Err)
}

/// Returns the first character of a string, as far as ASCII and escapes go, and how many bytes it takes.
fn next(raw: &[u8]) -> Option<(char, usize)> {
    match raw.split_first()? {
        (b'\\', behind) => escape(behind).map(|(character, length)| (character, length + 1)),
        (byte, _) => byte.is_ascii().then_some((char::from(*byte), 1)),
    }
}

/// Returns the character that an escape stands for, and how many bytes behind the backslash it takes (RFC 8259, section 7).
fn escape(behind: &[u8]) -> Option<(char, usize)> {
    let (kind, digits) = behind.split_first()?;
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

/// Returns the character behind `\u`, and how many bytes it takes. A surrogate without its counterpart stands for no character; servers
/// that cut a message by UTF-16 units leave such ones, and an error would lose the rest of the message.
fn unicode(digits: &[u8]) -> Option<(char, usize)> {
    let (first, behind) = unit(digits)?;
    if let Some(character) = char::from_u32(first) {
        return Some((character, 4));
    }
    let second = behind.strip_prefix(b"\\u").and_then(unit).map_or(0, |(second, _)| second);
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
