//! Repairs HTML tables, which Markdown ends at the first blank line.

use super::super::lines;
use super::document::{Document, MAX_CONTAINERS};

/// Continues an HTML table over blank and indented lines until its end tag, and ends the paragraph before it. Its start tag
/// is at this column.
pub(super) fn html_table(document: &mut Document<'_>, start: &str, column: usize) {
    let (first, end) = (document.at, table_end(document, column));
    let prefix = lines::prefix(start);
    let listed = (document.list_indent() > 0 || prefix.contains('>')) && prefix.len() <= MAX_CONTAINERS;
    let prefix = if listed { prefix } else { "" };
    document.below_html = true;
    while document.at < end
        && let Some(line) = document.line(document.at)
    {
        if lines::body(line).is_empty() {
            document.at += 1;
            continue;
        }
        let is_first = document.at == first;
        let mut text = broken_cell_tag(line);
        if document.at + 1 == end
            && let Some(parted) = text_after_table(&text, prefix)
        {
            text = parted;
            document.below_html = false;
        }
        if is_first {
            text = text_before_table(text, column, prefix);
        }
        if listed || is_first && lines::indent(&text) > 3 {
            text = continued(&text, prefix);
        }
        document.replace(&text);
    }
    if document.line(end).is_some_and(|next| !lines::body(next).starts_with('<')) {
        document.part(false);
    }
}

/// Returns the index of the line after the end tag that matches the table's start tag. Where none is left, or the table has no cell yet,
/// it ends before the next heading or pipe table.
fn table_end(document: &Document<'_>, column: usize) -> usize {
    let mut depth = 0_usize;
    let mut has_cells = false;
    for at in document.at..document.len() {
        let Some(line) = document.line(at) else { break };
        let may_end = at > document.at && !(has_cells && document.has_table_end(at));
        if may_end && (lines::heading(line).is_some() || lines::is_table_start(line, document.line(at + 1))) {
            return at;
        }
        let html = if at == document.at { line.get(column..).unwrap_or_default() } else { line };
        has_cells = has_cells || lines::has_cell_tag(html);
        depth += lines::tags(html, "<table").count();
        depth = depth.saturating_sub(lines::tags(html, "</table").count());
        if depth == 0 {
            return at + 1;
        }
    }
    document.len()
}

/// `<tdText` is `<td>Text`: a cell's start tag with no end of its own, in a line of an HTML table.
fn broken_cell_tag(line: &str) -> String {
    let goes_on = |c: char| !c.is_whitespace() && !matches!(c, '>' | '/' | 'e');
    let is_broken = |at: usize| {
        let name = line.get(at..).unwrap_or_default().strip_prefix(['d', 'h']);
        name.is_some_and(|rest| rest.starts_with(goes_on)).then_some(at + 1)
    };
    let mut text = String::with_capacity(line.len());
    let mut start = 0;
    for end in line.match_indices("<t").filter_map(|(at, tag)| is_broken(at + tag.len())) {
        text.extend([line.get(start..end).unwrap_or_default(), ">"]);
        start = end;
    }
    text + line.get(start..).unwrap_or_default()
}

/// Returns the lines with this prefix in place of their own.
fn continued(text: &str, prefix: &str) -> String {
    let lines = text.split('\n').map(|line| format!("{prefix}{}", line.trim_start_matches([' ', '\t', '>'])));
    lines.collect::<Vec<_>>().join("\n")
}

/// Puts the text before the start tag on a line of its own.
fn text_before_table(line: String, column: usize, prefix: &str) -> String {
    match line.split_at_checked(column) {
        Some((before, table)) if !lines::body(before).is_empty() => format!("{before}\n{prefix}{table}"),
        _ => line,
    }
}

/// Returns the line with the text after the end tag as a paragraph of its own, if there is such text.
fn text_after_table(line: &str, prefix: &str) -> Option<String> {
    let tag = line.rfind("</table")?;
    let (inside, after) = line.get(tag..)?.split_once('>')?;
    let is_text = !after.trim().is_empty() && !after.trim_start().starts_with('<');
    let table = line.get(..tag + inside.len())?;
    is_text.then(|| format!("{table}>\n{prefix}\n{prefix}{}", after.trim_start()))
}
