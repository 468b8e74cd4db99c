//! Writes a page as a JSON object on a line: its path, its tables with their rows and ranges in order, and its problems. The keys are in
//! alphabetical order.

use tencent_errors_catalog::{CodeTable, Markup, Problem, Range, Reading, Row};

/// About how many bytes a row takes.
const ROW: usize = 256;

/// Returns a page as a line of JSON.
pub(super) fn page(path: &str, reading: &Reading) -> String {
    let rows: usize = reading.catalog.tables().iter().map(|table| table.rows.len()).sum();
    let mut out = String::with_capacity(ROW + rows * ROW);
    member(&mut out, "{\"path\":", Some(path));
    out.push_str(",\"problems\":");
    list(&mut out, &reading.problems, problem);
    out.push_str(",\"tables\":");
    list(&mut out, reading.catalog.tables(), table);
    out.push_str("}\n");
    out
}

/// Returns a page that can't be read as a line of JSON.
pub(super) fn unread(path: &str, error: &str) -> String {
    let mut out = String::new();
    member(&mut out, "{\"error\":", Some(error));
    member(&mut out, ",\"path\":", Some(path));
    out.push_str("}\n");
    out
}

fn problem(out: &mut String, problem: &Problem) {
    let place = problem.place.unwrap_or_default();
    number(out, "{\"column\":", place.column);
    number(out, ",\"line\":", place.line);
    member(out, ",\"message\":", Some(&problem.message));
    out.push('}');
}

fn table(out: &mut String, table: &CodeTable) {
    out.push_str("{\"headings\":");
    list(out, &table.headings, |out, heading| text(out, heading));
    let kind = match table.markup {
        Markup::Markdown => "markdown",
        Markup::Html => "html",
    };
    member(out, ",\"kind\":", Some(kind));
    number(out, ",\"line\":", table.line);
    out.push_str(",\"rows\":");
    list(out, &rows(table), |out, (_, row)| match row {
        Listed::Row(row) => self::row(out, row),
        Listed::Range(range) => self::range(out, range),
    });
    member(out, ",\"space\":", Some(super::space(table.space)));
    out.push('}');
}

/// What a row of a table names.
enum Listed<'a> {
    Row(&'a Row),
    Range(&'a Range),
}

/// Returns the rows and ranges of a table in order, each with its line.
fn rows(table: &CodeTable) -> Vec<(u32, Listed<'_>)> {
    let mut rows: Vec<(u32, Listed<'_>)> = table.rows.iter().map(|row| (row.line, Listed::Row(row))).collect();
    rows.extend(table.ranges.iter().map(|range| (range.line, Listed::Range(range))));
    rows.sort_by_key(|(line, _)| *line);
    rows
}

fn row(out: &mut String, row: &Row) {
    member(out, "{\"cause\":", row.cause());
    member(out, ",\"code\":", Some(&row.code));
    member(out, ",\"description\":", row.description());
    member(out, ",\"kind\":", row.kind());
    number(out, ",\"line\":", row.line);
    member(out, ",\"message\":", row.message());
    member(out, ",\"name\":", row.name());
    member(out, ",\"solution\":", row.solution());
    out.push('}');
}

fn range(out: &mut String, range: &Range) {
    member(out, "{\"description\":", range.description());
    number(out, ",\"line\":", range.line);
    out.push_str(",\"range\":");
    list(out, &[&range.first, &range.last], |out, end| text(out, end));
    member(out, ",\"solution\":", range.solution());
    out.push('}');
}

fn list<T>(out: &mut String, items: &[T], write: impl Fn(&mut String, &T)) {
    out.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(out, item);
    }
    out.push(']');
}

/// Writes a member of an object: its key with the marks around it, and its value.
fn member(out: &mut String, key: &str, value: Option<&str>) {
    out.push_str(key);
    match value {
        Some(value) => text(out, value),
        None => out.push_str("null"),
    }
}

fn number(out: &mut String, key: &str, value: u32) {
    out.push_str(key);
    out.push_str(itoa::Buffer::new().format(value));
}

/// Writes a string. Hardly any has something to escape, so that it is looked for in all bytes at once.
fn text(out: &mut String, text: &str) {
    let mut escapes = false;
    for byte in text.bytes() {
        escapes |= matches!(byte, 0..0x20 | b'"' | b'\\');
    }
    if escapes {
        out.push_str(&serde_json::to_string(text).unwrap_or_default());
    } else {
        out.push('"');
        out.push_str(text);
        out.push('"');
    }
}
