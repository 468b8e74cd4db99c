//! Makes a fingerprint of a call, which no other call has.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

/// Returns a fingerprint of a call: FNV-1a of its tokens, of the places of its literals, and of the compiler's name for the expansion. The last
/// differs for two calls in one `macro_rules` body.
pub(super) fn fingerprint(tokens: &TokenStream) -> String {
    let call = format!("{tokens}{}|{:?}", places(tokens.clone()), Span::call_site());
    let hash = call
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// Writes the file, line and column of each literal. One that came through another macro is in a group without delimiters.
fn places(tokens: TokenStream) -> String {
    let place = |token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => places(group.stream()),
        TokenTree::Literal(literal) => {
            // This never panics: the tokens come from the compiler, and `proc_macro2` makes spans of its own only outside of macros.
            let span = literal.span().unwrap();
            format!("|{}:{}:{}", span.file(), span.line(), span.column())
        }
        _ => String::new(),
    };
    tokens.into_iter().map(place).collect()
}
