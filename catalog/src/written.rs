//! Takes the error-code tables of a document as it writes them, all columns included: for tools that write a document anew.

use crate::catalog::Catalog;
use crate::options::Options;
use crate::reading;
use crate::understanding::{self, Choices, Verdict};

/// An error-code table as its document writes it. Texts are plain, without markup; a line break in a cell is `\n`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct WrittenTable {
    /// The line on which it starts, from 1.
    pub line: u32,
    /// The enclosing headings, outermost first.
    pub headings: Vec<String>,
    /// The paragraph before it, which may tell that it holds error codes.
    pub lead: String,
    /// The headers of its columns.
    pub header: Vec<String>,
    /// The index of the column with the codes.
    pub code: usize,
    /// Its rows, without empty ones and repeated headers.
    pub rows: Vec<WrittenRow>,
}

/// A row of such a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrittenRow {
    /// The cells. One that spans several columns or rows is repeated.
    Cells(Vec<String>),
    /// One cell that spans all columns.
    Title(String),
}

impl Catalog {
    /// Returns the error-code tables of a document as it writes them, in order: one for each of the [`tables`](Catalog::tables) that
    /// [`Catalog::read_with`] returns.
    ///
    /// ```
    /// use tencent_errors_catalog::{Catalog, Options, WrittenRow};
    ///
    /// let document = "| 错误码 | HTTP 状态码 | 描述 |\n|--|--|--|\n| `AuthFailure` | 401 | 鉴权<br>失败 |\n";
    /// let [table] = Catalog::tables_as_written(document, &Options::default()).try_into().unwrap();
    /// assert_eq!(table.header, ["错误码", "HTTP 状态码", "描述"]);
    /// assert_eq!(table.rows, [WrittenRow::Cells(["AuthFailure", "401", "鉴权\n失败"].map(String::from).into())]);
    /// ```
    pub fn tables_as_written(document: &str, options: &Options) -> Vec<WrittenTable> {
        let source = reading::source(document, options.format);
        let choices = Choices::new(options);
        let tables = reading::tables(&source, options.format).into_iter();
        let tables = tables.filter(|table| choices.takes_table(&table.headings));
        let written = tables.map(|table| reading::complete(&source, table)).filter_map(|table| {
            match understanding::judge(&table, &choices) {
                Verdict::Codes(judged) => {
                    let line = source.line(table.offset);
                    let rows = understanding::written_rows(&table, &judged, &choices);
                    Some(WrittenTable {
                        line,
                        headings: table.headings,
                        lead: table.lead,
                        header: judged.header.texts,
                        code: judged.columns.code,
                        rows,
                    })
                }
                _ => None,
            }
        });
        written.collect()
    }
}
