//! Collects the tables of a document, each with the headings over it and the paragraph before it.

use super::table::{Markup, Table};
use crate::text::Text;

/// A heading of more characters is cut: each table below it has a copy.
const MAX_HEADING: usize = 200;

/// What was read of a document so far.
#[derive(Default)]
pub(super) struct Outline {
    pub(super) tables: Vec<Table>,
    /// The headings that enclose the place, outermost first, each with its level.
    headings: Vec<(usize, String)>,
    /// The last paragraph since the last heading or table: what a reader takes for the introduction of the next table.
    paragraph: Text,
    /// Whether the paragraph has ended: other text starts a new one.
    ended: bool,
}

impl Outline {
    /// Adds a heading. It ends those of its level and deeper ones.
    pub(super) fn heading(&mut self, level: usize, mut text: String) {
        if let Some((end, _)) = text.char_indices().nth(MAX_HEADING) {
            text.truncate(end);
            text.push('…');
        }
        self.headings.retain(|(open, _)| *open < level);
        self.headings.push((level, text));
        self.paragraph.clear();
    }

    /// Adds text outside of headings and tables.
    pub(super) fn text(&mut self, text: &str) {
        if self.ended && !text.trim().is_empty() {
            self.paragraph.clear();
            self.ended = false;
        }
        self.paragraph.push(text);
    }

    /// A block starts or ends here.
    pub(super) fn end_paragraph(&mut self) {
        self.ended = true;
    }

    /// Forgets the paragraph: what comes here is between it and the next table.
    pub(super) fn drop_paragraph(&mut self) {
        self.paragraph.clear();
    }

    /// Returns a table, without rows, which starts at this offset.
    pub(super) fn table(&mut self, markup: Markup, offset: usize) -> Table {
        let headings = self.headings.iter().map(|(_, text)| text.clone()).filter(|text| !text.is_empty()).collect();
        let lead = self.paragraph.take_line();
        Table { markup, offset, headings, lead, rows: Vec::new(), swallowed: Vec::new(), lost: 0 }
    }
}
