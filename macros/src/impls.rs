//! Writes the traits of an enum. Comes in: a plan's enum; go out: their implementations, which stand on the inherent methods that
//! [`crate::expand`] writes. One function for each group of traits.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use crate::plan::Enum;

/// The runtime's trait, by the inherent methods.
pub(crate) fn error_code(runtime: &TokenTree, set: &Enum) -> TokenStream {
    let name = &set.name;
    let text = quote!(&'static ::core::primitive::str);
    let optional = quote!(::core::option::Option<&'static ::core::primitive::str>);
    quote! {
        #[automatically_derived]
        impl #runtime::ErrorCode for #name {
            const ALL: &'static [#name] = all::<()>();
            const DOCUMENT: #text = #name::DOCUMENT;
            #[inline]
            fn as_str(self) -> #text { #name::as_str(self) }
            #[inline]
            fn number(self) -> ::core::option::Option<::core::primitive::i64> { #name::number(self) }
            #[inline]
            fn from_code(code: &::core::primitive::str) -> ::core::option::Option<#name> { #name::from_code(code) }
            #[inline]
            fn from_number(number: ::core::primitive::i64) -> ::core::option::Option<#name> { #name::from_number(number) }
            #[inline]
            fn rows(self) -> #runtime::Rows { #name::rows(self) }
            #[inline]
            fn description(self) -> #text { #name::description(self) }
            #[inline]
            fn solution(self) -> #optional { #name::solution(self) }
            #[inline]
            fn kind(self) -> #optional { #name::kind(self) }
            #[inline]
            fn name(self) -> #optional { #name::name(self) }
            #[inline]
            fn section(self) -> #text { #name::section(self) }
            #[inline]
            fn line(self) -> ::core::primitive::u32 { #name::line(self) }
        }
    }
}

/// From a module code to the code that stands beside it, where the document has such pairs.
pub(crate) fn pair(set: &Enum) -> Option<TokenStream> {
    let (name, codes) = (&set.name, set.pairs_with.as_ref()?);
    Some(quote! {
        #[automatically_derived]
        impl #name {
            /// The code that stands beside this module code, where it first stands.
            #[must_use]
            #[inline]
            pub const fn code(self) -> ::core::option::Option<#codes> {
                #codes::from_code(PAIRS.get(self as ::core::primitive::usize))
            }
        }
    })
}

/// `Display`, `Debug`, and the conversions from and to text.
pub(crate) fn conversions(runtime: &TokenTree, set: &Enum) -> TokenStream {
    let name = &set.name;
    let from_text = quote! {
        match #name::from_code(code) {
            ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
            ::core::option::Option::None => ::core::result::Result::Err(#runtime::UnknownCode::of::<#name>()),
        }
    };
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #runtime::__private::display(f, self.as_str(), self.description(), self.solution())
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
            fn from_str(code: &::core::primitive::str) -> ::core::result::Result<#name, #runtime::UnknownCode> { #from_text }
        }

        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = #runtime::UnknownCode;
            #[inline]
            fn try_from(code: &::core::primitive::str) -> ::core::result::Result<#name, #runtime::UnknownCode> { #from_text }
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

/// The conversion from a number, where codes are numbers.
pub(crate) fn number_conversions(runtime: &TokenTree, set: &Enum) -> Option<TokenStream> {
    let name = &set.name;
    set.variants.iter().any(|variant| variant.number.is_some()).then(|| {
        quote! {
            #[automatically_derived]
            impl ::core::convert::TryFrom<::core::primitive::i64> for #name {
                type Error = #runtime::UnknownCode;
                #[inline]
                fn try_from(number: ::core::primitive::i64) -> ::core::result::Result<#name, #runtime::UnknownCode> {
                    match #name::from_number(number) {
                        ::core::option::Option::Some(code) => ::core::result::Result::Ok(code),
                        ::core::option::Option::None => ::core::result::Result::Err(#runtime::UnknownCode::of::<#name>()),
                    }
                }
            }
        }
    })
}

/// `Serialize` and `Deserialize`; the runtime's macro writes nothing without its feature `serde`.
pub(crate) fn serde(runtime: &TokenTree, set: &Enum) -> TokenStream {
    let name = &set.name;
    quote!(#runtime::__impl_serde!(#name);)
}
