//! Quotes the documents: the line of a place, and the part of it that is meant.

use std::collections::HashMap;

use tencent_errors_catalog::Place;

use crate::finding::Quote;

/// How many bytes of a line are searched for a text. A saved page may be one line of megabytes.
const SEARCHED: usize = 16 << 10;

/// The texts of documents.
#[derive(Default)]
pub(super) struct Quotes {
    documents: HashMap<String, Lines>,
}

/// The text of a document, with its lines.
struct Lines {
    text: String,
    /// Where each line starts.
    starts: Vec<usize>,
    /// The last place that was asked for, and where it is in the text. The next one is often on the same line.
    last: (Place, usize),
}

impl Quotes {
    /// Adds a document.
    pub(super) fn add(&mut self, path: String, text: &str) {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        self.documents.insert(path, Lines { text, starts, last: (Place { line: 1, column: 1 }, 0) });
    }

    /// Quotes the cell at a place.
    pub(super) fn cell(&mut self, path: &str, place: Place, cell: &str) -> Option<Quote> {
        let lines = self.documents.get_mut(path)?;
        let start = lines.offset(place)?;
        let (line_start, line) = lines.line(place.line)?;
        let rest = head(line.get(start - line_start..)?);
        let (skipped, length) = match rest.find(cell).filter(|_| !cell.is_empty()) {
            Some(at) => (at, cell.len()),
            None => written(rest),
        };
        let column = usize::try_from(place.column).ok()? + rest.get(..skipped)?.chars().count();
        let start = start - line_start + skipped;
        Some(Quote::new(place.line, column, line, &(start..start + length)))
    }

    /// Quotes the row of a code.
    pub(super) fn row(&self, path: &str, line: u32, code: &str) -> Option<Quote> {
        let (_, text) = self.documents.get(path)?.line(line)?;
        let (start, length) = head(text).find(code).map_or((0, text.len()), |start| (start, code.len()));
        let column = text.get(..start)?.chars().count() + 1;
        Some(Quote::new(line, column, text, &(start..start + length)))
    }
}

impl Lines {
    /// Returns a line, and where it starts.
    fn line(&self, line: u32) -> Option<(usize, &str)> {
        let index = usize::try_from(line).ok()?.checked_sub(1)?;
        let start = *self.starts.get(index)?;
        let end = self.starts.get(index + 1).map_or(self.text.len(), |next| next - 1);
        let line = self.text.get(start..end)?;
        Some((start, line.strip_suffix('\r').unwrap_or(line)))
    }

    /// Returns where a place is in the text.
    fn offset(&mut self, place: Place) -> Option<usize> {
        let (last, offset) = self.last;
        let (column, start) = if last.line == place.line && last.column <= place.column {
            (last.column, offset)
        } else {
            (1, self.line(place.line)?.0)
        };
        let between = self.text.get(start..)?.chars().take(usize::try_from(place.column - column).ok()?);
        let offset = start + between.map(char::len_utf8).sum::<usize>();
        self.last = (place, offset);
        Some(offset)
    }
}

/// Returns the start of a line, as far as it is searched.
fn head(line: &str) -> &str {
    let end = (0..=SEARCHED.min(line.len())).rev().find(|end| line.is_char_boundary(*end)).unwrap_or_default();
    line.get(..end).unwrap_or(line)
}

/// Returns where a cell starts whose text is written otherwise than it reads, and its length: up to the end of the cell.
fn written(rest: &str) -> (usize, usize) {
    let body = rest.trim_start_matches(['|', ' ', '\t']);
    let end = body.find(['|', '\t']).unwrap_or(body.len());
    (rest.len() - body.len(), body.get(..end).unwrap_or(body).trim_end().len())
}
