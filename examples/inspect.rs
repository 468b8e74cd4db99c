//! Shows what `tencent_errors!` would see in a document.
//!
//! ```sh
//! cargo run --example inspect -- docs-src/ecdn-legacy.md          # a table for people
//! cargo run --example inspect -- --json docs-src/*.md             # one JSON object a line and file
//! ```

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use serde_json::{Value, json};
use tencent_errors_catalog::{Catalog, CodeTable, Markup, Problem, Range, Reading, Row, Space};

fn main() -> ExitCode {
    let (options, paths): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|arg| arg.starts_with("--"));
    if paths.is_empty() || options.iter().any(|option| option != "--json") {
        eprintln!("usage: inspect [--json] FILE…");
        return ExitCode::from(2);
    }
    let mut unread = false;
    for path in &paths {
        let reading = read(path);
        unread |= reading.is_err();
        match reading {
            Ok(reading) if options.is_empty() => show(path, &reading),
            Ok(reading) => println!("{}", to_json(path, &reading)),
            Err(error) if options.is_empty() => eprintln!("{path}: {error}"),
            Err(error) => println!("{}", json!({ "path": path, "error": error })),
        }
    }
    ExitCode::from(u8::from(unread))
}

fn read(path: &str) -> Result<Reading, String> {
    let bytes = fs::read(Path::new(path)).map_err(|error| error.to_string())?;
    match std::str::from_utf8(&bytes) {
        Ok(text) => Ok(Catalog::read(text)),
        Err(error) => read_as_gb18030(&bytes, error.valid_up_to()),
    }
}

/// The macro refuses a document that is not UTF-8. Older pages come in GB18030: this shows what it would see in them once they are converted.
fn read_as_gb18030(bytes: &[u8], offset: usize) -> Result<Reading, String> {
    let text = encoding_rs::GB18030
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| format!("neither UTF-8 nor GB18030, from byte {offset} on"))?;
    let mut reading = Catalog::read(&text);
    let message =
        format!("not UTF-8, from byte {offset} on; read as GB18030, but to the macro it must be converted first");
    reading.problems.insert(0, Problem { place: None, message, cell: String::new() });
    Ok(reading)
}

/// Prints the document for people.
fn show(path: &str, reading: &Reading) {
    let Reading { catalog, problems, .. } = reading;
    let (codes, module_codes) = (catalog.codes().len(), catalog.module_codes().len());
    println!("{path}: {codes} codes, {module_codes} module codes, {} problems", problems.len());
    for table in catalog.tables() {
        show_table(table);
    }
    for problem in problems {
        println!("  problem: {path}:{problem}");
    }
}

fn show_table(table: &CodeTable) {
    let space = if table.space == Space::Module { "module codes" } else { "codes" };
    println!("\n  {} (line {}, {space})", table.headings.join(" › "), table.line);
    for row in &table.rows {
        let name = row.name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
        println!("  {:>5}  {}{name}: {}", row.line, row.code, row.description.as_deref().unwrap_or("(no description)"));
        if let Some(solution) = &row.solution {
            println!("         → {solution}");
        }
    }
    for range in &table.ranges {
        println!("  {:>5}  {} to {}: {}", range.line, range.first, range.last, range.description);
    }
    for note in &table.notes {
        println!("  {:>5}  note: {}", note.line, note.text);
    }
}

fn to_json(path: &str, reading: &Reading) -> Value {
    let tables: Vec<Value> = reading.catalog.tables().iter().map(table_json).collect();
    let problems: Vec<Value> = reading.problems.iter().map(problem_json).collect();
    json!({ "path": path, "tables": tables, "problems": problems })
}

fn table_json(table: &CodeTable) -> Value {
    let mut rows: Vec<(u32, Value)> = table.rows.iter().map(|row| (row.line, row_json(row))).collect();
    rows.extend(table.ranges.iter().map(|range| (range.line, range_json(range))));
    rows.sort_by_key(|(line, _)| *line);
    json!({
        "kind": match table.markup { Markup::Markdown => "markdown", Markup::Html => "html" },
        "line": table.line,
        "headings": table.headings,
        "space": match table.space { Space::Code => "code", Space::Module => "module" },
        "rows": rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>(),
    })
}

fn row_json(row: &Row) -> Value {
    json!({
        "line": row.line,
        "code": row.code,
        "description": row.description,
        "solution": row.solution,
        "name": row.name,
        "message": row.message,
        "cause": row.cause,
        "kind": row.kind,
    })
}

fn range_json(range: &Range) -> Value {
    json!({
        "line": range.line,
        "range": [range.first, range.last],
        "description": range.description,
        "solution": range.solution,
    })
}

fn problem_json(problem: &Problem) -> Value {
    let place = problem.place.unwrap_or_default();
    json!({ "line": place.line, "column": place.column, "message": problem.message })
}
