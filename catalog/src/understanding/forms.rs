//! Names the form in which a page lists error codes, if it is not a table that is read, and rows of codes that no table holds.

use super::code_cell;
use crate::problem::{Place, Problem, one_based};
use crate::reading::{Cell, Source, Table, TableRow};
use crate::vocabulary;

/// What a line of another form starts with, in lower case and without white space, and the form.
const STARTS: &[(&str, &str)] = &[
    ("+--", "a grid table of reStructuredText"),
    ("+==", "a grid table of reStructuredText"),
    ("..list-table::", "a list table of reStructuredText"),
    ("..csv-table::", "a CSV table of reStructuredText"),
    ("|===", "a table of AsciiDoc"),
    ("!===", "a table of AsciiDoc"),
    ("{|", "a table of MediaWiki"),
];

/// What a line of another form holds, in lower case and without white space and quotes, and the form.
const PARTS: &[(&str, &str)] = &[
    ("role=table", "a table of elements with roles"),
    ("role=grid", "a table of elements with roles"),
    ("display:table", "a table of elements with styles"),
    ("<dt", "a definition list"),
];

/// Returns the warning that a page which mentions error codes holds them in another form than tables, if it may.
pub(crate) fn other_form(document: &str) -> Option<Problem> {
    let lines: Vec<&str> = document.lines().collect();
    let form = lines.iter().enumerate().find_map(|(at, line)| Some((at, form(line)?)));
    let is_definition = |line: &&str| line.starts_with(": ") || line.starts_with(":\t");
    let definition = || Some((lines.iter().position(is_definition)?, "a definition list"));
    let (at, form) = form.or_else(definition).or_else(|| comma_table(&lines)).or_else(|| entries(&lines))?;
    let message = format!(
        "{form} starts here, and the page mentions error codes; only pipe tables and HTML tables are read, so write it as one of them"
    );
    Some(Problem::at(Place { line: one_based(at), column: 1 }, message))
}

fn form(line: &str) -> Option<&'static str> {
    let has = |mark: &u8| line.as_bytes().contains(mark);
    if line.starts_with("==") && line.contains(" =") && line.bytes().all(|b| matches!(b, b'=' | b' ')) {
        return Some("a simple table of reStructuredText");
    }
    if has(&b'\t') && line.split_once('\t').is_some_and(|(header, _)| vocabulary::is_code_header(header)) {
        return Some("a table with tabs between its columns");
    }
    let is_kept = |c: &char| !c.is_whitespace() && !matches!(c, '"' | '\'');
    let kept = || line.chars().filter(is_kept).map(|c| c.to_ascii_lowercase());
    if kept().next().is_some_and(|first| !first.is_alphanumeric()) {
        let starts = |(start, _): &&(&str, &str)| kept().take(start.len()).eq(start.chars());
        if let Some((_, form)) = STARTS.iter().find(starts) {
            return Some(form);
        }
    }
    if !b"<:=".iter().any(has) {
        return None;
    }
    let line: String = kept().collect();
    PARTS.iter().find(|(part, _)| line.contains(part)).map(|(_, form)| *form)
}

/// Returns the header of a table with commas between its columns, if the next line is a code's.
fn comma_table(lines: &[&str]) -> Option<(usize, &'static str)> {
    fn cell(line: &str) -> Option<&str> {
        let (first, _) = line.split_once(',')?;
        Some(first.trim_matches([' ', '"']))
    }
    let is_table = |pair: &[&str]| match pair {
        [header, row] => {
            cell(row).is_some_and(starts_with_code) && cell(header).is_some_and(vocabulary::is_code_header)
        }
        _ => false,
    };
    Some((lines.windows(2).position(is_table)?, "a table with commas between its columns"))
}

/// Returns the first cells of a table that has no header: its first row is a code's.
pub(crate) fn without_header(table: &Table) -> Vec<Cell> {
    let first = |row: &TableRow| row.cells.first().cloned();
    let is_code = table.rows.first().and_then(first).is_some_and(|cell| is_code(&cell.text));
    if is_code { table.rows.iter().filter_map(first).collect() } else { Vec::new() }
}

/// Returns the warnings of rows that no table holds, by their first cells, if these are codes: one for rows on consecutive lines.
pub(crate) fn stray_rows(source: &Source, strays: &[Cell]) -> Vec<Problem> {
    let codes = strays.iter().filter(|cell| is_code(&cell.text));
    let places: Vec<Place> = codes.map(|cell| source.place(cell.offset)).collect();
    let runs = places.chunk_by(|row, next| (row.line..=row.line + 1).contains(&next.line));
    let warning = |run: &[Place]| {
        let rows = match run.len() {
            1 => "a row of codes that no table holds is".to_owned(),
            count => format!("{count} rows of codes that no table holds are"),
        };
        let message = format!("{rows} not read; add a header row above, or move the rows directly below their table");
        Some(Problem::at(*run.first()?, message))
    };
    runs.filter_map(warning).collect()
}

/// Returns the first of at least two headings or list items that are codes.
fn entries(lines: &[&str]) -> Option<(usize, &'static str)> {
    let mut first = None;
    for (at, line) in lines.iter().enumerate() {
        let line = line.trim_start();
        let heading = line.trim_start_matches('#');
        let (form, text) = if heading.len() < line.len() {
            ("a list of headings that are codes", heading)
        } else if let Some((_, text)) = line.split_once('>').filter(|_| line.starts_with("<h")) {
            ("a list of headings that are codes", text)
        } else if let Some(text) = line.strip_prefix(['-', '*', '+']) {
            ("a list of codes", text)
        } else {
            continue;
        };
        match first {
            _ if !starts_with_code(text) => {}
            Some((_, other)) if other == form => return first,
            _ => first = Some((at, form)),
        }
    }
    None
}

/// Returns whether a text is a code alone.
fn is_code(text: &str) -> bool {
    starts_with_code(text) && !text.contains(char::is_whitespace)
}

/// Returns whether the text starts with a number of three digits or more, or with a code of Tencent's own classes.
fn starts_with_code(text: &str) -> bool {
    let text = text.trim_start_matches([' ', '`', '*', '_', '[']);
    let word = text.split(|c: char| !c.is_alphanumeric() && !matches!(c, '.' | '_' | '-')).next().unwrap_or_default();
    vocabulary::is_of_class(word) || code_cell::is_number(word) && word.len() > 2
}
