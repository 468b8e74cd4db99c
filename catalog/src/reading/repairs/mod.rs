//! Repairs documents in which strict CommonMark hides a table that every human reader sees. The Markdown parser
//! then sees the table too. This file applies the rules line by line.
//!
//! | rule | what it does |
//! |---|---|
//! | [`shortened`] | tabs at the end of a line go: the parser would not see a closing fence |
//! | [`front_matter`] | metadata between `---` and `---` at the start of the document go: nobody sees them, and the last line would make a heading of them |
//! | `fences::fence_closed_on_content` | `}` and three backticks at the end of a line close the fence |
//! | `fences::fence` | a fence that never ends, or swallows the opener of another, ends before its first heading or table |
//! | [`heading`] | `##Title` is a heading, and the second marks in `## Title<tab>##` close one |
//! | `html_tables::html_table` | an HTML table goes on over blank and indented lines until its end tag |
//! | `html_tables::broken_cell_tag` | `<tdText` is `<td>Text` |
//! | `pipe_tables::delimiter_row` | a delimiter row gets the header's width, which GFM wants |
//! | `pipe_tables::misses_delimiter_row` | a code header over rows of its width needs no delimiter row |
//! | `pipe_tables::delimiter` | blank lines between a header and its delimiter row go |
//! | `pipe_tables::bare` | what nobody sees before the first pipe of a row goes: a zero-width space, an ideographic one, an indentation of four |
//! | `pipe_tables::torn_row` | a row goes on over the lines of a list in its last cells |
//! | `pipe_tables::next_row` | rows go on over blank lines, comments, rules, quotes and list marks |
//! | [`Document::part`] | what comes right below an HTML block is read as if a blank line came between |
//!
//! Each line is looked at once. Only the rule for runaway fences goes back, in all by no more lines than the document has.

mod document;
mod fences;
mod html_tables;
mod pipe_tables;

use super::lines;
use super::source::Source;
use document::{Document, MAX_CONTAINERS};

/// Returns the repaired text of a Markdown document.
pub(super) fn repaired(mut lines: Vec<&str>) -> Source {
    let hidden = front_matter(&lines);
    for (index, line) in lines.iter_mut().enumerate() {
        *line = if index < hidden { "" } else { shortened(line) };
    }
    let mut document = Document::new(&lines);
    while let Some(line) = document.line(document.at) {
        let body = lines::body(line);
        if body.is_empty() {
            document.below_html = false;
            document.keep_line();
        } else {
            document.enter_lists(line);
            repair(&mut document, line, body);
        }
    }
    document.repaired
}

/// Repairs what starts at the next line.
fn repair(document: &mut Document<'_>, line: &str, body: &str) {
    let next = document.line(document.at + 1);
    let is_row = |column| lines::is_table_start(line.get(..column).unwrap_or_default(), next);
    if let Some(column) = lines::table_tag(line).filter(|&column| lines::heading(line).is_none() && !is_row(column)) {
        return html_tables::html_table(document, line, column);
    }
    let is_indented = lines::indent(line) >= document.list_indent() + 4 && lines::list_item(line).is_none();
    if is_indented && !lines::is_table_start(line, next) {
        return document.keep_line(); // indented code, or the text of a paragraph
    }
    match (lines::fence(line), body.as_bytes().first()) {
        (Some(fence), _) => fences::fence(document, line, fence),
        (None, Some(b'#')) => heading(document, line),
        (None, Some(b'<')) => {
            document.below_html = true;
            document.keep_line();
        }
        _ if body.contains('|') => pipe_tables::pipe_table(document, line),
        _ => document.keep_line(),
    }
}

/// Returns the line without what the Markdown parser reads differently from CommonMark, or too slowly: white space at the end of a line that
/// holds a tab, and lines that are too deep in quotes and lists for any reader.
///
/// CommonMark lets spaces and tabs follow a closing fence and the closing marks of a heading (0.31, sections 4.2 and 4.5); the parser lets
/// only spaces.
fn shortened(line: &str) -> &str {
    match line.trim_end_matches([' ', '\t']) {
        _ if line.len() > MAX_CONTAINERS && lines::containers(line) > MAX_CONTAINERS => "",
        bare if line.get(bare.len()..).is_some_and(|blank| blank.contains('\t')) => bare,
        _ => line,
    }
}

/// Returns how many lines of metadata the document starts with, marks included. They are in YAML, as site generators read them
/// (<https://jekyllrb.com/docs/front-matter/>).
fn front_matter(lines: &[&str]) -> usize {
    let mut lines = lines.iter().map(|line| line.trim_end());
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let is_yaml = |line: &str| {
        let key = line.split_once(':').is_some_and(|(key, _)| !key.is_empty() && key.chars().all(is_key));
        key || line.is_empty() || line.starts_with([' ', '-'])
    };
    if lines.next() != Some("---") {
        return 0;
    }
    let length = lines.clone().position(|line| line == "---");
    length.filter(|length| *length > 0 && lines.take(*length).all(is_yaml)).map_or(0, |length| length + 2)
}

/// Repairs a line that starts with `#`: two to six `#` without a space after them are a heading, and closing marks after a tab close it. To
/// CommonMark (0.31, section 4.2) tabs and spaces are the same, but not to the parser.
fn heading(document: &mut Document<'_>, line: &str) {
    let Some((level, text)) = lines::heading(line) else { return document.keep_line() };
    document.part(false);
    if text.is_empty() || text.starts_with([' ', '\t']) {
        document.replace(line.trim_end().trim_end_matches('#').strip_suffix('\t').unwrap_or(line));
    } else {
        document.replace(&format!("{}{} {}", lines::container(line), "#".repeat(level), text.trim_start()));
    }
}
