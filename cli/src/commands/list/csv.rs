//! Writes the rows of a page as CSV. A range has its last code in the column `last`.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use tencent_errors_catalog::{Catalog, CodeTable, Range, Row};

/// The names of the columns.
pub(super) const HEADER: &str =
    "path,line,section,space,code,last,module,name,description,message,cause,solution,kind\n";

/// Returns the rows of a page.
pub(super) fn page(path: &str, catalog: &Catalog) -> String {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    for table in catalog.tables() {
        let rows = table.rows.iter().map(|row| (row.line, self::row(row)));
        let ranges = table.ranges.iter().map(|range| (range.line, self::range(range)));
        let mut records: Vec<(u32, [&str; 9])> = rows.chain(ranges).collect();
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

fn row(row: &Row) -> [&str; 9] {
    [
        &row.code,
        "",
        text(row.module.as_ref()),
        text(row.name.as_ref()),
        text(row.description.as_ref()),
        text(row.message.as_ref()),
        text(row.cause.as_ref()),
        text(row.solution.as_ref()),
        text(row.kind.as_ref()),
    ]
}

fn range(range: &Range) -> [&str; 9] {
    [&range.first, &range.last, "", "", &range.description, "", "", text(range.solution.as_ref()), ""]
}

fn text(text: Option<&String>) -> &str {
    text.map_or("", String::as_str)
}
