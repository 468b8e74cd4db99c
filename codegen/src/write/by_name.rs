//! Writes the macros by example behind the user's `code!` and `module_code!`, one for each enum. Each passes all codes of the enum, as one
//! literal, and the user's tokens to the procedural macro `named`. A macro with an arm for each code would cost more: the compiler reads all arms
//! in every build and tries them one by one at every use.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::listing;
use crate::options::{Options, Target};
use crate::plan::{Enum, Plan};

/// Writes the macros for the enums of the plan.
pub(crate) fn macros(target: &Target, options: &Options, plan: &Plan<'_>) -> TokenStream {
    plan.enums.iter().map(|code_enum| by_name(target, options, &plan.document, code_enum)).collect()
}

fn by_name(target: &Target, options: &Options, document: &str, code_enum: &Enum<'_>) -> TokenStream {
    let Enum { name, noun, by_name, .. } = code_enum;
    let runtime = &target.runtime;
    let list = listing::literal(target, code_enum);
    let body = quote! {
        ($($code:tt)+) => { #runtime::__private::named! { #document #noun #name #list $($code)+ } };
    };
    match &options.export {
        Some(suffix) => exported(suffix, by_name, &body),
        None => local(by_name, &body),
    }
}

/// For this crate.
fn local(by_name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        macro_rules! #by_name { #body }
        #[doc(hidden)]
        pub(crate) use #by_name;
    }
}

/// For other crates too. The macro itself goes to the root of the crate, where it needs a name that nothing else has.
fn exported(suffix: &str, by_name: &Ident, body: &TokenStream) -> TokenStream {
    let unique = Ident::new(&format!("{by_name}_{suffix}"), Span::call_site());
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #unique { #body }
        #[doc(hidden)]
        pub use #unique as #by_name;
    }
}
