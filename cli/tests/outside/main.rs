//! Compares the three ways to the same Rust, builds what the command writes, and follows the README's first steps, in crates outside the
//! workspace.

#[cfg(feature = "fetch")]
mod first_steps;
#[path = "../../../tests/outside/krate.rs"]
#[allow(dead_code, reason = "these tests need some of it")]
mod krate;
#[path = "../../../tests/shared/root.rs"]
mod root;
mod same;
#[cfg(feature = "fetch")]
#[path = "../commands/server.rs"]
mod server;

use std::path::Path;
use std::process::Command;

use krate::Crate;

/// Runs the command in the crate's folder, and returns what it prints.
fn command(krate: &Crate, arguments: &[&str]) -> String {
    let command =
        Command::new(env!("CARGO_BIN_EXE_tencent-errors")).args(arguments).current_dir(krate.path("")).output();
    let output = command.expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the output is UTF-8")
}

const STRICT: &str = r#"//! Uses a generated file.
#![deny(warnings, missing_docs, unreachable_pub, nonstandard_style, clippy::all, clippy::pedantic)]

mod dnspod;

fn main() {
    println!("{}", dnspod::Code::FailedOperation_DomainExists);
    println!("{}", dnspod::Code::COUNT);
}
"#;

/// The file compiles with the runtime alone, without a procedural macro.
#[test]
fn a_generated_file_needs_the_runtime_alone() {
    let krate = Crate::new("outside-generated", "tencent-errors = { path = RUNTIME, default-features = false }");
    krate.copy_document("dnspod.md");
    krate.write("src/main.rs", STRICT);
    command(&krate, &["generate", "docs/dnspod.md", "-o", "src/dnspod.rs"]);
    assert_eq!(krate.run(), "FailedOperation.DomainExists: 該域名已在您的列表中，無需重複添加\n164\n");
    let tree = krate.cargo(&["tree", "--edges", "normal"]);
    assert_eq!(tree.stdout.lines().count(), 2, "{}", tree.stdout);
    assert!(Path::new(&krate.path("src/dnspod.rs")).exists());
}

const NAMING: &str = r#"//! Names codes of a generated file.
#![deny(warnings, clippy::all, clippy::pedantic)]

pub mod dnspod;

fn main() {
    let code = tencent_errors::code!(dnspod, "FailedOperation.DomainExists");
    println!("{}", code.as_str());
}
"#;

/// `code!` works with a generated file, exported or not, and finds codes that are none.
#[test]
fn codes_of_a_generated_file_are_named() {
    for export in [&[][..], &["--export", "dnspod"]] {
        let krate = Crate::new("outside-generated-code", "tencent-errors = { path = RUNTIME }");
        krate.copy_document("dnspod.md");
        krate.write("src/main.rs", NAMING);
        command(&krate, &[&["generate", "docs/dnspod.md", "-o", "src/dnspod.rs"], export].concat());
        assert_eq!(krate.run(), "FailedOperation.DomainExists\n");
        krate.write("src/main.rs", &NAMING.replace("DomainExists", "DomainExist"));
        let output = krate.cargo(&["build"]);
        let message = "unknown error code `FailedOperation.DomainExist`: not among the 164 codes of docs/dnspod.md";
        assert!(output.stderr.contains(message), "{}", output.stderr);
    }
}
