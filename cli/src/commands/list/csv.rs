//! Writes the rows of a page as CSV. A range has its last code in the column `last`.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use tencent_errors_catalog::{Catalog, CodeTable, Column, Range, Row};

/// The names of the first columns; those of [`Column`] follow.
const HEAD: [&str; 7] = ["path", "line", "section", "space", "code", "last", "module"];

/// Returns the line with the names of the columns.
pub(super) fn header() -> String {
    let names: Vec<&str> = HEAD.into_iter().chain(Column::ALL.map(Column::name)).collect();
    names.join(",") + "\n"
}

/// Returns the rows of a page.
pub(super) fn page(path: &str, catalog: &Catalog) -> String {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    for table in catalog.tables() {
        let rows = table.rows.iter().map(|row| (row.line, self::row(row)));
        let ranges = table.ranges.iter().map(|range| (range.line, self::range(range)));
        let mut records: Vec<(u32, Vec<&str>)> = rows.chain(ranges).collect();
        records.sort_by_key(|(line, _)| *line);
        for (line, columns) in records {
            let line = line.to_string();
            let record = head(path, &line, table).into_iter().chain(columns);
            // Writing to memory can't fail.
            let _ = writer.write_record(record);
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

fn head<'a>(path: &'a str, line: &'a str, table: &'a CodeTable) -> [&'a str; 4] {
    [path, line, table.section(), super::space(table.space)]
}

fn row(row: &Row) -> Vec<&str> {
    let module = row.module.as_deref().unwrap_or_default();
    let texts = Column::ALL.map(|column| row.text(column).unwrap_or_default());
    [&row.code, "", module].into_iter().chain(texts).collect()
}

fn range(range: &Range) -> Vec<&str> {
    let texts = Column::ALL.map(|column| range.text(column).unwrap_or_default());
    [range.first.as_str(), &range.last, ""].into_iter().chain(texts).collect()
}
