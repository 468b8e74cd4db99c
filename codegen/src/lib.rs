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
//! The stages. All mistakes are found before `write`, which can't fail:
//!
//! ```text
//! paths ─ load/ (nearest) ─▶ Product
//! Product, Options ─▶ plan/ (names) ─▶ Plan ─▶ write/ (code_list) ─▶ TokenStream
//!                       └─▶ report (idle, nearest)
//! a use of `code!` ─▶ code_list (nearest) ─▶ the variant, or the error
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod builder;
mod code_list;
mod file;
#[cfg(test)]
mod golden;
mod idle;
mod load;
#[macro_use]
mod methods;
mod names;
mod nearest;
mod options;
mod plan;
mod report;
mod write;

use proc_macro2::TokenStream;
use quote::quote;
use tencent_errors_catalog::Product;

pub use builder::{Builder, Built, Failure};
pub use code_list::CodeList;
pub use load::{Loaded, Sources, near_path, other_format, tag_mistake};
pub use names::ident;
pub use nearest::did_you_mean;
pub use options::{Duplicates, Options, Target, Translations};
pub use report::{At, Contradiction, Mistake, Report};

use plan::{Enum, Plan};

/// The Rust for a product, and the report of its problems.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The items: the enums with their methods and traits, and the macros that `code!` uses. If there are mistakes, the items for what could be
    /// read, so that one mistake doesn't cause many errors.
    pub tokens: TokenStream,
    /// The problems.
    pub report: Report,
}

/// Writes the Rust for a product.
pub fn generate(product: &Product, options: &Options, target: &Target) -> Generated {
    let mut report = Report::of(product);
    let plan = plan::plan(product, options, &mut report);
    if report.is_clean() {
        idle::report_idle(product, options, &plan, &mut report);
    }
    if !report.is_clean() && !plan.enums.iter().any(Enum::is_written) {
        return Generated { tokens: stand_in(product.name(), options, target), report };
    }
    Generated { tokens: write(&plan, options, target), report }
}

/// Returns all rows of a product that contradict the first row of their code. [`generate`] reports the first of each code, if
/// [`Options::duplicates`] says so.
pub fn contradictions(product: &Product) -> Vec<Contradiction> {
    let plan = plan::plan(product, &Options::default(), &mut Report::default());
    let of_enum = |code_enum: &Enum<'_>| -> Vec<Contradiction> {
        let variants = code_enum.variants.iter();
        variants.flat_map(|variant| plan::contradictions_of(code_enum, variant)).collect()
    };
    plan.enums.iter().flat_map(of_enum).collect()
}

/// Writes enums without codes, for a product whose documents can't be read, so that programs that name them have no errors of their own.
pub fn stand_in(product: &str, options: &Options, target: &Target) -> TokenStream {
    write(&Plan::stand_in(product, options), options, target)
}

fn write(plan: &Plan<'_>, options: &Options, target: &Target) -> TokenStream {
    let enums = write::enums(target, plan);
    let macros = write::macros(target, options, plan);
    quote!(#enums #macros)
}
