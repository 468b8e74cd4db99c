//! Writes the tables of a page for people: aligned, and cut to the width of the terminal.

use std::fmt::Write;

use tencent_errors_catalog::{Catalog, CodeTable, Row, Space};

use crate::lines::{Line, lines};
use crate::terminal::{FAINT, HEADING, clean, columns, cut};

/// The narrowest and the widest that a column of codes gets.
const CODES: [usize; 2] = [8, 60];

/// The narrowest that texts get.
const TEXT: usize = 24;

/// Returns the tables of a page, cut to a width if there is one.
pub(super) fn page(path: &str, catalog: &Catalog, width: Option<usize>) -> String {
    if catalog.tables().is_empty() {
        return String::new();
    }
    let tables = catalog.tables().iter().map(|table| self::table(table, width));
    format!("{HEADING}{}{HEADING:#}\n{}\n", clean(path), tables.collect::<String>())
}

fn table(table: &CodeTable, width: Option<usize>) -> String {
    let title = match (table.headings.as_slice(), table.space) {
        ([], Space::Code) => "codes".to_owned(),
        ([], Space::Module) => "modules".to_owned(),
        (headings, _) => headings.join(" › "),
    };
    let mut shown = format!("\n  {HEADING}{title}{HEADING:#}\n");
    let [least, most] = CODES;
    let lines: Vec<_> = lines(table).into_iter().map(|line| (line.number, texts(&line))).collect();
    let codes = lines.iter().map(|(_, (code, _))| columns(code)).max().unwrap_or_default().clamp(least, most);
    for (number, (code, text)) in lines {
        let gap = " ".repeat(codes.saturating_sub(columns(&code)));
        let text = width.map_or(text.clone(), |width| cut(&text, width.saturating_sub(codes + 11).max(TEXT)));
        let _ = writeln!(shown, "  {FAINT}{number:>5}{FAINT:#}  {code}{gap}  {text}");
    }
    shown
}

/// Returns a row's code, with the module code and the symbol next to it, and its description and solution.
fn texts(line: &Line<'_>) -> (String, String) {
    let Some(row) = line.row else { return ("(note)".to_owned(), line.note.to_owned()) };
    let code = match row {
        Row { code, last: Some(last), .. } => format!("{code} to {last}"),
        Row { code, module, .. } => {
            let module = module.as_ref().map(|module| format!(" ({module})")).unwrap_or_default();
            let name = row.name().map(|name| format!(" {name}")).unwrap_or_default();
            format!("{code}{module}{name}")
        }
    };
    let description = row.description().unwrap_or_default();
    let solution = row.solution().filter(|solution| *solution != description);
    (code, solution.map_or(description.to_owned(), |solution| format!("{description} → {solution}")))
}
