//! Quotes the documents: the line of a place, and the part of it that is meant.

use std::collections::HashMap;
use std::ops::Range;

use tencent_errors_catalog::Place;

use crate::finding::Quote;

/// The texts of the documents, by their paths.
pub(super) type Texts = HashMap<String, String>;

/// Quotes the cell at a place.
pub(super) fn cell(texts: &Texts, path: &str, place: Place, cell: &str) -> Quote {
    Quote::new(text(texts, path), place.line, |line| {
        let column = usize::try_from(place.column).unwrap_or(usize::MAX).saturating_sub(1);
        let start = line.char_indices().nth(column).map_or(line.len(), |(start, _)| start);
        let rest = line.get(start..).unwrap_or_default();
        match rest.find(cell).filter(|_| !cell.is_empty()) {
            Some(at) => start + at..start + at + cell.len(),
            None => written(rest, start),
        }
    })
}

/// Returns the part of a line that a cell takes which is written otherwise than it reads: up to the end of the cell.
fn written(rest: &str, start: usize) -> Range<usize> {
    let body = rest.trim_start_matches(['|', ' ', '\t']);
    let start = start + rest.len() - body.len();
    let end = body.find(['|', '\t']).map_or(body, |end| body.get(..end).unwrap_or(body));
    start..start + end.trim_end().len()
}

/// Quotes the row of a code.
pub(super) fn row(texts: &Texts, path: &str, line: u32, code: &str) -> Quote {
    Quote::new(text(texts, path), line, |line| match line.find(code) {
        Some(start) => start..start + code.len(),
        None => 0..line.trim_end().len(),
    })
}

fn text<'a>(texts: &'a Texts, path: &str) -> &'a str {
    texts.get(path).map_or("", |text| text.strip_prefix('\u{feff}').unwrap_or(text))
}
