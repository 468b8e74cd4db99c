//! Repairs HTML tables, which Markdown ends at the first blank line.

use super::super::lines;
use super::block::{Block, Context, Lines, MAX_CONTAINERS};

/// Continues an HTML table over blank and indented lines until its end tag, and ends the paragraph before it. Its start tag
/// is at this column.
pub(super) fn html_table<'a>(lines: &Lines<'a>, context: Context, column: usize) -> Block<'a> {
    let first = context.at;
    let end = table_end(lines, first, column);
    let prefix = lines.get(first).map(lines::prefix).unwrap_or_default();
    let listed = (context.list_indent > 0 || prefix.contains('>')) && prefix.len() <= MAX_CONTAINERS;
    let prefix = if listed { prefix } else { "" };
    let mut block = Block { end: first, ends_in_html: true, ..Block::default() };
    for at in first..end {
        let Some(line) = lines.get(at) else { break };
        if lines::body(line).is_empty() {
            block.end += 1;
            continue;
        }
        let mut text = broken_cell_tag(line);
        if at + 1 == end
            && let Some(parted) = text_after_table(&text, prefix)
        {
            text = parted;
            block.ends_in_html = false;
        }
        if at == first {
            text = text_before_table(text, column, prefix);
        }
        if listed || at == first && lines::indent(&text) > 3 {
            text = continued(&text, prefix);
        }
        block.replace(&text);
    }
    if block.ends_in_html && lines.get(end).is_some_and(|next| !lines::body(next).starts_with('<')) {
        block.lines.push((end, "".into()));
        block.ends_in_html = false;
    }
    block
}

/// Returns the index of the line after the end tag that matches the table's start tag. Where none is left, or the table has no cell yet,
/// it ends before the next heading or pipe table.
fn table_end(lines: &Lines<'_>, first: usize, column: usize) -> usize {
    let mut depth = 0_usize;
    let mut has_cells = false;
    for at in first..lines.len() {
        let Some(line) = lines.get(at) else { break };
        let may_end = at > first && !(has_cells && lines.has_table_end(at));
        if may_end && (lines::is_heading(line) || lines::is_table_start(line, lines.get(at + 1))) {
            return at;
        }
        let html = if at == first { line.get(column..).unwrap_or_default() } else { line };
        has_cells = has_cells || lines::has_cell_tag(html);
        depth += count(html, "<table");
        depth = depth.saturating_sub(count(html, "</table"));
        if depth == 0 {
            return at + 1;
        }
    }
    lines.len()
}

fn count(line: &str, tag: &str) -> usize {
    std::iter::successors(lines::find_tag(line, tag, 0), |&at| lines::find_tag(line, tag, at + 1)).count()
}

/// `<tdText` is `<td>Text`: a cell's start tag with no end of its own, in a line of an HTML table.
fn broken_cell_tag(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, tag)) = rest.find("<t").and_then(|at| rest.split_at_checked(at)) {
        text.push_str(before);
        let name = tag.get(..3).filter(|name| matches!(*name, "<td" | "<th"));
        let (name, after) = tag.split_at_checked(name.map_or(1, str::len)).unwrap_or((tag, ""));
        text.push_str(name);
        let whole = |c: char| c.is_whitespace() || matches!(c, '>' | '/' | 'e');
        if name.len() == 3 && !after.is_empty() && !after.starts_with(whole) {
            text.push('>');
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Returns the lines with this prefix in place of their own.
fn continued(text: &str, prefix: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(|line| line.trim_start_matches([' ', '\t', '>'])).collect();
    format!("{prefix}{}", lines.join(&format!("\n{prefix}")))
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
