//! A problem of a document, and its place. Each stage returns its problems, and the caller gets all of them.

use std::fmt;

/// A place in a document: line and column, both from 1, the column in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// Returns the number of the line or column with this index.
pub(crate) fn one_based(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1)
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Something in a document that is neither read as a code nor kept as a note; as a warning, something that is read but loses a text or looks odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is; `None` if it concerns the whole document.
    pub place: Option<Place>,
    /// What is wrong, with the row quoted.
    pub message: String,
    /// The text of the code cell, for [`Options::skip`](crate::Options::skip); empty if the problem doesn't concern a row.
    pub cell: String,
}

impl Problem {
    /// Returns a problem at a place that concerns no single row.
    pub(crate) fn at(place: Place, message: String) -> Self {
        Problem { place: Some(place), message, cell: String::new() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some(place) => write!(f, "{place}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for Problem {}
