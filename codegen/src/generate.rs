//! Writes the Rust for a product: the stages one after the other.

use proc_macro2::TokenStream;
use quote::quote;
use tencent_errors_catalog::Product;

use crate::options::{Options, Target};
use crate::plan::{self, Enum, Plan};
use crate::report::{Contradiction, Report};
use crate::write;

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
        plan::idle_options(product, options, &plan, &mut report);
    }
    if !report.is_clean() && !plan.enums.iter().any(Enum::is_written) {
        return Generated { tokens: stand_in(product.name(), options, target), report };
    }
    Generated { tokens: written(&plan, options, target), report }
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
    written(&Plan::stand_in(product, options), options, target)
}

fn written(plan: &Plan<'_>, options: &Options, target: &Target) -> TokenStream {
    let enums = write::enums(target, plan);
    let macros = write::macros(target, options, plan);
    quote!(#enums #macros)
}
