//! A document with every column: what generated code says of ranges, pairs, names, messages, causes and renamed variants.

use tencent_errors::{ApiError, code, code_str, codes, module_code};

tencent_errors::tencent_errors!("codegen/src/golden/columns.md", rename { "IB-0013" => IB_0013_2 });

mod this {
    pub(super) use super::*;
}

#[test]
fn ranges() {
    let range = Code::range_of(5_500).expect("a range");
    assert_eq!(
        (range.first(), range.last(), range.row().description(), range.row().solution(), range.row().line()),
        (5_000, 5_999, Some("六"), Some("见手册"), 12)
    );
    let range = Code::range_of(-15).expect("a range");
    assert_eq!(
        (range.first(), range.last(), range.row().description(), range.row().solution(), range.row().line()),
        (-20, -10, Some("七"), None, 13)
    );
    for end in [5_000, 5_999, -20, -10] {
        assert!(Code::range_of(end).is_some(), "{end}");
    }
    for outside in [4_999, 6_000, -21, -9, 0, i64::MIN, i64::MAX] {
        assert!(Code::range_of(outside).is_none(), "{outside}");
    }
    assert!(ModuleCode::range_of(5_500).is_none());
}

#[test]
fn pairs() {
    assert_eq!(ModuleCode::ALL, [ModuleCode::E10100, ModuleCode::E10101, ModuleCode::E10102]);
    for module in ModuleCode::ALL {
        assert_eq!(module.code(), Some(Code::E4000));
        assert_eq!(module.rows().map(|row| row.pair()).collect::<Vec<_>>(), [Some("4000")]);
    }
    let pairs: Vec<_> = Code::E4000.rows().map(|row| (row.pair(), row.description())).collect();
    assert_eq!(pairs, [(Some("10100"), Some("一")), (Some("10101"), Some("二")), (Some("10102"), Some("二"))]);
    assert_eq!(Code::E6000.rows().map(|row| row.pair()).collect::<Vec<_>>(), [None]);
}

#[test]
fn columns() {
    let row = Code::E4000.rows().next().expect("a row");
    assert_eq!(
        (row.message(), row.cause(), row.solution(), row.kind()),
        (Some("one"), Some("甲"), Some("重试"), Some("客户端"))
    );
    assert_eq!((row.name(), row.section(), row.line()), (Some("ERR_ONE"), "错误码", 7));
    let row = Code::IB_0013.rows().next().expect("a row");
    assert_eq!(
        (row.message(), row.cause(), row.solution(), row.kind(), row.name()),
        (None, None, None, None, Some("IB_THREE"))
    );
    assert_eq!((Code::E4000.name(), Code::E4000.kind(), Code::E4000.line()), (Some("ERR_ONE"), Some("客户端"), 7));
}

/// A code with the name of an item of the enum hides nothing.
#[test]
fn names_that_the_enum_has_already() {
    assert_eq!((Code::COUNT, Code::COUNT_.as_str()), (5, "COUNT"));
    assert_eq!(Code::from_code("COUNT"), Some(Code::COUNT_));
    assert_eq!(code!(this, "COUNT"), Code::COUNT_);
}

#[test]
fn codes_by_name() {
    assert_eq!(codes![this: "IB-0013", "IB.0013", "ERR_ONE"], [Code::IB_0013_2, Code::IB_0013, Code::E4000]);
    assert_eq!(
        (code!(this, 4000), code!(this, 4_000), module_code!(this, 10101)),
        (Code::E4000, Code::E4000, ModuleCode::E10101)
    );
    assert_eq!(code!(crate::columns, 6000i64), Code::E6000);
}

/// The text of a code, in expressions, constants and patterns; through a macro, and from a path.
#[test]
fn texts_of_codes() {
    const RENAMED: &str = code_str!(this, "IB-0013");
    const NUMBER: &str = code_str!(crate::columns, 4000,);
    macro_rules! forwarded {
        ($code:literal) => {
            code_str!(this, $code)
        };
    }
    assert_eq!((RENAMED, NUMBER, code_str!(this, 4_000)), ("IB-0013", "4000", "4000"));
    assert_eq!((code_str!(this, "ERR_ONE"), forwarded!("IB.0013")), ("ERR_ONE", "IB.0013"));
    let name = |code: &str| match code {
        code_str!(this, "4000") | code_str!(this, "IB.0013") => "one of two",
        forwarded!("COUNT") => "forwarded",
        RENAMED => "renamed",
        _ => "another",
    };
    assert_eq!(
        ["4000", "IB.0013", "COUNT", "IB-0013", ""].map(name),
        ["one of two", "one of two", "forwarded", "renamed", "another"]
    );
    for code in Code::ALL {
        assert_eq!(name(code.as_str()) == "another", *code == Code::E6000);
    }
}

#[test]
fn an_answer_with_both_codes() {
    let body = br#"{"code":4000,"message":"(10101)no"}"#;
    let error = ApiError::parse(body).expect("an envelope").expect("an error");
    assert_eq!((error.known(), error.known_module()), (Some(Code::E4000), Some(ModuleCode::E10101)));
}

/// Numbers with leading zeros are codes of their own.
mod zeros {
    tencent_errors::tencent_errors!("tests/ui/docs/zeros.md");
}

#[test]
fn leading_zeros() {
    assert_eq!(
        [code!(zeros, 007), code!(zeros, 7), code!(zeros, "007")],
        [zeros::Code::E007, zeros::Code::E7, zeros::Code::E007]
    );
    assert_eq!(code!(zeros, 0x1F), zeros::Code::E0x1F);
}
