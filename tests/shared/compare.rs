//! Compares a catalog with the expected rows, and returns a line for each difference.
//!
//! White space and zero-width characters don't matter. A text may go on, after a pipe, with the cells beyond the header's width. Rows whose code cell is a range, a pattern or free text may come out as a
//! range, a code, a note or a problem; all others must come out once each, with description, solution and last heading. No other row may
//! come, but those of tables that the JSON lists as borderline.

use std::collections::{HashMap, HashSet};

use serde_json::Value;
use tencent_errors_catalog::{Catalog, Row};

use crate::expected::{headings, list, text};

/// Kinds of code cell that need not become a code.
const FREE: [&str; 3] = ["range", "wildcard", "text"];

/// A row that was read: a code, or a range as `first-last`.
struct Got {
    code: String,
    line: u32,
    description: String,
    solution: String,
    section: String,
}

/// Returns what differs; nothing if all is as it must be.
pub(crate) fn differences(catalog: &Catalog, expected: &Value) -> Vec<String> {
    let mut matching = Matching::new(got(catalog));
    let mut differences = Vec::new();
    for table in list(expected, "tables") {
        let section = squeeze(headings(table).last().copied());
        for row in list(table, "rows") {
            match matching.take_row(row) {
                Some(got) => differences.extend(different(&matching.got[got], row, &section)),
                None if FREE.contains(&text(row, "code_kind").unwrap_or_default()) => {}
                None => differences.push(format!("missing: line {}: {}", row["line"], row["code"])),
            }
        }
    }
    differences.extend(matching.extra(&neutral(expected)));
    differences
}

/// What was read, and which of it was found among what must come.
struct Matching {
    got: Vec<Got>,
    by_code: HashMap<String, Vec<usize>>,
    used: HashSet<usize>,
}

impl Matching {
    fn new(got: Vec<Got>) -> Self {
        let mut by_code: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, row) in got.iter().enumerate() {
            by_code.entry(row.code.clone()).or_default().push(index);
        }
        Matching { got, by_code, used: HashSet::new() }
    }

    /// Returns the row that was read for this one; a list of codes may be read as a row each, and then the first of them.
    fn take_row(&mut self, row: &Value) -> Option<usize> {
        let description = squeeze(text(row, "description"));
        if let Some(index) = self.take(&spellings(row), &description) {
            return Some(index);
        }
        let codes = codes(row);
        let each: Vec<Option<usize>> = match codes.len() {
            0 | 1 => return None,
            _ => codes.into_iter().map(|code| self.take(&HashSet::from([code]), &description)).collect(),
        };
        each.into_iter().collect::<Option<Vec<usize>>>()?.first().copied()
    }

    /// Returns a row that wasn't found yet, under one of the spellings; one with this description rather than another.
    fn take(&mut self, spellings: &HashSet<String>, description: &str) -> Option<usize> {
        let all = spellings.iter().filter_map(|code| self.by_code.get(code)).flatten().copied();
        let mut left: Vec<usize> = all.filter(|index| !self.used.contains(index)).collect();
        left.sort_unstable();
        let same = left.iter().find(|&&index| self.got[index].description == description);
        let best = *same.or(left.first())?;
        self.used.insert(best);
        Some(best)
    }

    /// Returns the rows that nothing asked for.
    fn extra(&self, neutral: &HashSet<String>) -> Vec<String> {
        let rows = self.got.iter().enumerate();
        let extra = rows.filter(|(index, row)| !self.used.contains(index) && !neutral.contains(&row.code));
        extra.map(|(_, row)| format!("extra: line {}: {}", row.line, row.code)).collect()
    }
}

/// Returns the rows that were read in a document.
fn got(catalog: &Catalog) -> Vec<Got> {
    let mut got = Vec::new();
    for table in catalog.tables() {
        let row = |code: &str, line, description: Option<&str>, solution: Option<&str>| Got {
            code: squeeze(Some(code)),
            line,
            description: squeeze(description),
            solution: squeeze(solution),
            section: squeeze(Some(table.section())),
        };
        got.extend(table.rows.iter().map(|r| row(&r.code, r.line, r.description(), r.solution())));
        let range = |r: &Row| {
            row(&format!("{}-{}", r.code, r.last.as_deref().unwrap_or_default()), r.line, r.description(), r.solution())
        };
        got.extend(table.ranges.iter().map(range));
    }
    got
}

