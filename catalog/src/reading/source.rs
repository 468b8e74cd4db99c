//! Holds a document's text, repaired for the Markdown parser, and maps each byte of it to its line and column in the file.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use super::repairs::{self, Edit};
use crate::problem::Place;

/// The repaired text of a document, and the way back to its lines.
pub(crate) struct Source<'a> {
    text: Cow<'a, str>,
    /// Where each line of the text starts, and where it ends, without its end mark.
    lines: Vec<(usize, usize)>,
    /// The index of the line in the last query.
    last: Cell<usize>,
    /// For each line of the text, the index of the document's line; empty if they are the same.
    origins: Vec<usize>,
    /// How many characters of the text come before each block of [`BLOCK`] bytes; counted when first asked for.
    characters: OnceCell<Vec<usize>>,
}

/// The size of the blocks in which characters are counted, in bytes. A line may be as long as the document, and each of its cells asks for its
/// column.
const BLOCK: usize = 4096;

impl<'a> Source<'a> {
    /// Returns a Markdown document, without its byte order mark, repaired.
    pub(crate) fn repaired(document: &'a str) -> Self {
        let document = document.strip_prefix('\u{feff}').unwrap_or(document);
        let (mut lines, places) = lines(document);
        let shortened = repairs::shorten(&mut lines);
        let edits = repairs::edits(&lines);
        // The Markdown parser doesn't take every carriage return for a line end.
        if edits.is_empty() && !shortened && !has_lone_return(document) {
            return Source::with_lines(Cow::Borrowed(document), places, Vec::new());
        }
        let (text, origins) = apply(&lines, edits, document.len());
        let (_, places) = self::lines(&text);
        Source::with_lines(Cow::Owned(text), places, origins)
    }

    /// Returns a document as it is, without its byte order mark.
    pub(crate) fn as_is(document: &'a str) -> Self {
        let document = document.strip_prefix('\u{feff}').unwrap_or(document);
        let (_, places) = lines(document);
        Source::with_lines(Cow::Borrowed(document), places, Vec::new())
    }

    fn with_lines(text: Cow<'a, str>, lines: Vec<(usize, usize)>, origins: Vec<usize>) -> Self {
        Source { text, lines, last: Cell::new(0), origins, characters: OnceCell::new() }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns the text of the line with this index, without its end.
    pub(super) fn text_of(&self, index: usize) -> Option<&str> {
        let &(start, end) = self.lines.get(index)?;
        self.text.get(start..end)
    }

    /// Returns where the line with this index starts; the end of the text if there is none.
    pub(super) fn start(&self, index: usize) -> usize {
        match self.lines.get(index) {
            Some((start, _)) => *start,
            None => self.text.len(),
        }
    }

    /// Returns the line of the document that the text's line with this index comes from, from 1.
    pub(super) fn line_of(&self, index: usize) -> u32 {
        one_based(self.origins.get(index).copied().unwrap_or(index))
    }

    /// Returns where in the document the text's byte at `offset` stands. In a repaired line, the column is the repaired line's.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let start = self.start(self.index(offset));
        let column = if offset - start < BLOCK {
            characters(self.text.as_bytes().get(start..offset))
        } else {
            self.characters_before(offset).saturating_sub(self.characters_before(start))
        };
        Place { line: self.line(offset), column: one_based(column) }
    }

    /// Returns the line of the document that holds the text's byte at `offset`, from 1.
    pub(crate) fn line(&self, offset: usize) -> u32 {
        self.line_of(self.index(offset))
    }

    /// Returns the index of the text's line that holds the byte at `offset`.
    fn index(&self, offset: usize) -> usize {
        let index = self
            .next_index(offset)
            .unwrap_or_else(|| self.lines.partition_point(|&(start, _)| start <= offset).saturating_sub(1));
        self.last.set(index);
        index
    }

    /// Returns the index if it is the one behind the last, as it usually is when rows are read in order.
    fn next_index(&self, offset: usize) -> Option<usize> {
        let next = self.last.get() + 1;
        let ends = || self.lines.get(next + 1).is_none_or(|&(end, _)| end > offset);
        (self.lines.get(next)?.0 <= offset && ends()).then_some(next)
    }

