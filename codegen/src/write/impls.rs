//! Writes the trait impls of an enum, a function for each group of traits. They use the table.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use tencent_errors_catalog::Space;

use super::tables;
use crate::options::Target;
use crate::plan::{Enum, Plan};

/// Writes the impl of the runtime's trait.
pub(super) fn error_code(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let table = tables::table(target, plan, code_enum);
    let current = current(target, code_enum);
    let languages = languages(target, plan, code_enum);
    let space = match code_enum.space {
        Space::Code => quote!(PrimaryCode),
        Space::Module => quote!(ModuleCode),
    };
    quote! {
        #[automatically_derived]
        impl #runtime::ErrorCode for #name {
            const ALL: &'static [#name] = all::<()>();
            #current
            const DOCUMENTS: &'static [&'static ::core::primitive::str] = #name::DOCUMENTS;
            #languages
            const TABLE: &'static #runtime::__private::Table = &#table;
            #[inline]
            fn index(self) -> ::core::primitive::usize { self as ::core::primitive::usize }
        }

        #[automatically_derived]
        impl #runtime::#space for #name {}
    }
}

/// Writes the list of the current codes, if it is not that of all codes.
fn current(target: &Target, code_enum: &Enum<'_>) -> Option<TokenStream> {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let current = code_enum.current();
    let count = Literal::usize_unsuffixed(current);
    (current < code_enum.variants.len())
        .then(|| quote!(const CURRENT: &'static [#name] = #runtime::__private::first(all::<()>(), #count);))
}

/// Writes the other languages, if there are any.
fn languages(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> Option<TokenStream> {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let translations = tables::translations(target, plan, code_enum);
    (!plan.languages.is_empty()).then(|| {
        quote! {
            const LANGUAGES: &'static [&'static ::core::primitive::str] = #name::LANGUAGES;
            const TRANSLATIONS: &'static [&'static #runtime::__private::Translation] = &[#(&#translations),*];
        }
    })
}

/// Converts a module code to the code next to it, where the document has such pairs.
pub(super) fn pair(target: &Target, code_enum: &Enum<'_>) -> Option<TokenStream> {
    let (runtime, name, codes) = (&target.runtime, &code_enum.name, code_enum.pairs_with.as_ref()?);
    Some(quote! {
        #[automatically_derived]
        impl #name {
            /// Returns the code next to this module code, in the first row that has both.
            #[must_use]
            #[inline]
            pub const fn code(self) -> ::core::option::Option<#codes> {
                #codes::from_code(#runtime::__private::table::<#name>().rows.pairs.get(self as ::core::primitive::usize))
            }
        }
    })
}

/// Writes the traits that one would derive. A derive costs rustc more, and more with each variant. Only those that make constants
/// work as patterns must be derived.
pub(super) fn usual(code_enum: &Enum<'_>) -> TokenStream {
    let name = &code_enum.name;
    quote! {
        #[automatically_derived]
        impl ::core::clone::Clone for #name {
            #[inline]
            fn clone(&self) -> #name { *self }
        }

        #[automatically_derived]
        impl ::core::marker::Copy for #name {}

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for #name {
            #[inline]
            fn partial_cmp(&self, other: &#name) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Ord for #name {
            #[inline]
            fn cmp(&self, other: &#name) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&(*self as ::core::primitive::usize), &(*other as ::core::primitive::usize))
            }
        }

        #[automatically_derived]
        impl ::core::hash::Hash for #name {
            #[inline]
            fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
                ::core::hash::Hash::hash(&(*self as ::core::primitive::usize), state);
            }
        }
    }
}

/// `Display`, `Debug`, and the conversions from and to text.
pub(super) fn conversions(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #runtime::__private::display(*self, f)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #runtime::UnknownCode;
            #[inline]
            fn from_str(code: &::core::primitive::str) -> ::core::result::Result<#name, #runtime::UnknownCode> {
                #runtime::__private::convert_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = #runtime::UnknownCode;
            #[inline]
            fn try_from(code: &::core::primitive::str) -> ::core::result::Result<#name, #runtime::UnknownCode> {
                #runtime::__private::convert_code(code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for #name {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str { self.as_str() }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for &'static ::core::primitive::str {
            #[inline]
            fn from(code: #name) -> &'static ::core::primitive::str { code.as_str() }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::str> for #name {
            #[inline]
            fn eq(&self, other: &::core::primitive::str) -> ::core::primitive::bool { self.as_str() == other }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<&::core::primitive::str> for #name {
            #[inline]
            fn eq(&self, other: &&::core::primitive::str) -> ::core::primitive::bool { self.as_str() == *other }
        }
    }
}

/// Writes the conversion from a number, where codes are numbers.
pub(super) fn number_conversions(target: &Target, code_enum: &Enum<'_>) -> Option<TokenStream> {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    code_enum.variants.iter().any(|variant| variant.number.is_some()).then(|| {
        quote! {
            #[automatically_derived]
            impl ::core::convert::TryFrom<::core::primitive::i64> for #name {
                type Error = #runtime::UnknownCode;
                #[inline]
                fn try_from(number: ::core::primitive::i64) -> ::core::result::Result<#name, #runtime::UnknownCode> {
                    #runtime::__private::convert_number(number)
                }
            }
        }
    })
}

/// `Serialize` and `Deserialize`; the runtime's macro writes nothing without its feature `serde`.
pub(super) fn serde(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    quote!(#runtime::__impl_serde!(#name);)
}
