//! Lets a module have one call of `tencent_errors!`. The generated items have fixed names, so that a second call would cause an error for each
//! method.
//!
//! A call defines a macro, imports it under a fixed name, and goes on through that name. In a module with two calls, both go through the first
//! one's macro: the compiler shows the two imports, and [`is_first`] finds the second call.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::ParseStream;
use syn::{LitStr, Result};

/// Writes the macro, its import and its call, which leads to [`crate::expand`].
pub(crate) fn once(tokens: &TokenStream) -> TokenStream {
    let call = fingerprint(tokens);
    let runtime = tokens.clone().into_iter().next();
    quote! {
        macro_rules! __call {
            ($($tokens:tt)*) => { #runtime::__private::expand! { #call $($tokens)* } };
        }
        use __call as one_call_of_tencent_errors_per_module;
        one_call_of_tencent_errors_per_module! { #call #tokens }
    }
}

/// Parses the fingerprints of the first call in the module and of this call. Returns this one, and whether they are the same.
pub(crate) fn is_first(stream: ParseStream<'_>) -> Result<(String, bool)> {
    let (first, this) = (stream.parse::<LitStr>()?.value(), stream.parse::<LitStr>()?.value());
    let is_first = this == first;
    Ok((this, is_first))
}

/// Returns a fingerprint of a call, which no other call has: FNV-1a of its tokens, of the places of its literals, and of the compiler's name for the
/// expansion. The last differs for two calls in one `macro_rules` body.
fn fingerprint(tokens: &TokenStream) -> String {
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
