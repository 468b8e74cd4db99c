//! Lints of the user's module apply to the user's code alone. (Clippy's are checked by `cargo clippy`.)
#![deny(
    clippy::all,
    clippy::cargo,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction,
    missing_copy_implementations,
    missing_docs,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unnameable_types,
    unreachable_pub,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![expect(clippy::blanket_clippy_restriction_lints, reason = "no lint may find anything in generated code")]
// Even what is forbidden, and can't be allowed again within: the variants' names keep the codes' underscores.
#![forbid(non_camel_case_types, non_upper_case_globals, non_snake_case)]

tencent_errors::tencent_errors!("docs-src/dnspod.md");

/// Warnings allow nothing that may be forbidden.
#[expect(deprecated, reason = "a macro can only warn by what is deprecated")]
mod warned {
    tencent_errors::tencent_errors!("docs-src/gaap.md", duplicates = warn);
}

/// The same for a document with module codes.
mod numbers {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

/// Codes that were removed are deprecated variants, which only the list of all codes names, under an `allow` of its own.
#[deny(deprecated)]
mod product {
    tencent_errors::tencent_errors!(
        "tests/ui/docs/product/zh.md",
        languages { "en" => "tests/ui/docs/product/en.md" },
        previous = "tests/ui/docs/product/older.md",
    );
}
