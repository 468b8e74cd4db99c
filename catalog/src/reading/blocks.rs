//! Splits a Markdown document into blocks, and reads those that need no parser: headings, paragraphs, code fences and pipe tables that start at
//! the edge of the document and hold nothing unusual.
//!
//! Most of a document is such blocks, and reading them here takes a tenth of the time that a parser takes. All else is [`Block::Other`], up to
//! where a new block starts for certain: at the edge, below a blank line. A test compares both ways.

use std::ops::Range;

use super::cells;
use super::lines;
use super::source::Source;
use crate::text::Text;

/// Tables of more cells are left to the parser, which limits the empty ones that it adds.
const MOST_CELLS: usize = 1 << 18;

/// A block of a document, outside of lists and quotes.
pub(super) enum Block<'a> {
    /// A heading, with its level.
    Heading(usize, Text<'a>),
    /// A paragraph, and where it is.
    Paragraph(Range<usize>),
    /// A code fence.
    Code,
    /// A pipe table: its lines, by their indexes, and how many cells its header has.
    Table(Range<usize>, usize),
    /// What the Markdown parser has to read, and where it is.
    Other(Range<usize>),
}

/// The blocks of a document.
pub(super) struct Blocks<'a> {
    source: &'a Source<'a>,
    /// The index of the next line.
    at: usize,
    /// Whether all of it needs the parser: it may define links, which can change any other block, or has other white space than blocks here know.
    is_unusual: bool,
}

impl<'a> Blocks<'a> {
    pub(super) fn of(source: &'a Source<'a>) -> Self {
        let text = source.text().as_bytes();
        let defines_links = || memchr::memchr_iter(b']', text).any(|at| text.get(at + 1) == Some(&b':'));
        let is_unusual = text.contains(&0x0b) || text.contains(&0x0c) || text.contains(&b']') && defines_links();
        Blocks { source, at: 0, is_unusual }
    }

    /// Reads the block that starts at this line, if it is simple; returns it with the index of the line behind it.
    fn simple(&self, at: usize) -> Option<(Block<'a>, usize)> {
        let line = self.source.text_of(at)?;
        match line.as_bytes() {
            [b'#', ..] => Some((heading(line)?, at + 1)),
            [b'|', ..] => self.table(at),
            _ => match opening_fence(line) {
                Some((mark, length)) => Some((Block::Code, self.behind_fence(at + 1, mark, length))),
                None => self.paragraph(at),
            },
        }
    }

    /// Reads a paragraph, which a blank line or a block of another kind ends.
    fn paragraph(&self, first: usize) -> Option<(Block<'a>, usize)> {
        let mut end = first;
        while let Some(line) = self.source.text_of(end).filter(|line| !is_blank(line.as_bytes())) {
            if !is_words(line) {
                // Above a delimiter row, the line before it may be a header.
                let ends = end > first && !lines::is_delimiter(line) && self.simple(end).is_some();
                return ends.then(|| (self.paragraph_at(first, end), end));
            }
            end += 1;
        }
        (end > first).then(|| (self.paragraph_at(first, end), end))
    }

    fn paragraph_at(&self, first: usize, end: usize) -> Block<'a> {
        Block::Paragraph(self.source.start(first)..self.source.start(end))
    }

    /// Returns the index of the line behind a code fence, whose first line of code is at this index.
    fn behind_fence(&self, first: usize, mark: u8, length: usize) -> usize {
        let mut at = first;
        while let Some(line) = self.source.text_of(at) {
            at += 1;
            if closes_fence(line, mark, length) {
                break;
            }
        }
        at
    }

    /// Finds the lines of a pipe table, which a blank line ends.
    fn table(&self, first: usize) -> Option<(Block<'a>, usize)> {
        let width = cells::count(self.source.text_of(first)?)?;
        if lines::delimiters(self.source.text_of(first + 1)?)? != width {
            return None;
        }
        let mut end = first + 2;
        while let Some(line) = self.source.text_of(end) {
            match line.as_bytes() {
                [b'|', row @ ..] if !is_blank(row) => end += 1,
                [b'|', ..] => return None,
                line if is_blank(line) => break,
                _ => return None,
            }
        }
        let is_small = width.saturating_mul(end - first) < MOST_CELLS;
        is_small.then_some((Block::Table(first..end, width), end))
    }

    /// Returns the index of the line where what starts at this line has ended for certain.
    fn end_of_other(&self, first: usize) -> usize {
        if self.is_unusual {
            return usize::MAX;
        }
        let mut at = first;
        let mut below_blank = false;
        while let Some(line) = self.source.text_of(at) {
            if below_blank && self.simple(at).is_some() {
                return at;
            }
            if goes_over_blank_lines(line) {
                return usize::MAX;
            }
            below_blank = is_blank(line.as_bytes());
            at += 1;
        }
        at
    }
}

