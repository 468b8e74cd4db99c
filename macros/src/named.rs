//! A code that the user names with `code!`. Come in: the document's codes and what the user wrote; goes out: the variant, or the error at the
//! literal, with the nearest codes.

use proc_macro2::{Delimiter, Ident, Literal, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Error, Lit};

use crate::listing::{self, Found};
use crate::names;
use crate::nearest::Nearest;

/// The variant or the error.
pub(crate) fn named(tokens: TokenStream) -> TokenStream {
    let Some(named) = Named::read(tokens) else { return quote!(::core::compile_error! { "expected a code" }) };
    named.variant().unwrap_or_else(|error| error.to_compile_error())
}

struct Named {
    document: Literal,
    /// What is named: "error code".
    what: Literal,
    set: Ident,
    /// The codes of the set, by [`crate::listing`].
    list: Literal,
    /// What the user wrote.
    written: TokenStream,
    /// The module of the document, as the user wrote it.
    path: TokenStream,
}

impl Named {
    /// As [`crate::by_name`] writes it. Token by token: this runs at every use of `code!`, in most builds without optimisation.
    fn read(tokens: TokenStream) -> Option<Self> {
        let mut tokens = tokens.into_iter();
        let (document, what) = (literal(tokens.next()?)?, literal(tokens.next()?)?);
        let TokenTree::Ident(set) = tokens.next()? else { return None };
        let list = literal(tokens.next()?)?;
        let is_end = |token: &TokenTree| matches!(token, TokenTree::Punct(end) if end.as_char() == ';');
        let written = tokens.by_ref().take_while(|token| !is_end(token)).collect();
        Some(Named { document, what, set, list, written, path: tokens.collect() })
    }

    fn variant(&self) -> Result<TokenStream, Error> {
        let error = |message| Error::new_spanned(&self.written, message);
        let code = spelled(self.written.clone())
            .ok_or_else(|| error(format!("expected the {} as a literal: a text or a number", text(&self.what))))?;
        let (path, set) = (&self.path, &self.set);
        let literal = self.list.to_string();
        let list = listing::read(&literal).unwrap_or_default();
        match listing::find(&list, &code) {
            Found::Variant(variant) => {
                let variant = names::ident(&variant);
                Ok(quote!(#path::#set::#variant))
            }
            Found::Several(variants) => Err(error(self.several(&code, &variants))),
            Found::Nothing => Err(error(self.unknown(&code, &list))),
        }
    }

    fn several(&self, name: &str, variants: &[&str]) -> String {
        let variants: Vec<String> = variants.iter().map(|variant| format!("`{}::{variant}`", self.set)).collect();
        format!("`{name}` is the name of several {}s: {}; write the code itself", text(&self.what), variants.join(", "))
    }

    fn unknown(&self, code: &str, list: &str) -> String {
        let (document, what) = (text(&self.document), text(&self.what));
        let mut near = Nearest::new(code);
        listing::all(list).for_each(|(written, _)| near.consider(written));
        let count = listing::all(list).filter(|(_, is_code)| *is_code).count();
        if count == 0 {
            return format!("unknown {what} `{code}`: {document} has no {what}s");
        }
        let plural = if count == 1 { "" } else { "s" };
        let hint = near.question().map(|hint| format!("\n{hint}")).unwrap_or_default();
        format!("unknown {what} `{code}`: not among the {count} code{plural} of {document}{hint}")
    }
}

fn literal(token: TokenTree) -> Option<Literal> {
    match token {
        TokenTree::Literal(literal) => Some(literal),
        _ => None,
    }
}

/// The text of a string literal.
fn text(literal: &Literal) -> String {
    match Lit::new(literal.clone()) {
        Lit::Str(text) => text.value(),
        other => other.to_token_stream().to_string(),
    }
}

/// The code that the tokens spell: a text, or a number, perhaps with a sign. A literal that came through another macro stands in a group
/// without delimiters.
fn spelled(tokens: TokenStream) -> Option<String> {
    let mut text = String::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => text.push_str(&spelled(group.stream())?),
            TokenTree::Punct(sign) if sign.as_char() == '-' => text.push('-'),
            TokenTree::Literal(literal) => match Lit::new(literal) {
                Lit::Str(code) => text.push_str(&code.value()),
                Lit::Int(number) => text.push_str(&digits(&number)),
                _ => return None,
            },
            _ => return None,
        }
    }
    (!text.is_empty()).then_some(text)
}

/// The number as documents write it: decimal stays decimal without `_` and suffix, hexadecimal as it is.
fn digits(number: &syn::LitInt) -> String {
    let text = number.to_string();
    if text.starts_with("0x") { text } else { number.base10_digits().to_owned() }
}
