//! Returns the error-code tables of a document as it writes them, with all columns, for tools that rewrite documents.

use crate::catalog::Catalog;
use crate::options::Options;
use crate::read::{self, Reading};
use crate::reading::{Source, Table};
use crate::understanding::CodeRows;

/// An error-code table as its document writes it. Texts are plain, without markup; a line break in a cell is `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenTable {
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The enclosing headings, outermost first.
    pub headings: Vec<String>,
    /// The paragraph before it, which may say that it lists error codes; empty if there is none.
    pub lead: String,
    /// The headers of its columns.
    pub header: Vec<String>,
    /// The index of the column with the codes.
    pub code: usize,
    /// Its rows, without empty ones and repeated headers.
    pub rows: Vec<WrittenRow>,
}

/// A row of such a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WrittenRow {
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The cells, as many as the header has, or more. One that spans several of its columns or rows is repeated.
    pub cells: Vec<String>,
    /// Whether it is one cell that spans all columns, which is in `cells` once.
    pub is_title: bool,
}

impl WrittenTable {
    fn of(source: &Source, table: &Table, codes: &CodeRows<'_>) -> Self {
        let width = codes.header().len();
        let rows = codes.rows.iter().map(|(_, row)| {
            let is_title = row.is_one_cell(width);
            let own = row.cells.iter().take(if is_title { 1 } else { width }).enumerate();
            let own = own.map(|(column, cell)| if column == codes.roles.code { cell.bare() } else { &cell.text });
            let beyond = row.beyond(width).map(|cell| &*cell.text).filter(|_| !is_title);
            let cells = own.chain(beyond).map(str::to_owned).collect();
            WrittenRow { line: source.line(row.offset), cells, is_title }
        });
        WrittenTable {
            line: source.line(table.offset),
            headings: table.headings.clone(),
            lead: table.lead.clone(),
            header: codes.header().map(str::to_owned).collect(),
            code: codes.roles.code,
            rows: rows.collect(),
        }
    }
}

impl Catalog {
    /// Does what [`Catalog::read_with`] does, and also returns the error-code tables as the document writes them: one for each of the
    /// [`tables`](Catalog::tables) that are read.
    ///
    /// ```
    /// use tencent_errors_catalog::{Catalog, Options};
    ///
    /// let document = "| 错误码 | HTTP 状态码 | 描述 |\n|--|--|--|\n| `AuthFailure` | 401 | 鉴权<br>失败 |\n";
    /// let (reading, tables) = Catalog::read_as_written(document, &Options::default());
    /// assert_eq!(reading.catalog.tables()[0].rows[0].code, "AuthFailure");
    /// assert_eq!(tables[0].header, ["错误码", "HTTP 状态码", "描述"]);
    /// assert_eq!(tables[0].rows[0].cells, ["AuthFailure", "401", "鉴权\n失败"]);
    /// ```
    pub fn read_as_written(document: &str, options: &Options) -> (Reading, Vec<WrittenTable>) {
        let mut written = Vec::new();
        let reading = read::read(document, options, |source, table, codes| {
            written.push(WrittenTable::of(source, table, codes));
        });
        (reading, written)
    }
}
