//! Reads any bytes as a document, in Markdown and in HTML. The reader must end; every row of an error-code table must have an outcome; every
//! place must lie in the document; and a table before the bytes must read as it does alone.
#![no_main]

use std::collections::BTreeSet;

use tencent_errors_catalog::{
    Catalog, CodeTable, Column, Format, Options, Problem, Reading, Role, WrittenTable, visible,
};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let document = String::from_utf8_lossy(bytes);
    for format in [Format::Markdown, Format::Html] {
        check(&document, format);
        check_with_options(&document, format);
        if document.len() % 64 == 1 {
            // What takes more than linear time shows in a long document.
            let long = document.repeat(50_000 / document.len() + 1);
            let _ = Catalog::read_with(&long, &Options { format, ..Options::default() });
        }
        let _ = format.text(bytes).map_err(|error| assert!(error.offset <= bytes.len()));
    }
    check_below_a_table(&document);
});

fn check(document: &str, format: Format) {
    let options = Options { format, ..Options::default() };
    let (Reading { catalog, problems, .. }, written) = Catalog::read_as_written(document, &options);
    check_places(document, catalog.tables(), &problems);
    check_texts(catalog.tables());
    check_rows(catalog.tables(), &problems, &written);
}

/// Each row as the document writes it comes to something.
fn check_rows(tables: &[CodeTable], problems: &[Problem], written: &[WrittenTable]) {
    let outcomes: Vec<u32> = tables.iter().flat_map(outcomes).chain(outcomes_of(problems)).collect();
    let rows: Vec<u32> = written.iter().flat_map(|table| &table.rows).map(|row| row.line).collect();
    assert!(outcomes.len() >= rows.len(), "{} of {} rows", outcomes.len(), rows.len());
    let (outcomes, rows): (BTreeSet<u32>, BTreeSet<u32>) = (outcomes.into_iter().collect(), rows.into_iter().collect());
    // A problem's place is that of its cell, which in HTML may be below the start of its row.
    assert!(rows.is_subset(&outcomes) || !problems.is_empty(), "rows {rows:?}, outcomes {outcomes:?}");
}

/// Returns the lines of the outcomes of a table's rows, without problems.
fn outcomes(table: &CodeTable) -> Vec<u32> {
    let mut lines: Vec<u32> = table.rows.iter().map(|row| row.line).collect();
    lines.extend(table.ranges.iter().map(|range| range.line));
    lines.extend(table.notes.iter().map(|note| note.line));
    lines
}

fn check_places(document: &str, tables: &[CodeTable], problems: &[Problem]) {
    let count = document.split(['\n', '\r']).count() as u32;
    for line in tables.iter().flat_map(outcomes).chain(outcomes_of(problems)) {
        assert!((1..=count).contains(&line), "line {line} of {count}");
    }
}

fn outcomes_of(problems: &[Problem]) -> impl Iterator<Item = u32> {
    problems.iter().filter_map(|problem| problem.place).map(|place| place.line)
}

/// Texts are visible, and their white space is collapsed; codes are ASCII.
fn check_texts(tables: &[CodeTable]) {
    for row in tables.iter().flat_map(|table| &table.rows) {
        for text in Column::ALL.into_iter().filter_map(|column| row.text(column)).chain(row.module.as_deref()) {
            assert!(!text.is_empty() && text.split(' ').all(|word| !word.is_empty()), "{text:?}");
            assert!(
                text.chars().all(|c| c == ' ' || !c.is_whitespace() && !visible(&c.to_string()).is_empty()),
                "{text:?}"
            );
        }
        assert!(row.code.chars().all(|c| c.is_ascii_graphic()) && !row.code.is_empty(), "{:?}", row.code);
    }
}

/// Options that the document may or may not know; those that chose nothing are told.
fn check_with_options(document: &str, format: Format) {
    let words: Vec<&str> =
        document.split(['|', '\n', '<', '>']).map(str::trim).filter(|word| !word.is_empty()).collect();
    let word = |at: usize| words.get(at).map(|word| (*word).to_owned());
    let options = Options {
        format,
        columns: word(0).map(|header| (Role::Code, header)).into_iter().collect(),
        tables: word(words.len() / 3).into_iter().collect(),
        skip: word(words.len() / 2).into_iter().collect(),
    };
    let Reading { catalog, problems, unmatched, .. } = Catalog::read_with(document, &options);
    check_places(document, catalog.tables(), &problems);
    assert!(unmatched.len() <= 3);
}

/// Text after a table and a blank line doesn't change the table.
fn check_below_a_table(document: &str) {
    const TABLE: &str = "| 错误码 | 描述 |\n|--|--|\n| Above.This | a |\n| 4000 | b |\n| see below | c |\n";
    let Reading { catalog, problems, .. } = Catalog::read(&format!("{TABLE}\n{document}"));
    let alone = Catalog::read(TABLE);
    assert_eq!(catalog.tables().first(), alone.catalog.tables().first(), "{document:?}");
    assert_eq!(problems.first(), alone.problems.first());
}