    fn characters_before(&self, offset: usize) -> usize {
        let text = self.text.as_bytes();
        let blocks = self.characters.get_or_init(|| {
            let counts = text.chunks(BLOCK).scan(0, |count, block| {
                let before = *count;
                *count += characters(Some(block));
                Some(before)
            });
            counts.collect()
        });
        let block = offset / BLOCK;
        blocks.get(block).map_or(0, |before| before + characters(text.get(block * BLOCK..offset)))
    }
}

/// Returns how many characters start in the bytes.
fn characters(text: Option<&[u8]>) -> usize {
    text.unwrap_or_default().iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count()
}

fn one_based(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

/// Returns the lines of the text, and where they start and end. A line ends with a line feed, a carriage return, or both (CommonMark 0.31,
/// section 2.1).
fn lines(text: &str) -> (Vec<&str>, Vec<(usize, usize)>) {
    let likely = text.len() / 32;
    let (mut lines, mut places, mut start) = (Vec::with_capacity(likely), Vec::with_capacity(likely), 0);
    if !text.contains('\r') {
        for line in text.split('\n') {
            let end = start + line.len();
            lines.push(line);
            places.push((start, end));
            start = end + 1;
        }
        return (lines, places);
    }
    let mut push = |end: usize, next: usize| {
        lines.push(text.get(start..end).unwrap_or_default());
        places.push((start, end));
        start = next;
    };
    let bytes = text.as_bytes();
    for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
        match (bytes.get(at), at.checked_sub(1).and_then(|before| bytes.get(before)), bytes.get(at + 1)) {
            (Some(b'\r'), _, Some(b'\n')) => {}
            (Some(b'\n'), Some(b'\r'), _) => push(at - 1, at + 1),
            _ => push(at, at + 1),
        }
    }
    push(text.len(), text.len());
    (lines, places)
}

/// Returns whether the text has a carriage return without a line feed after it.
fn has_lone_return(text: &str) -> bool {
    let bytes = text.as_bytes();
    text.contains('\r') && memchr::memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n'))
}

/// Returns the text with the edits made, and for each of its lines the index of the line that it comes from.
fn apply(lines: &[&str], edits: Vec<(usize, Edit)>, size: usize) -> (String, Vec<usize>) {
    let mut text = String::with_capacity(size + size / 8);
    let mut origins = Vec::with_capacity(lines.len() + edits.len());
    let mut push = |lines: &str, origin: usize| {
        text.push_str(lines);
        text.push('\n');
        let count = 1 + lines.matches('\n').count();
        origins.resize(origins.len() + count, origin);
    };
    let mut edits = edits.into_iter().peekable();
    for (at, line) in lines.iter().enumerate() {
        let mut line = Some(Cow::Borrowed(*line));
        while let Some((_, edit)) = edits.next_if(|(edited, _)| *edited == at) {
            match edit {
                Edit::Before(lines) => push(&lines, at),
                Edit::Replace(lines) => line = Some(Cow::Owned(lines)),
                Edit::Drop => line = None,
            }
        }
        if let Some(line) = line {
            push(&line, at);
        }
    }
    (text, origins)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whatever is asked for before, and however long the line is.
    #[test]
    fn places_are_those_of_a_reader_that_counts() {
        let long: String = (0..6_000).map(|at| if at % 7 == 0 { '码' } else { 'a' }).collect();
        let text = format!("a\n\n错误\r\n{long}\rb{long}c\n{long}");
        let mut expected = Vec::new();
        let (mut line, mut column) = (1, 1);
        for (at, c) in text.char_indices() {
            expected.push((at, Place { line, column }));
            let ends = c == '\n' || c == '\r' && !text[at + 1..].starts_with('\n');
            (line, column) = if ends { (line + 1, 1) } else { (line, column + 1) };
        }
        let source = Source::as_is(&text);
        for (at, place) in expected.iter().chain(expected.iter().rev()).chain(expected.iter().step_by(997)) {
            assert_eq!(source.place(*at), *place, "{at}");
            assert_eq!(source.line(*at), place.line, "{at}");
        }
    }
}
