//! Reading: from the text of a document to its tables, before anything is known of what they mean.
//!
//! | file | what it does |
//! |---|---|
//! | `source` | holds the repaired text, and knows the place in the file of every byte |
//! | `repairs/` | changes lines where strict CommonMark hides a table that any reader sees |
//! | `lines` | classifies a line of Markdown, for repairs |
//! | `markdown` | finds the tables of a Markdown document |
//! | `html` | finds the headings and tables in HTML |
//! | `grid` | repeats cells that span several rows or columns |
//! | `table` | the tables that come out, each with the headings over it and the paragraph before it |

mod grid;
mod html;
mod lines;
mod markdown;
mod repairs;
mod source;
mod table;

use crate::format::Format;

pub(crate) use source::Source;
pub use table::Markup;
pub(crate) use table::{Cell, Table, TableRow};

/// Returns the document, ready for places to be looked up, and its tables, in order.
pub(crate) fn read(document: &str, format: Format) -> (Source, Vec<Table>) {
    if !may_hold_tables(document) {
        return (Source::default(), Vec::new());
    }
    let source = Source::new(document, format);
    let tables = match format {
        Format::Markdown => markdown::tables(&source),
        Format::Html => html::tables(&source),
    };
    (source, tables)
}

/// Returns whether a document may hold a table, which needs a `|` or a tag such as `<table>`: a quick look that spares most pages of a folder
/// the rest.
fn may_hold_tables(document: &str) -> bool {
    document.contains('|') || document.contains("<t") || document.contains("<T")
}
