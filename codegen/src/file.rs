//! Writes generated items as a file, for `include!` or as a module. In the output of a macro, rustc and clippy look for little; in a file, each
//! item must say that it is generated.

use std::fmt::Write;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

/// Returns the items with attributes that allow what lints of the user's crate may find in them.
pub(crate) fn with_allowances(items: TokenStream) -> TokenStream {
    let allow = quote! {
        #[allow(
            nonstandard_style, unused, deprecated, missing_docs, unreachable_pub, unused_qualifications,
            clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction
        )]
    };
    // An attribute on a call of a macro does nothing, and rustc says so. What the runtime's macros write has no lint to allow.
    split(items).into_iter().map(|item| if is_call(&item) { item } else { quote!(#allow #item) }).collect()
}

/// Returns whether an item is the call of a macro: a path, `!` and a group.
fn is_call(item: &TokenStream) -> bool {
    let mut rest = item.clone().into_iter().skip_while(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(mark) => mark.as_char() == ':',
        _ => false,
    });
    matches!(rest.next(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!')
        && matches!(rest.next(), Some(TokenTree::Group(_)))
}

/// Returns the text of a file with the items, each on lines of its own.
pub(crate) fn text(head: &str, items: TokenStream) -> String {
    let mut text = head.to_owned();
    for item in split(items) {
        let _ = writeln!(text, "\n{item}");
    }
    text
}

/// Splits items at their ends: a semicolon, or braces that no semicolon follows.
fn split(items: TokenStream) -> Vec<TokenStream> {
    let mut split = Vec::new();
    let mut item = Vec::new();
    let mut tokens = items.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let ends = match &token {
            TokenTree::Punct(mark) => mark.as_char() == ';',
            TokenTree::Group(group) => {
                let goes_on = matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == ';');
                group.delimiter() == Delimiter::Brace && !goes_on
            }
            _ => false,
        };
        item.push(token);
        if ends {
            split.push(item.drain(..).collect());
        }
    }
    if !item.is_empty() {
        split.push(item.into_iter().collect());
    }
    split
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_of_macros_differ_from_other_items() {
        assert!(is_call(&quote!(::runtime::__impl_code! { Code 1 })) && is_call(&quote!(m!();)));
        for item in [
            quote!(
                macro_rules! m {
                    () => {};
                }
            ),
            quote!(
                const A: u8 = m!();
            ),
            quote!(
                #[a]
                m! {}
            ),
            quote!(
                mod a {}
            ),
        ] {
            assert!(!is_call(&item), "{item}");
        }
    }

    #[test]
    fn items_end_at_semicolons_and_braces() {
        let items = quote! {
            #[derive(Clone)] pub enum A { B }
            const _: () = { 1; };
            macro_rules! m { () => {}; }
            pub use a::{b, c};
            mod d { use e; }
        };
        let texts: Vec<String> = split(items).iter().map(ToString::to_string).collect();
        let starts: Vec<&str> = texts.iter().map(|text| text.get(..9).unwrap_or(text)).collect();
        assert_eq!(starts, ["# [derive", "const _ :", "macro_rul", "pub use a", "mod d { u"]);
    }
}
