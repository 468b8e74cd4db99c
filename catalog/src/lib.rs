//! Reads the error codes that a document of Tencent Cloud's API tells: the reader behind
//! [`tencent_errors!`](https://docs.rs/tencent-errors), for build scripts and tools.
//!
//! [`Catalog::read`] takes the text of a Markdown document, with pipe tables and HTML tables, and gives its error-code tables as written
//! ([`CodeTable`]), its codes ([`Entry`]), and what it could not read ([`Problem`]), each with its line.
//!
//! The stages, one file each:
//!
//! ```text
//! text ─ source (repairs) ─▶ Source ─ markdown | html (grid) ─▶ Vec<Table> ─ columns (view, vocabulary, code_cell), roles ─▶ Columns ─ build ─▶ Catalog
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod catalog;
mod format;
mod normal;
mod options;
mod problem;
mod read;
mod reading;
mod text;
mod understanding;
mod vocabulary;

pub use catalog::{Catalog, CodeTable, Entry, Note, Range, Row, Space};
pub use format::{Format, NotUtf8};
pub use options::{OptionKind, Options, Role, Unmatched};
pub use problem::{Place, Problem};
pub use read::{__tables_with_lines, Reading};
pub use reading::Markup;
pub use text::visible;
