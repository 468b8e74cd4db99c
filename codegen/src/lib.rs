//! Writes Rust for the error codes of a product: the writer of [`tencent_errors!`](https://docs.rs/tencent-errors), as a library for
//! build scripts and commands, which can't call a procedural macro.
//!
//! A build script needs only [`Builder`]. It uses [`Sources`], which reads the user's files into a product, and [`generate`], which takes the
//! product and the user's [`Options`], and returns tokens and a [`Report`] of mistakes.
//!
//! ```
//! use quote::quote;
//! use tencent_errors_catalog::{Catalog, Product};
//! use tencent_errors_codegen::{Options, Target, generate};
//!
//! let reading = Catalog::read("| 错误码 | 描述 |\n|--|--|\n| AuthFailure | 鉴权失败 |\n");
//! let product = Product::of_page("docs-src/cvm.md", reading);
//! let generated = generate(&product, &Options::default(), &Target::new(quote!(::tencent_errors)));
//! assert!(generated.report.is_clean());
//! assert!(generated.tokens.to_string().contains("pub enum Code { # [doc = \"鉴权失败"));
//! ```
//!
//! The stages. All mistakes are found before `write`:
//!
//! ```text
//! paths ─ load/ (nearest) ─▶ Product
//! Product, Options ─▶ plan/ (names) ─▶ Plan ─▶ write/ (code_list) ─▶ TokenStream
//!                       └─▶ report (nearest)
//! a use of `code!` ─▶ code_list (nearest) ─▶ the variant, or the error
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod builder;
mod code_list;
mod file;
mod generate;
#[cfg(test)]
mod golden;
mod load;
#[macro_use]
mod methods;
mod names;
mod nearest;
mod options;
mod plan;
mod report;
mod write;

pub use builder::{Builder, Built, Failure};
pub use code_list::CodeList;
pub use generate::{Generated, contradictions, generate, stand_in};
pub use load::{Loaded, Sources, near_path, other_format, tag_mistake};
pub use names::ident;
pub use nearest::did_you_mean;
pub use options::{Level, Options, Target};
pub use report::{At, Contradiction, Mistake, Report};
