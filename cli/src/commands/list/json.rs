//! Writes a page as a JSON object on a line: its path, its tables with their rows, ranges and notes, its problems and its warnings. The keys are in
//! alphabetical order.

use serde_json::{Map, Value, json};
use tencent_errors_catalog::{CodeTable, Column, Markup, Problem, Reading};

use crate::lines::{Line, lines};

pub(super) fn page(path: &str, reading: &Reading) -> String {
    let [problems, warnings] =
        [&reading.problems, &reading.warnings].map(|list| list.iter().map(problem).collect::<Vec<Value>>());
    let tables: Vec<Value> = reading.catalog.tables().iter().map(table).collect();
    json!({ "path": path, "problems": problems, "tables": tables, "warnings": warnings }).to_string() + "\n"
}

/// Returns a page that can't be read as a line of JSON.
pub(super) fn unread(path: &str, error: &anyhow::Error) -> String {
    json!({ "error": format!("{error:#}"), "path": path }).to_string() + "\n"
}

fn problem(problem: &Problem) -> Value {
    let place = problem.place.unwrap_or_default();
    json!({ "column": place.column, "line": place.line, "message": problem.message })
}

fn table(table: &CodeTable) -> Value {
    let markup = match table.markup {
        Markup::Markdown => "markdown",
        Markup::Html => "html",
    };
    let notes = table.notes.iter().map(|note| json!({ "line": note.line, "text": note.text }));
    let rows = lines(table).into_iter().filter(|line| line.note.is_none()).map(row);
    json!({
        "headings": table.headings,
        "line": table.line,
        "markup": markup,
        "notes": notes.collect::<Vec<_>>(),
        "rows": rows.collect::<Vec<_>>(),
        "space": super::space(table.space),
    })
}

/// Returns a row, with a key for each column. Instead of a code, a range has its first and its last.
fn row(Line { number, code, last, module, texts, .. }: Line<'_>) -> Value {
    let texts = Column::ALL.iter().zip(texts).map(|(column, text)| (column.name().to_owned(), json!(text)));
    let mut row: Map<String, Value> = texts.collect();
    row.insert("line".to_owned(), json!(number));
    row.insert("module".to_owned(), json!(module));
    match last {
        Some(last) => row.insert("range".to_owned(), json!([code, last])),
        None => row.insert("code".to_owned(), json!(code)),
    };
    Value::Object(row)
}
