//! Reads the cells of a pipe table's row. Plain text, `code`, `<br>` and `NAMES_IN_CAPITALS` need no parser.

use std::ops::Range;

use super::inline;
use super::table::Cell;
use crate::text::{Bytes, Text, run_length, shown_but};

/// Returns how many cells a row has that starts with a pipe and has no backslash.
pub(super) fn count(line: &str) -> Option<usize> {
    let pipes = memchr::memchr_iter(b'|', line.as_bytes()).count();
    let count = if trim(line).ends_with('|') { pipes - 1 } else { pipes };
    (count > 0 && memchr::memchr(b'\\', line.as_bytes()).is_none()).then_some(count)
}

/// Reads the cells of a row that starts with a pipe and stands at this place, and adds them: as many as the width, if need be empty ones. No pipe
/// in it is behind a backslash.
pub(super) fn row<'a>(line: &'a str, place: &Range<usize>, width: usize, row: &mut Vec<Cell<'a>>) {
    let end = row.len() + width;
    let mut rest = line.as_bytes();
    // Every cell is behind a pipe.
    while let [b'|', cells @ ..] = rest
        && row.len() < end
    {
        let at = line.len() - cells.len();
        let (text, behind) = match plain(line, cells) {
            Some(("", [])) => break,
            Some((text, behind)) => (Text::as_is(text), behind),
            None => other(line, cells),
        };
        row.push(Cell { offset: place.start + at, text });
        rest = behind;
    }
    row.resize_with(end, || Cell { offset: place.end, text: Text::default() });
}

/// The ASCII characters that mean nothing in a cell.
static PLAIN: Bytes = shown_but(b"|`<_[&*\\");

/// Returns the text of the cell at the start of the line's last bytes, and what is behind it, if it is shown as it is written. Most cells are.
fn plain<'a, 'b>(line: &'a str, cells: &'b [u8]) -> Option<(&'a str, &'b [u8])> {
    let cell = without_spaces(cells);
    let length = run_length(cell, &PLAIN);
    let behind = without_spaces(cell.get(length..)?);
    let start = line.len() - cell.len();
    match behind {
        [] | [b'|', ..] => Some((line.get(start..start + length)?, behind)),
        _ => None,
    }
}

/// Does what [`plain`] does, for any cell.
fn other<'a, 'b>(line: &'a str, cells: &'b [u8]) -> (Text<'a>, &'b [u8]) {
    let length = memchr::memchr(b'|', cells).unwrap_or(cells.len());
    let start = line.len() - cells.len();
    let written = line.get(start..start + length).unwrap_or_default();
    let text = marked_up(trim(written)).unwrap_or_else(|| inline::cell(written));
    (text, cells.get(length..).unwrap_or_default())
}

/// Returns whether a backslash in the lines may keep a pipe from parting cells.
pub(super) fn may_escape_pipes(lines: &str) -> bool {
    let lines = lines.as_bytes();
    lines.contains(&b'\\')
        && memchr::memchr_iter(b'\\', lines).any(|at| matches!(lines.get(at + 1), None | Some(b'|' | b'\r' | b'\n')))
}

/// Returns the text without spaces and tabs around it.
fn trim(text: &str) -> &str {
    let mut bytes = without_spaces(text.as_bytes());
    let start = text.len() - bytes.len();
    while let [rest @ .., b' ' | b'\t'] = bytes {
        bytes = rest;
    }
    text.get(start..start + bytes.len()).unwrap_or_default()
}

/// Returns the text without the spaces and tabs that it starts with.
fn without_spaces(mut text: &[u8]) -> &[u8] {
    while let [b' ' | b'\t', rest @ ..] = text {
        text = rest;
    }
    text
}

/// Returns whether nothing in the text has a meaning in Markdown within a line, but for pipes.
pub(super) fn is_plain(text: &[u8]) -> bool {
    memchr::memchr3(b'`', b'<', b'_', text).is_none()
        && memchr::memchr3(b'[', b'&', b'*', text).is_none()
        && memchr::memchr(b'\\', text).is_none()
}

/// Returns the text of a cell with the simplest markup.
fn marked_up(cell: &str) -> Option<Text<'_>> {
    if is_plain(cell.as_bytes()) {
        return Some(Text::of(cell));
    }
    let mut text = Text::with_capacity(cell.len());
    let mut rest = cell;
    loop {
        let (before, mark) = rest.split_at_checked(plain_length(rest.as_bytes()))?;
        text.push(before);
        rest = match mark.as_bytes().first() {
            None => return Some(text),
            Some(b'`') => code(mark, &mut text)?,
            Some(b'<') => {
                text.line_break();
                ["<br>", "<br/>", "<br />"].iter().find_map(|tag| mark.strip_prefix(tag))?
            }
            Some(b'_') if is_in_word(before, mark) => {
                text.push("_");
                mark.get(1..)?
            }
            _ => return None,
        };
    }
}

/// Returns how many bytes come before the first to which Markdown may give a meaning within a line.
fn plain_length(text: &[u8]) -> usize {
    let mut rest = text;
    while let [byte, more @ ..] = rest {
        if matches!(byte, b'&' | b'*' | b'<' | b'[' | b'\\' | b'_' | b'`') {
            break;
        }
        rest = more;
    }
    text.len() - rest.len()
}

/// Reads a code span of single backticks, and returns what is behind it.
fn code<'a>(mark: &'a str, text: &mut Text<'_>) -> Option<&'a str> {
    let (code, behind) = mark.strip_prefix('`')?.split_once('`')?;
    let is_simple = !code.is_empty() && code.trim().len() == code.len() && !behind.starts_with('`');
    text.push(code);
    is_simple.then_some(behind)
}

/// Returns whether an underscore is within a word, where it is no emphasis.
fn is_in_word(before: &str, mark: &str) -> bool {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    is_letter(before.as_bytes().last()) && is_letter(mark.as_bytes().get(1))
}
