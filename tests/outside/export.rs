//! Codes by name across crates: a crate of documents with `export`, and a program that names their codes through it.

use crate::krate::Crate;

const MANIFEST: &str = r#"
[package]
name = "errors"
version = "0.0.0"
edition = "2024"

[dependencies]
te = { package = "tencent-errors", path = RUNTIME }
"#;

const LIBRARY: &str = r#"//! The documents of a team, for all of its programs.
#![deny(warnings, missing_docs, unreachable_pub, macro_expanded_macro_exports_accessed_by_absolute_paths)]

pub use te::{ApiError, code, codes, module_code};

/// Two documents in one crate, and one of them twice.
pub mod documents {
    /// The code of another module of this crate.
    pub const LOCKED: dnspod::Code = te::code!(crate::documents::dnspod, "FailedOperation.DomainIsLocked");

    /// DNSPod.
    pub mod dnspod {
        te::tencent_errors!("docs-src/dnspod.md", export);
    }

    /// DNSPod once more.
    pub mod again {
        te::tencent_errors!("docs-src/dnspod.md", export, name = Again);
    }

    macro_rules! document {
        ($name:ident, $path:literal) => {
            /// A document whose path comes through a macro.
            pub mod $name {
                te::tencent_errors!($path, export);
            }
        };
    }

    document!(wrapped, "docs-src/dnspod.md");
    document!(wrapped_too, "docs-src/dnspod.md");

    macro_rules! both {
        ($first:ident, $second:ident) => {
            /// One of two documents in one macro.
            pub mod $first {
                te::tencent_errors!("docs-src/dnspod.md", export = $first);
            }

            /// The other.
            pub mod $second {
                te::tencent_errors!("docs-src/dnspod.md", export = $second);
            }
        };
    }

    both!(one, two);
    both!(three, four);

    /// The CDN.
    pub mod cdn {
        te::tencent_errors!("docs-src/cdn-legacy.md", export);
    }
}

pub use documents::cdn as content_delivery;
"#;

const PROGRAM: &str = r#"#![deny(warnings)]

use errors::documents::{again, dnspod};
use errors::{code, codes, content_delivery, module_code};

macro_rules! forwarded {
    ($code:literal) => {
        errors::code!(errors::documents::dnspod, $code)
    };
}

const SOME: [dnspod::Code; 2] = codes![dnspod: "FailedOperation", "InternalError"];

/// Named like the crate: `::errors` is the crate all the same.
mod inner {
    mod errors {}

    pub const LOCKED: [::errors::documents::dnspod::Code; 3] = [
        ::errors::code!(::errors::documents::dnspod, "FailedOperation.DomainIsLocked"),
        ::errors::codes![::errors::documents::dnspod: "InternalError"][0],
        ::errors::codes![::errors::documents::dnspod: "InternalError", "FailedOperation"][1],
    ];
}

fn main() {
    use errors::documents::{four, one, three, two, wrapped, wrapped_too};
    println!("{:?} {:?} {:?}", inner::LOCKED, code!(wrapped, "InternalError"), code!(wrapped_too, "InternalError"));
    println!("{}", code!(one, "InternalError").line() + code!(two, "InternalError").line());
    println!("{}", code!(three, "InternalError").line() + code!(four, "InternalError").line());
    let code = errors::documents::LOCKED;
    match Some(code) {
        Some(code!(dnspod, "InternalError") | forwarded!("FailedOperation")) => println!("no"),
        Some(code!(errors::documents::dnspod, "FailedOperation.DomainIsLocked")) => println!("locked"),
        _ => println!("no"),
    }
    println!("{:?} {:?}", SOME, code!(again, "InternalError"));
    println!("{:?} {:?}", module_code!(content_delivery, -9021), code!(::errors::documents::cdn, "4000"));
    println!("{}", matches!(content_delivery::Code::from_number(4000), Some(code!(content_delivery, 4000))));
}
"#;

#[test]
fn codes_by_name_across_crates() {
    let krate = Crate::new("outside-export", r#"errors = { path = "errors" }"#);
    krate.write("errors/Cargo.toml", &Crate::with_runtime(MANIFEST));
    krate.write("errors/src/lib.rs", LIBRARY);
    krate.write("errors/docs-src/dnspod.md", include_str!("../../docs-src/dnspod.md"));
    krate.write("errors/docs-src/cdn-legacy.md", include_str!("../../docs-src/cdn-legacy.md"));
    krate.write("src/main.rs", PROGRAM);
    let printed = krate.run();
    let expected = [
        "[FailedOperation.DomainIsLocked, InternalError, FailedOperation] InternalError InternalError",
        "66",
        "66",
        "locked",
        "[FailedOperation, InternalError] InternalError",
        "-9021 4000",
        "true",
    ];
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
}

const MACROS: &str = r#"//! A crate of procedural macros, which can't export macros by example.

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}

/// Expands to the code.
#[proc_macro]
pub fn exists(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let code = tencent_errors::code!(dnspod, "FailedOperation.DomainExists");
    proc_macro::TokenTree::from(proc_macro::Literal::string(code.as_str())).into()
}
"#;

#[test]
fn a_crate_of_procedural_macros_names_codes() {
    let krate = Crate::new("outside-proc-macro", r#"macros = { path = "macros" }"#);
    let manifest = "[package]\nname = \"macros\"\nedition = \"2024\"\n\n[lib]\nproc-macro = true\n\n[dependencies]\n\
                    tencent-errors = { path = RUNTIME }\n";
    krate.write("macros/Cargo.toml", &Crate::with_runtime(manifest));
    krate.write("macros/src/lib.rs", MACROS);
    krate.write("macros/docs-src/dnspod.md", include_str!("../../docs-src/dnspod.md"));
    krate.write("src/main.rs", "fn main() {\n    println!(\"{}\", macros::exists!());\n}\n");
    assert_eq!(krate.run(), "FailedOperation.DomainExists\n");
    krate.write("macros/src/lib.rs", &MACROS.replace("dnspod.md\")", "dnspod.md\", export)"));
    let output = krate.cargo(&["build"]);
    assert!(
        output.stderr.contains("a crate of procedural macros can't export other macros; leave `export` out"),
        "{}",
        output.stderr
    );
}
