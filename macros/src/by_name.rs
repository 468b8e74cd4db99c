//! Writes the macros by example behind the user's `code!` and `module_code!`. Comes in: a plan; go out: tokens, one macro for each enum with
//! one arm for each code, the literal first, so that a use costs the compiler next to nothing. The last arm hands what no arm takes to
//! [`crate::named`], which knows other spellings and has the message.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::input::Input;
use crate::plan::{Enum, Plan, Variant};
use crate::source;

/// The macros for the enums of the plan.
pub(crate) fn macros(input: &Input, plan: &Plan) -> TokenStream {
    plan.enums.iter().map(|set| by_name(input, &plan.document, set)).collect()
}

fn by_name(input: &Input, document: &str, set: &Enum) -> TokenStream {
    let Enum { name, what, by_name, variants, .. } = set;
    let runtime = &input.runtime;
    let arms = source::tokens(&variants.iter().map(|variant| arm(name, variant)).collect::<String>());
    let list = list(variants);
    let rest = quote! {
        ($($code:tt)+) => { #runtime::__private::named! { #document #what #name #list $($code)+ } };
    };
    let body = quote!(#arms #rest);
    if input.export { exported(input, by_name, &body) } else { local(by_name, &body) }
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
fn exported(input: &Input, by_name: &Ident, body: &TokenStream) -> TokenStream {
    let unique = Ident::new(&format!("{by_name}_{:016x}", fingerprint(input)), Span::call_site());
    quote! {
        #[doc(hidden)]
        #[macro_export]
        macro_rules! #unique { #body }
        #[doc(hidden)]
        pub use #unique as #by_name;
    }
}

/// A number for this call of the macro in its crate, the same in every build: FNV-1a of the call's place.
fn fingerprint(input: &Input) -> u64 {
    input
        .place
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// `("A.B"; path) => path::Code::A_B`, for a number without quotes.
fn arm(name: &Ident, variant: &Variant) -> String {
    let Variant { ident, code, .. } = variant;
    let literal = number(variant).unwrap_or_else(|| format!("{code:?}"));
    format!("({literal}; $($path:tt)+) => {{ $($path)+::{name}::{ident} }};\n")
}

/// The code as a number literal, if it is written as one writes numbers.
fn number(variant: &Variant) -> Option<String> {
    variant.number.map(|number| number.to_string()).filter(|number| *number == variant.code)
}

/// All codes in one literal: a line for each, with code, variant and the names of its rows, separated by tabs.
fn list(variants: &[Variant]) -> String {
    let mut list = String::new();
    for Variant { ident, code, rows, .. } in variants {
        list.extend([code, "\t", &ident.to_string()]);
        for row in rows.iter().filter(|row| !row.name.is_empty()) {
            list.extend(["\t", &row.name]);
        }
        list.push('\n');
    }
    list
}
