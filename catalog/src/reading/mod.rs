//! Reading: from the text of a document to its tables, before anything is known of what they mean.
//!
//! | file | what it does |
//! |---|---|
//! | `source` | holds the repaired text, and knows the place in the file of every byte |
//! | `lines` | tells what a line of Markdown looks like |
//! | `repairs/` | changes lines where strict CommonMark hides a table that any reader sees |
//! | `markdown` | finds the tables of a Markdown document |
//! | `html` | finds the headings and tables in HTML |
//! | `page` | finds the tables of an HTML page |
//! | `grid` | repeats cells that span several rows or columns |
//! | `headings` | keeps the headings that enclose a place |
//! | `table` | the tables that come out |

mod grid;
mod headings;
mod html;
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

/// Returns the tables of the document, in order.
pub(crate) fn tables(source: &Source<'_>, format: Format) -> Vec<Table> {
    match format {
        Format::Markdown => markdown::tables(source),
        Format::Html => page::tables(source),
    }
}
