//! Reads the errors of COS and CI: `<Error><Code>…</Code><Message>…</Message><RequestId>…</RequestId></Error>`.

use alloc::borrow::Cow;
use core::str;

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, Event};

use super::answer::Answer;
use super::bad::{BadEnvelope, BadEnvelopeKind};
use super::error::ApiError;

/// Reads a body whose root element is `Error`. It is never a success.
pub(super) fn read(body: &[u8]) -> Result<Answer<'_>, BadEnvelope> {
    let text =
        str::from_utf8(body).map_err(|error| BadEnvelope::at(BadEnvelopeKind::NotUtf8, body, error.valid_up_to()))?;
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut root = Root::default();
    loop {
        // What is open at the end was cut off. That the end is inside a tag, quick-xml reports as a syntax error.
        let place = usize::try_from(reader.buffer_position()).unwrap_or(body.len());
        let bad = |kind| BadEnvelope::at(kind, body, place);
        match reader.read_event() {
            Ok(Event::Eof) if root.is_closed => return root.error().ok_or_else(|| bad(BadEnvelopeKind::NoCode)),
            Ok(Event::Eof) | Err(quick_xml::Error::Syntax(_)) => {
                return Err(BadEnvelope::at(BadEnvelopeKind::Truncated, body, body.len()));
            }
            Ok(event) => root.read(event).map_err(bad)?,
            Err(_) => return Err(bad(BadEnvelopeKind::Syntax)),
        }
    }
}

/// The elements in the root that matter. The last one of several counts.
const NAMES: [&str; 3] = ["Code", "Message", "RequestId"];

/// The root element, as far as it was read.
#[derive(Default)]
struct Root<'a> {
    /// The number of elements that are open.
    depth: usize,
    is_closed: bool,
    texts: [Option<Cow<'a, str>>; NAMES.len()],
    /// Which of the texts is being read.
    current: Option<usize>,
}

impl<'a> Root<'a> {
    /// Reads an event that isn't the end of the body.
    fn read(&mut self, event: Event<'a>) -> Result<(), BadEnvelopeKind> {
        match event {
            Event::Start(_) if self.is_closed => return Err(BadEnvelopeKind::Trailing),
            Event::Start(start) => self.start(start.local_name().as_ref()),
            Event::End(_) => self.end(),
            Event::Text(text) => self.text(text.xml10_content())?,
            Event::CData(text) => self.text(text.xml10_content())?,
            Event::GeneralRef(reference) if self.current.is_some() => self.text(resolve(&reference)?)?,
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, name: &str) {
        self.depth += 1;
        if self.depth == 2 {
            self.current = NAMES.iter().position(|known| *known == name);
            if let Some(text) = self.current_text() {
                *text = Some(Cow::Borrowed(""));
            }
        }
    }

    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.depth < 2 {
            self.current = None;
        }
        self.is_closed |= self.depth == 0;
    }

    /// Adds a piece to the current text, if it is directly in the element.
    fn text(&mut self, piece: Cow<'a, str>) -> Result<(), BadEnvelopeKind> {
        if self.is_closed && !piece.trim_ascii().is_empty() {
            return Err(BadEnvelopeKind::Trailing);
        }
        if self.depth == 2
            && let Some(Some(text)) = self.current_text()
        {
            if text.is_empty() {
                *text = piece;
            } else {
                text.to_mut().push_str(&piece);
            }
        }
        Ok(())
    }

    fn current_text(&mut self) -> Option<&mut Option<Cow<'a, str>>> {
        self.texts.get_mut(self.current?)
    }

    /// Returns the error; `None` if it has no code.
    fn error(self) -> Option<Answer<'a>> {
        let [code, message, request_id] = self.texts.map(|text| text.map(trimmed));
        Some(Answer::of_error(ApiError::new(code?, message.unwrap_or_default(), request_id)))
    }
}

/// Returns the text without the white space around it.
fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().into()),
    }
}

/// Returns the text that a reference stands for.
fn resolve(reference: &BytesRef<'_>) -> Result<Cow<'static, str>, BadEnvelopeKind> {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => Ok(Cow::Owned(character.into())),
        Ok(None) => resolve_xml_entity(reference).map(Cow::Borrowed).ok_or(BadEnvelopeKind::Syntax),
        Err(_) => Err(BadEnvelopeKind::Syntax),
    }
}
