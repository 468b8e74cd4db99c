//! Applies the options: they choose tables, columns and rows.

use crate::normal::squeeze;
use crate::options::{OptionKind, Options, Role, Unmatched};
use crate::text::visible;

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

    /// Returns whether there are options at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.columns.is_empty() && self.tables.is_empty() && self.skip.is_empty()
    }

    /// Returns whether the table under these headings is to be read.
    pub(crate) fn takes_table(&self, headings: &[String]) -> bool {
        self.tables.is_empty() || !self.of_tables(headings).is_empty()
    }

    /// Returns the options that name one of the headings.
    pub(crate) fn of_tables(&self, headings: &[String]) -> Vec<Chosen> {
        let headings: Vec<String> = match self.tables.as_slice() {
            [] => return Vec::new(),
            _ => headings.iter().map(|heading| squeeze(heading)).collect(),
        };
        let named = self.tables.iter().enumerate().filter(|(_, table)| headings.contains(table));
        named.map(|(index, _)| (OptionKind::Tables, index)).collect()
    }

    /// Returns the columns that the options name among these headers, each with its role and its option.
    pub(crate) fn columns(&self, headers: &[&str]) -> Vec<(Role, usize, Chosen)> {
        if self.columns.is_empty() {
            return Vec::new();
        }
        let headers: Vec<String> = headers.iter().map(|header| squeeze(header)).collect();
        let named = self.columns.iter().enumerate().flat_map(|(option, (role, name))| {
            let columns = headers.iter().enumerate().filter(move |(_, header)| *header == name);
            columns.map(move |(column, _)| (*role, column, (OptionKind::Columns, option)))
        });
        named.collect()
    }

    /// Returns the options that leave out the row with this code cell.
    pub(crate) fn skips(&self, cell: &str) -> Vec<Chosen> {
        if self.skip.is_empty() {
            return Vec::new();
        }
        let cell = cell_text(cell);
        let named = self.skip.iter().enumerate().filter(|(_, skip)| **skip == cell);
        named.map(|(index, _)| (OptionKind::Skip, index)).collect()
    }

    /// Returns the options that are not among those that chose something.
    pub(crate) fn unmatched(&self, chosen: &[Chosen], available: &Available) -> Vec<Unmatched> {
        let columns = self.options.columns.iter().map(|(_, header)| header);
        let columns = unmatched(OptionKind::Columns, columns, chosen, &available.headers);
        let tables = unmatched(OptionKind::Tables, self.options.tables.iter(), chosen, &available.headings);
        let skip = unmatched(OptionKind::Skip, self.options.skip.iter(), chosen, &available.cells);
        columns.chain(tables).chain(skip).collect()
    }
}

fn unmatched<'a>(
    option: OptionKind,
    texts: impl Iterator<Item = &'a String>,
    chosen: &[Chosen],
    available: &[String],
) -> impl Iterator<Item = Unmatched> {
    let idle = texts.enumerate().filter(move |(index, _)| !chosen.contains(&(option, *index)));
    idle.map(move |(_, text)| Unmatched { option, text: text.clone(), available: available.to_vec() })
}

/// Returns the text of a code cell as a reader sees it: two cells that look the same are the same, and no others.
fn cell_text(cell: &str) -> String {
    visible(cell).split_whitespace().collect::<Vec<_>>().join(" ")
}
