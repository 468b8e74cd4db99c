//! Writes the enums. Comes in: a plan; go out: tokens. Nothing fails here. One function for each item that is written; all paths are
//! absolute, through `core` or the runtime crate.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use crate::input::Input;
use crate::load::Document;
use crate::plan::{Enum, Plan, Variant};
use crate::{impls, names, rustdoc, source};

/// The enums of the plan, with all that they can do.
pub(crate) fn expand(input: &Input, plan: &Plan) -> TokenStream {
    plan.enums.iter().filter(|set| set.is_written()).map(|set| expand_enum(input, &plan.document, set)).collect()
}

/// Makes the compiler watch the document, so that a change to it builds the crate anew. Nothing of it gets into the program.
pub(crate) fn tracked(document: &Document) -> TokenStream {
    let path = &document.path;
    let full = if std::path::Path::new(path).is_absolute() {
        quote!(#path)
    } else {
        let path = format!("/{path}");
        quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path))
    };
    quote!(
        const _: &[::core::primitive::u8] = ::core::include_bytes!(#full);
    )
}

fn expand_enum(input: &Input, document: &str, set: &Enum) -> TokenStream {
    let runtime = &input.runtime;
    let item = item(input, document, set);
    let all = all(set);
    let methods = methods(runtime, document, set);
    let error_code = impls::error_code(runtime, document, set);
    let pair = impls::pair(runtime, set);
    let usual = impls::usual(set);
    let conversions = impls::conversions(runtime, set);
    let number_conversions = impls::number_conversions(runtime, set);
    let serde = impls::serde(runtime, set);
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
fn item(input: &Input, document: &str, set: &Enum) -> TokenStream {
    let Enum { name, variants, .. } = set;
    let doc = rustdoc::set(document, set);
    // A document of ranges alone gives an enum without values; but one without variants has no index.
    let none = variants.is_empty().then(|| {
        quote!(
            #[doc(hidden)]
            __None,
        )
    });
    let variants = source::tokens(&variants.iter().map(|one| variant(input, one)).collect::<String>());
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

fn variant(input: &Input, variant: &Variant) -> String {
    let Variant { ident, code, rows, .. } = variant;
    // Comments, which cost rustc less than attributes; the space is no part of the text.
    let mut text = String::new();
    for line in rustdoc::variant(code, rows).lines() {
        text.extend(["/// ", line, "\n"]);
    }
    // A search for the code finds the variant. The compiler has no use for it, but would take a fifth longer for the enum. rustdoc refuses
    // an alias that is the name itself, or no visible text.
    if input.rustdoc && !names::is_named(ident, code) && !code.is_empty() {
        text.extend(["#[doc(alias = ", &format!("{code:?}"), ")] "]);
    }
    text.extend([ident, ",\n"]);
    text
}

/// The list of all variants. rustc takes time that grows with the square of their number whenever it checks the values of such a list: one in
/// a generic function it checks only where it is used, and while a value of the generic type stands beside it, its optimizations can't
/// evaluate it before.
fn all(set: &Enum) -> TokenStream {
    let name = &set.name;
    let list = set.variants.iter().map(|variant| format!("{name}::{},", variant.ident));
    let list = source::tokens(&list.collect::<Vec<_>>().concat());
    quote! {
        const fn all<__T: ::core::marker::Copy>() -> &'static [#name] {
            &(&([#list], ::core::option::Option::None::<__T>)).0
        }
    }
}

/// The inherent methods.
fn methods(runtime: &TokenTree, document: &str, set: &Enum) -> TokenStream {
    let name = &set.name;
    let count = Literal::usize_unsuffixed(set.variants.len());
    let text = quote!(&'static ::core::primitive::str);
    let table = quote!(#runtime::__private::table::<#name>());
    let index = quote!(self as ::core::primitive::usize);
    let optional = quote!(::core::option::Option<&'static ::core::primitive::str>);
    quote! {
        #[automatically_derived]
        impl #name {
            /// All codes, in the order in which the document first names them.
            pub const ALL: &'static [#name] = all::<()>();

            /// How many codes there are.
            pub const COUNT: ::core::primitive::usize = #count;

            /// The document's path, as the macro call gives it.
            pub const DOCUMENT: #text = #document;

            /// The code as the document writes it.
            #[must_use]
            #[inline]
            pub const fn as_str(self) -> #text {
                #table.code(#index)
            }

            /// The code as a number, if it is a decimal integer that fits.
            #[must_use]
            #[inline]
            pub const fn number(self) -> ::core::option::Option<::core::primitive::i64> {
                #table.number(#index)
            }

            /// The code that is written exactly so, case included.
            #[must_use]
            #[inline]
            pub const fn from_code(code: &::core::primitive::str) -> ::core::option::Option<#name> {
                #runtime::__private::find_code(code)
            }

            /// The code with this number.
            #[must_use]
            #[inline]
            pub const fn from_number(number: ::core::primitive::i64) -> ::core::option::Option<#name> {
                #runtime::__private::find_number(number)
            }

            /// What the code means, in the document's language; empty if the document doesn't say.
            #[must_use]
            #[inline]
            pub const fn description(self) -> #text {
                #table.description(#index)
            }

            /// What to do about it: the document's remedy column.
            #[must_use]
            #[inline]
            pub const fn solution(self) -> #optional {
                #table.solution(#index)
            }

            /// The kind of error: the document's error-type column.
            #[must_use]
            #[inline]
            pub const fn kind(self) -> #optional {
                #table.kind(#index)
            }

            /// The symbol that stands beside a numeric code.
            #[must_use]
            #[inline]
            pub const fn name(self) -> #optional {
                #table.name(#index)
            }

            /// The heading under which the code first stands; empty if there is none.
            #[must_use]
            #[inline]
            pub const fn section(self) -> #text {
                #table.section(#index)
            }

            /// The line of the document, from 1, on which the code first stands.
            #[must_use]
            #[inline]
            pub const fn line(self) -> ::core::primitive::u32 {
                #table.line(#index)
            }

            /// The range of codes that the document gives for a number, where it has no row of its own.
            #[must_use]
            #[inline]
            pub const fn range_of(number: ::core::primitive::i64) -> ::core::option::Option<#runtime::CodeRange> {
                #table.range_of(number)
            }

            /// Every row of the document that names the code, in order: at least one.
            #[must_use]
            #[inline]
            pub fn rows(self) -> #runtime::Rows {
                #table.rows(#index)
            }
        }
    }
}
