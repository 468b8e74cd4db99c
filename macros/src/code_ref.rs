//! Expands `code!` and `code_str!`: takes the document's codes and the user's tokens, and returns the variant or the code's text, or the error
//! at the literal.

use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Error, Ident, Lit, LitStr, Token};
use tencent_errors_codegen::{CodeList, ident};

/// Returns the variant or the text, or the error.
pub(crate) fn code_ref(tokens: TokenStream) -> TokenStream {
    let expanded = syn::parse2(tokens).and_then(|code: CodeRef| code.expand());
    expanded.unwrap_or_else(|error| error.to_compile_error())
}

/// Returns the error for a use that no arm of a macro takes: the right form, at the user's tokens.
pub(crate) fn usage(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let name = tokens.next().map(|name| name.to_string()).unwrap_or_default();
    let written: TokenStream = tokens.collect();
    let example = match name.as_str() {
        "codes" => "codes![dnspod: \"AuthFailure\", \"InternalError\"]",
        "module_codes" => "module_codes![cdn: -9021, 1001]",
        "module_code" => "module_code!(cdn, -9021)",
        "code_str" => "code_str!(dnspod, \"AuthFailure\")",
        _ => "code!(dnspod, \"AuthFailure\")",
    };
    let message =
        format!("write the module that calls `tencent_errors!`, and a code as its document writes it: `{example}`");
    let error =
        if written.is_empty() { Error::new(Span::call_site(), message) } else { Error::new_spanned(written, message) };
    error.to_compile_error()
}

/// What the generated macro passes on: the document's codes, and what the user wrote.
struct CodeRef {
    product: LitStr,
    /// The noun for a code in messages: "error code" or "module error code".
    noun: LitStr,
    /// The enum of the codes.
    enum_name: Ident,
    /// The codes of the enum.
    list: LitStr,
    /// The codes of the product's other enum.
    other: LitStr,
    /// Whether the user wants the text, with `code_str!`.
    as_text: bool,
    /// The user's code.
    written: TokenStream,
    /// The module of the document, as the user wrote it.
    path: TokenStream,
}

impl Parse for CodeRef {
    fn parse(stream: ParseStream<'_>) -> syn::Result<Self> {
        let (product, noun, enum_name) = (stream.parse()?, stream.parse()?, stream.parse()?);
        let (list, other) = (stream.parse()?, stream.parse()?);
        // `@ str` and a code.
        let as_text = stream.peek(Token![@]) && stream.peek2(Ident);
        if as_text {
            stream.parse::<Token![@]>()?;
            stream.parse::<Ident>()?;
        }
        let mut written = TokenStream::new();
        while !stream.is_empty() && !stream.peek(Token![;]) {
            written.extend([stream.parse::<TokenTree>()?]);
        }
        stream.parse::<Option<Token![;]>>()?;
        Ok(CodeRef { product, noun, enum_name, list, other, as_text, written, path: stream.parse()? })
    }
}

impl CodeRef {
    fn expand(&self) -> Result<TokenStream, Error> {
        let error = |message| Error::new_spanned(&self.written, message);
        let (product, noun, list) = (self.product.value(), self.noun.value(), self.list.value());
        let code = spelled(self.written.clone())
            .ok_or_else(|| error(format!("expected the {noun} as a literal: a text in quotes, or a number")))?;
        let codes = CodeList { product: &product, noun: &noun, name: &self.enum_name.to_string(), list: &list };
        let variant = codes.variant(&code).map_err(|message| error(message + &self.other_macro(&code, codes)))?;
        Ok(if self.as_text { self.text(&code) } else { self.variant(&variant) })
    }

    /// Names the other macro, if the code is one of its codes.
    fn other_macro(&self, code: &str, codes: CodeList<'_>) -> String {
        let (what, name) =
            if codes.is_of_modules() { ("an error code", "code!") } else { ("a module code", "module_code!") };
        let is_other = !code.is_empty() && CodeList { list: &self.other.value(), ..codes }.variant(code).is_ok();
        if is_other { format!("\n`{code}` is {what}: write `{name}`") } else { String::new() }
    }

    fn text(&self, code: &str) -> TokenStream {
        let mut text = Literal::string(code);
        text.set_span(text.span().located_at(place(&self.written)));
        TokenTree::from(text).into()
    }

    /// Returns the path of the variant. Its last part is at the user's literal: editors show the variant there, and compiler messages about it,
    /// such as that it is deprecated, belong there.
    fn variant(&self, variant: &str) -> TokenStream {
        let (path, enum_name) = (&self.path, &self.enum_name);
        let mut variant = ident(variant);
        variant.set_span(place(&self.written));
        quote!(#path::#enum_name::#variant)
    }
}

/// Returns the place of the tokens: that of the last one, because a number may have a sign. A literal that came through another macro is in a
/// group.
fn place(tokens: &TokenStream) -> Span {
    match tokens.clone().into_iter().last() {
        Some(TokenTree::Group(group)) => place(&group.stream()),
        Some(token) => token.span(),
        None => Span::call_site(),
    }
}

/// Returns the code that the tokens spell: a text, or a number, perhaps with a sign. A literal that came through another macro is in a group
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
    Some(text)
}

/// Returns the number as the user writes it, leading zeros included, but without `_` and suffix: `007` and `7` are two codes.
fn digits(number: &syn::LitInt) -> String {
    let text = number.to_string();
    text.strip_suffix(number.suffix()).unwrap_or(&text).replace('_', "")
}
