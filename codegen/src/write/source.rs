//! Writes the source text of what each code has. The compiler's own parser takes it faster than tokens one by one, which come from a macro
//! that most builds don't optimise: the benchmark `cost -- check` would show a quarter more for 2,000 codes.

extern crate proc_macro;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Returns the tokens of a source text, with the compiler's own parser in a macro. It is Rust, because texts of documents are in literals.
pub(crate) fn tokens(source: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        source.parse::<proc_macro::TokenStream>().map(TokenStream::from).ok()
    } else {
        source.parse().ok()
    };
    tokens.unwrap_or_else(|| quote!(::core::compile_error! { "a text of the document can't be written as Rust" }))
}

/// Adds a literal with this text to a source, a raw one if the text has quotes or backslashes and can be in one.
pub(crate) fn push_literal(source: &mut String, text: &str) {
    if !['"', '\\', '\r'].iter().any(|special| text.contains(*special)) {
        source.push('"');
        source.push_str(text);
        return source.push('"');
    }
    let hashes = text.split('"').skip(1).map(|after| after.len() - after.trim_start_matches('#').len() + 1).max();
    let hashes = hashes.unwrap_or_default();
    // The Rust reference, "Raw string literals".
    if hashes > 255 || text.contains('\r') {
        return source.push_str(&Literal::string(text).to_string());
    }
    source.push('r');
    (0..hashes).for_each(|_| source.push('#'));
    source.push('"');
    source.push_str(text);
    source.push('"');
    (0..hashes).for_each(|_| source.push('#'));
}

/// Returns the tokens of a literal with this text.
pub(crate) fn literal(text: &str) -> TokenStream {
    let mut source = String::with_capacity(text.len() + 8);
    push_literal(&mut source, text);
    tokens(&source)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_hold_any_text() {
        for text in ["", "a\\n\"中\n\"", "\"", "\"#", "##\"##\"#\\", "\r", "a\rb", &["\"", &"#".repeat(300)].concat()]
        {
            let literal: syn::LitStr = syn::parse2(literal(text)).expect("a literal");
            assert_eq!(literal.value(), text);
        }
        assert_eq!(literal("a\"b").to_string(), "r#\"a\"b\"#");
    }
}
