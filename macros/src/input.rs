//! What the user gives to the macro. Come in: tokens; goes out: the input, or the errors, each at the token that is wrong.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Error, Ident, LitStr, Result, Token, braced, bracketed, parenthesized};
use tencent_errors_catalog::Role;

use crate::nearest::did_you_mean;

/// The input of `tencent_errors!`.
pub(crate) struct Input {
    /// The runtime crate's path: `$crate` of the macro by example that forwards to this one, so that renaming the crate does no harm.
    pub(crate) runtime: TokenTree,
    /// Whether this is for rustdoc, and not for a program.
    pub(crate) rustdoc: bool,
    /// Where the call stands: file, line and column.
    pub(crate) place: String,
    /// The document's path, relative to the folder of the user's `Cargo.toml`.
    pub(crate) path: LitStr,
    /// `name = …`: the enum of codes.
    pub(crate) name: Option<Ident>,
    /// `module_name = …`: the enum of module codes.
    pub(crate) module_name: Option<Ident>,
    /// `export`: other crates may use `code!` with this document.
    pub(crate) export: bool,
    /// `duplicates = …`: what codes with contradictory rows give.
    pub(crate) duplicates: Duplicates,
    /// `rename { "A.B" => A_B2 }`: variants for codes.
    pub(crate) rename: Vec<(LitStr, Ident)>,
    /// `skip = ["4000-7000"]`: code cells of rows to leave out.
    pub(crate) skip: Vec<LitStr>,
    /// `columns(code = "…")`: headers of columns.
    pub(crate) columns: Vec<(Role, LitStr)>,
    /// `tables("…")`: headings of tables.
    pub(crate) tables: Vec<LitStr>,
}

/// What codes give whose rows say different things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Duplicates {
    /// Nothing: all that the rows say is kept.
    #[default]
    Merge,
    /// A warning.
    Warn,
    /// An error.
    Deny,
}

const USAGE: &str = "expected the path of an error-code document, as in `tencent_errors!(\"docs-src/dnspod.md\")`";

const OPTIONS: &[&str] = &["name", "module_name", "export", "duplicates", "rename", "skip", "columns", "tables"];

const DUPLICATES: &[(&str, Duplicates)] =
    &[("merge", Duplicates::Merge), ("warn", Duplicates::Warn), ("deny", Duplicates::Deny)];

impl Input {
    /// Reads the input of the call that stands at this place.
    pub(crate) fn parse(tokens: TokenStream, place: &str) -> Result<Self> {
        let input = Self::parse_stream.parse2(tokens)?;
        Ok(Input { place: place.to_owned(), ..input })
    }

    fn parse_stream(stream: ParseStream<'_>) -> Result<Self> {
        let runtime = stream.parse()?;
        let rustdoc = stream.parse::<Option<Ident>>()?.is_some();
        stream.parse::<Token![,]>()?;
        if stream.is_empty() {
            return Err(Error::new(Span::call_site(), USAGE));
        }
        let path: LitStr = stream.parse().map_err(|error| Error::new(error.span(), USAGE))?;
        let mut input = Input {
            runtime,
            rustdoc,
            place: String::new(),
            path,
            name: None,
            module_name: None,
            export: false,
            duplicates: Duplicates::default(),
            rename: Vec::new(),
            skip: Vec::new(),
            columns: Vec::new(),
            tables: Vec::new(),
        };
        input.options(stream)?;
        Ok(input)
    }

    /// Reads the options behind the path; all that are wrong are told at once.
    fn options(&mut self, stream: ParseStream<'_>) -> Result<()> {
        let mut errors: Option<Error> = None;
        let mut given = HashSet::new();
        while !stream.is_empty() {
            let option = separator(stream).and_then(|()| self.option(stream, &mut given));
            if let Err(error) = option {
                skip_to_comma(stream);
                match &mut errors {
                    Some(errors) => errors.combine(error),
                    None => errors = Some(error),
                }
            }
        }
        errors.map_or(Ok(()), Err)
    }

