//! Reads the expected rows of a document from the JSON file with its name.

use std::fs;
use std::path::Path;

use serde_json::Value;

/// A row in the form in which all sources of it can be compared.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Said {
    pub(crate) line: u32,
    pub(crate) code: String,
    pub(crate) description: String,
    pub(crate) solution: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) section: String,
}

/// Returns the JSON that tells what must come out of a document.
pub(crate) fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("the file is there");
    serde_json::from_str(&text).expect("the file is JSON")
}

/// Returns a list of the JSON; without it, an empty one.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// Returns a text of the JSON.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value[key].as_str()
}

/// Returns the headings over a table, outermost first.
pub(crate) fn headings(table: &Value) -> Vec<&str> {
    list(table, "path").iter().filter_map(Value::as_str).collect()
}

/// Returns the rows of a table.
pub(crate) fn rows(table: &Value) -> Vec<Said> {
    let section = headings(table).last().copied().unwrap_or_default().to_owned();
    let said = |row: &Value| Said {
        line: u32::try_from(row["line"].as_u64().expect("a row has a line")).expect("lines are small"),
        code: text(row, "code").expect("a row has a code").to_owned(),
        description: text(row, "description").unwrap_or_default().to_owned(),
        solution: text(row, "solution").map(str::to_owned),
        kind: text(row, "type").map(str::to_owned),
        section: section.clone(),
    };
    list(table, "rows").iter().map(said).collect()
}
