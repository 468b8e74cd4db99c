//! In: any bytes, as a document. The reader ends, on a small stack; every row of every error-code table has an outcome; places lie in the
//! document; and a table above the document reads as it does alone.
//!
//! The stages are taken in as modules, to see the tables between them.
#![no_main]
#![allow(dead_code, unused_imports, reason = "the reader's own crate uses all of it")]

#[path = "../../catalog/src/build.rs"]
mod build;
#[path = "../../catalog/src/catalog.rs"]
mod catalog;
#[path = "../../catalog/src/code_cell.rs"]
mod code_cell;
#[path = "../../catalog/src/columns.rs"]
mod columns;
#[path = "../../catalog/src/grid.rs"]
mod grid;
#[path = "../../catalog/src/html.rs"]
mod html;
#[path = "../../catalog/src/lines.rs"]
mod lines;
#[path = "../../catalog/src/markdown.rs"]
mod markdown;
#[path = "../../catalog/src/options.rs"]
mod options;
#[path = "../../catalog/src/problem.rs"]
mod problem;
#[path = "../../catalog/src/repairs.rs"]
mod repairs;
#[path = "../../catalog/src/source.rs"]
mod source;
#[path = "../../catalog/src/table.rs"]
mod table;
#[path = "../../catalog/src/text.rs"]
mod text;
#[path = "../../catalog/src/vocabulary.rs"]
mod vocabulary;

use std::collections::BTreeSet;

use catalog::{Catalog, CodeTable, Reading};
use options::{Choices, Options, Role};
use problem::Problem;
use source::Source;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let document = String::from_utf8_lossy(bytes);
    check(&document);
    check_with_options(&document);
    check_below_a_table(&document);
    if document.len() % 64 == 1 {
        // What takes more than linear time shows in a long document.
        let _ = Catalog::read(&document.repeat(50_000 / document.len() + 1));
    }
});

fn check(document: &str) {
    let Reading { catalog, problems, .. } = Catalog::read(document);
    check_places(document, catalog.tables(), &problems);
    check_texts(catalog.tables());
    let source = Source::new(document);
    let mut choices = Choices::new(&Options::default());
    for table in markdown::tables(&source) {
        // Of a doubtful table there is a problem, and of another none of its rows counts.
        let Some(Ok(columns)) = columns::columns(&table, &mut choices) else { continue };
        let mut rows = table.rows.iter().skip(columns.header);
        let head = rows.next().expect("there is a header").text(columns.code).to_owned();
        let rows: Vec<u32> = rows
            .filter(|row| !row.is_empty() && row.text(columns.code) != head)
            .map(|row| source.place(row.offset).line)
            .collect();
        let mut problems = Vec::new();
        let table = build::code_table(&source, table, &columns, &mut choices, &mut problems);
        let outcomes = outcomes(&table, &problems);
        assert!(outcomes.len() >= rows.len(), "{} of {} rows", outcomes.len(), rows.len());
        let (outcomes, rows): (BTreeSet<u32>, BTreeSet<u32>) = (outcomes.into_iter().collect(), rows.into_iter().collect());
        // A problem's place is that of its cell, which in HTML may stand below the start of its row.
        assert!(rows.is_subset(&outcomes) || !problems.is_empty(), "rows {rows:?}, outcomes {outcomes:?}");
    }
}

/// The lines of what became of a table's rows.
fn outcomes(table: &CodeTable, problems: &[Problem]) -> Vec<u32> {
    let mut lines: Vec<u32> = table.rows.iter().map(|row| row.line).collect();
    lines.extend(table.ranges.iter().map(|range| range.line));
    lines.extend(table.notes.iter().map(|note| note.line));
    lines.extend(problems.iter().map(|problem| problem.place.expect("a row has a place").line));
    lines
}

fn check_places(document: &str, tables: &[CodeTable], problems: &[Problem]) {
    let count = document.split('\n').count() as u32;
    for line in tables.iter().flat_map(|table| outcomes(table, &[])).chain(outcomes_of(problems)) {
        assert!((1..=count).contains(&line), "line {line} of {count}");
    }
}

fn outcomes_of(problems: &[Problem]) -> impl Iterator<Item = u32> {
    problems.iter().filter_map(|problem| problem.place).map(|place| place.line)
}

/// Texts are visible, and their white space is collapsed; codes are ASCII.
fn check_texts(tables: &[CodeTable]) {
    for row in tables.iter().flat_map(|table| &table.rows) {
        let optional = [&row.module, &row.name, &row.description, &row.message, &row.cause, &row.solution, &row.kind];
        for text in optional.into_iter().flatten() {
            assert!(!text.is_empty() && text.split(' ').all(|word| !word.is_empty()), "{text:?}");
            assert!(text.chars().all(|c| c == ' ' || !c.is_whitespace() && !text::is_invisible(c)), "{text:?}");
        }
        assert!(row.code.chars().all(|c| c.is_ascii_graphic()) && !row.code.is_empty(), "{:?}", row.code);
    }
}

/// Options that the document may or may not know; those that chose nothing are told.
fn check_with_options(document: &str) {
    let words: Vec<&str> = document.split(['|', '\n', '<', '>']).map(str::trim).filter(|word| !word.is_empty()).collect();
    let word = |at: usize| words.get(at).map(|word| (*word).to_owned());
    let options = Options {
        columns: word(0).map(|header| (Role::Code, header)).into_iter().collect(),
        tables: word(words.len() / 3).into_iter().collect(),
        skip: word(words.len() / 2).into_iter().collect(),
    };
    let Reading { catalog, problems, unmatched } = Catalog::read_with(document, &options);
    check_places(document, catalog.tables(), &problems);
    assert!(unmatched.len() <= 3);
}

/// What stands below a table and a blank line changes nothing of it.
fn check_below_a_table(document: &str) {
    const TABLE: &str = "| 错误码 | 描述 |\n|--|--|\n| Above.This | a |\n| 4000 | b |\n| see below | c |\n";
    let Reading { catalog, problems, .. } = Catalog::read(&format!("{TABLE}\n{document}"));
    let alone = Catalog::read(TABLE);
    assert_eq!(catalog.tables().first(), alone.catalog.tables().first(), "{document:?}");
    assert_eq!(problems.first(), alone.problems.first());
}
