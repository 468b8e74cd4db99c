//! A range of codes that a document describes in one row.

/// A range of numbers that a document describes in one row, such as `4000-7000`; both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CodeRange {
    /// The least number of the range.
    pub first: i64,
    /// The greatest number of the range.
    pub last: i64,
    /// What the row says about it; empty if nothing.
    pub description: &'static str,
    /// What to do about these errors.
    pub solution: Option<&'static str>,
    /// The path of the document in which the row stands.
    pub document: &'static str,
    /// The row's line in the document, from 1.
    pub line: u32,
}

/// Makes a range of codes. An empty solution means none.
pub const fn range(
    (first, last): (i64, i64),
    description: &'static str,
    solution: &'static str,
    document: &'static str,
    line: u32,
) -> CodeRange {
    let solution = if solution.is_empty() { None } else { Some(solution) };
    CodeRange { first, last, description, solution, document, line }
}
