//! The lines that repairs look at, and the blocks of lines that they return.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use super::super::lines;

/// The most bytes of marks of quotes and list items that a line may start with. The Markdown parser looks at each open quote and list for
/// each line: without a limit, its time is not linear.
pub(super) const MAX_CONTAINERS: usize = 100;

/// Lines that a rule has read, repaired.
#[derive(Debug, Default)]
pub(super) struct Block<'a> {
    /// The index of the line after the block.
    pub(super) end: usize,
    /// The repaired lines, each with the index of the line that it comes from.
    pub(super) lines: Vec<(usize, Cow<'a, str>)>,
    /// Whether the next line comes right below HTML.
    pub(super) ends_in_html: bool,
}

impl<'a> Block<'a> {
    /// Starts a block at this line. A blank line separates it from the block above if it is glued to that.
    pub(super) fn parted(at: usize, is_glued: bool) -> Self {
        let lines = if is_glued { vec![(at, Cow::Borrowed(""))] } else { Vec::new() };
        Block { end: at, lines, ends_in_html: false }
    }

    /// Adds these lines in place of the next one.
    pub(super) fn replace(&mut self, lines: &str) {
        self.lines.extend(lines.split('\n').map(|line| (self.end, Cow::Owned(line.to_owned()))));
        self.end += 1;
    }

    /// Adds the lines up to this one as they are.
    pub(super) fn keep(&mut self, lines: &Lines<'a>, end: usize) {
        let kept = (self.end..end).filter_map(|at| Some((at, Cow::Borrowed(lines.get(at)?))));
        self.lines.extend(kept);
        self.end = end;
    }
}

/// Where a block is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context {
    /// The index of its first line.
    pub(super) at: usize,
    /// The indentation of the content of the innermost list item around it; 0 outside of lists.
    pub(super) list_indent: usize,
    /// Whether it comes right below HTML.
    pub(super) below_html: bool,
}

impl Context {
    /// Returns the line at which it starts, which needs no repair.
    pub(super) fn line<'a>(self, lines: &Lines<'a>) -> Block<'a> {
        let mut block = Block { end: self.at, ends_in_html: self.below_html, ..Block::default() };
        block.keep(lines, self.at + 1);
        block
    }
}

/// The lines of a document, and what is known of all of them.
pub(super) struct Lines<'a> {
    all: &'a [&'a str],
    /// The index of the last line with the end tag of a table, once it is asked for.
    last_table_end: OnceCell<Option<usize>>,
    /// How many lines may still be read a second time.
    spare: Cell<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(lines: &'a [&'a str]) -> Self {
        Lines { all: lines, last_table_end: OnceCell::new(), spare: Cell::new(lines.len()) }
    }

    pub(super) fn get(&self, at: usize) -> Option<&'a str> {
        self.all.get(at).copied()
    }

    /// Returns the line before this one.
    pub(super) fn above(&self, at: usize) -> Option<&'a str> {
        at.checked_sub(1).and_then(|above| self.get(above))
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether a line from this one on has the end tag of a table.
    pub(super) fn has_table_end(&self, at: usize) -> bool {
        let is_end = |line: &&str| lines::find_tag(line, "</table", 0).is_some();
        self.last_table_end.get_or_init(|| self.all.iter().rposition(is_end)).is_some_and(|last| at <= last)
    }

    /// Returns whether that many lines may be read a second time: in all, no more than the document has.
    pub(super) fn spend(&self, count: usize) -> bool {
        let left = self.spare.get().checked_sub(count);
        self.spare.set(left.unwrap_or(self.spare.get()));
        left.is_some()
    }
}
