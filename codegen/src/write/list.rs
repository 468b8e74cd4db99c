//! Writes the list of all variants of an enum.

use proc_macro2::TokenStream;
use quote::quote;

use crate::literal;
use crate::options::Target;
use crate::plan::Enum;

/// Returns whether a derive macro writes the list of all variants. Only in the output of one does rustc let deprecated variants be named without
/// a warning, whatever the lints of the user's crate.
pub(super) fn is_derived(target: &Target, code_enum: &Enum<'_>) -> bool {
    target.macros && code_enum.has_removed()
}

/// Writes an expression for the list of all variants. Whenever rustc checks the values of such a list, its time grows with the square of their
/// number. It checks a list in a generic function only where that is used, and can't evaluate it earlier while a value of the generic type
/// stands beside it. In an inline constant it would check the values once more.
pub(super) fn all(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let name = &code_enum.name;
    let watch = &target.watch;
    if is_derived(target, code_enum) {
        return quote!({ #watch #name::__all::<()>() });
    }
    let allow = code_enum.has_removed().then(|| quote!(#[allow(deprecated)]));
    let mut list = String::new();
    let path = format!("{name}::");
    for variant in &code_enum.variants {
        list.push_str(&path);
        list.push_str(&variant.ident);
        list.push(',');
    }
    let list = literal::tokens(target, &list);
    quote! {
        {
            #watch
            #allow
            const fn all<__T: ::core::marker::Copy>() -> &'static [#name] {
                &(&([#list], ::core::option::Option::None::<__T>)).0
            }
            all::<()>()
        }
    }
}
