//! Writes the inherent methods of an enum: those of the runtime's trait `ErrorCode`, as `const fn` where possible.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::options::Target;
use crate::plan::Enum;

/// The type that a method returns.
enum Returns {
    Text,
    OptionalText,
    OptionalNumber,
    Line,
}

/// A method that looks into a column: its name, what it returns, and its documentation.
type Accessor = (&'static str, Returns, &'static str);

const IDENTITY: &[Accessor] = &[
    ("as_str", Returns::Text, " Returns the code as the document writes it."),
    ("number", Returns::OptionalNumber, " Returns the code as a number, if it is a decimal integer that fits."),
];

const TEXTS: &[Accessor] = &[
    (
        "description",
        Returns::Text,
        " Returns what the code means, in the document's language; empty if the document doesn't say.",
    ),
    ("solution", Returns::OptionalText, " Returns what to do about it: the document's remedy column."),
    ("kind", Returns::OptionalText, " Returns the kind of error: the document's error-type column."),
    ("name", Returns::OptionalText, " Returns the symbol next to a numeric code."),
    ("section", Returns::Text, " Returns the heading above the code's first row; empty if there is none."),
    ("line", Returns::Line, " Returns the line of the code's first row in the document, counted from 1."),
];

pub(super) fn methods(target: &Target, document: &str, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let constants = constants(document, code_enum);
    let identity = IDENTITY.iter().map(|accessor| accessor_tokens(target, code_enum, accessor));
    let look_ups = look_ups(target, code_enum);
    let texts = TEXTS.iter().map(|accessor| accessor_tokens(target, code_enum, accessor));
    let rows = quote! {
        /// Returns the range of codes that the document gives for a number, if the number has no row of its own.
        #[must_use]
        #[inline]
        pub const fn range_of(number: ::core::primitive::i64) -> ::core::option::Option<#runtime::CodeRange> {
            #runtime::__private::table::<#name>().range_of(number)
        }

        /// Returns every row of the document that names the code, in order: at least one.
        #[must_use]
        #[inline]
        pub fn rows(self) -> #runtime::Rows {
            #runtime::__private::table::<#name>().rows(self as ::core::primitive::usize)
        }
    };
    quote! {
        #[automatically_derived]
        impl #name {
            #constants
            #(#identity)*
            #look_ups
            #(#texts)*
            #rows
        }
    }
}

fn constants(document: &str, code_enum: &Enum<'_>) -> TokenStream {
    let name = &code_enum.name;
    let count = Literal::usize_unsuffixed(code_enum.variants.len());
    quote! {
        /// All codes, in the order in which the document first names them.
        pub const ALL: &'static [#name] = all::<()>();

        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = #count;

        /// The document's path, as the macro call gives it.
        pub const DOCUMENT: &'static ::core::primitive::str = #document;
    }
}

fn look_ups(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    quote! {
        /// Returns the code with exactly this text, case included.
        #[must_use]
        #[inline]
        pub const fn from_code(code: &::core::primitive::str) -> ::core::option::Option<#name> {
            #runtime::__private::find_code(code)
        }

        /// Returns the code with this number.
        #[must_use]
        #[inline]
        pub const fn from_number(number: ::core::primitive::i64) -> ::core::option::Option<#name> {
            #runtime::__private::find_number(number)
        }
    }
}

fn accessor_tokens(target: &Target, code_enum: &Enum<'_>, (method, returns, doc): &Accessor) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let method = Ident::new(method, Span::mixed_site());
    // The table's own methods for identity have shorter names.
    let column = if method == "as_str" { Ident::new("code", Span::mixed_site()) } else { method.clone() };
    let returns = match returns {
        Returns::Text => quote!(&'static ::core::primitive::str),
        Returns::OptionalText => quote!(::core::option::Option<&'static ::core::primitive::str>),
        Returns::OptionalNumber => quote!(::core::option::Option<::core::primitive::i64>),
        Returns::Line => quote!(::core::primitive::u32),
    };
    quote! {
        #[doc = #doc]
        #[must_use]
        #[inline]
        pub const fn #method(self) -> #returns {
            #runtime::__private::table::<#name>().#column(self as ::core::primitive::usize)
        }
    }
}
