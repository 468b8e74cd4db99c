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
    let macros = plan.enums.iter().map(|code_enum| (&code_enum.by_name, body(target, plan.product, code_enum)));
    match &options.export {
        Some(suffix) => exported(suffix, macros),
        None => macros.map(|(name, body)| local(name, &body)).collect(),
    }
}

fn body(target: &Target, product: &str, code_enum: &Enum<'_>) -> TokenStream {
    let Enum { name, noun, .. } = code_enum;
    let runtime = &target.runtime;
    let list = listing::literal(target, code_enum);
    quote! {
        ($($code:tt)+) => { #runtime::__private::named! { #product #noun #name #list $($code)+ } };
    }
}

/// Writes a macro for this crate.
fn local(name: &Ident, body: &TokenStream) -> TokenStream {
    quote! {
        macro_rules! #name { #body }
        #[doc(hidden)]
        pub(crate) use #name;
    }
}

/// Writes macros for other crates too. The macros themselves go to the root of the crate, where each needs a name that nothing else has. They
/// stand in a module, because rustc warns of such macros in functions. Only `pub use` leads to a macro from another crate, whatever a crate thinks
/// of it otherwise.
fn exported<'a>(suffix: &str, macros: impl Iterator<Item = (&'a Ident, TokenStream)>) -> TokenStream {
    let (mut names, mut items) = (Vec::new(), TokenStream::new());
    for (name, body) in macros {
        let unique = Ident::new(&format!("{name}_{suffix}"), Span::call_site());
        items.extend(quote! {
            #[doc(hidden)]
            #[macro_export]
            macro_rules! #unique { #body }
            #[allow(clippy::pub_use)]
            pub use #unique as #name;
        });
        names.push(name);
    }
    quote! {
        mod __by_name { #items }
        #[doc(hidden)]
        #[allow(clippy::pub_use)]
        pub use __by_name::{#(#names),*};
    }
}
