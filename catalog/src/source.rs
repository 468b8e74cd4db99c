//! A document's text, ready for the Markdown parser: comes in as read from the file, goes out repaired, with the place in the file of
//! every byte of it.

use std::borrow::Cow;

use crate::problem::Place;
use crate::repairs::{self, Edit};

/// The repaired text of a document, and the way back to its lines.
pub(crate) struct Source<'a> {
    text: Cow<'a, str>,
    /// Where each line of the text starts.
    starts: Vec<usize>,
    /// For each line of the text, the index of the document's line; empty if they are the same.
    origins: Vec<usize>,
}

impl<'a> Source<'a> {
    /// Leaves out a byte order mark and makes the repairs.
    pub(crate) fn new(document: &'a str) -> Self {
        let document = document.strip_prefix('\u{feff}').unwrap_or(document);
        let lines: Vec<&str> = document.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)).collect();
        let edits = repairs::edits(&lines);
        if edits.is_empty() {
            let starts = starts(document);
            return Source { text: Cow::Borrowed(document), starts, origins: Vec::new() };
        }
        let (text, origins) = apply(&lines, edits, document.len());
        let starts = starts(&text);
        Source { text: Cow::Owned(text), starts, origins }
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where in the document the text's byte at `offset` stands. In a repaired line, the column is the repaired line's.
    pub(crate) fn place(&self, offset: usize) -> Place {
        let index = self.starts.partition_point(|&start| start <= offset).saturating_sub(1);
        let start = self.starts.get(index).copied().unwrap_or(0);
        let before = self.text.get(start..offset).unwrap_or_default();
        let line = self.origins.get(index).copied().unwrap_or(index);
        Place { line: one_based(line), column: one_based(before.chars().count()) }
    }
}

fn one_based(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

fn starts(text: &str) -> Vec<usize> {
    let next = text.match_indices('\n').map(|(end, _)| end + 1);
    std::iter::once(0).chain(next).collect()
}

/// The text with the edits made, and for each of its lines the index of the line that it comes from.
fn apply(lines: &[&str], edits: Vec<(usize, Edit)>, size: usize) -> (String, Vec<usize>) {
    let mut text = String::with_capacity(size + size / 8);
    let mut origins = Vec::with_capacity(lines.len() + edits.len());
    let mut push = |lines: &str, origin: usize| {
        for line in lines.split('\n') {
            text.push_str(line);
            text.push('\n');
            origins.push(origin);
        }
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
