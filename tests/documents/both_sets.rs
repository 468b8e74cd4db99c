//! The document of the golden expansion: dotted codes, numeric codes and module codes on one page, and one number in both sets.

use crate::{repeated, round_trip};

tencent_errors::tencent_errors!("codegen/src/golden/small.md");

/// The same number is a code and a module code, and means two things.
#[test]
fn a_number_stands_in_both_sets() {
    assert_eq!(Code::from_number(9000).and_then(Code::description), Some("资源标识对应的实例不存在"));
    assert_eq!(ModuleCode::from_number(9000).and_then(ModuleCode::description), Some("系统错误"));
    assert_eq!((Code::from_number(-9021), ModuleCode::from_number(4000)), (None, None));
}

/// Dotted and numeric codes are one set, whose numbers are those of the numeric ones alone.
#[test]
fn dotted_and_numeric_codes_are_one_set() {
    round_trip::by_text::<Code>(6);
    let numbers: Vec<i64> = Code::ALL.iter().filter_map(|code| code.number()).collect();
    assert_eq!(numbers, [9000, 4000]);
    assert_eq!((Code::E4000.kind(), Code::FailedOperation_DomainExists.kind()), (Some("请求参数非法"), None));
}

/// Numbers are found though the document does not sort them; of two spellings of one number, the shorter is meant.
#[test]
fn numbers_in_any_order_are_found() {
    round_trip::by_text::<ModuleCode>(4);
    assert_eq!([9000, 4000].map(Code::from_number), [Some(Code::E9000), Some(Code::E4000)]);
    let module_codes = [-9021, 9000, 7].map(ModuleCode::from_number);
    assert_eq!(module_codes, [Some(ModuleCode::E_9021), Some(ModuleCode::E9000), Some(ModuleCode::E7)]);
    assert_eq!((ModuleCode::E007.number(), ModuleCode::from_code("007")), (Some(7), Some(ModuleCode::E007)));
}

/// A repeated code tells its first row, and through `rows` what another adds.
#[test]
fn a_later_row_adds_a_solution() {
    assert_eq!(repeated::<Code>(), ["AuthFailure", "InternalError"]);
    assert_eq!(Code::AuthFailure.solution(), None);
    assert_eq!(Code::AuthFailure.rows().find_map(|row| row.solution()), Some("请检查签名"));
    assert_eq!(
        Code::InternalError.rows().map(|row| row.description()).collect::<Vec<_>>(),
        [None, Some("<b> | 内部错误 [x]")]
    );
}

/// Without a description, Display is the code alone.
#[test]
fn display_without_a_description_is_the_code() {
    assert_eq!(Code::InternalError.to_string(), "InternalError");
    assert_eq!(
        format!("{:#}", Code::FailedOperation_DomainExists),
        "FailedOperation.DomainExists: 该域名已在您的列表中 (solution: 无需重复添加)"
    );
}
