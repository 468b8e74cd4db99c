//! Writes long lists of items as text. The compiler parses a text at once, but takes tokens one by one, from a macro that most builds compile
//! without optimisation.

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::quote;

use crate::options::Target;

/// Returns a raw literal with this text. The text has no carriage return; the catalog's texts have none. A literal with escapes would be slow to
/// write and to read, because both go character by character.
pub(crate) fn raw(target: &Target, text: &str) -> TokenStream {
    let count = text.split('"').skip(1).map(|behind| hashes(behind) + 1).max().unwrap_or_default();
    if count > MOST_HASHES {
        return TokenTree::from(Literal::string(text)).into();
    }
    let hashes = "#".repeat(count);
    tokens(target, &["r", &hashes, "\"", text, "\"", &hashes].concat())
}

/// The most `#` that a raw literal may have around it (the Rust reference, "Raw string literals").
const MOST_HASHES: usize = 255;

/// Returns how many `#` the text starts with.
fn hashes(text: &str) -> usize {
    text.len() - text.trim_start_matches('#').len()
}

/// Returns the tokens of a text of identifiers, comments, punctuation, and literals as `{:?}` or [`raw`] writes them. Such a text always
/// has tokens, because no text of a document holds what Rust refuses in comments and literals: the catalog leaves out control characters
/// and marks of direction. If one slips through, the compiler says so.
pub(crate) fn tokens(target: &Target, text: &str) -> TokenStream {
    let failed = || quote!(::core::compile_error! { "a text of the document can't be written as Rust" });
    (target.parse)(text).unwrap_or_else(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn raw_literals_hold_any_text() {
        let target = Target::new(quote!(tencent_errors));
        for hashes in [0, 1, 2, 253, 254, 255, 256, 1000] {
            let text = format!("a\\n\"{} 中\n\"", "#".repeat(hashes));
            let literal: syn::LitStr = syn::parse2(raw(&target, &text)).expect("a literal");
            assert_eq!(literal.value(), text);
        }
        assert_eq!(raw(&target, "").to_string(), "r\"\"");
    }
}
