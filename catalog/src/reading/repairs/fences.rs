//! Repairs code fences that swallow text after the code.

use super::super::lines::{self, Fence};
use super::document::Document;

/// Reads a fenced code block to its end.
pub(super) fn fence(document: &mut Document<'_>, opener: &str, fence: Fence) {
    document.part(false);
    let inside = Inside { quotes: lines::quotes(opener), indent: document.list_indent() };
    let mut seen = Seen::default();
    let mut end = document.len();
    for at in document.at + 1..document.len() {
        let Some(line) = document.line(at) else { break };
        if inside.is_left_by(line) {
            return document.keep(at);
        }
        if lines::is_code(line) {
            continue;
        }
        let is_closed = closes(line, fence) && lines::indent(line) < inside.indent + 4;
        if is_closed && !seen.opener {
            return document.keep(at + 1);
        }
        if !is_closed && let Some(closed) = fence_closed_on_content(line, fence) {
            document.keep(at);
            return document.replace(&closed);
        }
        seen.note(at, line, document.line(at + 1), fence);
        if is_closed || seen.all() && inside.is_the_document() {
            end = at + 1;
            break;
        }
    }
    let runaway = runaway_fence(document, end, &seen);
    document.keep(runaway.unwrap_or(end));
    if runaway.is_some() {
        let marks = fence.mark.to_string().repeat(fence.length);
        document.insert(&format!("{}{marks}", lines::container(opener)));
    }
}

/// `}` and three backticks at the end of a line close the fence: a closing bracket or quote, then the marks. Returns the two lines.
fn fence_closed_on_content(line: &str, fence: Fence) -> Option<String> {
    let text = line.trim_end();
    let content = text.trim_end_matches(fence.mark);
    let closed = text.len() - content.len() >= fence.length
        && content.trim_end().ends_with(['}', ']', ')', '>', '"', ';'])
        && !content.contains(fence.mark);
    let marks = line.get(content.len()..).unwrap_or_default();
    closed.then(|| format!("{content}\n{}{marks}", lines::prefix(line)))
}

/// Ends a fence before its first heading or table, if it holds both and never closes or closes only after the opener of another. Returns the
/// index of that line.
fn runaway_fence(document: &mut Document<'_>, end: usize, seen: &Seen) -> Option<usize> {
    let first = seen.heading?.min(seen.table?);
    document.spend(end - first).then_some(first)
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
        if self.heading.is_none() && lines::heading(line).is_some() {
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
