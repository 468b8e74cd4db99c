//! Imports a document that the macro reads: a page saved from a browser, or Markdown.

use std::slice;

use anyhow::{Result, bail, ensure};
use tencent_errors_catalog::{Catalog, CodeTable, Format, Options, Reading, WrittenTable};

use super::markdown;

/// Writes a document as Markdown that reads back to the same codes, texts and headings; it is empty if the document has no error-code table.
/// Returns what was read too, for its problems.
pub(super) fn import(text: &str, format: Format) -> Result<(Reading, String)> {
    let options = Options { format, ..Options::default() };
    let (reading, written) = Catalog::read_as_written(text, &options);
    let tables = reading.catalog.tables().iter().zip(&written);
    let tables: Vec<WrittenTable> = tables.map(|(read, written)| table(read, written)).collect::<Result<_>>()?;
    let markdown = markdown::document(&tables);
    let is_same = says_the_same(reading.catalog.tables(), &markdown);
    ensure!(is_same, "its tables can't be written one below the other so that they read the same");
    Ok((reading, markdown))
}

/// Returns the first form of a table that reads back as it was read. Some need the paragraph before them, or a header that says that they
/// hold codes.
fn table(read: &CodeTable, written: &WrittenTable) -> Result<WrittenTable> {
    for code in [None, Some("错误码"), Some("Error Code"), Some("エラーコード"), Some("오류 코드")] {
        for lead in ["", written.lead.trim()] {
            let mut form = WrittenTable { lead: lead.to_owned(), ..written.clone() };
            if let (Some(code), Some(header)) = (code, form.header.get_mut(written.code)) {
                code.clone_into(header);
            }
            if says_the_same(slice::from_ref(read), &markdown::document([&form])) {
                return Ok(form);
            }
        }
    }
    bail!("the table on line {} can't be written as a pipe table that reads the same", read.line)
}

/// Returns whether the Markdown reads as these tables: the same codes, ranges, texts and headings, in the same order.
fn says_the_same(tables: &[CodeTable], markdown: &str) -> bool {
    let again = Catalog::read(markdown).catalog;
    said(tables).eq(said(again.tables()))
}

/// Returns what the rows and ranges of the tables say, wherever they are: the set, the headings, and the row.
fn said(tables: &[CodeTable]) -> impl Iterator<Item: Eq> {
    tables.iter().flat_map(|table| {
        let rows = table.rows.iter().chain(&table.ranges);
        rows.map(move |row| (table.space, &table.headings, row.said()))
    })
}
