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

mod build;
mod catalog;
mod code_cell;
mod columns;
mod format;
mod grid;
mod headings;
mod html;
mod lines;
mod markdown;
mod normal;
mod options;
mod page;
mod problem;
mod repairs;
mod roles;
mod source;
mod table;
mod text;
mod view;
mod vocabulary;

pub use catalog::{Catalog, CodeTable, Entry, Note, Range, Reading, Row, Space};
pub use format::{Format, NotUtf8};
pub use options::{OptionKind, Options, Role, Unmatched};
pub use problem::{Place, Problem};
pub use table::Markup;
pub use text::visible;
