//! Finds the tables of an HTML page that a browser saved. All of it is HTML: white space and blank lines mean nothing, and scripts, templates,
//! text areas and comments are not shown.

use super::headings::Headings;
use super::html::{self, Item};
use super::source::Source;
use super::table::{Markup, Table};

/// Returns the tables of the page, in order.
pub(super) fn tables(page: &Source<'_>) -> Vec<Table<'static>> {
    let mut fragment = html::Fragment::default();
    fragment.push(page.text(), 0);
    let mut headings = Headings::default();
    let mut tables = Vec::new();
    for item in html::items(page, &fragment) {
        match item {
            Item::Heading(level, text) => headings.enter(level, text),
            Item::Table { offset, lead, rows, lost } => {
                let headings = headings.path();
                let swallowed = Vec::new();
                tables.push(Table { markup: Markup::Html, offset, headings, lead, rows, lines: 0..0, swallowed, lost });
            }
        }
    }
    tables
}
