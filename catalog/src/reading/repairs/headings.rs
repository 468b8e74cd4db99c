//! Repairs headings.

use super::super::lines;
use super::block::{Block, Context, Lines};

/// Reads a line that starts with `#`.
pub(super) fn heading<'a>(lines: &Lines<'a>, context: Context, line: &'a str) -> Block<'a> {
    let Some((level, text)) = lines::heading(line) else { return context.line(lines) };
    let repaired = if text.is_empty() || text.starts_with([' ', '\t']) {
        tab_before_closing_marks(line)
    } else if lines::is_glued_heading(line) {
        Some(heading_without_space(line, level, text))
    } else {
        return context.line(lines);
    };
    let mut block = Block::parted(context.at, context.below_html);
    block.replace(repaired.as_deref().unwrap_or(line));
    block
}

/// Two to six `#` without a space after them are a heading.
fn heading_without_space(line: &str, level: usize, text: &str) -> String {
    format!("{}{} {}", lines::container(line), "#".repeat(level), text.trim_start())
}

/// Removes the closing marks of a heading after a tab. To CommonMark (0.31, section 4.2) tabs and spaces are the same, but not to the parser.
fn tab_before_closing_marks(line: &str) -> Option<String> {
    line.trim_end().trim_end_matches('#').strip_suffix('\t').map(str::to_owned)
}
