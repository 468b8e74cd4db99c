//! Writes the macros by example behind the user's `code!` and `module_code!`. Comes in: a plan; go out: tokens, one macro for each enum, which
//! hands all codes of the enum, in one literal, and what the user wrote to [`crate::named`]. With an arm for each code, the compiler
//! would read thousands of arms in every build, and at every use one after the other.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::input::Input;
use crate::listing;
use crate::plan::{Enum, Plan};

/// The macros for the enums of the plan.
pub(crate) fn macros(input: &Input, plan: &Plan) -> TokenStream {
    plan.enums.iter().map(|set| by_name(input, &plan.document, set)).collect()
}

fn by_name(input: &Input, document: &str, set: &Enum) -> TokenStream {
    let Enum { name, what, by_name, variants, .. } = set;
    let runtime = &input.runtime;
    let list = listing::literal(variants);
    let body = quote! {
        ($($code:tt)+) => { #runtime::__private::named! { #document #what #name #list $($code)+ } };
    };
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
