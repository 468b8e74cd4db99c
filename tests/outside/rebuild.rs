//! The compiler watches the document: a change to it builds the crate anew, and nothing else does.

use crate::krate::Crate;

const PROGRAM: &str = r#"//! Prints what one code means.

mod dnspod {
    tencent_errors::tencent_errors!("docs/dnspod.md");
}

fn main() {
    println!("{}", tencent_errors::code!(dnspod, "FailedOperation.DomainIsVip").description());
    println!("{}", dnspod::Code::FailedOperation_DomainIsSpam.description());
}
"#;

const ROW: &str = "| FailedOperation.DomainIsVip | VIP 域名不能進行此操作 |\n";

/// Build, change a text, build: the program prints the new text. Remove the code: it no longer compiles where the code is named.
#[test]
fn a_changed_document_builds_the_crate_anew() {
    let krate = Crate::new("outside-rebuild", "tencent-errors = { path = RUNTIME }");
    krate.copy_document("dnspod.md");
    krate.write("src/main.rs", PROGRAM);
    assert_eq!(krate.run(), "VIP 域名不能進行此操作\n封禁域名不能進行此操作\n");
    assert!(!krate.build_compiles(), "nothing has changed");

    let document = krate.read("docs/dnspod.md");
    assert!(document.contains(ROW));
    krate.write("docs/dnspod.md", &document.replace("VIP 域名不能進行此操作", "新的說明"));
    assert!(krate.build_compiles(), "the document has changed");
    assert_eq!(krate.run(), "新的說明\n封禁域名不能進行此操作\n");
    assert!(!krate.build_compiles(), "nothing has changed");

    krate.write("docs/dnspod.md", &document.replace(ROW, ""));
    let errors = errors(&krate);
    assert_eq!(errors.lines().filter(|line| line.starts_with("error: unknown")).count(), 1, "{errors}");
    assert!(errors.contains("unknown error code `FailedOperation.DomainIsVip`"), "{errors}");
    assert!(errors.contains("src/main.rs:8:50"), "{errors}");

    // The same for a code that is named as a variant.
    krate.write("docs/dnspod.md", &document.replace("FailedOperation.DomainIsSpam", "FailedOperation.Spam"));
    let errors = self::errors(&krate);
    assert!(
        errors.contains("no variant, associated function, or constant named `FailedOperation_DomainIsSpam`"),
        "{errors}"
    );

    // A document that was missing and is there again.
    std::fs::remove_file(krate.path("docs/dnspod.md")).expect("the document is there");
    assert!(self::errors(&krate).contains("there is no document at docs/dnspod.md"));
    krate.write("docs/dnspod.md", &document);
    assert_eq!(krate.run(), "VIP 域名不能進行此操作\n封禁域名不能進行此操作\n");
}

/// What cargo says about a crate that doesn't compile.
fn errors(krate: &Crate) -> String {
    let output = krate.cargo(&["build"]);
    assert!(!output.success, "the crate compiles");
    output.stderr
}
