//! The options for documents that the rules alone don't read right.

use crate::column::Column;
use crate::format::Format;

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
