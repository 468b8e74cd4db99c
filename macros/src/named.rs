//! Expands `code!` and `code_str!`: takes the document's codes and the user's tokens, and returns the variant or the code's text, or the error
//! at the literal.

use std::borrow::Cow;

use proc_macro2::{Delimiter, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Error, Lit};
use tencent_errors_codegen::{CodeList, ident, unquote};

/// Returns the variant or the text, or the error.
pub(crate) fn named(tokens: TokenStream) -> TokenStream {
    let Some(named) = Named::read(tokens) else { return quote!(::core::compile_error! { "expected a code" }) };
    named.named().unwrap_or_else(|error| error.to_compile_error())
}

struct Named {
    document: Literal,
    /// The noun for a code in messages: "error code" or "module code".
    noun: Literal,
    /// The enum of the codes.
    enum_name: Ident,
    /// The codes of the enum.
    list: Literal,
    /// Whether the user wants the text, with `code_str!`.
    as_text: bool,
    /// The user's code.
    written: TokenStream,
    /// The module of the document, as the user wrote it.
    path: TokenStream,
}

impl Named {
    /// Parses the tokens from the generated macro, one by one: this runs at every use of `code!`, in most builds without optimisation.
    fn read(tokens: TokenStream) -> Option<Self> {
        let mut tokens = tokens.into_iter();
        let (document, noun) = (literal(tokens.next()?)?, literal(tokens.next()?)?);
        let TokenTree::Ident(enum_name) = tokens.next()? else { return None };
        let list = literal(tokens.next()?)?;
        let is = |token: &TokenTree, mark| matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark);
        let mut written: Vec<TokenTree> = tokens.by_ref().take_while(|token| !is(token, ';')).collect();
        // The macro behind `code!` gives one token for a code, or two with a sign; three are `@ str` and a code.
        let as_text = written.len() > 2 && written.first().is_some_and(|first| is(first, '@'));
        written.drain(..if as_text { 2 } else { 0 });
        Some(Named {
            document,
            noun,
            enum_name,
            list,
            as_text,
            written: written.into_iter().collect(),
            path: tokens.collect(),
        })
    }

    fn named(&self) -> Result<TokenStream, Error> {
        let error = |message| Error::new_spanned(&self.written, message);
        let (document, noun) = (text(&self.document), text(&self.noun));
        let code = spelled(self.written.clone())
            .ok_or_else(|| error(format!("expected the {noun} as a literal: a text or a number")))?;
        let literal = self.list.to_string();
        // Reading the list from a raw literal copies nothing. Only a list that fits in none has escapes.
        let list = unquote(&literal).map_or_else(|| Cow::Owned(text(&self.list)), Cow::Borrowed);
        let codes = CodeList { document: &document, noun: &noun, name: &self.enum_name.to_string(), list: &list };
        let variant = codes.variant(&code).map_err(error)?;
        Ok(if self.as_text { self.text(&code) } else { self.variant(&variant) })
    }

    fn text(&self, code: &str) -> TokenStream {
        let mut text = Literal::string(code);
        text.set_span(text.span().located_at(place(&self.written)));
        TokenTree::from(text).into()
    }

    /// Returns the path of the variant. Its last part stands at the user's literal: editors show the variant there, and what the compiler says
    /// of it, such as that it is deprecated, belongs there.
    fn variant(&self, variant: &str) -> TokenStream {
        let (path, enum_name) = (&self.path, &self.enum_name);
        let mut variant = ident(variant);
        variant.set_span(variant.span().located_at(place(&self.written)));
        quote!(#path::#enum_name::#variant)
    }
}

/// Returns the place of the tokens: that of the last one, for a sign may stand before a number. A literal that came through another macro is in a
/// group.
fn place(tokens: &TokenStream) -> Span {
    match tokens.clone().into_iter().last() {
        Some(TokenTree::Group(group)) => place(&group.stream()),
        Some(token) => token.span(),
        None => Span::call_site(),
    }
}

fn literal(token: TokenTree) -> Option<Literal> {
    match token {
        TokenTree::Literal(literal) => Some(literal),
        _ => None,
    }
}

/// Returns the text of a string literal.
fn text(literal: &Literal) -> String {
    match Lit::new(literal.clone()) {
        Lit::Str(text) => text.value(),
        other => other.to_token_stream().to_string(),
    }
}

/// Returns the code that the tokens spell: a text, or a number, perhaps with a sign. A literal that came through another macro stands in a
/// group without delimiters.
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

/// Returns the number as the user writes it, leading zeros included, but without `_` and suffix: `007` and `7` are two codes.
fn digits(number: &syn::LitInt) -> String {
    let text = number.to_string();
    text.strip_suffix(number.suffix()).unwrap_or(&text).replace('_', "")
}
