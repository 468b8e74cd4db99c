//! Parses the user's call. Each error points at the token that is wrong.
//! `values` parses the values of options.

mod values;

use std::collections::HashMap;
use std::env;

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::{Error, Ident, LitBool, LitStr, Result, Token};
use tencent_errors_catalog::{Options as ReadOptions, Role};
use tencent_errors_codegen::{Level, Options as WriteOptions, Sources, Target, did_you_mean};

use crate::once;
use values::{columns, list, pages, pairs, texts, value};

/// The input of `tencent_errors!`.
pub(crate) struct Input {
    /// The paths of the current pages; at least one.
    pub(crate) pages: Vec<LitStr>,
    /// The other languages: tag and path.
    pub(crate) languages: Vec<(LitStr, LitStr)>,
    /// The path of the older snapshot.
    pub(crate) previous: Option<LitStr>,
    /// How to read the documents.
    pub(crate) reading: ReadOptions,
    /// The options for what is written.
    pub(crate) writing: WriteOptions,
    /// The program for which it is written.
    pub(crate) target: Target,
    /// The literals of `columns`, `tables` and `skip`.
    pub(crate) literals: Vec<LitStr>,
    /// The literals of `rename`, in order.
    pub(crate) renamed: Vec<LitStr>,
    /// The options that the user gives, and where.
    pub(crate) given: HashMap<&'static str, Span>,
}

/// The options, each with an example.
const OPTIONS: [(&str, &str); 11] = [
    ("languages", "languages { \"en\" => \"docs-src/as.en.md\" }"),
    ("previous", "previous = \"docs-src/as-older.zh.md\""),
    ("name", "name = Code"),
    ("module_name", "module_name = ModuleCode"),
    ("export", "export = dnspod"),
    ("duplicates", "duplicates = warn"),
    ("translations", "translations = warn"),
    ("rename", "rename { \"IB-0013\" => IB_0013_2 }"),
    ("skip", "skip = [\"4000-7000\"]"),
    ("columns", "columns(code = \"编号\")"),
    ("tables", "tables(\"业务错误码\")"),
];

impl Input {
    pub(crate) fn parse(tokens: TokenStream) -> Result<Self> {
        Self::parse_stream.parse2(tokens)
    }

