//! Compiles the published pages of `../shared/corpus` in one crate, where that folder is. Each goes through the macro with the options that it
//! needs. Its enum must compile without a warning and have the codes that the catalog reads.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use tencent_errors_catalog::Catalog;

use crate::folder::{files, shared, stem};
use crate::krate::Crate;

/// What to say in the call, by the page's name.
const OPTIONS: [(&str, &str); 6] = [
    // Tables of one row whose code is a sentence.
    ("44b3be9247a5", r#"columns(code = "错误码"), skip = ["appid is invalid"]"#),
    ("c3db4c1f7344", r#"columns(code = "Error Code"), skip = ["appid is invalid"]"#),
    // A slip in a code cell; and `IB-0013` and `IB:0013` would both be `IB_0013`.
    ("3ad58f8fb4d5", r#"skip = ["650(660\\99"], rename { "IB-0013" => IB_0013_2 }"#),
    // Two words, which no code has.
    ("598e66838df6", r#"skip = ["MOBILE BLACK"]"#),
    ("ad9fa07aeb24", r#"skip = ["MOBILE BLACK"]"#),
    ("ed03911c82d1", r#"skip = ["RequestIsNotMultiPartContent Bucket"]"#),
];

#[test]
fn every_page_of_the_corpus_compiles() {
    let Some(folder) = shared("corpus/docs") else { return };
    let krate = Crate::new("outside-corpus", "tencent-errors = { path = RUNTIME }");
    let mut library = "//! A module for each page.\n#![deny(warnings)]\n".to_owned();
    let pages = files(&folder, "md");
    for page in &pages {
        let (name, text) = (stem(page), text(page));
        krate.write(&format!("docs/{name}.md"), &text);
        library.push_str(&module(name, Catalog::read(&text).catalog.codes().len()));
    }
    krate.write("src/lib.rs", &library);
    let output = krate.cargo(&["check"]);
    assert!(output.success, "{}", output.stderr);
    assert_eq!(pages.len(), 62);
}

/// Returns the page's text. An old page is not UTF-8, and must be converted before the macro reads it.
fn text(page: &Path) -> String {
    let bytes = fs::read(page).expect("the page is there");
    String::from_utf8(bytes).unwrap_or_else(|old| {
        let text = encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(old.as_bytes());
        text.expect("a page that is not UTF-8 is GB18030").into_owned()
    })
}

/// Returns a module with the page's enum, which has so many codes: 0 where the page has nothing but a range.
fn module(name: &str, count: usize) -> String {
    let options = OPTIONS.iter().find(|(page, _)| *page == name).map_or("", |(_, options)| options);
    let mut module = format!("mod page_{name} {{ tencent_errors::tencent_errors!(\"docs/{name}.md\", {options}); }}\n");
    let _ = writeln!(module, "const _: () = assert!(page_{name}::Code::COUNT == {count});");
    module
}