impl<'a> Iterator for Blocks<'a> {
    type Item = Block<'a>;

    fn next(&mut self) -> Option<Block<'a>> {
        while self.source.text_of(self.at).is_some_and(|line| is_blank(line.as_bytes())) {
            self.at += 1;
        }
        self.source.text_of(self.at)?;
        let first = self.at;
        let simple = if self.is_unusual { None } else { self.simple(first) };
        let (block, end) = simple.unwrap_or_else(|| {
            let end = self.end_of_other(first);
            (Block::Other(self.source.start(first)..self.source.start(end)), end)
        });
        self.at = end;
        Some(block)
    }
}

/// Returns the heading of a line, if its text is plain.
fn heading(line: &str) -> Option<Block<'_>> {
    let marked = line.trim_start_matches('#');
    let level = line.len() - marked.len();
    let text = marked.strip_prefix(' ')?.trim_matches([' ', '\t']);
    let is_plain = !text.is_empty() && !text.ends_with('#') && cells::is_plain(text.as_bytes());
    (level <= 6 && is_plain).then(|| Block::Heading(level, Text::of(text)))
}

fn is_blank(mut line: &[u8]) -> bool {
    while let [b' ' | b'\t', rest @ ..] = line {
        line = rest;
    }
    line.is_empty()
}

/// Returns whether the line is one of a paragraph, whatever comes before and behind it: by its first bytes, it starts no other block, is no
/// underline of a heading and no delimiter row.
fn is_words(line: &str) -> bool {
    match line.as_bytes() {
        [b'0'..=b'9', ..] => lines::list_item(line).is_none(),
        [byte, ..] if byte.is_ascii_alphabetic() || !byte.is_ascii() || b"!\"$%&'(),./;?@[\\]^{}".contains(byte) => {
            true
        }
        [b'`', ..] => !line.starts_with("```"),
        [b'*', b'*', next, ..] => !matches!(next, b'*' | b' ' | b'\t'),
        _ => false,
    }
}

/// Returns the mark of a code fence that the line opens, and how many there are.
fn opening_fence(line: &str) -> Option<(u8, usize)> {
    let mark = line.bytes().next().filter(|mark| matches!(mark, b'`' | b'~'))?;
    let info = line.trim_start_matches(char::from(mark));
    let length = line.len() - info.len();
    (length >= 3 && !(mark == b'`' && info.contains('`'))).then_some((mark, length))
}

fn closes_fence(line: &str, mark: u8, length: usize) -> bool {
    let marks = match line.as_bytes() {
        [b' ', b' ', b' ', marks @ ..] | [b' ', b' ', marks @ ..] | [b' ', marks @ ..] | marks => marks,
    };
    let is_mark = |b: &&u8| **b == mark;
    marks.first() == Some(&mark)
        && marks.iter().take_while(is_mark).count() >= length
        && marks.iter().skip_while(is_mark).all(|b| *b == b' ')
}

/// Returns whether the line, in whatever lists and quotes, may start a block that goes on over blank lines: a code fence, or HTML that ends at a
/// mark of its own.
fn goes_over_blank_lines(line: &str) -> bool {
    let content = lines::content(line);
    let starts = |tag: &str| content.get(..tag.len()).is_some_and(|start| start.eq_ignore_ascii_case(tag));
    match content.as_bytes() {
        [b'`' | b'~', ..] => starts("```") || starts("~~~"),
        [b'<', ..] => ["<pre", "<script", "<style", "<textarea", "<!", "<?"].into_iter().any(starts),
        _ => false,
    }
}
