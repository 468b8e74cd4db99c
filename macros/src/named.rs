//! A code that the user named and no arm of the document's macro took. Come in: the document's codes and what the user wrote; goes out: the
//! variant, if it is a code in another spelling or a name, or else the error at the literal, with the nearest codes.

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Lit, LitStr, Result, Token};

use crate::nearest::Nearest;

/// The variant or the error.
pub(crate) fn named(tokens: TokenStream) -> TokenStream {
    let result = Named::parse.parse2(tokens).and_then(|named| named.variant());
    result.unwrap_or_else(|error| error.to_compile_error())
}

struct Named {
    document: String,
    /// What is named: "error code".
    what: String,
    set: Ident,
    /// The codes of the set, as [`crate::by_name`] lists them.
    list: String,
    /// What the user wrote.
    written: TokenStream,
    /// The module of the document, as the user wrote it.
    path: TokenStream,
}

impl Named {
    fn parse(stream: ParseStream<'_>) -> Result<Self> {
        let document = stream.parse::<LitStr>()?.value();
        let what = stream.parse::<LitStr>()?.value();
        let set = stream.parse()?;
        let list = stream.parse::<LitStr>()?.value();
        let mut written = TokenStream::new();
        while !stream.is_empty() && !stream.peek(Token![;]) {
            written.extend([stream.parse::<TokenTree>()?]);
        }
        stream.parse::<Token![;]>()?;
        Ok(Named { document, what, set, list, written, path: stream.parse()? })
    }

    fn variant(&self) -> Result<TokenStream> {
        let code = spelled(self.written.clone()).ok_or_else(|| {
            Error::new_spanned(&self.written, format!("expected an {} as a literal: a text or a number", self.what))
        })?;
        let (path, set) = (&self.path, &self.set);
        match self.find(&code) {
            Some(variant) => {
                let variant: Ident = syn::parse_str(variant)?;
                Ok(quote!(#path::#set::#variant))
            }
            None => Err(Error::new_spanned(&self.written, self.message(&code))),
        }
    }

    /// The lines of the list, each cut at its tabs.
    fn lines(&self) -> impl Iterator<Item = (&str, &str, impl Iterator<Item = &str>)> {
        self.list.lines().filter_map(|line| {
            let mut words = line.split('\t');
            Some((words.next()?, words.next()?, words))
        })
    }

    /// The variant of the code, or of the one code with this name.
    fn find(&self, code: &str) -> Option<&str> {
        if self.list.starts_with('\t') {
            return self.lines().next().map(|(_, variant, _)| variant); // the stand-in for a document that could not be read
        }
        let by_code = self.lines().find(|(listed, ..)| *listed == code).map(|(_, variant, _)| variant);
        by_code.or_else(|| {
            let mut named =
                self.lines().filter_map(|(_, variant, mut names)| names.any(|name| name == code).then_some(variant));
            let variant = named.next()?;
            named.all(|other| other == variant).then_some(variant)
        })
    }

    fn message(&self, code: &str) -> String {
        let Named { document, what, .. } = self;
        let mut near = Nearest::new(code);
        let mut count = 0;
        for (listed, _, names) in self.lines() {
            count += 1;
            near.consider(listed);
            names.for_each(|name| near.consider(name));
        }
        if count == 0 {
            return format!("unknown {what} `{code}`: {document} has no {what}s");
        }
        let hint = near.question().map(|hint| format!("\n{hint}")).unwrap_or_default();
        format!("unknown {what} `{code}`: not among the {count} codes of {document}{hint}")
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
