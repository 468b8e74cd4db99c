//! The lines of a document on their way to the repaired text.

use std::cell::OnceCell;

use super::super::lines;
use super::super::source::Source;

/// The most bytes of marks of quotes and list items that a line may start with. The Markdown parser looks at each open quote and list for
/// each line: without a limit, its time is not linear.
pub(super) const MAX_CONTAINERS: usize = 100;

/// The lines of a document, those before the next one repaired.
#[derive(Default)]
pub(super) struct Document<'a> {
    lines: &'a [&'a str],
    /// The index of the next line.
    pub(super) at: usize,
    pub(super) repaired: Source,
    /// The indentation of the content of each list item that is open, outermost first.
    lists: Vec<usize>,
    /// Whether the next line comes right below HTML.
    pub(super) below_html: bool,
    /// The index of the last line with the end tag of a table, once it is asked for.
    last_table_end: OnceCell<Option<usize>>,
    /// How many lines may still be read a second time.
    spare: usize,
}

impl<'a> Document<'a> {
    pub(super) fn new(lines: &'a [&'a str]) -> Self {
        Document { lines, spare: lines.len(), ..Document::default() }
    }

    pub(super) fn line(&self, at: usize) -> Option<&'a str> {
        self.lines.get(at).copied()
    }

    /// Returns the line before this one.
    pub(super) fn above(&self, at: usize) -> Option<&'a str> {
        at.checked_sub(1).and_then(|above| self.line(above))
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Keeps the lines up to this one as they are.
    pub(super) fn keep(&mut self, end: usize) {
        for line in self.lines.get(self.at..end).unwrap_or_default() {
            self.repaired.push(self.at, line);
            self.at += 1;
        }
    }

    /// Keeps the next line.
    pub(super) fn keep_line(&mut self) {
        self.keep(self.at + 1);
    }

    /// Starts a block at the next line. A blank line separates it from HTML, or from what it is glued to.
    pub(super) fn part(&mut self, is_glued: bool) {
        if std::mem::take(&mut self.below_html) || is_glued {
            self.insert("");
        }
    }

    /// Replaces the next line by these.
    pub(super) fn replace(&mut self, lines: &str) {
        self.insert(lines);
        self.at += 1;
    }

    /// Adds lines before the next one.
    pub(super) fn insert(&mut self, lines: &str) {
        lines.split('\n').for_each(|line| self.repaired.push(self.at, line));
    }

    /// The line ends the list items that it is not in, and may start one.
    pub(super) fn enter_lists(&mut self, line: &str) {
        let indent = lines::indent(line);
        while self.lists.last().is_some_and(|&content| indent < content) {
            self.lists.pop();
        }
        self.lists.extend(lines::list_item(line));
    }

    /// Returns the indentation of the content of the innermost list item; 0 outside of lists.
    pub(super) fn list_indent(&self) -> usize {
        self.lists.last().copied().unwrap_or(0)
    }

    /// Returns whether a line from this one on has the end tag of a table.
    pub(super) fn has_table_end(&self, at: usize) -> bool {
        let is_end = |line: &&str| lines::tags(line, "</table").next().is_some();
        self.last_table_end.get_or_init(|| self.lines.iter().rposition(is_end)).is_some_and(|last| at <= last)
    }

    /// Returns whether that many lines may be read a second time: in all, no more than the document has.
    pub(super) fn spend(&mut self, count: usize) -> bool {
        let left = self.spare.checked_sub(count);
        self.spare = left.unwrap_or(self.spare);
        left.is_some()
    }
}
