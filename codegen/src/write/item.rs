//! Writes the enums. All paths are absolute, through `core` or the runtime crate.

use proc_macro2::TokenStream;
use quote::quote;

use super::{impls, methods, rustdoc};
use crate::options::Target;
use crate::plan::{Enum, Plan, Variant};
use crate::{literal, names};

/// Writes the enums of the plan, with their methods and traits.
pub(crate) fn enums(target: &Target, plan: &Plan<'_>) -> TokenStream {
    plan.enums
        .iter()
        .filter(|code_enum| code_enum.is_written())
        .map(|code_enum| one(target, &plan.document, code_enum))
        .collect()
}

fn one(target: &Target, document: &str, code_enum: &Enum<'_>) -> TokenStream {
    let item = item(target, document, code_enum);
    let all = all(target, code_enum);
    let methods = methods::methods(target, document, code_enum);
    let error_code = impls::error_code(target, document, code_enum);
    let pair = impls::pair(target, code_enum);
    let usual = impls::usual(code_enum);
    let conversions = impls::conversions(target, code_enum);
    let number_conversions = impls::number_conversions(target, code_enum);
    let serde = impls::serde(target, code_enum);
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

/// Writes the enum. It has no `repr`, because rustdoc would show the discriminants, `E4000 = 0`, which read as if they were the
/// codes.
fn item(target: &Target, document: &str, code_enum: &Enum<'_>) -> TokenStream {
    let Enum { name, variants, .. } = code_enum;
    let doc = rustdoc::of_enum(document, code_enum);
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

/// Writes the list of all variants. Whenever rustc checks the values of such a list, its time grows with the square of their number. It
/// checks a list in a generic function only where that is used, and can't evaluate it earlier while a value of the generic type stands
/// beside it.
fn all(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let name = &code_enum.name;
    let list = code_enum.variants.iter().map(|variant| format!("{name}::{},", variant.ident));
    let list = literal::tokens(target, &list.collect::<Vec<_>>().concat());
    quote! {
        const fn all<__T: ::core::marker::Copy>() -> &'static [#name] {
            &(&([#list], ::core::option::Option::None::<__T>)).0
        }
    }
}
