//! Writes the enums. Nothing fails here. All paths are absolute, through `core` or the runtime crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{impls, methods, rustdoc};
use crate::options::Target;
use crate::plan::{Enum, Plan, Variant};
use crate::{literal, names};

/// The enums of the plan, with all that they can do.
pub(crate) fn enums(target: &Target, plan: &Plan<'_>) -> TokenStream {
    plan.enums.iter().filter(|set| set.is_written()).map(|set| one(target, &plan.document, set)).collect()
}

fn one(target: &Target, document: &str, set: &Enum<'_>) -> TokenStream {
    let item = item(target, document, set);
    let all = all(target, set);
    let methods = methods::methods(target, document, set);
    let error_code = impls::error_code(target, document, set);
    let pair = impls::pair(target, set);
    let usual = impls::usual(set);
    let conversions = impls::conversions(target, set);
    let number_conversions = impls::number_conversions(target, set);
    let serde = impls::serde(target, set);
    quote! {
        #item
        const _: () = {
            #all
            #methods
            #error_code
            #pair
            #usual
            #conversions
            #number_conversions
            #serde
        };
    }
}

/// The enum itself. It has no `repr`: rustdoc would show the discriminants then, `E4000 = 0`, which reads as if they were the codes.
fn item(target: &Target, document: &str, set: &Enum<'_>) -> TokenStream {
    let Enum { name, variants, .. } = set;
    let doc = rustdoc::set(document, set);
    // An enum without variants can't be cast to an index; a document of ranges alone has none.
    let none = variants.is_empty().then(|| {
        quote!(
            #[doc(hidden)]
            __None,
        )
    });
    let variants = literal::tokens(target, &variants.iter().map(|one| variant(target, one)).collect::<String>());
    quote! {
        #[doc = #doc]
        #[derive(::core::cmp::PartialEq, ::core::cmp::Eq)]
        #[non_exhaustive]
        pub enum #name {
            #variants
            #none
        }
    }
}

fn variant(target: &Target, variant: &Variant<'_>) -> String {
    let Variant { ident, code, rows, .. } = variant;
    // Comments cost rustc less than attributes. The space after the slashes is no part of the text.
    let mut text = String::new();
    for line in rustdoc::variant(code, rows).lines() {
        text.extend(["/// ", line, "\n"]);
    }
    // Lets rustdoc's search find the variant by its code. The compiler has no use for it, and would take a fifth longer for the enum. rustdoc
    // refuses an alias that is the name itself, or no visible text.
    if target.rustdoc && !names::is_named(ident, code) && !code.is_empty() {
        text.extend(["#[doc(alias = ", &format!("{code:?}"), ")] "]);
    }
    text.extend([ident, ",\n"]);
    text
}

/// The list of all variants. Whenever rustc checks the values of such a list, its time grows with the square of their number. It checks a list
/// in a generic function only where that is used, and can't evaluate it earlier while a value of the generic type stands beside it.
fn all(target: &Target, set: &Enum<'_>) -> TokenStream {
    let name = &set.name;
    let list = set.variants.iter().map(|variant| format!("{name}::{},", variant.ident));
    let list = literal::tokens(target, &list.collect::<Vec<_>>().concat());
    quote! {
        const fn all<__T: ::core::marker::Copy>() -> &'static [#name] {
            &(&([#list], ::core::option::Option::None::<__T>)).0
        }
    }
}
