//! Writes a code for people.

use core::fmt;

use super::code::ErrorCode;

/// Writes a code as `Display` of the generated enums: `code: description`, in the alternate form with the
/// solution.
///
/// # Errors
/// Those of the formatter.
pub fn display<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(code.as_str())?;
    if !code.description().is_empty() {
        write!(f, ": {}", code.description())?;
    }
    match code.solution() {
        Some(solution) if f.alternate() => write!(f, " (solution: {solution})"),
        _ => Ok(()),
    }
}

/// Writes a code as `Debug` of the generated enums: its text alone.
///
/// # Errors
/// Those of the formatter.
pub fn debug<C: ErrorCode>(code: C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(code.as_str())
}
