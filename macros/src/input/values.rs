//! Parses the values of options, and the paths before them.

use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Error, Ident, LitStr, Result, Token, braced, bracketed, parenthesized};

const USAGE: &str = "expected the path of an error-code document, as in `tencent_errors!(\"docs-src/dnspod.md\")`";

/// `"docs-src/common.md", "docs-src/vpc"`, up to the first option.
pub(super) fn pages(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    if stream.peek(Ident) && stream.peek2(Token![!]) {
        return Err(stream.error("expected the path as a literal: the macro can't expand other macros"));
    }
    let mut pages = vec![stream.parse::<LitStr>().map_err(|error| Error::new(error.span(), USAGE))?];
    while stream.peek(Token![,]) && stream.peek2(LitStr) {
        stream.parse::<Token![,]>()?;
        pages.push(stream.parse()?);
    }
    Ok(pages)
}

/// `= value`
pub(super) fn value<T: Parse>(stream: ParseStream<'_>) -> Result<T> {
    stream.parse::<Token![=]>()?;
    stream.parse()
}

/// `= ["…", …]`
pub(super) fn list(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    stream.parse::<Token![=]>()?;
    let content;
    bracketed!(content in stream);
    items(&content, <LitStr as Parse>::parse)
}

/// `("…", …)`
pub(super) fn texts(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let content;
    parenthesized!(content in stream);
    items(&content, <LitStr as Parse>::parse)
}

/// `(code = "…", …)`
pub(super) fn columns(stream: ParseStream<'_>) -> Result<Vec<(Ident, LitStr)>> {
    let content;
    parenthesized!(content in stream);
    items(&content, |stream| {
        let role = stream.call(Ident::parse_any)?;
        stream.parse::<Token![=]>()?;
        Ok((role, stream.parse()?))
    })
}

/// `{ "…" => value, … }`
pub(super) fn pairs<T: Parse>(stream: ParseStream<'_>) -> Result<Vec<(LitStr, T)>> {
    let content;
    braced!(content in stream);
    items(&content, |stream| {
        let key = stream.parse()?;
        stream.parse::<Token![=>]>()?;
        Ok((key, stream.parse()?))
    })
}

/// Parses one item or more, with commas between them.
fn items<T>(stream: ParseStream<'_>, parse: fn(ParseStream<'_>) -> Result<T>) -> Result<Vec<T>> {
    if stream.is_empty() {
        return Err(stream.error("no items"));
    }
    let items = Punctuated::<T, Token![,]>::parse_terminated_with(stream, parse)?;
    Ok(items.into_iter().collect())
}
