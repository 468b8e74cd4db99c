//! Writes the tables of a page for people: aligned, and cut to the width of the terminal.

use std::fmt::Write;

use tencent_errors_catalog::{Catalog, CodeTable, Column};

use crate::lines::{Line, lines};
use crate::terminal::{FAINT, HEADING, clean, columns, cut};

/// The narrowest and the widest that a column of codes gets.
const CODES: std::ops::RangeInclusive<usize> = 8..=60;

/// The narrowest that texts get.
const TEXT: usize = 24;

/// Returns the tables of a page, cut to a width if there is one.
pub(super) fn page(path: &str, catalog: &Catalog, width: Option<usize>) -> String {
    if catalog.tables().is_empty() {
        return String::new();
    }
    let mut text = format!("{HEADING}{}{HEADING:#}\n", clean(path));
    for table in catalog.tables() {
        self::table(&mut text, table, width);
    }
    text.push('\n');
    text
}

fn table(text: &mut String, table: &CodeTable, width: Option<usize>) {
    let title = match table.headings.as_slice() {
        [] => super::space(table.space).to_owned() + "s",
        headings => headings.join(" › "),
    };
    let _ = writeln!(text, "\n  {HEADING}{title}{HEADING:#}");
    let lines: Vec<(u32, String, String)> =
        lines(table).iter().map(|line| (line.number, code(line), said(line))).collect();
    let codes = lines.iter().map(|(_, code, _)| columns(code)).max().unwrap_or_default();
    let codes = codes.clamp(*CODES.start(), *CODES.end());
    for (number, code, said) in lines {
        let gap = " ".repeat(codes.saturating_sub(columns(&code)));
        let said = match width {
            Some(width) => cut(&said, width.saturating_sub(codes + 11).max(TEXT)),
            None => said,
        };
        let _ = writeln!(text, "  {FAINT}{number:>5}{FAINT:#}  {code}{gap}  {said}");
    }
}

/// Returns a row's code, with the module code and the symbol next to it.
fn code(line: &Line<'_>) -> String {
    match line {
        Line { note: Some(_), .. } => "(note)".to_owned(),
        Line { code, last: Some(last), .. } => format!("{code} to {last}"),
        Line { code, module, .. } => {
            let module = module.map(|module| format!(" ({module})")).unwrap_or_default();
            let name = line.text(Column::Name).map(|name| format!(" {name}")).unwrap_or_default();
            format!("{code}{module}{name}")
        }
    }
}

fn said(line: &Line<'_>) -> String {
    let description = line.note.or(line.text(Column::Description)).unwrap_or_default();
    match line.text(Column::Solution) {
        Some(solution) if solution != description => format!("{description} → {solution}"),
        _ => description.to_owned(),
    }
}
