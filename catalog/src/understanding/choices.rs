//! Applies the options: they choose tables, columns and rows.

use std::collections::HashSet;

use crate::options::{OptionKind, Options, Role, Unmatched};
use crate::text::{squeeze, visible};

/// The texts of a document that options can name.
#[derive(Default)]
pub(crate) struct Choices {
    pub(crate) headers: Vec<String>,
    pub(crate) headings: Vec<String>,
    pub(crate) cells: Vec<String>,
}

impl Options {
    /// Returns whether the table under these headings is to be read.
    pub(crate) fn takes(&self, headings: &[String]) -> bool {
        let is_over = |text: &String| headings.iter().any(|heading| squeeze(heading) == squeeze(text));
        self.tables.is_empty() || self.tables.iter().any(is_over)
    }

    /// Returns the columns that the options name among these headers, each with its role.
    pub(crate) fn named(&self, headers: &[&str]) -> Vec<(Role, usize)> {
        let named = self.columns.iter().flat_map(|(role, text)| {
            let columns = headers.iter().enumerate().filter(|(_, header)| squeeze(header) == squeeze(text));
            columns.map(|(column, _)| (*role, column))
        });
        named.collect()
    }

    /// Returns whether the row with this code cell is to be left out.
    pub(crate) fn skips(&self, cell: &str) -> bool {
        let cell = cell_text(cell);
        self.skip.iter().any(|text| cell_text(text) == cell)
    }

    /// Returns the options that name nothing in the error-code tables, each with the texts that it can choose from.
    pub(crate) fn unmatched(&self, read: &Choices, all: &Choices) -> Vec<Unmatched> {
        let columns: Vec<&String> = self.columns.iter().map(|(_, text)| text).collect();
        let columns = unmatched(OptionKind::Columns, columns, squeeze, &read.headers, &all.headers);
        let tables = unmatched(OptionKind::Tables, &self.tables, squeeze, &read.headings, &all.headings);
        let skip = unmatched(OptionKind::Skip, &self.skip, cell_text, &read.cells, &read.cells);
        [columns, tables, skip].concat()
    }
}

/// Returns the options of a list that are not among the texts that were read.
fn unmatched<'a>(
    option: OptionKind,
    texts: impl IntoIterator<Item = &'a String>,
    form: fn(&str) -> String,
    read: &[String],
    all: &[String],
) -> Vec<Unmatched> {
    let read: HashSet<String> = read.iter().map(|text| form(text)).collect();
    let unmatched = texts.into_iter().filter(|text| !read.contains(&form(text)));
    unmatched.map(|text| Unmatched { option, text: text.clone(), available: distinct(all) }).collect()
}

/// Returns the texts that are not empty, each once.
pub(crate) fn distinct(texts: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    texts.iter().filter(|text| !text.is_empty() && seen.insert(*text)).cloned().collect()
}

/// Returns the text of a code cell as a reader sees it: two cells that look the same are the same, and no others.
fn cell_text(cell: &str) -> String {
    visible(cell).split_whitespace().collect::<Vec<_>>().join(" ")
}
