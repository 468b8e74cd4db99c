//! Repairs code fences that swallow text after the code.

use super::super::lines::{self, Fence};
use super::edit::{Block, Context, Edit, Lines};

/// Reads a fenced code block to its end.
pub(super) fn fence(lines: &Lines<'_>, context: Context, opener: &str, fence: Fence) -> Block {
    let block = Block::parted(context.at, context.below_html);
    let inside = Inside { quotes: lines::quotes(opener), indent: context.list_indent };
    let mut seen = Seen::default();
    for at in context.at + 1.. {
        let Some(line) = lines.get(at) else { break };
        if inside.is_left_by(line) {
            return Block { end: at, ..block };
        }
        if lines::is_code(line) {
            continue;
        }
        if closes(line, fence) && lines::indent(line) < inside.indent + 4 {
            let block = Block { end: at + 1, ..block };
            return if seen.opener { runaway_fence(lines, block, &seen, opener, fence) } else { block };
        }
        if let Some(edit) = fence_closed_on_content(line, fence) {
            let mut block = Block { end: at + 1, ..block };
            block.edit(at, edit);
            return block;
        }
        seen.note(at, line, lines.get(at + 1), fence);
        if seen.all() && inside.is_the_document() {
            return runaway_fence(lines, Block { end: at + 1, ..block }, &seen, opener, fence);
        }
    }
    runaway_fence(lines, Block { end: lines.len(), ..block }, &seen, opener, fence)
}

/// `}` and three backticks at the end of a line close the fence: a closing bracket or quote, then the marks.
fn fence_closed_on_content(line: &str, fence: Fence) -> Option<Edit> {
    let text = line.trim_end();
    let content = text.trim_end_matches(fence.mark);
    let closed = text.len() - content.len() >= fence.length
        && content.trim_end().ends_with(['}', ']', ')', '>', '"', ';'])
        && !content.contains(fence.mark);
    let marks = line.get(content.len()..).unwrap_or_default();
    closed.then(|| Edit::Replace(format!("{content}\n{}{marks}", lines::prefix(line))))
}

/// Ends a fence before its first heading or table, if it holds both and never closes or closes only after the opener of another.
fn runaway_fence(lines: &Lines<'_>, mut block: Block, seen: &Seen, opener: &str, fence: Fence) -> Block {
    let (Some(heading), Some(table)) = (seen.heading, seen.table) else { return block };
    let first = heading.min(table);
    if lines.spend(block.end - first) {
        let marks = fence.mark.to_string().repeat(fence.length);
        block.edit(first, Edit::Before(format!("{}{marks}", lines::container(opener))));
        block.end = first;
    }
    block
}

/// The containers that a fence is in.
struct Inside {
    quotes: usize,
    indent: usize,
}

impl Inside {
    /// Returns whether the document is not inside any container.
    fn is_the_document(&self) -> bool {
        self.quotes == 0 && self.indent == 0
    }

    /// Returns whether the line is no longer in them, which ends the fence.
    fn is_left_by(&self, line: &str) -> bool {
        if self.is_the_document() {
            return false;
        }
        let less = lines::quotes(line) < self.quotes;
        less || lines::indent(line) < self.indent && !lines::body(line).is_empty()
    }
}

/// What a fence has swallowed so far: headings, tables.
#[derive(Default)]
struct Seen {
    opener: bool,
    heading: Option<usize>,
    table: Option<usize>,
}

impl Seen {
    /// Returns whether the fence is known to run away, whatever follows.
    fn all(&self) -> bool {
        self.opener && self.heading.is_some() && self.table.is_some()
    }

    fn note(&mut self, at: usize, line: &str, next: Option<&str>, fence: Fence) {
        let opens = |other: Fence| other.info && other.mark == fence.mark && other.length >= fence.length;
        if !self.opener && lines::fence(line).is_some_and(opens) {
            self.opener = true;
        }
        if self.heading.is_none() && (lines::is_heading(line) || lines::is_glued_heading(line)) {
            self.heading = Some(at);
        }
        if self.table.is_none() && (lines::is_table_start(line, next) || lines::table_tag(line).is_some()) {
            self.table = Some(at);
        }
    }
}

/// Returns whether the line closes the fence as CommonMark wants it, apart from the indentation.
fn closes(line: &str, fence: Fence) -> bool {
    let body = lines::body(line);
    body.len() >= fence.length && body.starts_with(fence.mark) && body.trim_start_matches(fence.mark).is_empty()
}
