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
pub(crate) use table::{Cell, Outline, Table, TableRow};

/// Returns the document, ready for places to be looked up, and its tables and stray rows, in order.
pub(crate) fn read(document: &str, format: Format) -> (Source, Outline) {
    // A quick look spares most pages of a folder the rest: a table needs a `|` or a tag such as `<table>`.
    if !document.contains('|') && !document.contains("<t") && !document.contains("<T") {
        return (Source::default(), Outline::default());
    }
    // CommonMark 0.31, section 2.1; HTML's preprocessing of the input stream.
    let document = document.strip_prefix('\u{feff}').unwrap_or(document);
    let lines = document.split('\n');
    let lines = if document.contains('\r') {
        lines.flat_map(|line| line.strip_suffix('\r').unwrap_or(line).split('\r')).collect()
    } else {
        lines.collect()
    };
    match format {
        Format::Markdown => {
            let source = repairs::repaired(lines);
            let outline = markdown::outline(source.text());
            (source, outline)
        }
        Format::Html => {
            let (source, mut outline) = (Source::page(lines), Outline::default());
            html::read(source.text(), 0, &mut outline);
            (source, outline)
        }
    }
}
