//! Rust in the form of text, for what has an item for each code: the compiler parses a text at once, where it takes tokens one by one from a
//! macro that is not optimised in most builds. Comes in: text; go out: tokens.

extern crate proc_macro;

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

/// A literal with this text, which has no carriage return, as the catalog's texts have none. It is a raw one: to write escapes, character
/// by character, and to read them takes longer than all else that is done for a long text.
pub(crate) fn raw(text: &str) -> TokenStream {
    let count = text.split('"').skip(1).map(|behind| hashes(behind) + 1).max().unwrap_or_default();
    if count > MOST_HASHES {
        return TokenTree::from(Literal::string(text)).into();
    }
    let hashes = "#".repeat(count);
    tokens(&["r", &hashes, "\"", text, "\"", &hashes].concat())
}

/// The most `#` that a raw literal may have around it (the Rust reference, "Raw string literals").
const MOST_HASHES: usize = 255;

/// How many `#` the text starts with.
fn hashes(text: &str) -> usize {
    text.len() - text.trim_start_matches('#').len()
}

/// The tokens of a text of identifiers, literals as `{:?}` or [`raw`] writes them, comments and punctuation. Such a text always has tokens: no
/// text of a document holds what Rust refuses in comments and literals, for the catalog leaves out control characters and marks of
/// direction. Were one to slip through, the compiler says so.
pub(crate) fn tokens(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        // Not by way of proc_macro2, which reads the text itself before it gives it to the compiler.
        text.parse().map(|tokens: proc_macro::TokenStream| tokens.into()).ok()
    } else {
        text.parse().ok()
    };
    tokens.unwrap_or_else(|| quote!(::core::compile_error! { "a text of the document can't be written as Rust" }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_literals_hold_any_text() {
        for hashes in [0, 1, 2, 253, 254, 255, 256, 1000] {
            let text = format!("a\\n\"{} 中\n\"", "#".repeat(hashes));
            let literal: syn::LitStr = syn::parse2(raw(&text)).expect("a literal");
            assert_eq!(literal.value(), text);
        }
        assert_eq!(raw("").to_string(), "r\"\"");
    }
}
