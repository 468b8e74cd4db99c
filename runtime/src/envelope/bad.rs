//! The error for a body that is not an envelope: where it goes wrong, and the usual cause.

use core::fmt::{self, Display};

/// The body is not an envelope of the API: it is neither a success nor an error.
///
/// `Display` says what was found, at which byte, and what that usually means:
///
/// ```
/// use tencent_errors::{ApiError, BadEnvelopeKind};
///
/// let bad = ApiError::parse(b"<html><h1>502 Bad Gateway</h1></html>").unwrap_err();
/// assert_eq!(bad.kind(), BadEnvelopeKind::Html);
/// assert_eq!(bad.offset(), 0);
/// assert_eq!(
///     bad.to_string(),
///     "not an API answer: `<` at byte 0: the body is HTML or XML, usually the error page of a proxy or gateway on the way to the API",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadEnvelope {
    kind: BadEnvelopeKind,
    offset: usize,
    /// The byte at the offset, if there is one.
    found: Option<u8>,
}

/// The kind of mistake in a body: see [`BadEnvelope::kind`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BadEnvelopeKind {
    /// There is nothing but white space.
    Empty,
    /// The body starts with `<`, and is not an error of COS.
    Html,
    /// An error of COS, which needs the feature `xml`.
    Xml,
    /// A stream of events, to be read with [`Answer::events`](crate::Answer::events).
    Events,
    /// The body starts with something else that cannot start JSON.
    NotJson,
    /// The body ends before the envelope does.
    Truncated,
    /// JSON, or XML, doesn't allow the byte at this place.
    Syntax,
    /// Something follows the envelope.
    Trailing,
    /// A string that would be returned is not UTF-8.
    NotUtf8,
    /// JSON in none of the forms.
    NotEnvelope,
    /// An error without its code: in API 3.0, `Error` is neither `null` nor an object with a `Code` that is a string or a number.
    NoCode,
}

impl BadEnvelope {
    /// Makes the error for the byte `offset` of `body`.
    #[cold]
    pub(super) fn at(kind: BadEnvelopeKind, body: &[u8], offset: usize) -> Self {
        BadEnvelope { kind, offset: offset.min(body.len()), found: body.get(offset).copied() }
    }

    /// Returns the kind of error.
    pub const fn kind(&self) -> BadEnvelopeKind {
        self.kind
    }

    /// Returns the byte offset of the mistake: at most the length of the body.
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

impl Display for BadEnvelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an API answer: ")?;
        match self.found {
            Some(byte @ b'!'..=b'~') => write!(f, "`{}` at byte {}: ", char::from(byte), self.offset)?,
            Some(byte) => write!(f, "0x{byte:02X} at byte {}: ", self.offset)?,
            None => write!(f, "end of the body at byte {}: ", self.offset)?,
        }
        f.write_str(self.kind.meaning())
    }
}

impl BadEnvelopeKind {
    const fn meaning(self) -> &'static str {
        match self {
            Self::Empty => {
                "the body is empty, usually a connection that broke or an HTTP status without content (204, 5xx)"
            }
            Self::Html => "the body is HTML or XML, usually the error page of a proxy or gateway on the way to the API",
            Self::Xml => "the body is an error of COS, which is read with the feature `xml` of tencent-errors",
            Self::Events => "the body is a stream of events, which `Answer::events` reads",
            Self::NotJson => {
                "the body is not JSON, usually a proxy's plain text, a compressed body that was not unpacked, or another service"
            }
            Self::Truncated => "the body is cut off, usually a connection that broke or a read limit that is too low",
            Self::Syntax => "not allowed here by the syntax, usually a body that was damaged or pieced together",
            Self::Trailing => {
                "more data after the answer, usually two answers in one buffer or a buffer that is too long"
            }
            Self::NotUtf8 => {
                "text that is not UTF-8, usually a body that was damaged or written in another encoding such as GBK"
            }
            Self::NotEnvelope => {
                "JSON in none of the forms of Tencent's answers, usually the answer of another service or endpoint"
            }
            Self::NoCode => "an error without a usable code, which the API doesn't document",
        }
    }
}

impl core::error::Error for BadEnvelope {}
