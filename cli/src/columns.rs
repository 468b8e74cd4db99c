//! The texts of a row beside its code.

use tencent_errors_catalog::Row;

/// A text of a row, by its name.
pub(crate) type Column = (&'static str, fn(&Row) -> Option<&String>);

/// All texts of a row, in the order in which they are shown.
pub(crate) const COLUMNS: [Column; 6] = [
    ("description", |row| row.description.as_ref()),
    ("solution", |row| row.solution.as_ref()),
    ("cause", |row| row.cause.as_ref()),
    ("message", |row| row.message.as_ref()),
    ("kind", |row| row.kind.as_ref()),
    ("name", |row| row.name.as_ref()),
];
