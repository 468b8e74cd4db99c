//! Derives the list of all variants of an enum, some of which are deprecated. In what a derive macro writes, rustc lets them be named without a
//! warning.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// Writes a function that returns the list. The list stands in a generic function for the same reason as that of other enums.
pub(crate) fn all(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let is_enum = |token: TokenTree| matches!(token, TokenTree::Ident(word) if word == "enum");
    let (true, Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) =
        (tokens.any(is_enum), tokens.next(), tokens.next())
    else {
        return quote!(::core::compile_error! { "expected an enum without fields" });
    };
    // `name` would bring the place of the enum with it, and only what is written here is free of warnings.
    let name = here(&name);
    let variants = variants(body.stream());
    quote! {
        #[automatically_derived]
        impl #name {
            #[doc(hidden)]
            const fn __all<__T: ::core::marker::Copy>() -> &'static [#name] {
                &(&([#(#name::#variants),*], ::core::option::Option::None::<__T>)).0
            }
        }
    }
}

/// Returns the names of the variants: the identifiers that stand at the top, for attributes are in groups.
fn variants(body: TokenStream) -> Vec<Ident> {
    let names = body.into_iter().filter_map(|token| match token {
        TokenTree::Ident(name) => Some(here(&name)),
        // A variant that comes through a macro by example stands in a group without delimiters.
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => variants(group.stream()).into_iter().next(),
        _ => None,
    });
    names.collect()
}

/// Returns the identifier as one that this macro writes.
fn here(name: &Ident) -> Ident {
    let mut name = name.clone();
    name.set_span(Span::mixed_site());
    name
}
