//! The messages of the macro for each mistake: one error, at the path or option, that says where, what, and what to do. The mistakes are
//! `*/*.rs`, with documents in `docs/`. `TRYBUILD=overwrite cargo test -p ui` writes the expected messages, `.stderr`, anew.

#[path = "../shared/copy.rs"]
mod copy;
#[path = "../shared/root.rs"]
mod root;

use std::env;
use std::path::PathBuf;
use std::process::Command;

use copy::copy;
use root::root;

/// Everything that can be wrong with a call or its document.
#[test]
fn messages() {
    let target = target_folder();
    // trybuild builds the cases as a package in this folder, so paths in them are relative to it.
    let package = target.join("tests/trybuild").join(env!("CARGO_PKG_NAME"));
    copy(&root().join("docs-src"), &package.join("docs-src"));
    copy(&root().join("tests/ui/docs"), &package.join("docs"));

    let cases = trybuild::TestCases::new();
    for folder in ["call", "code", "document", "options"] {
        cases.compile_fail(format!("{folder}/*.rs"));
    }
    // These tell the whole path that was tried; the expected text is right for cargo's usual target folder only.
    if target == root().join("target") {
        cases.compile_fail("document/tried/*.rs");
    } else {
        println!("skipped: tests/ui/document/tried, since the target folder is {}", target.display());
    }
}

/// The target folder, asked for as trybuild does.
fn target_folder() -> PathBuf {
    let output = Command::new(env!("CARGO")).args(["metadata", "--no-deps", "--format-version=1"]).output();
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.expect("cargo runs").stdout).expect("cargo tells JSON");
    metadata["target_directory"].as_str().expect("cargo tells the target folder").into()
}
