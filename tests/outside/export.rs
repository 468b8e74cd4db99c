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

fn main() {
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
    let expected = ["locked", "[FailedOperation, InternalError] InternalError", "-9021 4000", "true"];
    assert_eq!(printed.lines().collect::<Vec<_>>(), expected);
}
