//! Writes the rows of a page as CSV. A range has its last code in the column `last`, a row that names no code its text in `note`.

use csv::{QuoteStyle, Terminator, WriterBuilder};
use tencent_errors_catalog::{Catalog, Column};

use crate::lines::lines;

/// The names of the first columns; those of [`Column`] follow, then `note`.
const HEAD: [&str; 7] = ["path", "line", "section", "space", "code", "last", "module"];

pub(super) fn header() -> String {
    let names: Vec<&str> = HEAD.into_iter().chain(Column::ALL.map(Column::name)).chain(["note"]).collect();
    names.join(",") + "\n"
}

pub(super) fn page(path: &str, catalog: &Catalog) -> String {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Necessary)
        .terminator(Terminator::Any(b'\n'))
        .from_writer(Vec::new());
    for table in catalog.tables() {
        for line in lines(table) {
            let number = line.number.to_string();
            let head = [path, &number, table.section(), super::space(table.space), line.code];
            let rest = [line.last, line.module].into_iter().chain(line.texts).chain([line.note]);
            // Writing to memory can't fail.
            let _ = writer.write_record(head.into_iter().chain(rest.map(Option::unwrap_or_default)));
        }
    }
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}
