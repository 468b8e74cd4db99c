//! Rust in the form of text, for what has an item for each code: the compiler parses a text at once, where it takes tokens one by one from a
//! macro that is not optimised in most builds. Comes in: text; go out: tokens.

use proc_macro2::TokenStream;

/// The tokens of a text that is made of identifiers, of literals as `{:?}` writes them and of punctuation, so that it always has some.
pub(crate) fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
