//! A library that forbids as much as it can.
#![no_std]
#![deny(
    future_incompatible,
    let_underscore,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unnameable_types,
    unreachable_pub,
    unused,
    unused_crate_dependencies,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    warnings
)]
#![forbid(non_camel_case_types, unsafe_code)]

tencent_errors::tencent_errors!("docs/ecdn-legacy.md");

/// A document in a public module.
pub mod gaap {
    tencent_errors::tencent_errors!("docs/gaap.md");
}

mod private {
    tencent_errors::tencent_errors!("docs/gaap.md");
}

/// Uses what is private.
#[must_use]
pub fn count() -> usize {
    private::Code::COUNT + gaap::Code::COUNT + ModuleCode::COUNT
}
