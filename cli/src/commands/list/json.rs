//! Writes a page as a JSON object on a line: its path, its tables with their rows and ranges in order, and its problems.

use serde::Serialize;
use tencent_errors_catalog::{CodeTable, Markup, Problem, Range, Reading, Row};

// The keys are in alphabetical order.

#[derive(Serialize)]
struct Page<'a> {
    path: &'a str,
    problems: Vec<ProblemJson<'a>>,
    tables: Vec<Table<'a>>,
}

#[derive(Serialize)]
struct Unread<'a> {
    error: &'a str,
    path: &'a str,
}

#[derive(Serialize)]
struct Table<'a> {
    headings: &'a [String],
    kind: &'static str,
    line: u32,
    rows: Vec<RowJson<'a>>,
    space: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
enum RowJson<'a> {
    Code {
        cause: Option<&'a str>,
        code: &'a str,
        description: Option<&'a str>,
        kind: Option<&'a str>,
        line: u32,
        message: Option<&'a str>,
        name: Option<&'a str>,
        solution: Option<&'a str>,
    },
    Range {
        description: &'a str,
        line: u32,
        range: [&'a str; 2],
        solution: Option<&'a str>,
    },
}

#[derive(Serialize)]
struct ProblemJson<'a> {
    column: u32,
    line: u32,
    message: &'a str,
}

/// Returns a page as a line of JSON.
pub(super) fn page(path: &str, reading: &Reading) -> String {
    line(&Page {
        path,
        problems: reading.problems.iter().map(problem).collect(),
        tables: reading.catalog.tables().iter().map(table).collect(),
    })
}

/// Returns a page that can't be read as a line of JSON.
pub(super) fn unread(path: &str, error: &str) -> String {
    line(&Unread { error, path })
}

fn line(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string(value).unwrap_or_default();
    text.push('\n');
    text
}

fn table(table: &CodeTable) -> Table<'_> {
    let mut rows: Vec<(u32, RowJson<'_>)> = table.rows.iter().map(|row| (row.line, self::row(row))).collect();
    rows.extend(table.ranges.iter().map(|range| (range.line, self::range(range))));
    rows.sort_by_key(|(line, _)| *line);
    Table {
        headings: &table.headings,
        kind: match table.markup {
            Markup::Markdown => "markdown",
            Markup::Html => "html",
        },
        line: table.line,
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        space: super::space(table.space),
    }
}

fn row(row: &Row) -> RowJson<'_> {
    RowJson::Code {
        cause: row.cause.as_deref(),
        code: &row.code,
        description: row.description.as_deref(),
        kind: row.kind.as_deref(),
        line: row.line,
        message: row.message.as_deref(),
        name: row.name.as_deref(),
        solution: row.solution.as_deref(),
    }
}

fn range(range: &Range) -> RowJson<'_> {
    RowJson::Range {
        description: &range.description,
        line: range.line,
        range: [&range.first, &range.last],
        solution: range.solution.as_deref(),
    }
}

fn problem(problem: &Problem) -> ProblemJson<'_> {
    let place = problem.place.unwrap_or_default();
    ProblemJson { column: place.column, line: place.line, message: &problem.message }
}
