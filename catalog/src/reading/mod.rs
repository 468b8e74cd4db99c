//! Reading: from the text of a document to its tables, before anything is known of what they mean.
//!
//! | file | what it does |
//! |---|---|
//! | `source` | holds the repaired text, and knows the place in the file of every byte |
//! | `lines` | tells what a line of Markdown looks like |
//! | `repairs/` | changes lines where strict CommonMark hides a table that any reader sees |
//! | `blocks` | splits a Markdown document into blocks, and reads those that need no parser |
//! | `cells` | reads the cells of a pipe table's row, where they need no parser |
//! | `inline` | takes the text of a heading or a cell from what the parser finds in it |
//! | `markdown` | finds the tables of a Markdown document |
//! | `html` | finds the headings and tables in HTML |
//! | `page` | finds the tables of an HTML page |
//! | `grid` | repeats cells that span several rows or columns |
//! | `headings` | keeps the headings that enclose a place |
//! | `table` | the tables that come out |

mod blocks;
mod cells;
mod grid;
mod headings;
mod html;
mod inline;
mod lines;
mod markdown;
mod page;
mod repairs;
mod source;
mod table;

use crate::format::Format;

pub(crate) use source::Source;
pub use table::Markup;
pub(crate) use table::{Cell, Rows, Table, TableRow, text};

/// Returns whether a document may hold a table, which needs a `|` or a tag such as `<table>`. Of a folder's pages, many are soon told apart so.
pub(crate) fn may_hold_tables(document: &str) -> bool {
    let bytes = document.as_bytes();
    let is_tag = |at: usize| matches!(bytes.get(at + 1), Some(b't' | b'T'));
    memchr::memchr(b'|', bytes).is_some() || memchr::memchr_iter(b'<', bytes).any(is_tag)
}

/// Returns the document, ready to be read.
pub(crate) fn source(document: &str, format: Format) -> Source<'_> {
    match format {
        Format::Markdown => Source::repaired(document),
        Format::Html => Source::as_is(document),
    }
}

/// Returns the tables of the document, in order. Some are [incomplete](complete).
pub(crate) fn tables<'a>(source: &'a Source<'_>, format: Format) -> Vec<Table<'a>> {
    match format {
        Format::Markdown => markdown::tables(source),
        Format::Html => page::tables(source),
    }
}

/// Reads the rows that [`tables`] has not read: those of pipe tables, behind the first few.
pub(crate) fn complete<'a>(source: &'a Source<'_>, table: Table<'a>) -> Table<'a> {
    markdown::complete(source, table)
}
