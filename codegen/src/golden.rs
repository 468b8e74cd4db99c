//! Compares the Rust for small documents in `golden/` with reviewed files, `golden/*.rs`. They hold the form for rustdoc, which adds search
//! aliases.
//!
//! After a change, `BLESS=1 cargo test -p tencent-errors-codegen golden` writes the files anew. Review them as code.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::LitInt;
use tencent_errors_catalog::{Catalog, Product};

use crate::{Options, Sources, Target, generate};

/// Pipe tables and HTML tables, both sets with a number in common, a code with two texts, cells without text, text that is markup.
#[test]
fn a_small_document() {
    assert_golden("small", &Options::default());
}

/// Ranges, pairs of codes and module codes, names, messages, causes, a renamed variant, a code with a name that the enum has already, and
/// macros for other crates.
#[test]
fn every_column_and_option() {
    let rename = vec![("IB-0013".to_owned(), "IB_0013_2".to_owned())];
    assert_golden("columns", &Options { rename, export: Some("golden".to_owned()), ..Options::default() });
}

/// Pages that repeat and contradict each other, another language, an older snapshot; for a program whose runtime has its macros.
#[test]
fn a_product() {
    let sources = Sources {
        pages: vec!["pages".to_owned()],
        languages: vec![("en".to_owned(), "en.md".to_owned())],
        previous: Some("older.md".to_owned()),
    };
    let folder = golden("product").with_extension("");
    let loaded = sources.load(&folder, &tencent_errors_catalog::Options::default()).expect("the documents can be read");
    assert_eq!(loaded.files.len(), 5);
    let target = Target::new(quote!(tencent_errors));
    assert_written("product", &loaded.product, &Options::default(), &target);
}

/// A program for a 32-bit target has no `usize` beyond 32 bits. Codes of 48 equal bytes at the end need a hash of the whole text, whose length
/// has no limit.
#[test]
fn no_literal_needs_a_64_bit_usize() {
    let suffix = "a".repeat(60);
    let rows: String = ["A", "B", "C"].map(|start| format!("|{start}.{suffix}|d|\n|{}|d|\n", i64::MAX)).concat();
    let catalog = Catalog::read(&format!("|错误码|描述|\n|-|-|\n{rows}"));
    let generated =
        generate(&Product::of_page("d.md", catalog), &Options::default(), &Target::new(quote!(tencent_errors)));
    let wide = literals(generated.tokens).into_iter().filter(|literal| {
        literal.base10_parse::<u64>().is_ok_and(|value| value > u64::from(u32::MAX)) && literal.suffix() != "u64"
    });
    assert_eq!(wide.map(|literal| literal.to_string()).collect::<Vec<_>>(), [] as [String; 0]);
}

fn literals(tokens: TokenStream) -> Vec<LitInt> {
    let literals = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => literals(group.stream()),
        TokenTree::Literal(literal) => syn::parse_str(&literal.to_string()).into_iter().collect(),
        _ => Vec::new(),
    });
    literals.collect()
}

fn assert_golden(name: &str, options: &Options) {
    let path = format!("golden/{name}.md");
    let document = fs::read_to_string(golden(name).with_extension("md")).expect("the document is there");
    let target = Target { rustdoc: true, ..Target::new(quote!(tencent_errors)) };
    assert_written(name, &Product::of_page(&path, Catalog::read(&document)), options, &target);
}

fn assert_written(name: &str, product: &Product, options: &Options, target: &Target) {
    let generated = generate(product, options, target);
    assert!(generated.report.is_clean(), "{:?}", generated.report);
    let written = unparse(generated.tokens);
    let golden = golden(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&golden, &written).expect("the file can be written");
    }
    let reviewed = fs::read_to_string(&golden).unwrap_or_default();
    let differs = written.lines().zip(reviewed.lines()).position(|(written, reviewed)| written != reviewed);
    let line = differs.unwrap_or(written.lines().count().min(reviewed.lines().count()));
    assert!(
        written == reviewed,
        "the expansion differs from {} at line {}: `{}`; BLESS=1 writes it anew",
        golden.display(),
        line + 1,
        written.lines().nth(line).unwrap_or_default().trim()
    );
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/golden").join(name).with_extension("rs")
}

fn unparse(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).expect("the expansion is Rust"))
}
