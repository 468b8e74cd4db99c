//! Repairs pipe tables whose delimiter row is missing, or is one that GFM refuses.

use super::super::lines;
use super::edit::{Block, Context, Edit, Lines};
use crate::vocabulary;

/// Reads a line with a pipe: a pipe table to its end, or just a line.
pub(super) fn pipe_table(lines: &Lines<'_>, context: Context, line: &str) -> Block {
    let Context { at, below_html, .. } = context;
    let bare = lines::with_bare_start(line);
    let line = bare.as_deref().unwrap_or(line);
    let width = lines::cells(lines::content(line)).count();
    if lines::is_table_start(line, lines.get(at + 1)) {
        let mut block = Block::parted(at, below_html || is_glued_to_paragraph(lines, at));
        block.end = rows_end(lines, at);
        bare_rows(lines, at, at + 1, &mut block.edits);
        block.edits.extend(delimiter_row(lines, at + 1, width, line));
        bare_rows(lines, at + 2, block.end, &mut block.edits);
        block
    } else if lines::has_pipe(line) && misses_delimiter_row(lines, at, line, width) {
        let mut block = Block::parted(at, below_html || is_glued_to_paragraph(lines, at));
        block.edit(at, Edit::Replace(format!("{line}\n{}", delimiter(line, width))));
        block.end = rows_end(lines, at);
        block
    } else {
        context.line()
    }
}

/// Returns whether the table comes right below a paragraph. GFM starts a block of its own there; the parser does only if a pipe starts the
/// header.
fn is_glued_to_paragraph(lines: &Lines<'_>, at: usize) -> bool {
    let above = lines.above(at).is_some_and(|above| !lines::body(above).is_empty());
    above && lines.get(at).is_some_and(|line| !lines::body(line).starts_with('|'))
}

/// Removes what nobody sees before the first pipe of a row.
fn bare_rows(lines: &Lines<'_>, first: usize, end: usize, edits: &mut Vec<(usize, Edit)>) {
    let mut at = first;
    while at < end
        && let Some(line) = lines.get(at)
    {
        if let Some(bare) = lines::with_bare_start(line) {
            edits.push((at, Edit::Replace(bare)));
        }
        at += 1;
    }
}

/// Returns the index of the line after a pipe table.
fn rows_end(lines: &Lines<'_>, first: usize) -> usize {
    let starts_block = |line: &str| {
        let body = lines::body(line);
        body.is_empty() || body.starts_with('#') || lines::fence(line).is_some()
    };
    let starts_table = |line: &str| {
        let before = lines::table_tag(line).and_then(|column| line.get(..column));
        before.is_some_and(|before| !lines::has_pipe(before))
    };
    let mut end = first;
    while let Some(line) = lines.get(end)
        && (line.starts_with('|') || !starts_block(line) && !starts_table(line))
    {
        end += 1;
    }
    end
}

/// Completes a delimiter row that GFM refuses, because it has another number of cells than the header or reads as a list item,
/// to the header's width.
fn delimiter_row(lines: &Lines<'_>, at: usize, width: usize, header: &str) -> Option<(usize, Edit)> {
    let refused = lines.get(at).is_some_and(|line| !lines::is_valid_delimiter(line, width));
    refused.then(|| (at, Edit::Replace(delimiter(header, width))))
}

/// Returns whether a row is the header of a table without its delimiter row: it has the header of a code column, two rows of its width
/// below and none above.
fn misses_delimiter_row(lines: &Lines<'_>, at: usize, line: &str, width: usize) -> bool {
    let row =
        |at: usize| lines.get(at).is_some_and(|line| lines::has_pipe(line) && lines::cells(line).count() == width);
    let starts = !lines.above(at).is_some_and(lines::has_pipe);
    starts && width >= 2 && row(at + 1) && row(at + 2) && lines::cells(line).any(vocabulary::is_code_header)
}

fn delimiter(header: &str, width: usize) -> String {
    format!("{}|{}", lines::container(header), "---|".repeat(width))
}
