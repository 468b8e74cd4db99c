//! What the user gives to the macro. Come in: tokens; goes out: the input, or an error at the token that is wrong.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::{Error, LitStr, Result, Token};

/// The input of `tencent_errors!`.
pub(crate) struct Input {
    /// The runtime crate's path: `$crate` of the macro by example that forwards to this one, so that renaming the crate does no harm.
    pub(crate) runtime: TokenTree,
    /// The document's path, relative to the folder of the user's `Cargo.toml`.
    pub(crate) path: LitStr,
}

const USAGE: &str = "expected the path of an error-code document, as in `tencent_errors!(\"docs-src/dnspod.md\")`";

impl Input {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self> {
        Self::parse_stream.parse2(tokens)
    }

    fn parse_stream(input: ParseStream<'_>) -> Result<Self> {
        let runtime = input.parse()?;
        input.parse::<Token![,]>()?;
        if input.is_empty() {
            return Err(Error::new(Span::call_site(), USAGE));
        }
        let path: LitStr = input.parse().map_err(|error| Error::new(error.span(), USAGE))?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        if !input.is_empty() {
            return Err(input.error("expected nothing behind the path"));
        }
        Ok(Input { runtime, path })
    }
}
