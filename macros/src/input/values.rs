//! Parses the values of options, and the paths before them.

use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::token::Brace;
use syn::{Error, Ident, LitBool, LitStr, Result, Token, braced, bracketed, parenthesized};
use tencent_errors_catalog::Role;

pub(super) const USAGE: &str =
    "expected the path of an error-code document, as in `tencent_errors!(\"docs-src/dnspod.md\")`";

/// Returns the end of the exported macros' names: the user's, or the fingerprint of the call; `None` if they are not to be exported.
pub(super) fn export(stream: ParseStream<'_>, place: &str) -> Result<Option<String>> {
    if !stream.peek(Token![=]) {
        return Ok(Some(place.to_owned()));
    }
    if stream.peek2(LitBool) {
        stream.parse::<Token![=]>()?;
        return Ok(stream.parse::<LitBool>()?.value.then(|| place.to_owned()));
    }
    Ok(Some(value(stream, "export = dnspod")?.unraw().to_string()))
}

/// `= Name`
pub(super) fn value(stream: ParseStream<'_>, example: &str) -> Result<Ident> {
    let value = stream.parse::<Token![=]>().and_then(|_| stream.parse());
    value.map_err(|error| Error::new(error.span(), format!("write `{example}`")))
}

/// Returns what the value names among these.
pub(super) fn one_of<T: Copy>(values: &[(&str, T)], value: &Ident) -> Result<T> {
    let found = values.iter().find(|(name, _)| value == name).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let names: Vec<String> = values.iter().map(|(name, _)| format!("`{name}`")).collect();
        let listed = names.join(", ");
        let (first, last) = listed.rsplit_once(", ").unwrap_or_default();
        Error::new(value.span(), format!("expected {first} or {last}"))
    })
}

/// `"docs-src/common.md", "docs-src/vpc"`, up to the first option.
pub(super) fn pages(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let mut pages = vec![stream.parse::<LitStr>().map_err(|error| Error::new(error.span(), USAGE))?];
    while stream.peek(Token![,]) && stream.peek2(LitStr) {
        stream.parse::<Token![,]>()?;
        pages.push(stream.parse()?);
    }
    Ok(pages)
}

/// `{ "en" => "docs-src/as.en.md", … }`
pub(super) fn languages(stream: ParseStream<'_>) -> Result<Vec<(LitStr, LitStr)>> {
    struct Language(LitStr, LitStr);
    impl Parse for Language {
        fn parse(stream: ParseStream<'_>) -> Result<Self> {
            let language = stream.parse().and_then(|tag| {
                stream.parse::<Token![=>]>()?;
                Ok(Language(tag, stream.parse()?))
            });
            language.map_err(|error| Error::new(error.span(), EXAMPLE))
        }
    }
    const EXAMPLE: &str = "write `languages { \"en\" => \"docs-src/as.en.md\" }`";
    if !stream.peek(Brace) {
        return Err(stream.error(EXAMPLE));
    }
    let content;
    let braces = braced!(content in stream);
    let languages = Punctuated::<Language, Token![,]>::parse_terminated(&content)?;
    if languages.is_empty() {
        return Err(Error::new(braces.span.join(), format!("no language is given; {EXAMPLE}")));
    }
    Ok(languages.into_iter().map(|Language(tag, path)| (tag, path)).collect())
}

/// `= "docs-src/as-older.zh.md"`
pub(super) fn previous(stream: ParseStream<'_>) -> Result<LitStr> {
    let path = stream.parse::<Token![=]>().and_then(|_| stream.parse());
    path.map_err(|error| Error::new(error.span(), "write `previous = \"docs-src/as-older.zh.md\"`"))
}

/// `{ "A.B" => A_B2, … }`
pub(super) fn renames(stream: ParseStream<'_>) -> Result<Vec<(LitStr, Ident)>> {
    struct Rename(LitStr, Ident);
    impl Parse for Rename {
        fn parse(stream: ParseStream<'_>) -> Result<Self> {
            let code = stream.parse()?;
            stream.parse::<Token![=>]>()?;
            Ok(Rename(code, stream.parse()?))
        }
    }
    let content;
    braced!(content in stream);
    let renames = Punctuated::<Rename, Token![,]>::parse_terminated(&content)?;
    Ok(renames.into_iter().map(|Rename(code, name)| (code, name)).collect())
}

/// `= ["…", …]`
pub(super) fn texts(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let equals = stream.parse::<Token![=]>();
    equals.map_err(|error| Error::new(error.span(), "write `skip = [\"4000-7000\"]`"))?;
    let content;
    bracketed!(content in stream);
    Ok(Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

/// `("…", …)`
pub(super) fn tables(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let content;
    parenthesized!(content in stream);
    Ok(Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

/// `(code = "…", …)`
pub(super) fn columns(stream: ParseStream<'_>) -> Result<Vec<(Role, LitStr)>> {
    struct Column(Role, LitStr);
    impl Parse for Column {
        fn parse(stream: ParseStream<'_>) -> Result<Self> {
            let key = stream.call(Ident::parse_any)?;
            let role = Role::all().find(|role| key == role.name());
            let role = role.ok_or_else(|| {
                let names: Vec<&str> = Role::all().map(Role::name).collect();
                Error::new(key.span(), format!("unknown column `{key}`; there are {}", names.join(", ")))
            })?;
            stream.parse::<Token![=]>()?;
            Ok(Column(role, stream.parse()?))
        }
    }
    let content;
    parenthesized!(content in stream);
    let columns = Punctuated::<Column, Token![,]>::parse_terminated(&content)?;
    Ok(columns.into_iter().map(|Column(role, header)| (role, header)).collect())
}
