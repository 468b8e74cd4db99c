//! Parses the user's call. Each error points at the token that is wrong.
//!
//! | file | what it does |
//! |---|---|
//! | `values` | parses the values of options |
//! | `fingerprint` | tells calls apart |

mod fingerprint;
mod values;

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, LitStr, Result, Token};
use tencent_errors_catalog::{Options as Reading, Role};
use tencent_errors_codegen::{Duplicates, Options as Writing, Sources, Target, Translations, did_you_mean};

use crate::editor;
use fingerprint::fingerprint;
use values::{USAGE, columns, export, languages, one_of, pages, previous, renames, tables, texts, value};

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
            target: target(runtime.into(), rustdoc),
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

/// Describes the program of the user.
fn target(runtime: TokenStream, rustdoc: bool) -> Target {
    let mut target = Target::new(runtime);
    (target.macros, target.rustdoc, target.editor, target.parse) = (true, rustdoc, editor::is_rust_analyzer(), parse);
    target
}

fn renamed_texts(codes: &[LitStr], names: &[Ident]) -> Vec<(String, String)> {
    codes.iter().map(LitStr::value).zip(names.iter().map(Ident::to_string)).collect()
}

/// Parses with the compiler's own lexer. `proc_macro2` would check the text first, and slowly, because macros are built without optimisation.
fn parse(text: &str) -> Option<TokenStream> {
    text.parse::<proc_macro::TokenStream>().ok().map(TokenStream::from)
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
