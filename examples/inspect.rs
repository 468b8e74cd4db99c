//! Shows what `tencent_errors!` would see in a document.
//!
//! ```sh
//! cargo run --example inspect -- docs-src/ecdn-legacy.md          # a table for people
//! cargo run --example inspect -- --json docs-src/*.md             # one JSON object a line and file
//! ```

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

use serde_json::{Value, json};
use tencent_errors_catalog::{Catalog, CodeTable, Format, Markup, Options, Problem, Range, Reading, Row, Space};

fn main() -> ExitCode {
    let (options, paths): (Vec<String>, Vec<String>) = env::args().skip(1).partition(|arg| arg.starts_with("--"));
    if paths.is_empty() || options.iter().any(|option| option != "--json") {
        eprintln!("usage: inspect [--json] FILE…");
        return ExitCode::from(2);
    }
    match inspect(&paths, !options.is_empty()) {
        Ok(all_read) => ExitCode::from(u8::from(!all_read)),
        Err(_) => ExitCode::from(1), // whoever reads the output has left
    }
}

/// Shows the documents; gives whether all could be read.
fn inspect(paths: &[String], as_json: bool) -> io::Result<bool> {
    let mut out = io::stdout().lock();
    let mut all_read = true;
    for path in paths {
        let reading = read(path);
        all_read &= reading.is_ok();
        match reading {
            Ok(reading) if as_json => writeln!(out, "{}", to_json(path, &reading))?,
            Ok(reading) => show(&mut out, path, &reading)?,
            Err(error) if as_json => writeln!(out, "{}", json!({ "path": path, "error": error }))?,
            Err(error) => eprintln!("{path}: {error}"),
        }
    }
    Ok(all_read)
}

fn read(path: &str) -> Result<Reading, String> {
    let bytes = fs::read(Path::new(path)).map_err(|error| error.to_string())?;
    let options = Options { format: Format::of(path), ..Options::default() };
    match options.format.text(&bytes) {
        Ok(text) => Ok(Catalog::read_with(text, &options)),
        Err(error) => read_as_gb18030(&bytes, &options, error.offset),
    }
}

/// The macro refuses a document that is not UTF-8. Older pages come in GB18030: this shows what it would see in them once they are
/// converted.
fn read_as_gb18030(bytes: &[u8], options: &Options, offset: usize) -> Result<Reading, String> {
    let text = encoding_rs::GB18030
        .decode_without_bom_handling_and_without_replacement(bytes)
        .ok_or_else(|| format!("neither UTF-8 nor GB18030, from byte {offset} on"))?;
    let mut reading = Catalog::read_with(&text, options);
    let message =
        format!("not UTF-8, from byte {offset} on; read as GB18030, but to the macro it must be converted first");
    reading.problems.insert(0, Problem { place: None, message, cell: String::new() });
    Ok(reading)
}

/// Prints the document for people.
fn show(out: &mut impl Write, path: &str, reading: &Reading) -> io::Result<()> {
    let Reading { catalog, problems, .. } = reading;
    let (codes, module_codes) = (catalog.codes().len(), catalog.module_codes().len());
    writeln!(out, "{path}: {codes} codes, {module_codes} module codes, {} problems", problems.len())?;
    for table in catalog.tables() {
        show_table(out, table)?;
    }
    for problem in problems {
        writeln!(out, "  problem: {path}:{problem}")?;
    }
    Ok(())
}

fn show_table(out: &mut impl Write, table: &CodeTable) -> io::Result<()> {
    let space = if table.space == Space::Module { "module codes" } else { "codes" };
    writeln!(out, "\n  {} (line {}, {space})", table.headings.join(" › "), table.line)?;
    for row in &table.rows {
        let name = row.name.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
        let module = row.module.as_ref().map(|module| format!(" ({module})")).unwrap_or_default();
        let description = row.description.as_deref().unwrap_or("(no description)");
        writeln!(out, "  {:>5}  {}{module}{name}: {description}", row.line, row.code)?;
        if let Some(solution) = &row.solution {
            writeln!(out, "         → {solution}")?;
        }
    }
    for range in &table.ranges {
        writeln!(out, "  {:>5}  {} to {}: {}", range.line, range.first, range.last, range.description)?;
    }
    for note in &table.notes {
        writeln!(out, "  {:>5}  note: {}", note.line, note.text)?;
    }
    Ok(())
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
