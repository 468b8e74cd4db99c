//! Writes a code for people: what is the same for every enum.

use core::fmt;

/// Writes a code with its description, and with its solution unless that is empty.
#[inline(never)]
pub(super) fn write_code(f: &mut fmt::Formatter<'_>, code: &str, description: &str, solution: &str) -> fmt::Result {
    f.write_str(code)?;
    if !description.is_empty() {
        write!(f, ": {description}")?;
    }
    if !solution.is_empty() {
        write!(f, " (solution: {solution})")?;
    }
    Ok(())
}