    fn option(&mut self, stream: ParseStream<'_>, given: &mut HashSet<String>) -> Result<()> {
        if stream.is_empty() {
            return Ok(());
        }
        if stream.peek(LitStr) {
            return Err(stream.error("one call reads one document; give the other a module and a call of its own"));
        }
        let key = stream.call(Ident::parse_any).map_err(|error| Error::new(error.span(), known_options()))?;
        match key.to_string().as_str() {
            "name" => self.name = Some(value(stream, "name = Code")?),
            "module_name" => self.module_name = Some(value(stream, "module_name = ModuleCode")?),
            "export" => self.export = true,
            "duplicates" => self.duplicates = duplicates(&value(stream, "duplicates = warn")?)?,
            "rename" => self.rename = renames(stream)?,
            "skip" => self.skip = texts(stream)?,
            "columns" => self.columns = columns(stream)?,
            "tables" => self.tables = tables(stream)?,
            other => return Err(unknown_option(&key, other)),
        }
        if given.insert(key.to_string()) {
            Ok(())
        } else {
            Err(Error::new(key.span(), format!("`{key}` is given twice")))
        }
    }
}

fn separator(stream: ParseStream<'_>) -> Result<()> {
    stream.parse::<Token![,]>().map(|_| ()).map_err(|error| Error::new(error.span(), "expected `,` between options"))
}

/// Leaves out what remains of a wrong option.
fn skip_to_comma(stream: ParseStream<'_>) {
    while !stream.is_empty() && !stream.peek(Token![,]) {
        if stream.parse::<TokenTree>().is_err() {
            return;
        }
    }
}

fn known_options() -> String {
    format!("expected an option: {}", OPTIONS.join(", "))
}

fn unknown_option(key: &Ident, name: &str) -> Error {
    let hint =
        did_you_mean(name, OPTIONS.iter().copied()).unwrap_or_else(|| format!("there are {}", OPTIONS.join(", ")));
    Error::new(key.span(), format!("unknown option `{name}`; {hint}"))
}

/// `= Name`
fn value(stream: ParseStream<'_>, example: &str) -> Result<Ident> {
    let value = stream.parse::<Token![=]>().and_then(|_| stream.parse());
    value.map_err(|error| Error::new(error.span(), format!("write `{example}`")))
}

fn duplicates(value: &Ident) -> Result<Duplicates> {
    let found = DUPLICATES.iter().find(|(name, _)| value == name).map(|(_, duplicates)| *duplicates);
    found.ok_or_else(|| Error::new(value.span(), "expected `merge`, `warn` or `deny`"))
}

/// `{ "A.B" => A_B2, … }`
fn renames(stream: ParseStream<'_>) -> Result<Vec<(LitStr, Ident)>> {
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
fn texts(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let equals = stream.parse::<Token![=]>();
    equals.map_err(|error| Error::new(error.span(), "write `skip = [\"4000-7000\"]`"))?;
    let content;
    bracketed!(content in stream);
    Ok(Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

/// `("…", …)`
fn tables(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let content;
    parenthesized!(content in stream);
    Ok(Punctuated::<LitStr, Token![,]>::parse_terminated(&content)?.into_iter().collect())
}

/// `(code = "…", …)`
fn columns(stream: ParseStream<'_>) -> Result<Vec<(Role, LitStr)>> {
    struct Column(Role, LitStr);
    impl Parse for Column {
        fn parse(stream: ParseStream<'_>) -> Result<Self> {
            let key = stream.call(Ident::parse_any)?;
            let role = Role::ALL.iter().find(|(name, _)| key == name).map(|(_, role)| *role);
            let role = role.ok_or_else(|| {
                let names: Vec<&str> = Role::ALL.iter().map(|(name, _)| *name).collect();
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

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn all_options() {
        let tokens = quote! {
            krate, "x.md", name = A, module_name = B, export, rename { "a.b" => C, }, skip = ["1-2"],
            columns(code = "值", solution = "办法"), tables("错误码"), duplicates = deny,
        };
        let input = Input::parse(tokens, "");
        let input = input.unwrap();
        assert_eq!(input.path.value(), "x.md");
        assert!(input.export && input.duplicates == Duplicates::Deny);
        assert_eq!((input.rename.len(), input.skip.len(), input.columns.len(), input.tables.len()), (1, 1, 2, 1));
    }

    #[test]
    fn all_mistakes_are_told() {
        let tokens = quote!(krate, "x.md", nmae = A, duplicates = always, export export, name = B, name = C);
        let error = Input::parse(tokens, "");
        let messages: Vec<String> = error.err().unwrap().into_iter().map(|error| error.to_string()).collect();
        assert_eq!(
            messages,
            [
                "unknown option `nmae`; did you mean `name`?",
                "expected `merge`, `warn` or `deny`",
                "expected `,` between options",
                "`name` is given twice",
            ]
        );
    }
}
