//! Writes what an enum can do: the impl of the runtime's trait, which holds its tables. All methods and other traits stand on that one, and are the
//! same for every enum, so a macro by example of the runtime writes them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tencent_errors_catalog::Space;

use super::{list, tables};
use crate::options::Target;
use crate::plan::{Enum, Plan};

/// Writes the impl of the runtime's trait.
pub(super) fn error_code(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let table = tables::table(target, plan, code_enum);
    let all = list::all(target, code_enum);
    let current = current(target, code_enum);
    let languages = languages(target, plan, code_enum);
    quote! {
        #[automatically_derived]
        impl #runtime::ErrorCode for #name {
            const ALL: &'static [#name] = #all;
            #current
            #languages
            const WRITTEN: #runtime::__private::Table = #table;
            #[inline]
            fn index(self) -> ::core::primitive::usize { self as ::core::primitive::usize }
        }
    }
}

/// Writes the list of the current codes, if it is not that of all codes.
fn current(target: &Target, code_enum: &Enum<'_>) -> Option<TokenStream> {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let count = Literal::usize_unsuffixed(code_enum.current());
    code_enum.has_removed().then(
        || quote!(const CURRENT: &'static [#name] = #runtime::__private::first(#runtime::__private::all(), #count);),
    )
}

/// Writes the other languages, if there are any.
fn languages(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> Option<TokenStream> {
    let runtime = &target.runtime;
    let tags = plan.languages.iter().map(|language| language.tag);
    let translations = tables::translations(target, plan, code_enum);
    (!plan.languages.is_empty()).then(|| {
        quote! {
            const LANGUAGES: &'static [&'static ::core::primitive::str] = &[#(#tags),*];
            const TRANSLATIONS: &'static [&'static #runtime::__private::Translation] = &[#(&#translations),*];
        }
    })
}

/// Writes the methods and the other traits.
pub(super) fn rest(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let count = Literal::usize_unsuffixed(code_enum.variants.len());
    let space = match code_enum.space {
        Space::Code => {
            let modules = plan.modules().map_or_else(|| quote!(#runtime::NoModuleCode), |name| quote!(#name));
            quote!(primary (#modules))
        }
        Space::Module => quote!(module),
    };
    let numbers = code_enum.variants.iter().any(|variant| variant.number.is_some()).then(|| quote!(numbers));
    let pair = code_enum.pairs_with.as_ref().map(|codes| quote!(#runtime::__impl_pair! { #name #codes }));
    quote! {
        #runtime::__impl_code! { #name #count #space #numbers }
        #pair
    }
}
