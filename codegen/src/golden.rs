//! Compares what is written for small documents, `golden/*.md`, with reviewed Rust, `golden/*.rs`: the form for rustdoc, which has search
//! aliases besides.
//!
//! After a change to what is written, `BLESS=1 cargo test -p tencent-errors-codegen` writes the files anew: review them as you would code.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::quote;
use tencent_errors_catalog::Catalog;

use crate::{Options, Target, generate};

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

fn assert_golden(name: &str, options: &Options) {
    let path = format!("golden/{name}.md");
    let document = fs::read_to_string(golden(name).with_extension("md")).expect("the document is there");
    let target = Target { rustdoc: true, ..Target::new(quote!(tencent_errors)) };
    let generated = generate(&path, &Catalog::read(&document), options, &target);
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
