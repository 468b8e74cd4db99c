//! Finds the tables of an HTML page, as a browser saves it. The whole page is HTML, so white space and blank lines mean nothing, and what
//! stands in scripts, templates, text areas and comments is not shown.

use crate::headings::Headings;
use crate::html::{self, Item};
use crate::source::Source;
use crate::table::{Markup, Table};

/// The tables of the page, in order.
pub(crate) fn tables(page: &Source<'_>) -> Vec<Table> {
    let mut html = html::Source::default();
    html.push(page.text(), 0);
    let mut headings = Headings::default();
    let mut tables = Vec::new();
    for item in html::items(&html) {
        match item {
            Item::Heading(level, text) => headings.enter(level, text),
            Item::Table { offset, lead, rows, lost } => {
                tables.push(Table { markup: Markup::Html, offset, headings: headings.path(), lead, rows, lost });
            }
        }
    }
    tables
}
