//! Writes pages for programs: a JSON object for each page, or a line of CSV for each row.

use csv::Writer;
use serde_json::{Map, Value, json};
use tencent_errors_catalog::{Catalog, CodeTable, Column, Markup, Problem, Reading, Row, Space};

use crate::lines::{Line, lines};

/// The names of the first columns of the CSV; those of [`Column`] follow, then `note`.
const HEAD: [&str; 7] = ["path", "line", "section", "space", "code", "last", "module"];

/// Returns the header of the CSV.
pub(super) fn header() -> String {
    let names: Vec<&str> = HEAD.into_iter().chain(Column::ALL.map(Column::name)).chain(["note"]).collect();
    names.join(",") + "\n"
}

/// Returns the rows of a page as CSV. A range has its last code in the column `last`, a row that names no code its text in `note`.
pub(super) fn csv(path: &str, catalog: &Catalog) -> String {
    let mut writer = Writer::from_writer(Vec::new());
    let empty = Row::default();
    for table in catalog.tables() {
        for Line { number, row, note } in lines(table) {
            let row = row.unwrap_or(&empty);
            let [last, module] = [&row.last, &row.module].map(|code| code.as_deref().unwrap_or_default());
            let number = number.to_string();
            let head = [path, &number, table.section(), space(table.space), &row.code, last, module];
            let texts = Column::ALL.map(|column| row.text(column).unwrap_or_default());
            // Writing to memory can't fail.
            let _ = writer.write_record(head.into_iter().chain(texts).chain([note]));
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// Returns a page as a line of JSON. The keys are in alphabetical order.
pub(super) fn json(path: &str, reading: &Reading) -> String {
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
    let rows: Vec<Value> = lines(table).iter().filter_map(|line| line.row).map(row).collect();
    let notes = table.notes.iter().map(|note| json!({ "line": note.line, "text": note.text }));
    json!({
        "headings": table.headings,
        "line": table.line,
        "markup": markup,
        "notes": notes.collect::<Vec<_>>(),
        "rows": rows,
        "space": space(table.space),
    })
}

/// Returns a row, with a key for each column. Instead of a code, a range has its first and its last.
fn row(row: &Row) -> Value {
    let (key, code) = match &row.last {
        Some(last) => ("range", json!([row.code, last])),
        None => ("code", json!(row.code)),
    };
    let texts = Column::ALL.map(|column| (column.name(), json!(row.text(column))));
    let others = [(key, code), ("line", json!(row.line)), ("module", json!(row.module))];
    texts.into_iter().chain(others).map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>().into()
}

fn space(space: Space) -> &'static str {
    match space {
        Space::Code => "code",
        Space::Module => "module",
    }
}