/// How the texts of a row differ.
fn different(got: &Got, row: &Value, section: &str) -> Vec<String> {
    let mut differences = Vec::new();
    for (field, got) in [("description", &got.description), ("solution", &got.solution)] {
        if row.get(field).is_some() && !is_same(got, &squeeze(text(row, field))) {
            differences.push(format!("{field}: line {}: {got}, expected {}", row["line"], row[field]));
        }
    }
    if got.section != section {
        differences.push(format!("heading: line {}: {}, expected {section}", row["line"], got.section));
    }
    differences
}

/// Returns whether the texts are equal, but for cells beyond the header's width.
fn is_same(got: &str, expected: &str) -> bool {
    let beyond = got.strip_prefix(expected).filter(|_| !expected.is_empty());
    got == expected || beyond.is_some_and(|beyond| beyond.starts_with('|'))
}

/// Every way in which the code of a row may be written.
fn spellings(row: &Value) -> HashSet<String> {
    let mut spellings = HashSet::from([squeeze(text(row, "code"))]);
    let codes = codes(row);
    let keys = ["pattern", "alias", "sub_code"].into_iter().filter_map(|key| text(row, key));
    spellings.extend(keys.filter(|text| !text.is_empty()).map(|text| squeeze(Some(text))));
    if let [first, last] = list(row, "range") {
        let ends = (first.as_str().unwrap_or_default(), last.as_str().unwrap_or_default());
        spellings.extend(["-", "~"].map(|between| squeeze(Some(&[ends.0, between, ends.1].concat()))));
    }
    if let (Some(sub_code), Some(code)) = (text(row, "sub_code"), codes.first()) {
        spellings.extend([".", "_"].map(|between| squeeze(Some(&[code, between, sub_code].concat()))));
    }
    if let [code] = &codes[..] {
        spellings.insert(code.clone());
    }
    spellings
}

/// Returns the codes that the cell of a row holds.
fn codes(row: &Value) -> Vec<String> {
    list(row, "codes").iter().map(|code| squeeze(code.as_str())).collect()
}

/// Returns the codes that may come or not: those of borderline tables, and the cells of rows without a code.
fn neutral(expected: &Value) -> HashSet<String> {
    let borderline = list(expected, "borderline_tables");
    let rows = borderline.iter().flat_map(|table| list(table, "rows"));
    let mut neutral: HashSet<String> = rows.flat_map(|row| spellings(row).into_iter().chain(codes(row))).collect();
    let tables = borderline.iter().chain(list(expected, "tables"));
    let cells = tables.flat_map(|table| list(table, "non_code_rows")).flat_map(|row| list(row, "cells"));
    neutral.extend(cells.map(|cell| squeeze(cell.as_str())));
    neutral
}

/// Returns the text without white space and characters of no width.
fn squeeze(text: Option<&str>) -> String {
    let blank =
        |c: char| c.is_whitespace() || matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}');
    text.unwrap_or_default().chars().filter(|&c| !blank(c)).collect()
}

/// The comparison finds each sort of difference, and lets pass what may differ.
#[test]
fn every_difference_is_found() {
    let row = |code: &str, kind: &str, description: &str| serde_json::json!({"line": 1, "code": code, "codes": [code], "code_kind": kind, "description": description});
    let expected = |heading: &str, rows: Vec<Value>| serde_json::json!({"tables": [{"path": [heading], "rows": rows, "non_code_rows": []}], "borderline_tables": []});
    let catalog = Catalog::read("# A\n\n| 错误码 | 描述 |\n|--|--|\n| Alpha | one  two |\n").catalog;
    let told = |heading, rows| differences(&catalog, &expected(heading, rows));

    assert_eq!(told("A", vec![row("Alpha", "single", "onetwo"), row("其他", "text", "")]), [""; 0]);
    assert_eq!(told("A", vec![]), ["extra: line 5: Alpha"]);
    assert_eq!(told("A", vec![row("Alpha", "single", "onetwo"); 2]), ["missing: line 1: \"Alpha\""]);
    assert_eq!(told("A", vec![row("Alpha", "single", "one")]), ["description: line 1: onetwo, expected \"one\""]);
    let beyond = Catalog::read("# A\n\n| 错误码 | 描述 |\n|--|--|\n| Alpha | one | two |\n").catalog;
    assert_eq!(differences(&beyond, &expected("A", vec![row("Alpha", "single", "one")])), [""; 0]);
    assert_eq!(told("B", vec![row("Alpha", "single", "one two")]), ["heading: line 1: A, expected B"]);
}
