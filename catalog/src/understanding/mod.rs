//! Understanding: from tables to codes.
//!
//! | file | what it does |
//! |---|---|
//! | `code_cell` | reads a code cell |
//! | `view` | looks at a table as columns |
//! | `columns` | tells error-code tables from others, and finds the code column |
//! | `roles` | gives the other columns their roles |
//! | `choices` | applies the options |
//! | `rows` | reads the rows of an error-code table |
//! | `merge` | merges the rows of all tables that name the same code |
//! | `places` | numbers texts in the order in which they first come |

mod choices;
mod code_cell;
mod columns;
mod merge;
mod places;
mod roles;
mod rows;
mod view;

pub(crate) use choices::{Available, Choices};
pub(crate) use columns::{Verdict, headers, judge, judge_by_header};
pub(crate) use merge::catalog;
pub(crate) use rows::{ReadTable, read, written_rows};
