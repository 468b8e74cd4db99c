//! Repairs headings.

use super::super::lines;
use super::document::Document;

/// Reads a line that starts with `#`.
pub(super) fn heading(document: &mut Document<'_>, line: &str) {
    let heading = if lines::is_heading(line) {
        tab_before_closing_marks(line).unwrap_or(line).to_owned()
    } else if lines::is_glued_heading(line) {
        heading_without_space(line)
    } else {
        return document.keep_line();
    };
    document.part(false);
    document.replace(&heading);
}

/// Two to six `#` without a space after them are a heading.
fn heading_without_space(line: &str) -> String {
    let body = lines::body(line);
    let text = body.trim_start_matches('#');
    let marks = body.get(..body.len() - text.len()).unwrap_or_default();
    format!("{}{marks} {}", lines::container(line), text.trim_start())
}

/// Removes the closing marks of a heading after a tab. To CommonMark (0.31, section 4.2) tabs and spaces are the same, but not to the parser.
fn tab_before_closing_marks(line: &str) -> Option<&str> {
    line.trim_end().trim_end_matches('#').strip_suffix('\t')
}
