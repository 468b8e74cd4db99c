//! The options for documents that the rules alone don't read right: they choose tables, columns and rows.

use std::collections::HashSet;

use crate::column::Column;
use crate::format::Format;
use crate::text::{shown, squeeze, visible};

/// How to read a document. Headers and headings are compared without regard to white space, case and width; code cells as a reader sees them,
/// case included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// How the document is written.
    pub format: Format,
    /// The headers of the columns that have these roles, in any table. A table with the header of the code column is one of
    /// error codes, whatever the rules say.
    pub columns: Vec<(Role, String)>,
    /// The headings above the error-code tables; empty for all.
    pub tables: Vec<String>,
    /// The code cells of rows to leave out.
    pub skip: Vec<String>,
}

/// What a column of an error-code table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// The error codes.
    Code,
    /// The module codes next to them.
    Module,
    /// What [`Column`] says.
    Text(Column),
}

impl Role {
    /// Returns all roles.
    pub fn all() -> impl Iterator<Item = Role> {
        [Role::Code, Role::Module].into_iter().chain(Column::ALL.map(Role::Text))
    }

    /// Returns the role's name in the macro's input.
    pub const fn name(self) -> &'static str {
        match self {
            Role::Code => "code",
            Role::Module => "module",
            Role::Text(column) => column.name(),
        }
    }
}

impl From<Column> for Role {
    fn from(column: Column) -> Self {
        Role::Text(column)
    }
}

/// An option that chose nothing in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unmatched {
    /// The list of [`Options`] that holds it.
    pub option: OptionKind,
    /// The option's text.
    pub text: String,
    /// The texts that the document has.
    pub available: Vec<String>,
}

/// The lists of [`Options`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OptionKind {
    /// [`Options::columns`].
    Columns,
    /// [`Options::tables`].
    Tables,
    /// [`Options::skip`].
    Skip,
}

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
        let mut named = Vec::new();
        for (role, text) in &self.columns {
            let columns = (0..).zip(headers).filter(|(_, header)| squeeze(header) == squeeze(text));
            named.extend(columns.map(|(column, _)| (*role, column)));
        }
        named
    }

    /// Returns whether the row with this code cell is to be left out.
    pub(crate) fn skips(&self, cell: &str) -> bool {
        let cell = cell_text(cell);
        self.skip.iter().any(|text| cell_text(text) == cell)
    }

    /// Returns the options that name nothing in the error-code tables, each with the texts that it can choose from.
    pub(crate) fn unmatched(&self, read: &Choices, all: &Choices) -> Vec<Unmatched> {
        let columns = self.columns.iter().map(|(_, text)| text.clone()).collect();
        let lists = [
            (OptionKind::Columns, &columns, squeeze as fn(&str) -> String, &read.headers, &all.headers),
            (OptionKind::Tables, &self.tables, squeeze, &read.headings, &all.headings),
            (OptionKind::Skip, &self.skip, cell_text, &read.cells, &read.cells),
        ];
        let mut unmatched = Vec::new();
        for (option, texts, form, read, all) in lists {
            let is_read = |text: &&String| read.iter().any(|read| form(read) == form(text));
            for text in texts.iter().filter(|text| !is_read(text)) {
                unmatched.push(Unmatched { option, text: text.clone(), available: distinct(all) });
            }
        }
        unmatched
    }
}

/// Returns the texts that are not empty, each once.
pub(crate) fn distinct(texts: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    texts.iter().filter(|text| !text.is_empty() && seen.insert(*text)).cloned().collect()
}

/// Returns the text of a code cell as a reader sees it: two cells that look the same are the same, and no others.
fn cell_text(cell: &str) -> String {
    shown(&visible(cell))
}
