//! Applies the options: they choose tables, columns and rows.

use std::collections::HashSet;

use crate::options::{OptionKind, Options, Role, Unmatched};
use crate::text::{squeeze, visible};

/// The options, in the order of their lists; those that choose something are named by their indexes.
pub(crate) struct Choices<'a>(Vec<Choice<'a>>);

/// An option.
struct Choice<'a> {
    option: OptionKind,
    /// The role of the column that it names.
    role: Role,
    text: &'a str,
    /// The text in the form in which it is compared.
    key: String,
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
        let choice = |option, role, text: &'a String, key| Choice { option, role, text, key };
        let columns =
            options.columns.iter().map(|(role, text)| choice(OptionKind::Columns, *role, text, squeeze(text)));
        let tables = options.tables.iter().map(|text| choice(OptionKind::Tables, Role::Code, text, squeeze(text)));
        let skip = options.skip.iter().map(|text| choice(OptionKind::Skip, Role::Code, text, cell_text(text)));
        Choices(columns.chain(tables).chain(skip).collect())
    }

    /// Returns the options of a list, each with its index.
    fn of(&self, option: OptionKind) -> impl Iterator<Item = (usize, &Choice<'a>)> {
        self.0.iter().enumerate().filter(move |(_, choice)| choice.option == option)
    }

    /// Returns whether the table under these headings is to be read.
    pub(crate) fn takes_table(&self, headings: &[String]) -> bool {
        self.of(OptionKind::Tables).next().is_none() || !self.of_tables(headings).is_empty()
    }

    /// Returns the options that name one of the headings.
    pub(crate) fn of_tables(&self, headings: &[String]) -> Vec<usize> {
        let is_over = |choice: &Choice<'_>| headings.iter().any(|heading| squeeze(heading) == choice.key);
        self.of(OptionKind::Tables).filter(|(_, choice)| is_over(choice)).map(|(index, _)| index).collect()
    }

    /// Returns the columns that the options name among these headers, each with its role and the option.
    pub(crate) fn columns(&self, headers: &[&str]) -> Vec<(Role, usize, usize)> {
        let named = self.of(OptionKind::Columns).flat_map(|(index, choice)| {
            let columns = headers.iter().enumerate().filter(|(_, header)| squeeze(header) == choice.key);
            columns.map(move |(column, _)| (choice.role, column, index))
        });
        named.collect()
    }

    /// Returns whether rows are to be left out.
    pub(crate) fn skip_rows(&self) -> bool {
        self.of(OptionKind::Skip).next().is_some()
    }

    /// Returns the options that leave out the row with this code cell.
    pub(crate) fn skips(&self, cell: &str) -> Vec<usize> {
        let cell = cell_text(cell);
        self.of(OptionKind::Skip).filter(|(_, choice)| choice.key == cell).map(|(index, _)| index).collect()
    }

    /// Returns the options that are not among those that chose something, each with the texts that it can choose from.
    pub(crate) fn unmatched(&self, chosen: &[usize], available: &Available) -> Vec<Unmatched> {
        let idle = self.0.iter().enumerate().filter(|(index, _)| !chosen.contains(index));
        let unmatched = idle.map(|(_, choice)| {
            let available = match choice.option {
                OptionKind::Columns => &available.headers,
                OptionKind::Tables => &available.headings,
                OptionKind::Skip => &available.cells,
            };
            Unmatched { option: choice.option, text: choice.text.to_owned(), available: distinct(available) }
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
