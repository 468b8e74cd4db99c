//! Repairs pipe tables whose delimiter row is missing, or is one that GFM refuses, and those that an odd line ends for GFM.

use super::super::lines;
use super::document::Document;
use crate::vocabulary;

/// How many lines may come between two rows of a table, or be part of one.
const MAX_BETWEEN: usize = 30;

/// Reads a line with a pipe: a pipe table to its end, or just a line.
pub(super) fn pipe_table(document: &mut Document<'_>, line: &str) {
    let header = bare(line, document.list_indent());
    let width = lines::cells(lines::content(&header)).count();
    let delimiter = delimiter(document, document.at, &header, width);
    if delimiter.is_none() && !misses_delimiter_row(document, document.at, &header, width) {
        return document.keep_line();
    }
    let is_glued = document.above(document.at).is_some_and(|above| !lines::body(above).is_empty());
    document.part(is_glued);
    document.replace(&header);
    match delimiter {
        Some(at) => {
            document.at = at;
            let line = document.line(at).map(|line| bare(line, document.list_indent())).unwrap_or_default();
            document.replace(&delimiter_row(&line, width));
        }
        None => document.insert(&delimiter_row(&header, width)),
    }
    let rows = Rows {
        container: lines::container(&header),
        width,
        is_open: lines::body(&header).starts_with('|'),
        is_closed: lines::ends_with_pipe(&header),
    };
    rows.read(document);
}

/// Returns the index of the delimiter row below a header. Blank lines may come between if it has the header's width.
fn delimiter(document: &Document<'_>, at: usize, header: &str, width: usize) -> Option<usize> {
    let is_blank = |at: &usize| document.line(*at).is_some_and(|line| lines::body(line).is_empty());
    let below = at + 1 + (at + 1..).take(MAX_BETWEEN).take_while(is_blank).count();
    let is_table = lines::is_table_start(header, document.line(below));
    let is_apart = below > at + 1;
    let fits = |row: &str| lines::body(row).starts_with('|') && lines::cells(row).count() == width;
    (is_table && (!is_apart || width > 1 && fits(header) && document.line(below).is_some_and(fits))).then_some(below)
}

/// Returns the line without what nobody sees before its first pipe and at its end: invisible characters, and the indentation that makes code of
/// it.
fn bare(line: &str, list_indent: usize) -> String {
    let prefix = lines::prefix(line);
    let body = line.get(prefix.len()..).unwrap_or_default().trim_end_matches(lines::is_blank);
    let body = Some(body.trim_start_matches(lines::is_blank)).filter(|body| body.starts_with('|')).unwrap_or(body);
    if lines::indent(line) < list_indent + 4 {
        return format!("{prefix}{body}");
    }
    format!("{}{}{body}", prefix.trim_end_matches([' ', '\t']), " ".repeat(list_indent))
}

/// The rows of a pipe table, as its header says.
struct Rows {
    /// What the lines of the table start with.
    container: String,
    width: usize,
    /// Whether a pipe starts the header.
    is_open: bool,
    /// Whether a pipe ends the header.
    is_closed: bool,
}

impl Rows {
    /// Reads the rows: to the end of the table for GFM, and on as long as rows of its width follow.
    fn read(&self, document: &mut Document<'_>) {
        while let Some(line) = document.line(document.at) {
            if self.is_closed
                && !lines::ends_with_pipe(line)
                && let Some((row, end)) = self.torn_row(document, line)
            {
                document.replace(&row);
                document.at = end;
            } else if line.starts_with('|') {
                document.keep_line(); // as almost all rows
            } else if ends_table(line)
                && let Some(next) = self.next_row(document)
            {
                document.at = next;
                let row = document.line(next).map(lines::content).unwrap_or_default();
                document.replace(&format!("{}{row}", self.container));
            } else if ends_block(line) {
                break;
            } else {
                document.replace(&bare(line, document.list_indent()));
            }
        }
    }

    /// Returns a row whose last cells are on the lines below, in one line, and the index of the line after it: a list in a cell.
    fn torn_row(&self, document: &Document<'_>, line: &str) -> Option<(String, usize)> {
        if !lines::content(line).starts_with('|') {
            return None;
        }
        let below = (document.at + 1..).map_while(|at| Some((at, lines::body(document.line(at)?)))).take(MAX_BETWEEN);
        let mut row = line.trim_end().to_owned();
        for (at, body) in below {
            if lines::content(body).starts_with('|') || body.starts_with('#') {
                return None;
            }
            if !body.is_empty() {
                row = format!("{row}<br>{body}");
            }
            if lines::ends_with_pipe(body) {
                let fits = lines::cells(lines::content(&row)).count() == self.width;
                return fits.then_some((row, at + 1));
            }
        }
        None
    }

    /// Returns the index of the next row after lines that end the table for GFM: blank lines, comments, rules, quotes and lists.
    fn next_row(&self, document: &Document<'_>) -> Option<usize> {
        let mut in_comment = false;
        for at in document.at..document.at + MAX_BETWEEN {
            let line = document.line(at)?;
            let body = lines::content(line).trim_end();
            in_comment |= body.starts_with("<!--");
            if in_comment {
                in_comment = !body.contains("-->");
            } else if self.is_row(document, at, body) {
                return Some(at);
            } else if !ends_table(line) || body.contains('|') {
                return None;
            }
        }
        None
    }

    /// Returns whether a line is a row of the table, and not the header of another.
    fn is_row(&self, document: &Document<'_>, at: usize, row: &str) -> bool {
        (row.starts_with('|') || !self.is_open && lines::has_pipe(row))
            && lines::cells(row).count() == self.width
            && !lines::is_delimiter(row)
            && delimiter(document, at, row, self.width).is_none()
            && !misses_delimiter_row(document, at, row, self.width)
    }
}

/// Returns whether the line ends a block of rows.
fn ends_block(line: &str) -> bool {
    let body = lines::body(line);
    let starts_block = body.is_empty() || body.starts_with('#') || lines::fence(line).is_some();
    let before = lines::table_tag(line).and_then(|column| line.get(..column));
    starts_block || before.is_some_and(|before| !lines::has_pipe(before))
}

/// Returns whether the line ends a table for GFM, though its rows may go on to the eye.
fn ends_table(line: &str) -> bool {
    let body = lines::body(line);
    let is_rule = |mark: char| body.len() > 2 && body.chars().all(|c| c == mark || c == ' ');
    body.is_empty()
        || lines::containers(line) > 0
        || body.starts_with("<!--")
        || body.starts_with("<hr")
        || ['-', '*', '_'].into_iter().any(is_rule)
}

/// Returns whether a row is the header of a table without its delimiter row: it has the header of a code column, two rows of its width
/// below and none above.
fn misses_delimiter_row(document: &Document<'_>, at: usize, line: &str, width: usize) -> bool {
    let row =
        |at: usize| document.line(at).is_some_and(|line| lines::has_pipe(line) && lines::cells(line).count() == width);
    let starts = !document.above(at).is_some_and(lines::has_pipe);
    starts
        && width >= 2
        && lines::has_pipe(line)
        && row(at + 1)
        && row(at + 2)
        && lines::cells(line).any(vocabulary::is_code_header)
}

/// Returns a delimiter row of the header's width, which is where this line is.
fn delimiter_row(line: &str, width: usize) -> String {
    format!("{}|{}", lines::container(line), "---|".repeat(width))
}
