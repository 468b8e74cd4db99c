//! A document's text, ready for the Markdown parser: comes in as read from the file, goes out repaired, with the place in the file of
//! every byte of it.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use crate::problem::Place;
use crate::repairs::{self, Edit};

/// The repaired text of a document, and the way back to its lines.
pub(crate) struct Source<'a> {
    text: Cow<'a, str>,
    /// Where each line of the text starts.
    starts: Vec<usize>,
    /// The index of the line that was last asked for.
    last: Cell<usize>,
    /// For each line of the text, the index of the document's line; empty if they are the same.
    origins: Vec<usize>,
    /// How many characters of the text stand before each block of [`BLOCK`] bytes; counted when first asked for.
    characters: OnceCell<Vec<usize>>,
}

/// What is counted at once to find a column: a line may be as long as the document, and each of its cells ask for its column.
const BLOCK: usize = 4096;

impl<'a> Source<'a> {
    /// Leaves out a byte order mark and makes the repairs.
    pub(crate) fn new(document: &'a str) -> Self {
        let document = document.strip_prefix('\u{feff}').unwrap_or(document);
        let (mut lines, starts) = lines(document);
        let shortened = repairs::shorten(&mut lines);
        let edits = repairs::edits(&lines);
        if edits.is_empty() && !shortened {
            return Source::with_lines(Cow::Borrowed(document), starts, Vec::new());
        }
        let (text, origins) = apply(&lines, edits, document.len());
        let (_, starts) = self::lines(&text);
        Source::with_lines(Cow::Owned(text), starts, origins)
    }

    /// Leaves out a byte order mark, and repairs nothing.
    pub(crate) fn as_is(document: &'a str) -> Self {
        let document = document.strip_prefix('\u{feff}').unwrap_or(document);
        let (_, starts) = lines(document);
        Source::with_lines(Cow::Borrowed(document), starts, Vec::new())
    }

    fn with_lines(text: Cow<'a, str>, starts: Vec<usize>, origins: Vec<usize>) -> Self {
        Source { text, starts, last: Cell::new(0), origins, characters: OnceCell::new() }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where in the document the text's byte at `offset` stands. In a repaired line, the column is the repaired line's.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let start = self.starts.get(self.index(offset)).copied().unwrap_or(0);
        let column = if offset - start < BLOCK {
            characters(self.text.as_bytes().get(start..offset))
        } else {
            self.characters_before(offset).saturating_sub(self.characters_before(start))
        };
        Place { line: self.line(offset), column: one_based(column) }
    }

    /// The line of the document in which the text's byte at `offset` stands, from 1.
    pub(crate) fn line(&self, offset: usize) -> u32 {
        let index = self.index(offset);
        one_based(self.origins.get(index).copied().unwrap_or(index))
    }

    /// The index of the text's line in which the byte at `offset` stands.
    fn index(&self, offset: usize) -> usize {
        let index = self
            .next_index(offset)
            .unwrap_or_else(|| self.starts.partition_point(|&start| start <= offset).saturating_sub(1));
        self.last.set(index);
        index
    }

    /// The index, if it is that of the line behind the one last asked for: row by row, it most often is.
    fn next_index(&self, offset: usize) -> Option<usize> {
        let next = self.last.get() + 1;
        let ends = || self.starts.get(next + 1).is_none_or(|&end| end > offset);
        (*self.starts.get(next)? <= offset && ends()).then_some(next)
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

/// How many characters start in the bytes.
fn characters(text: Option<&[u8]>) -> usize {
    text.unwrap_or_default().iter().filter(|byte| !matches!(byte, 0x80..=0xbf)).count()
}

fn one_based(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

/// The lines of the text, and where they start.
fn lines(text: &str) -> (Vec<&str>, Vec<usize>) {
    let mut start = 0;
    let ends = memchr::memchr_iter(b'\n', text.as_bytes()).chain([text.len()]);
    let lines = ends.map(|end| {
        let place = std::mem::replace(&mut start, end + 1);
        let line = text.get(place..end).unwrap_or_default();
        (line.strip_suffix('\r').unwrap_or(line), place)
    });
    lines.unzip()
}

/// The text with the edits made, and for each of its lines the index of the line that it comes from.
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
