//! The options for documents that the rules alone don't read right.

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
    /// The symbols next to numeric codes.
    Name,
    /// What the codes mean.
    Description,
    /// The messages that the API gives.
    Message,
    /// The causes.
    Cause,
    /// What to do.
    Solution,
    /// The kinds of error.
    Kind,
}

impl Role {
    /// All roles, each with its name in the macro's input.
    pub const ALL: &'static [(&'static str, Role)] = &[
        ("code", Role::Code),
        ("module", Role::Module),
        ("name", Role::Name),
        ("description", Role::Description),
        ("message", Role::Message),
        ("cause", Role::Cause),
        ("solution", Role::Solution),
        ("kind", Role::Kind),
    ];
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
