//! Imports a document that the macro reads: a page saved from a browser, or Markdown.

use std::iter::once;

use tencent_errors_catalog::{Catalog, CodeTable, Format, Options, Range, Reading, Space, WrittenTable};

use super::markdown;

/// What came of a document.
pub(super) struct Imported {
    /// The Markdown; empty if the document has no error-code table.
    pub(super) markdown: String,
    /// What was read from the source: for its problems.
    pub(super) reading: Reading,
}

/// Writes a document as Markdown that reads back to the same codes, texts and headings.
///
/// # Errors
///
/// What can't be written so.
pub(super) fn import(text: &str, format: Format) -> Result<Imported, String> {
    let options = Options { format, ..Options::default() };
    let (reading, written) = Catalog::read_as_written(text, &options);
    let tables = reading.catalog.tables().iter().zip(&written);
    let tables: Vec<WrittenTable> =
        tables.map(|(read, written)| self::table(read, written)).collect::<Result<_, _>>()?;
    let markdown = markdown::document(&tables);
    if says_the_same(reading.catalog.tables(), &markdown) {
        Ok(Imported { markdown, reading })
    } else {
        Err("its tables can't be written one below the other so that they read the same".to_owned())
    }
}

/// Returns the first form of a table that reads back as it was read. Some need the paragraph before them, or a header that says that they
/// hold codes.
fn table(read: &CodeTable, written: &WrittenTable) -> Result<WrittenTable, String> {
    let forms = once(None).chain(["错误码", "Error Code", "エラーコード", "오류 코드"].map(Some));
    let mut forms = forms.flat_map(|code| [false, true].map(|with_lead| form(written, code, with_lead)));
    let same = |form: &WrittenTable| says_the_same(std::slice::from_ref(read), &markdown::document([form]));
    forms
        .find(same)
        .ok_or_else(|| format!("the table on line {} can't be written as a pipe table that reads the same", read.line))
}

/// Returns a table to write, perhaps with another header over its codes, and with the paragraph before it.
fn form(written: &WrittenTable, code: Option<&str>, with_lead: bool) -> WrittenTable {
    let mut form = written.clone();
    if let (Some(code), Some(header)) = (code, form.header.get_mut(written.code)) {
        code.clone_into(header);
    }
    if !with_lead || form.lead.trim().is_empty() {
        form.lead.clear();
    }
    form
}

/// Returns whether the Markdown reads as these tables: the same codes, ranges, texts and headings, in the same order.
fn says_the_same(tables: &[CodeTable], markdown: &str) -> bool {
    let again = Catalog::read(markdown);
    let again = again.catalog.tables();
    rows(tables).eq(rows(again)) && ranges(tables).eq(ranges(again))
}

/// Returns what the rows of the tables say, wherever they are.
fn rows(tables: &[CodeTable]) -> impl Iterator<Item = (&[String], Space, tencent_errors_catalog::Row)> {
    let rows = tables.iter().flat_map(|table| table.rows.iter().map(move |row| (table, row.clone())));
    rows.map(|(table, mut row)| {
        row.line = 0;
        (table.headings.as_slice(), table.space, row)
    })
}

/// Returns what the ranges of the tables say.
fn ranges(tables: &[CodeTable]) -> impl Iterator<Item = (&[String], Range)> {
    let ranges = tables.iter().flat_map(|table| table.ranges.iter().map(move |range| (table, range.clone())));
    ranges.map(|(table, mut range)| {
        range.line = 0;
        (table.headings.as_slice(), range)
    })
}
