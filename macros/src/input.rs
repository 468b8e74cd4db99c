//! Parses the user's call. Each error points at the token that is wrong.

use std::collections::HashSet;

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::token::Brace;
use syn::{Error, Ident, LitBool, LitStr, Result, Token, braced, bracketed, parenthesized};
use tencent_errors_catalog::{Options as Reading, Role};
use tencent_errors_codegen::{Duplicates, Options as Writing, Sources, Target, Translations, did_you_mean};

use crate::editor;

/// The input of `tencent_errors!`.
pub(crate) struct Input {
    /// The paths of the current pages; at least one.
    pub(crate) pages: Vec<LitStr>,
    /// The other languages: tag and path.
    pub(crate) languages: Vec<(LitStr, LitStr)>,
    /// The path of the older snapshot.
    pub(crate) previous: Option<LitStr>,
    /// How to read the documents.
    pub(crate) reading: Reading,
    /// The options for what is written.
    pub(crate) writing: Writing,
    /// The program for which it is written.
    pub(crate) target: Target,
    /// The literals of `columns`, `tables` and `skip`.
    pub(crate) literals: Vec<LitStr>,
    /// The literals of `rename`, in order.
    pub(crate) renamed: Vec<LitStr>,
}

const USAGE: &str = "expected the path of an error-code document, as in `tencent_errors!(\"docs-src/dnspod.md\")`";

const OPTIONS: &[&str] = &[
    "languages",
    "previous",
    "name",
    "module_name",
    "export",
    "duplicates",
    "translations",
    "rename",
    "skip",
    "columns",
    "tables",
];

const DUPLICATES: &[(&str, Duplicates)] =
    &[("merge", Duplicates::Merge), ("warn", Duplicates::Warn), ("deny", Duplicates::Deny)];

const TRANSLATIONS: &[(&str, Translations)] =
    &[("ignore", Translations::Ignore), ("warn", Translations::Warn), ("deny", Translations::Deny)];

impl Input {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self> {
        let place = fingerprint(&tokens);
        Parser::parse2(|stream: ParseStream<'_>| Self::parse_stream(stream, &place), tokens)
    }

    fn parse_stream(stream: ParseStream<'_>, place: &str) -> Result<Self> {
        // `$crate` of the macro by example that forwards to this one, so that the user may rename the crate.
        let runtime: TokenTree = stream.parse()?;
        let rustdoc = stream.parse::<Option<Ident>>()?.is_some();
        stream.parse::<Token![,]>()?;
        if stream.is_empty() {
            return Err(Error::new(Span::call_site(), USAGE));
        }
        let mut input = Input {
            pages: pages(stream)?,
            languages: Vec::new(),
            previous: None,
            reading: Reading::default(),
            writing: Writing { export: Some(place.to_owned()), ..Writing::default() },
            target: Target {
                runtime: runtime.into(),
                macros: true,
                rustdoc,
                editor: editor::is_rust_analyzer(),
                parse,
            },
            literals: Vec::new(),
            renamed: Vec::new(),
        };
        input.options(stream, place)?;
        Ok(input)
    }

    /// Returns the paths of all documents.
    pub(crate) fn sources(&self) -> Sources {
        let languages = self.languages.iter().map(|(tag, path)| (tag.value(), path.value()));
        Sources {
            pages: self.pages.iter().map(LitStr::value).collect(),
            languages: languages.collect(),
            previous: self.previous.as_ref().map(LitStr::value),
        }
    }

    /// Returns the product's name in messages: the paths of its current pages.
    pub(crate) fn product(&self) -> String {
        let paths: Vec<String> = self.pages.iter().map(LitStr::value).collect();
        paths.join(", ")
    }

    /// Returns the place of errors about the product as a whole: its first path.
    pub(crate) fn span(&self) -> Span {
        self.pages.first().map_or_else(Span::call_site, LitStr::span)
    }

