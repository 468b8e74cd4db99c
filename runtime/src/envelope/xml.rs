//! Recognises the errors of COS and CI, whose root element is `Error`.

use super::answer::Answer;
use super::bad::{BadEnvelope, BadEnvelopeKind};

/// Reads a body with its first `<` at `start`.
#[cold]
pub(super) fn read(body: &[u8], start: usize) -> Result<Answer<'_>, BadEnvelope> {
    if !is_error(body.get(start..).unwrap_or_default()) {
        return Err(BadEnvelope::at(BadEnvelopeKind::Html, body, start));
    }
    #[cfg(feature = "xml")]
    return super::cos::read(body);
    #[cfg(not(feature = "xml"))]
    return Err(BadEnvelope::at(BadEnvelopeKind::Xml, body, start));
}

/// Returns whether the first element is an `Error`, in any namespace.
fn is_error(mut xml: &[u8]) -> bool {
    // The declaration, comments and the document type come before it.
    while let Some(end) = match xml.trim_ascii_start() {
        [b'<', b'?', ..] => Some("?>"),
        [b'<', b'!', b'-', b'-', ..] => Some("-->"),
        [b'<', b'!', ..] => Some(">"),
        _ => None,
    } {
        let Some(place) = xml.windows(end.len()).position(|window| window == end.as_bytes()) else { return false };
        xml = xml.get(place + end.len()..).unwrap_or_default();
    }
    let name = xml.trim_ascii_start().strip_prefix(b"<").unwrap_or_default();
    let name = name.split(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace()).next().unwrap_or_default();
    name.rsplit(|byte| *byte == b':').next() == Some(b"Error")
}
