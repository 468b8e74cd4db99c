//! Understanding: from tables to codes.
//!
//! | file | what it does |
//! |---|---|
//! | `shape` | puts the columns of folded tables below each other, and headers over the tables that they belong to |
//! | `view` | views a table as columns |
//! | `judge` | decides which tables are of error codes, and which column holds the codes |
//! | `roles` | gives the other columns their roles: the rules |
//! | `rows` | reads the rows of an error-code table |
//! | `code_cell` | reads a code cell |
//! | `forms` | names other forms in which a page lists error codes, and rows that no table holds |

mod code_cell;
mod forms;
mod judge;
mod roles;
mod rows;
mod shape;
mod view;

pub(crate) use forms::{other_form, stray_rows, without_header};
pub(crate) use judge::{CodeRows, Verdict, judge};
pub(crate) use rows::read;
pub(crate) use shape::shaped;
