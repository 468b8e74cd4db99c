//! Without the prelude, only absolute paths find anything.
#![no_implicit_prelude]

::tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");

/// Languages and an older snapshot.
pub(crate) mod product {
    ::tencent_errors::tencent_errors!(
        "tests/ui/docs/product/zh.md",
        languages { "en" => "tests/ui/docs/product/en.md" },
        previous = "tests/ui/docs/product/older.md",
    );
}

/// Everything that is generated is there.
#[test]
fn works_without_the_prelude() {
    let code = <Code as ::core::convert::TryFrom<i64>>::try_from(4000);
    ::core::assert_eq!(code, ::core::result::Result::Ok(Code::E4000));
    ::core::assert_eq!(Code::from_code("4000"), ::core::option::Option::Some(Code::E4000));
    ::core::assert_eq!(ModuleCode::COUNT, 135);
    ::core::assert_eq!((product::Code::COUNT, product::Code::CURRENT.len()), (4, 3));
}
