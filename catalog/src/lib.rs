//! Reads the error codes in the documents of Tencent Cloud's API: the reader of
//! [`tencent_errors!`](https://docs.rs/tencent-errors), for build scripts and tools.
//!
//! [`Catalog::read`] takes the text of a Markdown document and returns its error-code tables as written ([`CodeTable`]), its codes
//! ([`Entry`]), and the rows that it could not read ([`Problem`]), each with its line. [`Catalog::read_with`] also reads HTML pages, and
//! takes [`Options`].
//!
//! A product has many pages: [`Pages::find`] finds those of a folder, [`Edition`] merges their codes into one set, and [`Product`] adds
//! other languages and an older snapshot.
//!
//! `reading` finds all tables of a document. `understanding` decides which of them list error codes, and what each column and cell means:
//!
//! ```text
//! bytes ─ format ─▶ text ─ reading (source, repairs ─ markdown | html ─ grid) ─▶ tables
//!       ─ understanding (shape, view, judge, roles ─ rows, code_cell | forms) ─▶ Catalog
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

#[macro_use]
mod column;

mod catalog;
mod format;
mod options;
mod pages;
mod problem;
mod product;
mod read;
mod reading;
mod text;
mod understanding;
mod vocabulary;

pub use catalog::{Catalog, CodeTable, Entry, Note, PlacedRow, Row, Space, Statement};
pub use column::Column;
pub use format::{Format, NotUtf8};
pub use options::{OptionKind, Options, Role, Unmatched};
pub use pages::{Page, Pages, Unreadable, read_file};
pub use problem::{Place, Problem};
pub use product::{Edition, Product};
pub use read::{Reading, WrittenRow, WrittenTable};
pub use reading::Markup;
pub use text::visible;
pub use vocabulary::CLASSES;
