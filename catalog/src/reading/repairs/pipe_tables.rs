//! Repairs pipe tables whose delimiter row is missing, or is one that GFM refuses.

use super::super::lines;
use super::block::{Block, Context, Lines};
use crate::vocabulary;

/// Reads a line with a pipe: a pipe table to its end, or just a line.
pub(super) fn pipe_table<'a>(lines: &Lines<'a>, context: Context, line: &'a str) -> Block<'a> {
    let at = context.at;
    let header = lines::with_bare_start(line);
    let header = header.as_deref().unwrap_or(line);
    let width = lines::cells(lines::content(header)).count();
    let has_delimiter_row = lines::is_table_start(header, lines.get(at + 1));
    if !has_delimiter_row && !misses_delimiter_row(lines, at, header, width) {
        return context.line(lines);
    }
    let mut block = Block::parted(at, context.below_html || is_glued_to_paragraph(lines, at));
    let end = rows_end(lines, at);
    if has_delimiter_row {
        block.replace(header);
        let is_valid = lines.get(at + 1).is_some_and(|line| lines::is_valid_delimiter(line, width));
        if is_valid { block.keep(lines, at + 2) } else { block.replace(&delimiter_row(header, width)) }
    } else {
        block.replace(&format!("{header}\n{}", delimiter_row(header, width)));
    }
    bare_rows(lines, end, &mut block);
    block
}

/// Returns whether the table comes right below a paragraph. GFM starts a block of its own there; the parser does only if a pipe starts the
/// header.
fn is_glued_to_paragraph(lines: &Lines<'_>, at: usize) -> bool {
    let above = lines.above(at).is_some_and(|above| !lines::body(above).is_empty());
    above && lines.get(at).is_some_and(|line| !lines::body(line).starts_with('|'))
}

/// Adds the rows up to this line, without what nobody sees before the first pipe of a row.
fn bare_rows<'a>(lines: &Lines<'a>, end: usize, block: &mut Block<'a>) {
    while let Some(line) = lines.get(block.end).filter(|_| block.end < end) {
        match lines::with_bare_start(line) {
            Some(bare) => block.replace(&bare),
            None => block.keep(lines, block.end + 1),
        }
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

/// Returns whether a row is the header of a table without its delimiter row: it has the header of a code column, two rows of its width
/// below and none above.
fn misses_delimiter_row(lines: &Lines<'_>, at: usize, line: &str, width: usize) -> bool {
    let row =
        |at: usize| lines.get(at).is_some_and(|line| lines::has_pipe(line) && lines::cells(line).count() == width);
    let starts = !lines.above(at).is_some_and(lines::has_pipe);
    starts
        && width >= 2
        && lines::has_pipe(line)
        && row(at + 1)
        && row(at + 2)
        && lines::cells(line).any(vocabulary::is_code_header)
}

/// Returns a delimiter row of the header's width: in place of one that GFM refuses, because it has another number of cells or reads as a list
/// item, and where there is none.
fn delimiter_row(header: &str, width: usize) -> String {
    format!("{}|{}", lines::container(header), "---|".repeat(width))
}
