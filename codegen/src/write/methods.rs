//! Writes the inherent methods of an enum: those of the runtime's trait `ErrorCode`, as `const fn` where possible.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::options::Target;
use crate::plan::{Enum, Plan};

/// The type that a method returns.
enum Returns {
    Text,
    OptionalText,
    OptionalNumber,
    Line,
    Class,
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
        " Returns what the code means, in the first language; empty if its first row doesn't say.",
    ),
    ("solution", Returns::OptionalText, " Returns what to do about it: the document's remedy column."),
    ("kind", Returns::OptionalText, " Returns the kind of error: the document's error-type column."),
    ("name", Returns::OptionalText, " Returns the symbol next to a numeric code."),
    ("section", Returns::Text, " Returns the heading above the code's first row; empty if there is none."),
    ("document", Returns::Text, " Returns the path of the document that first names the code."),
    ("line", Returns::Line, " Returns the line of the code's first row in that document, counted from 1."),
    ("class", Returns::Class, " Returns the class of the code; of a number, that of the symbol next to it."),
];

pub(super) fn methods(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let name = &code_enum.name;
    let constants = constants(target, plan, code_enum);
    let identity = IDENTITY.iter().map(|accessor| accessor_tokens(target, code_enum, accessor));
    let look_ups = look_ups(target, code_enum);
    let texts = TEXTS.iter().map(|accessor| accessor_tokens(target, code_enum, accessor));
    let rows = rows(target, code_enum);
    let languages = languages(target, code_enum);
    let retries = retries(target, code_enum);
    quote! {
        #[automatically_derived]
        impl #name {
            #constants
            #(#identity)*
            #look_ups
            #(#texts)*
            #rows
            #languages
            #retries
        }
    }
}

fn constants(target: &Target, plan: &Plan<'_>, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let count = Literal::usize_unsuffixed(code_enum.variants.len());
    let documents = &plan.documents;
    let tags = plan.languages.iter().map(|language| language.tag);
    quote! {
        /// All codes, in the order in which the documents first name them; those that have left the current documents come last.
        pub const ALL: &'static [#name] = all::<()>();

        /// The codes of the current documents.
        pub const CURRENT: &'static [#name] = <#name as #runtime::ErrorCode>::CURRENT;

        /// How many codes there are.
        pub const COUNT: ::core::primitive::usize = #count;

        /// The paths of the documents that tell codes, in the order that counts.
        pub const DOCUMENTS: &'static [&'static ::core::primitive::str] = &[#(#documents),*];

        /// The tags of the other languages, as the macro call gives them.
        pub const LANGUAGES: &'static [&'static ::core::primitive::str] = &[#(#tags),*];
    }
}

fn rows(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    quote! {
        /// Returns the range of codes that the documents give for a number, if the number has no row of its own.
        #[must_use]
        #[inline]
        pub const fn range_of(number: ::core::primitive::i64) -> ::core::option::Option<#runtime::CodeRange> {
            #runtime::__private::table::<#name>().range_of(number)
        }

        /// Returns the rows that name the code, in the order of the documents: at least one. A row that says the same as one of an earlier
        /// document is left out.
        #[must_use]
        #[inline]
        pub fn rows(self) -> #runtime::Rows {
            #runtime::__private::table::<#name>().rows(self as ::core::primitive::usize)
        }

        /// Returns the rows that name the code in the documents whose path ends so, in whole segments.
        #[must_use]
        #[inline]
        pub fn rows_in(self, path: &::core::primitive::str) -> #runtime::RowsIn<'_> {
            #runtime::__private::table::<#name>().rows_in(self as ::core::primitive::usize, path)
        }

        /// Returns whether the code has left the current documents: only the older snapshot has it.
        #[must_use]
        #[inline]
        pub const fn is_removed(self) -> ::core::primitive::bool {
            self as ::core::primitive::usize >= #runtime::__private::table::<#name>().current
        }
    }
}

fn languages(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    quote! {
        /// Returns the first row that names the code in another language: that of the tag, or of the next more general one that has the code.
        #[must_use]
        #[inline]
        pub fn in_language(self, tag: &::core::primitive::str) -> ::core::option::Option<#runtime::Row> {
            <#name as #runtime::ErrorCode>::in_language(self, tag)
        }

        /// Returns what the code means in another language; in the first one if that doesn't say.
        #[must_use]
        #[inline]
        pub fn description_in(self, tag: &::core::primitive::str) -> &'static ::core::primitive::str {
            <#name as #runtime::ErrorCode>::description_in(self, tag)
        }
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

fn retries(target: &Target, code_enum: &Enum<'_>) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    quote! {
        /// Returns whether a retry may help, by the code itself and by what the document says about it.
        #[must_use]
        #[inline]
        pub fn retry(self) -> #runtime::Retry {
            <#name as #runtime::ErrorCode>::retry(self)
        }

        /// Returns the least time to wait before a retry, where the document says it.
        #[must_use]
        #[inline]
        pub fn retry_after(self) -> ::core::option::Option<::core::time::Duration> {
            <#name as #runtime::ErrorCode>::retry_after(self)
        }
    }
}

fn accessor_tokens(target: &Target, code_enum: &Enum<'_>, (method, returns, doc): &Accessor) -> TokenStream {
    let (runtime, name) = (&target.runtime, &code_enum.name);
    let method = Ident::new(method, Span::mixed_site());
    // The codes themselves are no columns of the rows.
    let column = match method.to_string().as_str() {
        "as_str" => quote!(code),
        "number" => quote!(number),
        "class" => quote!(class),
        _ => quote!(rows.#method),
    };
    let returns = match returns {
        Returns::Text => quote!(&'static ::core::primitive::str),
        Returns::OptionalText => quote!(::core::option::Option<&'static ::core::primitive::str>),
        Returns::OptionalNumber => quote!(::core::option::Option<::core::primitive::i64>),
        Returns::Line => quote!(::core::primitive::u32),
        Returns::Class => quote!(#runtime::Class),
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
