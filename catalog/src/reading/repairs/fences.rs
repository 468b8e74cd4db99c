//! Repairs code fences that swallow text after the code.

use super::super::lines::{self, Fence};
use super::document::Document;

/// Reads a fenced code block to its end. One that holds a heading and a table, and never closes or closes only after the opener of another,
/// runs away: it ends before the first of these.
pub(super) fn fence(document: &mut Document<'_>, opener: &str, fence: Fence) {
    document.part(false);
    let quotes = |line| lines::prefix(line).matches('>').count();
    let (depth, indent) = (quotes(opener), document.list_indent());
    let is_contained = depth > 0 || indent > 0;
    let (mut has_opener, mut heading, mut table) = (false, None, None);
    let mut end = document.len();
    for at in document.at + 1..document.len() {
        let Some(line) = document.line(at) else { break };
        let leaves = || quotes(line) < depth || lines::indent(line) < indent && !lines::body(line).is_empty();
        if is_contained && leaves() {
            return document.keep(at); // the container ends, and the fence with it
        }
        if lines::is_code(line) {
            continue;
        }
        let body = lines::body(line);
        let is_mark = body.len() >= fence.length && body.chars().all(|c| c == fence.mark);
        let is_closed = is_mark && lines::indent(line) < indent + 4;
        if is_closed && !has_opener {
            return document.keep(at + 1);
        }
        if !is_closed && let Some(closed) = fence_closed_on_content(line, fence) {
            document.keep(at);
            return document.replace(&closed);
        }
        let opens = |other: Fence| other.info && other.mark == fence.mark && other.length >= fence.length;
        has_opener = has_opener || lines::fence(line).is_some_and(opens);
        heading = heading.or_else(|| lines::heading(line).map(|_| at));
        let is_table = || lines::is_table_start(line, document.line(at + 1)) || lines::table_tag(line).is_some();
        table = table.or_else(|| is_table().then_some(at));
        if is_closed || has_opener && heading.and(table).is_some() && !is_contained {
            end = at + 1;
            break;
        }
    }
    let runaway = heading.zip(table).map(|(heading, table)| heading.min(table));
    let runaway = runaway.filter(|first| document.spend(end - first));
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
