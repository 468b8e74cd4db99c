//! The user's own items may be named like everything that generated code needs.
#![expect(
    dead_code,
    non_camel_case_types,
    reason = "the names matter, not what they stand for; some are those of primitive types"
)]

tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");

macro_rules! taken {
    ($($name:ident)*) => { $(pub(crate) struct $name;)* };
}

taken! {
    All AsRef ByCode ByNumber Clone Columns Copy Debug Display Eq Err Error ErrorCode Formatter From FromStr Hash None Numbers Ok Option Ord PartialEq
    PartialOrd Places Result Row Rows RowsIn Slots Some Str String Table Texts Translation TryFrom UnknownCode Vec bool i64 str u16 u32 u8 usize
}

/// Modules that hide the crates.
pub(crate) mod core {}
pub(crate) mod std {}
pub(crate) mod alloc {}
pub(crate) mod tencent_errors_runtime {}

/// Constants named like the tables.
pub(crate) const ALL: () = ();
pub(crate) const BY_CODE: () = ();
pub(crate) const BY_NUMBER: () = ();
pub(crate) const CODES: () = ();
pub(crate) const COLUMNS: () = ();
pub(crate) const DESCRIPTIONS: () = ();
pub(crate) const LINES: () = ();
pub(crate) const SECTIONS: () = ();
pub(crate) const TABLE: () = ();

/// Enums named like type parameters.
pub(crate) mod parameters {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md", name = T, module_name = D);
}

/// Languages and an older snapshot.
pub(crate) mod product {
    taken! { Columns None Option Row Some Translation }

    tencent_errors::tencent_errors!(
        "tests/ui/docs/product/zh.md",
        languages { "en" => "tests/ui/docs/product/en.md" },
        previous = "tests/ui/docs/product/older.md",
    );
}

/// Functions and macros named like those of generated code.
pub(crate) fn text() {}
pub(crate) fn find_code() {}

/// What is generated means what it always means.
#[test]
fn works_among_other_things_of_the_same_name() {
    assert!(Code::from_number(4000) == ::core::option::Option::Some(Code::E4000));
    assert!(ModuleCode::E_9021.description() == ::core::option::Option::Some("COS 接口异常，请稍后重试"));
    assert!(ModuleCode::E_9021.rows().len() == 1);
    assert!(product::Code::AuthFailure.description_in("en") == ::core::option::Option::Some("The signature is wrong."));
    assert!(parameters::T::ALL.len() == Code::COUNT && parameters::D::ALL.len() == ModuleCode::COUNT);
}
