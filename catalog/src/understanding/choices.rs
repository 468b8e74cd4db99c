//! Applies the options: they choose tables, columns and rows.

use std::collections::HashSet;

use crate::options::{OptionKind, Options, Role, Unmatched};
use crate::text::{squeeze, visible};

/// An option by its list in [`Options`] and its index there.
pub(crate) type Chosen = (OptionKind, usize);

/// The options, in the form in which texts are compared.
pub(crate) struct Choices<'a> {
    options: &'a Options,
    columns: Vec<(Role, String)>,
    tables: Vec<String>,
    skip: Vec<String>,
}

/// The document's texts that options can choose from.
#[derive(Default)]
pub(crate) struct Available {
    pub(crate) headers: Vec<String>,
    pub(crate) headings: Vec<String>,
    pub(crate) cells: Vec<String>,
}

impl<'a> Choices<'a> {
    pub(crate) fn new(options: &'a Options) -> Self {
        Choices {
            options,
            columns: options.columns.iter().map(|(role, header)| (*role, squeeze(header))).collect(),
            tables: options.tables.iter().map(|heading| squeeze(heading)).collect(),
            skip: options.skip.iter().map(|cell| cell_text(cell)).collect(),
        }
    }

    /// Returns whether the table under these headings is to be read.
    pub(crate) fn takes_table(&self, headings: &[String]) -> bool {
        self.tables.is_empty() || !self.of_tables(headings).is_empty()
    }

    /// Returns the options that name one of the headings.
    pub(crate) fn of_tables(&self, headings: &[String]) -> Vec<Chosen> {
        let is_over = |name: &String| headings.iter().any(|heading| squeeze(heading) == *name);
        let named = self.tables.iter().enumerate().filter(|(_, table)| is_over(table));
        named.map(|(index, _)| (OptionKind::Tables, index)).collect()
    }

    /// Returns the columns that the options name among these headers, each with its role and its option.
    pub(crate) fn columns(&self, headers: &[&str]) -> Vec<(Role, usize, Chosen)> {
        let named = self.columns.iter().enumerate().flat_map(|(option, (role, name))| {
            let columns = headers.iter().enumerate().filter(move |(_, header)| squeeze(header) == *name);
            columns.map(move |(column, _)| (*role, column, (OptionKind::Columns, option)))
        });
        named.collect()
    }

    /// Returns whether rows are to be left out.
    pub(crate) fn skip_rows(&self) -> bool {
        !self.skip.is_empty()
    }

    /// Returns the options that leave out the row with this code cell.
    pub(crate) fn skips(&self, cell: &str) -> Vec<Chosen> {
        let cell = cell_text(cell);
        let named = self.skip.iter().enumerate().filter(|(_, skip)| **skip == cell);
        named.map(|(index, _)| (OptionKind::Skip, index)).collect()
    }

    /// Returns the options that are not among those that chose something, each with the texts that it can choose from.
    pub(crate) fn unmatched(&self, chosen: &[Chosen], available: &Available) -> Vec<Unmatched> {
        let Options { columns, tables, skip, .. } = self.options;
        let columns = columns.iter().map(|(_, header)| header).collect();
        let lists: [(OptionKind, Vec<&String>, &[String]); 3] = [
            (OptionKind::Columns, columns, &available.headers),
            (OptionKind::Tables, tables.iter().collect(), &available.headings),
            (OptionKind::Skip, skip.iter().collect(), &available.cells),
        ];
        let unmatched = lists.into_iter().flat_map(|(option, texts, available)| {
            let idle = texts.into_iter().enumerate().filter(move |(index, _)| !chosen.contains(&(option, *index)));
            idle.map(move |(_, text)| Unmatched { option, text: text.clone(), available: distinct(available) })
        });
        unmatched.collect()
    }
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
