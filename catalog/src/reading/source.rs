//! Holds a document's text, repaired for the Markdown parser, and maps each byte of it to its line and column in the file.

use crate::problem::{Place, one_based};

/// The repaired text of a document, and the way back to its lines. All its lines end with a line feed.
#[derive(Default)]
pub(crate) struct Source {
    text: String,
    /// Where its lines start, and the parts of long lines.
    starts: Vec<Start>,
}

/// Where a line starts, or a part of a long line.
#[derive(Clone, Copy, Default)]
struct Start {
    /// Its offset in the text.
    offset: usize,
    /// The index of the document's line that it comes from.
    line: usize,
    /// How many characters of the line come before it.
    column: usize,
}

/// How many characters the part of a line has. A line may be as long as the document, and each of its cells asks for its column.
const PART: usize = 4096;

impl Source {
    /// Returns a page as it is.
    pub(super) fn page(lines: Vec<&str>) -> Self {
        let mut source = Source::default();
        lines.into_iter().enumerate().for_each(|(line, text)| source.push(line, text));
        source
    }

    /// Adds a line that comes from the document's line with this index.
    pub(super) fn push(&mut self, line: usize, text: &str) {
        let offset = self.text.len();
        self.starts.push(Start { offset, line, column: 0 });
        if text.len() > PART {
            let parts = text.char_indices().enumerate().step_by(PART).skip(1);
            self.starts.extend(parts.map(|(column, (at, _))| Start { offset: offset + at, line, column }));
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Returns where in the document the text's byte at `offset` is. In a repaired line, the column is the repaired line's.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let start = self.start(offset);
        let before = self.text.get(start.offset..offset).unwrap_or_default();
        Place { line: one_based(start.line), column: one_based(start.column + before.chars().count()) }
    }

    /// Returns the line of the document that holds the text's byte at `offset`, from 1.
    pub(crate) fn line(&self, offset: usize) -> u32 {
        one_based(self.start(offset).line)
    }

    /// Returns the last start that is not after `offset`.
    fn start(&self, offset: usize) -> Start {
        let after = self.starts.partition_point(|start| start.offset <= offset);
        after.checked_sub(1).and_then(|last| self.starts.get(last)).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// However long the line is.
    #[test]
    fn places_are_those_of_a_reader_that_counts() {
        let long: String = (0..6_000).map(|at| if at % 7 == 0 { '码' } else { 'a' }).collect();
        let document = format!("a\n\n错误\n{long}\nb{long}c\n{long}");
        let source = Source::page(document.split('\n').collect());
        let (mut line, mut column) = (1, 1);
        for (at, c) in source.text().char_indices() {
            assert_eq!(source.place(at), Place { line, column }, "{at}");
            (line, column) = if c == '\n' { (line + 1, 1) } else { (line, column + 1) };
        }
        assert_eq!(source.text().lines().count(), 6);
    }
}
