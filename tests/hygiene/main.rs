//! Generated code compiles anywhere: in modules without the prelude, among items with the names of those in `core`, under the strictest lints, at
//! the crate's root, in modules and in functions, and several times in one crate.

// The root of the crate is a place like any other. (The lints hold for all of this test.)
#![deny(
    future_incompatible,
    let_underscore,
    missing_debug_implementations,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    unused,
    warnings
)]
#![forbid(unsafe_code)]

mod named;
mod no_prelude;
mod shadowed;
mod strict;

tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");

/// A second document in the same crate.
mod second {
    tencent_errors::tencent_errors!("docs-src/gaap.md");
}

/// Macros for this crate alone.
mod unexported {
    tencent_errors::tencent_errors!("docs-src/cdn.md", export = false);
}

/// The same document once more, two modules deep.
mod outer {
    pub(crate) mod inner {
        tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
    }
}

/// Calls at the root, in modules, and twice for one document give separate enums that say the same.
#[test]
fn several_documents_in_one_crate() {
    assert_eq!((Code::COUNT, ModuleCode::COUNT, second::Code::COUNT), (16, 65, 69));
    let (here, there) = (ModuleCode::E2000, outer::inner::ModuleCode::E2000);
    assert_eq!((here.as_str(), here.solution()), (there.as_str(), there.solution()));
    assert_eq!(Code::DOCUMENTS, outer::inner::Code::DOCUMENTS);
}

/// A code by name within the crate, where the macros are not exported.
#[test]
fn a_code_of_this_crate() {
    assert_eq!(tencent_errors::code!(unexported, "InternalError"), unexported::Code::InternalError);
}

/// In the body of a function, where it can't be named from outside.
#[test]
fn in_a_function() {
    tencent_errors::tencent_errors!("docs-src/cdn.md");
    assert_eq!(Code::COUNT, 48);
    assert_eq!("InternalError".parse(), Ok(Code::InternalError));
}

/// With a semicolon, braces, brackets, a comma at the end, a raw string: the call may be written as one likes.
#[test]
fn however_it_is_called() {
    mod braces {
        tencent_errors::tencent_errors! { "docs-src/cdn.md" }
    }
    mod brackets {
        tencent_errors::tencent_errors!["docs-src/cdn.md",];
    }
    mod imported {
        use tencent_errors::tencent_errors as codes;
        codes!(r"docs-src/cdn.md");
    }
    assert_eq!((braces::Code::COUNT, brackets::Code::COUNT, imported::Code::COUNT), (48, 48, 48));
}

/// A path that a macro by example hands on.
#[test]
fn through_a_macro() {
    macro_rules! product {
        ($name:ident, $path:literal) => {
            mod $name {
                tencent_errors::tencent_errors!($path);
            }
        };
    }
    product!(dnspod, "docs-src/dnspod.md");
    assert_eq!(dnspod::Code::COUNT, 164);
}