    fn parse_stream(stream: ParseStream<'_>) -> Result<Self> {
        let (call, is_first) = once::is_first(stream)?;
        // `$crate` of the macro by example that forwards to this one, so that the user may rename the crate.
        let runtime: TokenTree = stream.parse()?;
        let rustdoc = stream.parse::<Option<Ident>>()?.is_some();
        stream.parse::<Token![,]>()?;
        if !is_first {
            return Err(stream.error("this module has a call of `tencent_errors!` already; put each into a module of its own: `mod name { tencent_errors!(…); }`"));
        }
        let mut input = Input {
            pages: pages(stream)?,
            languages: Vec::new(),
            previous: None,
            reading: ReadOptions::default(),
            writing: WriteOptions { export: (!is_proc_macro_crate()).then(|| call.clone()), ..WriteOptions::default() },
            target: Target { rustdoc, ..Target::new(runtime.into()) },
            literals: Vec::new(),
            renamed: Vec::new(),
            given: HashMap::new(),
        };
        input.options(stream, &call)?;
        match input.given.get("export") {
            Some(export) if input.writing.export.is_some() && is_proc_macro_crate() => {
                Err(Error::new(*export, "a crate of procedural macros can't export other macros; leave `export` out"))
            }
            _ => Ok(input),
        }
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

    /// Reads the options after the paths. All that are wrong are reported at once.
    fn options(&mut self, stream: ParseStream<'_>, call: &str) -> Result<()> {
        let mut errors: Option<Error> = None;
        while !stream.is_empty() {
            let option = separator(stream).and_then(|()| self.option(stream, call));
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

    fn option(&mut self, stream: ParseStream<'_>, call: &str) -> Result<()> {
        if stream.is_empty() {
            return Ok(());
        }
        if stream.peek(LitStr) {
            return Err(stream.error("the paths of pages go before the options"));
        }
        let key = stream.call(Ident::parse_any).map_err(|error| Error::new(error.span(), known_options()))?;
        let (name, example) = *OPTIONS.iter().find(|(name, _)| key == name).ok_or_else(|| unknown_option(&key))?;
        self.value(name, &Written { stream, example }, call)?;
        match self.given.insert(name, key.span()) {
            None => Ok(()),
            Some(_) => Err(Error::new(key.span(), format!("`{key}` is given twice"))),
        }
    }

    /// Reads the value of an option.
    fn value(&mut self, name: &str, written: &Written<'_>, call: &str) -> Result<()> {
        match name {
            "languages" => self.languages = written.parse(pairs)?,
            "previous" => self.previous = Some(written.parse(value)?),
            "name" => self.writing.name = Some(written.parse(value)?),
            "module_name" => self.writing.module_name = Some(written.parse(value)?),
            "export" if !written.stream.peek(Token![=]) => self.writing.export = Some(call.to_owned()),
            "export" if written.stream.peek2(LitBool) => {
                self.writing.export = written.parse(value::<LitBool>)?.value.then(|| call.to_owned());
            }
            "export" => self.writing.export = Some(written.parse(value::<Ident>)?.unraw().to_string()),
            "duplicates" => self.writing.duplicates = one_of(&Level::OF_DUPLICATES, &written.parse(value)?)?,
            "translations" => self.writing.translations = one_of(&Level::OF_TRANSLATIONS, &written.parse(value)?)?,
            "rename" => {
                let (codes, names): (Vec<LitStr>, Vec<Ident>) = written.parse(pairs)?.into_iter().unzip();
                let names = names.iter().map(Ident::to_string);
                self.writing.rename = codes.iter().map(LitStr::value).zip(names).collect();
                self.renamed = codes;
            }
            "skip" => self.reading.skip = self.keep(written.parse(list)?),
            "columns" => {
                let (names, headers): (Vec<Ident>, Vec<LitStr>) = written.parse(columns)?.into_iter().unzip();
                let roles: Vec<Role> = names.iter().map(role).collect::<Result<_>>()?;
                self.reading.columns = roles.into_iter().zip(self.keep(headers)).collect();
            }
            _ => self.reading.tables = self.keep(written.parse(texts)?),
        }
        Ok(())
    }

    /// Keeps the literals, for errors at them, and returns their texts.
    fn keep(&mut self, literals: Vec<LitStr>) -> Vec<String> {
        let texts = literals.iter().map(LitStr::value).collect();
        self.literals.extend(literals);
        texts
    }
}

/// Returns whether the compiler compiles a crate of procedural macros. Such a crate can't export macros by example.
fn is_proc_macro_crate() -> bool {
    env::args().any(|argument| argument == "proc-macro")
}

/// The value of an option, as the user wrote it.
struct Written<'a> {
    stream: ParseStream<'a>,
    example: &'static str,
}

impl Written<'_> {
    /// Parses the value. If that fails, the error shows the example.
    fn parse<T>(&self, parse: fn(ParseStream<'_>) -> Result<T>) -> Result<T> {
        parse(self.stream).map_err(|error| Error::new(error.span(), format!("write `{}`", self.example)))
    }
}

/// Returns what the value names among these.
fn one_of<T: Copy>(values: &[(&str, T)], value: &Ident) -> Result<T> {
    let found = values.iter().find(|(name, _)| value == name).map(|(_, value)| *value);
    found.ok_or_else(|| {
        let names = values.iter().map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let (first, last) = names.rsplit_once(", ").unwrap_or_default();
        Error::new(value.span(), format!("expected {first} or {last}"))
    })
}

/// Returns the role of a column.
fn role(name: &Ident) -> Result<Role> {
    Role::all().find(|role| name == role.name()).ok_or_else(|| {
        let names: Vec<&str> = Role::all().map(Role::name).collect();
        Error::new(name.span(), format!("unknown column `{name}`; there are {}", names.join(", ")))
    })
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

fn names() -> String {
    OPTIONS.map(|(name, _)| name).join(", ")
}

fn known_options() -> String {
    format!("expected an option: {}", names())
}

fn unknown_option(key: &Ident) -> Error {
    let hint = did_you_mean(&key.to_string(), OPTIONS.map(|(name, _)| name));
    let hint = hint.unwrap_or_else(|| format!("there are {}", names()));
    Error::new(key.span(), format!("unknown option `{key}`; {hint}"))
}