    /// Reads the options behind the path; all that are wrong are told at once.
    fn options(&mut self, stream: ParseStream<'_>, place: &str) -> Result<()> {
        let mut errors: Option<Error> = None;
        let mut given = HashSet::new();
        while !stream.is_empty() {
            let option = separator(stream).and_then(|()| self.option(stream, place, &mut given));
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

    fn option(&mut self, stream: ParseStream<'_>, place: &str, given: &mut HashSet<String>) -> Result<()> {
        if stream.is_empty() {
            return Ok(());
        }
        if stream.peek(LitStr) {
            return Err(stream.error("the paths of pages stand before the options"));
        }
        let key = stream.call(Ident::parse_any).map_err(|error| Error::new(error.span(), known_options()))?;
        match key.to_string().as_str() {
            "name" => self.writing.name = Some(value(stream, "name = Code")?),
            "module_name" => self.writing.module_name = Some(value(stream, "module_name = ModuleCode")?),
            "export" => self.writing.export = export(stream, place)?,
            "languages" => self.languages = languages(stream)?,
            "previous" => self.previous = Some(previous(stream)?),
            "duplicates" => self.writing.duplicates = one_of(DUPLICATES, &value(stream, "duplicates = warn")?)?,
            "translations" => self.writing.translations = one_of(TRANSLATIONS, &value(stream, "translations = warn")?)?,
            "rename" => {
                let (renamed, names): (Vec<LitStr>, Vec<Ident>) = renames(stream)?.into_iter().unzip();
                self.writing.rename = renamed_texts(&renamed, &names);
                self.renamed = renamed;
            }
            "skip" => self.reading.skip = self.keep(texts(stream)?),
            "columns" => {
                let (roles, headers): (Vec<Role>, Vec<LitStr>) = columns(stream)?.into_iter().unzip();
                self.reading.columns = roles.into_iter().zip(self.keep(headers)).collect();
            }
            "tables" => self.reading.tables = self.keep(tables(stream)?),
            other => return Err(unknown_option(&key, other)),
        }
        if given.insert(key.to_string()) {
            Ok(())
        } else {
            Err(Error::new(key.span(), format!("`{key}` is given twice")))
        }
    }

    /// Keeps the literals, for errors at them, and returns their texts.
    fn keep(&mut self, literals: Vec<LitStr>) -> Vec<String> {
        let texts = literals.iter().map(LitStr::value).collect();
        self.literals.extend(literals);
        texts
    }
}

fn renamed_texts(codes: &[LitStr], names: &[Ident]) -> Vec<(String, String)> {
    codes.iter().map(LitStr::value).zip(names.iter().map(Ident::to_string)).collect()
}

/// Parses with the compiler's own lexer. `proc_macro2` would check the text first, and slowly, because macros are built without optimisation.
fn parse(text: &str) -> Option<TokenStream> {
    text.parse::<proc_macro::TokenStream>().ok().map(TokenStream::from)
}

/// Returns the end of the exported macros' names: the user's, or the fingerprint of the call; `None` if they are not to be exported.
fn export(stream: ParseStream<'_>, place: &str) -> Result<Option<String>> {
    if !stream.peek(Token![=]) {
        return Ok(Some(place.to_owned()));
    }
    if stream.peek2(LitBool) {
        stream.parse::<Token![=]>()?;
        return Ok(stream.parse::<LitBool>()?.value.then(|| place.to_owned()));
    }
    Ok(Some(value(stream, "export = dnspod")?.unraw().to_string()))
}

/// Returns a fingerprint of a call: FNV-1a of its tokens, of the places of its literals, and of what the compiler calls the expansion. The last
/// tells two calls apart that stand in one `macro_rules` body.
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
            let span = literal.span().unwrap();
            format!("|{}:{}:{}", span.file(), span.line(), span.column())
        }
        _ => String::new(),
    };
    tokens.into_iter().map(place).collect()
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

/// Returns what the value names among these.
fn one_of<T: Copy>(values: &[(&str, T)], value: &Ident) -> Result<T> {
    let found = values.iter().find(|(name, _)| value == name).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let names: Vec<String> = values.iter().map(|(name, _)| format!("`{name}`")).collect();
        let listed = names.join(", ");
        let (first, last) = listed.rsplit_once(", ").unwrap_or_default();
        Error::new(value.span(), format!("expected {first} or {last}"))
    })
}

/// `"docs-src/common.md", "docs-src/vpc"`, up to the first option.
fn pages(stream: ParseStream<'_>) -> Result<Vec<LitStr>> {
    let mut pages = vec![stream.parse::<LitStr>().map_err(|error| Error::new(error.span(), USAGE))?];
    while stream.peek(Token![,]) && stream.peek2(LitStr) {
        stream.parse::<Token![,]>()?;
        pages.push(stream.parse()?);
    }
    Ok(pages)
}

/// `{ "en" => "docs-src/as.en.md", … }`
fn languages(stream: ParseStream<'_>) -> Result<Vec<(LitStr, LitStr)>> {
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
fn previous(stream: ParseStream<'_>) -> Result<LitStr> {
    let path = stream.parse::<Token![=]>().and_then(|_| stream.parse());
    path.map_err(|error| Error::new(error.span(), "write `previous = \"docs-src/as-older.zh.md\"`"))
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
