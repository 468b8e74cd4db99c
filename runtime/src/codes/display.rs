//! Writes a code for people.

use core::fmt;

use super::code::ErrorCode;

/// Writes a code as `Display` of the generated enums: `code: description`, in the alternate form with the
/// solution.
///
/// # Errors
/// Those of the formatter.
#[inline]
pub fn display<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (table, index) = (C::TABLE, code.index());
    let solution = if f.alternate() { table.rows.solutions.get_by_call(index) } else { "" };
    write(f, table.by_code.codes.get_by_call(index), table.rows.descriptions.get_by_call(index), solution)
}

/// Writes what is the same for every enum.
#[inline(never)]
pub(super) fn write(f: &mut fmt::Formatter<'_>, code: &str, description: &str, solution: &str) -> fmt::Result {
    f.write_str(code)?;
    if !description.is_empty() {
        write!(f, ": {description}")?;
    }
    if !solution.is_empty() {
        write!(f, " (solution: {solution})")?;
    }
    Ok(())
}

/// Writes a code as `Debug` of the generated enums: its text alone.
///
/// # Errors
/// Those of the formatter.
#[inline]
pub fn debug<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(C::TABLE.by_code.codes.get_by_call(code.index()))
}
