//! Makes crates outside the workspace, as a user has them, and builds them with cargo.
//!
//! They share a target folder and the workspace's `Cargo.lock`, so that nothing is fetched.

mod build_script;
#[path = "../shared/copy.rs"]
mod copy;
mod corpus;
mod documentation;
mod export;
#[path = "../shared/folder.rs"]
mod folder;
mod krate;
mod lookups;
mod product;
mod rebuild;
#[path = "../shared/root.rs"]
mod root;

use krate::Crate;

/// `from_slice` in a program with `anyhow` and `thiserror`: its error works with `?`, without a word more.
#[test]
fn data_with_anyhow_and_thiserror() {
    let dependencies = r#"anyhow = "1"
serde = { version = "1", features = ["derive"] }
tencent-errors = { path = RUNTIME, default-features = false, features = ["json"] }
thiserror = "2""#;
    let krate = Crate::new("outside-data", dependencies);
    krate.write("src/main.rs", include_str!("data.rs"));
    assert_eq!(
        krate.run().lines().collect::<Vec<_>>(),
        [
            "2 3c14",
            "true",
            "the call failed < the API answered the error AuthFailure < AuthFailure: \"no\" (request id 3c14)",
            "true",
            "true",
            "refused < AuthFailure: \"no\" (request id 3c14)",
            "the call failed < the body is not an answer of the API < not an API answer: `<` at byte 0: the body is HTML or XML, \
             usually the error page of a proxy or gateway on the way to the API",
            "true",
            "false",
            "the call failed < the answer's data don't fit the type at `TotalCount` < invalid value: integer `-1`, expected \
             u64 at line 1 column 16",
            "true",
            "false",
        ]
    );
}

/// The five documents in one program, through a dependency with another name.
#[test]
fn five_documents_and_a_renamed_dependency() {
    let krate = Crate::new("outside-five", r#"te = { package = "tencent-errors", path = RUNTIME }"#);
    for document in ["dnspod.md", "cdn-legacy.md", "gaap.md", "cdn.md", "ecdn-legacy.md"] {
        krate.copy_document(document);
    }
    krate.write("src/main.rs", include_str!("five.rs"));
    let printed = krate.run();
    assert_eq!(
        printed.lines().collect::<Vec<_>>(),
        [
            "164 16 135 69 48 16 65",
            "FailedOperation.DomainExists: 該域名已在您的列表中，無需重複添加",
            "4000: 请求参数非法",
            "2000: 加速域名不存在 (solution: 指定的加速域名不存在，请确认后重试)",
        ]
    );
}

/// Products that are picked when the program runs, without an allocator.
#[test]
fn sets_of_codes() {
    let krate = Crate::new(
        "outside-sets",
        r#"tencent-errors = { path = RUNTIME, default-features = false, features = ["macros"] }"#,
    );
    krate.copy_document("dnspod.md");
    krate.copy_document("gaap.md");
    krate.write("src/main.rs", include_str!("sets.rs"));
    let printed = krate.run();
    assert_eq!(
        printed.lines().collect::<Vec<_>>(),
        [
            "FailedOperation.DomainExists: dnspod, 164 codes of [\"docs/dnspod.md\"]",
            "AuthFailure.SecretIdNotFound: dnspod, 164 codes of [\"docs/dnspod.md\"]",
            "AuthFailure.SecretIdNotFound: gaap, 69 codes of [\"docs/gaap.md\"]",
            "FailedOperation.DomainExists | 該域名已在您的列表中，無需重複添加 [docs/dnspod.md:74]",
            "FailedOperation.DomainExists [not in docs/gaap.md]",
        ]
    );
}

/// A library without the standard library, under lints that count in libraries only.
#[test]
fn a_strict_library_without_std() {
    let krate = Crate::new(
        "outside-strict",
        r#"tencent-errors = { path = RUNTIME, default-features = false, features = ["macros"] }"#,
    );
    krate.copy_document("ecdn-legacy.md");
    krate.copy_document("gaap.md");
    krate.write("src/lib.rs", include_str!("strict.rs"));
    let output = krate.cargo(&["check"]);
    assert!(output.success, "{}", output.stderr);
}
