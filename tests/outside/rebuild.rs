//! Cargo rebuilds the crate when the document changes, and only then.

use std::fs;

use crate::krate::Crate;

const PROGRAM: &str = r#"//! Prints what one code means.

mod dnspod {
    tencent_errors::tencent_errors!("docs/dnspod.md");
}

fn main() {
    println!("{}", tencent_errors::code!(dnspod, "FailedOperation.DomainIsVip").description().unwrap_or_default());
    println!("{}", dnspod::Code::FailedOperation_DomainIsSpam.description().unwrap_or_default());
}
"#;

const DOCUMENT: &str = "docs/dnspod.md";

const ROW: &str = "| FailedOperation.DomainIsVip | VIP 域名不能進行此操作 |\n";

const PRINTED: &str = "VIP 域名不能進行此操作\n封禁域名不能進行此操作\n";

/// Returns a crate with the program, built once, and its document.
fn built(name: &'static str) -> (Crate, String) {
    let krate = Crate::new(name, "tencent-errors = { path = RUNTIME }");
    krate.copy_document("dnspod.md");
    krate.write("src/main.rs", PROGRAM);
    assert_eq!(krate.run(), PRINTED);
    let document = krate.read(DOCUMENT);
    assert!(document.contains(ROW));
    (krate, document)
}

/// The program prints the new text after a build, and a build without a change does nothing.
#[test]
fn a_changed_text_is_printed() {
    let (krate, document) = built("outside-text");
    assert!(!krate.build_compiles(), "nothing has changed");
    krate.write(DOCUMENT, &document.replace("VIP 域名不能進行此操作", "新的說明"));
    assert!(krate.build_compiles(), "the document has changed");
    assert_eq!(krate.run(), "新的說明\n封禁域名不能進行此操作\n");
    assert!(!krate.build_compiles(), "nothing has changed");
}

/// A program that names a code does not compile after the code is removed from the document: one error, where the code is named.
#[test]
fn a_code_that_has_left_is_an_error() {
    let (krate, document) = built("outside-code");
    krate.write(DOCUMENT, &document.replace(ROW, ""));
    let errors = errors(&krate);
    assert!(errors.contains("error: unknown error code `FailedOperation.DomainIsVip`"), "{errors}");
    assert!(errors.contains("src/main.rs:8:50"), "{errors}");
    assert!(errors.contains("due to 1 previous error"), "{errors}");
}

/// The same for a code that is named as a variant.
#[test]
fn a_variant_that_has_left_is_an_error() {
    let (krate, document) = built("outside-variant");
    krate.write(DOCUMENT, &document.replace("FailedOperation.DomainIsSpam", "FailedOperation.Spam"));
    let errors = errors(&krate);
    assert!(errors.contains("named `FailedOperation_DomainIsSpam`"), "{errors}");
    assert!(errors.contains("src/main.rs:9:34"), "{errors}");
    assert!(errors.contains("due to 1 previous error"), "{errors}");
}

/// A document that is gone is one error, and nothing remains of it when it is there again.
#[test]
fn a_missing_document_may_come_back() {
    let (krate, document) = built("outside-missing");
    fs::remove_file(krate.path(DOCUMENT)).expect("the document is there");
    let errors = errors(&krate);
    assert!(errors.contains("there is no document at docs/dnspod.md"), "{errors}");
    krate.write(DOCUMENT, &document);
    assert_eq!(krate.run(), PRINTED);
}

/// A page that is changed, added or removed in a folder rebuilds the crate. A new page needs the line in `build.rs` that the README gives.
#[test]
fn a_folder_is_watched() {
    let krate = Crate::new("outside-folder", "tencent-errors = { path = RUNTIME }");
    let page = |code: &str, text: &str| format!("| 错误码 | 描述 |\n|--|--|\n| {code} | {text} |\n");
    krate.write("docs/vod/a.md", &page("AuthFailure", "鉴权失败"));
    krate.write("build.rs", "fn main() {\n    println!(\"cargo::rerun-if-changed=docs/vod\");\n}\n");
    krate.write(
        "src/main.rs",
        "mod vod {\n    tencent_errors::tencent_errors!(\"docs/vod\");\n}\n\n\
         fn main() {\n    for code in vod::Code::ALL {\n        println!(\"{code}\");\n    }\n}\n",
    );
    assert_eq!(krate.run(), "AuthFailure: 鉴权失败\n");
    assert!(!krate.build_compiles(), "nothing has changed");
    krate.write("docs/vod/a.md", &page("AuthFailure", "签名错误"));
    assert_eq!(krate.run(), "AuthFailure: 签名错误\n");
    krate.write("docs/vod/deep/b.md", &page("4000", "参数错误"));
    assert_eq!(krate.run(), "AuthFailure: 签名错误\n4000: 参数错误\n");
    assert!(!krate.build_compiles(), "nothing has changed");
    fs::remove_file(krate.path("docs/vod/a.md")).expect("the page is there");
    assert_eq!(krate.run(), "4000: 参数错误\n");
}

/// Returns what cargo says about a crate that doesn't compile.
fn errors(krate: &Crate) -> String {
    let output = krate.cargo(&["build"]);
    assert!(!output.success, "the crate compiles");
    output.stderr
}
