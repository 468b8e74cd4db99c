//! A build script writes the enums with `tencent_errors_codegen::Builder`.

use std::fs;

use crate::krate::Crate;

/// Lints that look into a file, unlike into the output of a macro.
const PROGRAM: &str = r#"//! Prints codes from a file that a build script wrote.
#![deny(warnings, missing_docs, unreachable_pub, nonstandard_style, clippy::all, clippy::pedantic)]

mod vpc {
    include!(concat!(env!("OUT_DIR"), "/vpc.rs"));
}

fn main() {
    for code in vpc::VpcCode::ALL {
        println!("{code} [{}:{}]", code.document(), code.line());
    }
}
"#;

const BUILD: &str = r#"//! Writes the enums.

fn main() -> Result<(), tencent_errors_codegen::Failure> {
    tencent_errors_codegen::Builder::new("docs/vpc").name("VpcCode").write("vpc.rs")
}
"#;

const DEPENDENCIES: &str = "tencent-errors = { path = RUNTIME, default-features = false }\n\n\
                            [build-dependencies]\ntencent-errors-codegen = { path = CODEGEN }";

fn page(code: &str) -> String {
    format!("# VPC\n\n| 错误码 | 描述 |\n|---|---|\n| {code} | 说明 |\n")
}

fn krate(name: &'static str) -> Crate {
    let krate = Crate::new(name, DEPENDENCIES);
    krate.write("build.rs", BUILD);
    krate.write("src/main.rs", PROGRAM);
    krate.write("docs/vpc/a.md", &page("LimitExceeded.Vpc"));
    krate
}

/// A changed page, a new one in the folder and one that is gone each run the script again; nothing else does.
#[test]
fn pages_run_the_build_script_again() {
    let krate = krate("outside-build-script");
    assert_eq!(krate.run(), "LimitExceeded.Vpc: 说明 [docs/vpc/a.md:5]\n");
    assert!(!krate.build_compiles(), "nothing has changed");
    krate.write("docs/vpc/a.md", &page("LimitExceeded.Subnet"));
    assert_eq!(krate.run(), "LimitExceeded.Subnet: 说明 [docs/vpc/a.md:5]\n");
    krate.write("docs/vpc/more/b.md", &page("ResourceNotFound.Vpc"));
    let both = "LimitExceeded.Subnet: 说明 [docs/vpc/a.md:5]\nResourceNotFound.Vpc: 说明 [docs/vpc/more/b.md:5]\n";
    assert_eq!(krate.run(), both);
    assert!(!krate.build_compiles(), "nothing has changed");
    fs::remove_file(krate.path("docs/vpc/a.md")).expect("the page is there");
    assert_eq!(krate.run(), "ResourceNotFound.Vpc: 说明 [docs/vpc/more/b.md:5]\n");
}

/// A problem fails the build in the words of the macro, and the build goes on once it is settled.
#[test]
fn problems_fail_the_build() {
    let krate = krate("outside-build-problem");
    krate.write("docs/vpc/a.md", &(page("LimitExceeded.Vpc") + "| see below | 说明 |\n"));
    let output = krate.cargo(&["build"]);
    assert!(!output.success, "the build works");
    let problem = "docs/vpc/a.md:6:2: `see below` is not an error code, in the row `see below | 说明`\n  \
                   if the row holds no code, add: skip = [\"see below\"]";
    assert!(output.stderr.contains(problem), "{}", output.stderr);
    krate.write("docs/vpc/a.md", &page("LimitExceeded.Vpc"));
    assert_eq!(krate.run(), "LimitExceeded.Vpc: 说明 [docs/vpc/a.md:5]\n");
    fs::remove_dir_all(krate.path("docs/vpc")).expect("the folder is there");
    let output = krate.cargo(&["build"]);
    assert!(output.stderr.contains("there is no document at docs/vpc"), "{}", output.stderr);
    krate.write("docs/vpc/a.md", &page("LimitExceeded.Vpc"));
    assert_eq!(krate.run(), "LimitExceeded.Vpc: 说明 [docs/vpc/a.md:5]\n");
}

/// The example, with its document in the same folder.
#[test]
fn the_example_runs() {
    let krate = Crate::new("outside-build-example", DEPENDENCIES);
    krate.copy_document("dnspod.md");
    krate.write("build.rs", &include_str!("../../examples/build-script/build.rs").replace("../../docs-src", "docs"));
    krate.write("src/main.rs", include_str!("../../examples/build-script/src/main.rs"));
    assert_eq!(krate.run(), "該域名已在您的列表中，無需重複添加\n");
}
