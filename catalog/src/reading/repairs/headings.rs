//! Repairs headings.

use super::super::lines;
use super::edit::{Block, Context, Edit};

/// Reads a line that starts with `#`.
pub(super) fn heading(context: Context, line: &str) -> Block {
    let Some((level, text)) = lines::heading(line) else { return context.line() };
    let edit = if text.is_empty() || text.starts_with([' ', '\t']) {
        tab_before_closing_marks(line)
    } else if lines::is_glued_heading(line) {
        Some(heading_without_space(line, level, text))
    } else {
        return context.line();
    };
    let mut block = Block::parted(context.at, context.below_html);
    block.edits.extend(edit.map(|edit| (context.at, edit)));
    block
}

/// Two to six `#` without a space after them are a heading.
fn heading_without_space(line: &str, level: usize, text: &str) -> Edit {
    Edit::Replace(format!("{}{} {}", lines::container(line), "#".repeat(level), text.trim_start()))
}

/// Replaces a tab before the closing marks of a heading by a space. To CommonMark (0.31, section 4.2) both are the same, but not to the parser.
fn tab_before_closing_marks(line: &str) -> Option<Edit> {
    let title = line.trim_end().trim_end_matches('#').strip_suffix('\t')?;
    Some(Edit::Replace(title.to_owned()))
}
