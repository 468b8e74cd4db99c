//! Quotes the documents: the line of a place, and the part of it that is meant.

use std::collections::HashMap;
use std::ops::Range;

use tencent_errors_catalog::Place;

use crate::finding::Quote;

/// The lines of each document.
#[derive(Default)]
pub(super) struct Quotes(HashMap<String, Vec<String>>);

impl Quotes {
    /// Adds a document.
    pub(super) fn add(&mut self, path: String, text: &str) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        self.0.insert(path, text.lines().map(str::to_owned).collect());
    }

    /// Quotes the cell at a place, whose column counts characters.
    pub(super) fn cell(&self, path: &str, place: Place, cell: &str) -> Option<Quote> {
        let line = self.line(path, place.line)?;
        let skipped = usize::try_from(place.column).ok()?.checked_sub(1)?;
        let start = line.char_indices().map(|(at, _)| at).chain([line.len()]).nth(skipped)?;
        let rest = line.get(start..)?;
        let part = range_of(rest, cell).unwrap_or_else(|| written(rest));
        Some(Quote::new(place.line, line, start + part.start..start + part.end))
    }

    /// Quotes the row of a code.
    pub(super) fn row(&self, path: &str, line: u32, code: &str) -> Option<Quote> {
        let text = self.line(path, line)?;
        Some(Quote::new(line, text, range_of(text, code).unwrap_or(0..text.len())))
    }

    fn line(&self, path: &str, line: u32) -> Option<&str> {
        Some(self.0.get(path)?.get(usize::try_from(line).ok()?.checked_sub(1)?)?)
    }
}

fn range_of(text: &str, part: &str) -> Option<Range<usize>> {
    let start = text.find(part).filter(|_| !part.is_empty())?;
    Some(start..start + part.len())
}

/// Returns where a cell is that reads otherwise than it is written: up to the end of the cell.
fn written(rest: &str) -> Range<usize> {
    let cell = rest.trim_start_matches(['|', ' ', '\t']);
    let start = rest.len() - cell.len();
    let cell = cell.split(['|', '\t']).next().unwrap_or_default();
    start..start + cell.trim_end().len()
}
