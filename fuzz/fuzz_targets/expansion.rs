//! In: any bytes, as a document. What the macro writes for it is Rust with an enum of valid and unique variants; the document's text stands in
//! string literals alone, is no markup in the documentation, and can't be mistaken in what the compiler shows.
//!
//! A procedural macro can't be called from here, so that its stages are taken in as modules.
#![no_main]
#![allow(dead_code, reason = "the macro's own crate uses all of it")]

#[path = "../../macros/src/by_name.rs"]
mod by_name;
#[path = "../../macros/src/expand.rs"]
mod expand;
#[path = "../../macros/src/hash.rs"]
mod hash;
#[path = "../../macros/src/impls.rs"]
mod impls;
#[path = "../../macros/src/input.rs"]
mod input;
#[path = "../../macros/src/listing.rs"]
mod listing;
#[path = "../../macros/src/load.rs"]
mod load;
#[path = "../../macros/src/lookup.rs"]
mod lookup;
#[path = "../../macros/src/named.rs"]
mod named;
#[path = "../../macros/src/names.rs"]
mod names;
#[path = "../../macros/src/nearest.rs"]
mod nearest;
#[path = "../../macros/src/plan.rs"]
mod plan;
#[path = "../../macros/src/report.rs"]
mod report;
#[path = "../../macros/src/rustdoc.rs"]
mod rustdoc;
#[path = "../../macros/src/source.rs"]
mod source;
#[path = "../../macros/src/tables.rs"]
mod tables;

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use quote::quote;
use tencent_errors_catalog::{Catalog, Options};

use input::Input;
use load::Document;
use plan::{Enum, Plan};
use report::Report;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    for call in [quote!(tencent_errors rustdoc, "x.md", duplicates = deny), quote!(tencent_errors, "x.md", duplicates = warn, export)] {
        check(&Input::parse(call, "0").expect("the call is right"), &text);
    }
});

fn check(input: &Input, text: &str) {
    let document = Document { path: input.path.value(), reading: Catalog::read_with(text, &Options::default()) };
    let mut report = Report::of(input, &document);
    let plan = plan::plan(input, &document, &mut report);
    plan.enums.iter().for_each(check_enum);
    check_message(&report.to_tokens(input, &document));
    check_tokens(input, &plan);
}

/// Identifiers are valid, ASCII and unique; the documentation is plain text.
fn check_enum(set: &Enum) {
    let mut idents = HashSet::new();
    for variant in &set.variants {
        let ident = variant.ident.clone();
        assert!(ident.trim_start_matches("r#").bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'), "{ident}");
        syn::parse_str::<syn::Ident>(&ident).or_else(|_| syn::parse_str(&format!("r#{ident}"))).expect("an identifier");
        assert!(idents.insert(ident), "{} twice", variant.ident);
        check_markdown(&rustdoc::variant(&variant.code, &variant.rows), false);
    }
    check_markdown(&rustdoc::set("x.md", set), true);
}

/// Nothing but paragraphs and the code in backticks, one list for the notes of an enum.
fn check_markdown(doc: &str, list: bool) {
    for event in Parser::new_ext(doc, pulldown_cmark::Options::all()) {
        let plain = match &event {
            Event::Text(_) | Event::Code(_) => true,
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => true,
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

/// What the compiler shows is visible as it is, and no endless text.
fn check_message(tokens: &TokenStream) {
    let mut texts = Vec::new();
    literals(tokens.clone(), &mut texts);
    texts.iter().for_each(|text| check_visible(text));
}

/// The tokens are Rust, and without their literals they are ASCII.
fn check_tokens(input: &Input, plan: &Plan) {
    let enums = expand::expand(input, plan);
    let by_name = by_name::macros(input, plan);
    let tokens = quote!(#enums #by_name);
    let mut texts = Vec::new();
    literals(tokens.clone(), &mut texts);
    let file: syn::File = syn::parse2(tokens.clone()).expect("the tokens are Rust");
    let written = plan.enums.iter().filter(|set| set.is_written()).count();
    let enums = file.items.iter().filter(|item| matches!(item, syn::Item::Enum(_))).count();
    assert_eq!(enums, written);
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
