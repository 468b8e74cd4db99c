//! Quotes the documents: the line of a place, and the part of it that is meant.

use std::collections::HashMap;
use std::ops::Range;

use tencent_errors_catalog::Place;

use crate::finding::Quote;

/// How many characters of a line are searched for a text. A saved page may be one line of megabytes.
const SEARCHED: usize = 16 << 10;

/// The lines of each document, as characters, since columns count those.
#[derive(Default)]
pub(super) struct Quotes(HashMap<String, Vec<Vec<char>>>);

impl Quotes {
    /// Adds a document.
    pub(super) fn add(&mut self, path: String, text: &str) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        self.0.insert(path, text.lines().map(|line| line.chars().collect()).collect());
    }

    /// Quotes the cell at a place.
    pub(super) fn cell(&self, path: &str, place: Place, cell: &str) -> Option<Quote> {
        let line = self.line(path, place.line)?;
        let skipped = usize::try_from(place.column).ok()?.checked_sub(1)?;
        let rest = line.get(skipped..)?;
        let part = range_of(rest, cell).unwrap_or_else(|| written(rest));
        Some(Quote::new(place.line, line, &(skipped + part.start..skipped + part.end)))
    }

    /// Quotes the row of a code.
    pub(super) fn row(&self, path: &str, line: u32, code: &str) -> Option<Quote> {
        let text = self.line(path, line)?;
        Some(Quote::new(line, text, &range_of(text, code).unwrap_or(0..text.len())))
    }

    fn line(&self, path: &str, line: u32) -> Option<&[char]> {
        Some(self.0.get(path)?.get(usize::try_from(line).ok()?.checked_sub(1)?)?)
    }
}

fn range_of(text: &[char], part: &str) -> Option<Range<usize>> {
    let part: Vec<char> = part.chars().collect();
    let start = text.windows(part.len().max(1)).take(SEARCHED).position(|window| window == part)?;
    Some(start..start + part.len())
}

/// Returns where a cell is that reads otherwise than it is written: up to the end of the cell.
fn written(rest: &[char]) -> Range<usize> {
    let start = rest.iter().take_while(|c| matches!(c, '|' | ' ' | '\t')).count();
    let cell: String = rest.iter().skip(start).take_while(|c| !matches!(c, '|' | '\t')).collect();
    start..start + cell.trim_end().chars().count()
}
