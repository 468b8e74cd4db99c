//! Keeps the headings that enclose a place in a document.

/// A heading of more characters is cut: each table below it has a copy.
const MAX_HEADING: usize = 200;

/// The headings that enclose a place, outermost first.
#[derive(Default)]
pub(super) struct Headings(Vec<(usize, String)>);

impl Headings {
    /// A heading ends those of its level and deeper ones.
    pub(super) fn enter(&mut self, level: usize, mut text: String) {
        if let Some((end, _)) = text.char_indices().nth(MAX_HEADING) {
            text.truncate(end);
            text.push('…');
        }
        while self.0.last().is_some_and(|(open, _)| *open >= level) {
            self.0.pop();
        }
        self.0.push((level, text));
    }

    /// Returns the texts of the headings, without empty ones.
    pub(super) fn path(&self) -> Vec<String> {
        self.0.iter().map(|(_, text)| text.clone()).filter(|text| !text.is_empty()).collect()
    }
}
