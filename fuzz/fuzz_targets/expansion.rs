//! Writes Rust for any bytes, read as the documents of a product: two pages, a language and an older snapshot, with a form feed between them. The
//! output must be Rust with an enum of valid and unique variants. The documents' text must be in string literals and comments only, must not
//! act as markup in the documentation, and must not deceive in the compiler's output.
#![no_main]

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use quote::quote;
use tencent_errors_catalog::{Catalog, Edition, Product};
use tencent_errors_codegen::{Generated, Level, Options, Target, generate};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let product = product(&String::from_utf8_lossy(bytes));
    for (level, export) in [(Level::Deny, None), (Level::Warn, Some("x".to_owned()))] {
        let options = Options { duplicates: level, translations: level, export, ..Options::default() };
        let mut target = Target::new(quote!(tencent_errors));
        target.rustdoc = true;
        check(&generate(&product, &options, &target));
    }
});

fn product(text: &str) -> Product {
    let mut texts = text.split('\u{c}');
    let mut edition = |paths: &[&str]| {
        let pages = paths.iter().zip(texts.by_ref());
        let pages: Vec<_> = pages.map(|(path, text)| ((*path).to_owned(), Catalog::read(text))).collect();
        (!pages.is_empty()).then(|| Edition::new(paths.join(", "), pages))
    };
    let mut product = Product::new(edition(&["a.md"]).unwrap_or_default());
    if let Some(language) = edition(&["en.md"]) {
        product.languages.push(("en".to_owned(), language));
    }
    product.previous = edition(&["older.md", "oldest.md"]);
    product
}

fn check(generated: &Generated) {
    let report = &generated.report;
    report.problems("a.md").iter().chain(report.warnings()).for_each(|text| check_visible(text));
    report.mistakes().iter().for_each(|mistake| check_visible(&mistake.message));
    check_tokens(&generated.tokens);
}

/// Identifiers are valid, ASCII and unique; the documentation is plain text.
fn check_enum(item: &syn::ItemEnum) {
    let mut idents = HashSet::new();
    for variant in &item.variants {
        let ident = variant.ident.to_string();
        assert!(ident.trim_start_matches("r#").bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'), "{ident}");
        assert!(idents.insert(ident), "{} twice", variant.ident);
        check_markdown(&doc(&variant.attrs), false);
    }
    check_markdown(&doc(&item.attrs), true);
}

/// Returns the documentation in the attributes.
fn doc(attributes: &[syn::Attribute]) -> String {
    let texts = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(meta) if meta.path.is_ident("doc") => match &meta.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
            other => panic!("{}", quote!(#other)),
        },
        _ => None,
    });
    texts.map(|text| text.strip_prefix(' ').map(str::to_owned).unwrap_or(text)).collect::<Vec<_>>().join("\n")
}

/// Nothing but paragraphs and the code in backticks, one list for the notes of an enum.
fn check_markdown(doc: &str, list: bool) {
    for event in Parser::new_ext(doc, pulldown_cmark::Options::all()) {
        let plain = match &event {
            Event::Text(_) | Event::Code(_) => true,
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => true,
            // The tag over the texts of a language.
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => !list,
            Event::Start(Tag::List(None) | Tag::Item) | Event::End(TagEnd::List(false) | TagEnd::Item) => list,
            _ => false,
        };
        assert!(plain, "{event:?} in {doc:?}");
    }
    check_visible(doc);
}

fn check_visible(text: &str) {
    let hidden = |c: char| c != '\n' && (c.is_control() || tencent_errors_catalog::visible(&c.to_string()).is_empty());
    assert!(!text.contains(hidden), "{text:?}");
}

/// The tokens are Rust, and without their literals they are ASCII.
fn check_tokens(tokens: &TokenStream) {
    let mut texts = Vec::new();
    literals(tokens.clone(), &mut texts);
    let file: syn::File = syn::parse2(tokens.clone()).expect("the tokens are Rust");
    for item in &file.items {
        if let syn::Item::Enum(item) = item {
            check_enum(item);
        }
    }
    // The text of the tokens is Rust too, and the same: nothing ends its literal.
    let again: TokenStream = tokens.to_string().parse().expect("the text is Rust");
    assert_eq!(again.to_string(), tokens.to_string());
}

/// The texts of the string literals; all else is an ASCII word, a mark or a number.
fn literals(tokens: TokenStream, texts: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => literals(group.stream(), texts),
            TokenTree::Literal(literal) => match syn::Lit::new(literal) {
                syn::Lit::Str(text) => texts.push(text.value()),
                syn::Lit::Int(_) | syn::Lit::Bool(_) | syn::Lit::ByteStr(_) => {} // byte strings are the tables of numbers
                other => panic!("{}", quote!(#other)),
            },
            TokenTree::Ident(ident) => assert!(ident.to_string().is_ascii(), "{ident}"),
            TokenTree::Punct(_) => {}
        }
    }
}
