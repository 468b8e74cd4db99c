//! What the macro writes for small documents, against reviewed Rust in `golden/`: the form for rustdoc, which has search aliases besides.
//! In: `golden/*.md`; compared with: `golden/*.rs`.
//!
//! After a change to what is written, `BLESS=1 cargo test -p tencent-errors-macros` writes the files anew: review them as you would code.

use std::path::{Path, PathBuf};
use std::{env, fs};

use proc_macro2::TokenStream;
use quote::quote;

/// Pipe tables and HTML tables, both sets with a number in common, a code with two texts, cells without text, text that is markup.
#[test]
fn a_small_document() {
    assert_golden("small");
}

fn assert_golden(name: &str) {
    let path = format!("src/golden/{name}.md");
    let written = unparse(crate::driver::document(quote!(tencent_errors rustdoc, #path), ""));
    let golden = golden(name);
    if env::var_os("BLESS").is_some() {
        fs::write(&golden, &written).expect("the file can be written");
    }
    let reviewed = fs::read_to_string(&golden).unwrap_or_default();
    let differs = written.lines().zip(reviewed.lines()).position(|(written, reviewed)| written != reviewed);
    let line = differs.unwrap_or(written.lines().count().min(reviewed.lines().count()));
    assert!(
        written == reviewed,
        "what is written differs from {} at line {}: `{}`; BLESS=1 writes it anew",
        golden.display(),
        line + 1,
        written.lines().nth(line).unwrap_or_default().trim()
    );
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/golden").join(name).with_extension("rs")
}

fn unparse(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).expect("what is written is Rust"))
}
