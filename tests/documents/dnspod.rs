//! `docs-src/dnspod.md`: eleven pipe tables in traditional Chinese; two of them share two codes, with the same text.

use crate::{assert_lines, repeated, round_trip, rows};

tencent_errors::tencent_errors!("docs-src/dnspod.md");

/// 166 rows name 164 codes, and each code is found again.
#[test]
fn every_code_round_trips() {
    assert_eq!((Code::COUNT, Code::DOCUMENTS), (164, ["docs-src/dnspod.md"].as_slice()));
    round_trip::by_text::<Code>(164);
    round_trip::no_numbers::<Code>();
}

/// Rows of every table, the first and the last among them, with their own heading rather than the one over it.
#[test]
fn rows_say_what_the_document_says() {
    assert_lines(&[
        (Code::AuthFailure, "AuthFailure", "CAM 簽名/鑒權錯誤", "公共錯誤碼", 25),
        (Code::UnsupportedProtocol, "UnsupportedProtocol", "HTTP(S) 請求協議錯誤", "公共錯誤碼", 47),
        (
            Code::FailedOperation_AccountIsLocked,
            "FailedOperation.AccountIsLocked",
            "抱歉，該賬戶已經被鎖定",
            "賬戶相關",
            56,
        ),
        (
            Code::FailedOperation_DomainExists,
            "FailedOperation.DomainExists",
            "該域名已在您的列表中，無需重複添加",
            "域名相關",
            74,
        ),
        (
            Code::InvalidParameter_GroupNameInvalid,
            "InvalidParameter.GroupNameInvalid",
            "分組名為 1-17 個字符",
            "域名相關",
            101,
        ),
        (
            Code::InvalidParameter_InvalidWeight,
            "InvalidParameter.InvalidWeight",
            "權重不合法。請輸入 0~100 的整數",
            "記錄相關",
            115,
        ),
        (
            Code::LimitExceeded_AtNsRecordLimit,
            "LimitExceeded.AtNsRecordLimit",
            "@ 的 NS 記錄只能設置為默認線路",
            "記錄相關",
            125,
        ),
        (
            Code::FailedOperation_DNSSECIncompleteClosed,
            "FailedOperation.DNSSECIncompleteClosed",
            "DNSSEC 未完全關閉，不允許添加 @ 子域名 CNAME、顯性 URL 或者隱性 URL 記錄",
            "DNSSEC 相關",
            135,
        ),
        (
            Code::InvalidParameter_JobGreaterThanLimit,
            "InvalidParameter.JobGreaterThanLimit",
            "單次任務記錄數量超過上限 5000 條",
            "批量操作相關",
            151,
        ),
        (
            Code::InvalidParameter_LineOverCounted,
            "InvalidParameter.LineOverCounted",
            "最多只能選擇 120 個線路",
            "線路相關",
            171,
        ),
        (
            Code::OperationDenied_IPInBlacklistNotAllowed,
            "OperationDenied.IPInBlacklistNotAllowed",
            "抱歉，不允許添加黑名單中的 IP",
            "權限相關",
            191,
        ),
        (
            Code::FailedOperation_TencentCloudForbid,
            "FailedOperation.TencentCloudForbid",
            "按騰訊雲域名新規範，tencentyun.com 不允許新增子域名和修改存量解析",
            "其他",
            234,
        ),
        (
            Code::RequestLimitExceeded_RequestLimitExceeded,
            "RequestLimitExceeded.RequestLimitExceeded",
            "API 請求次數超出限制",
            "其他",
            242,
        ),
    ]);
}

/// A code in two tables with equal text is one variant with two rows.
#[test]
fn two_codes_stand_in_two_tables() {
    assert_eq!(repeated::<Code>(), ["OperationDenied", "UnauthorizedOperation"]);
    assert_eq!(rows(Code::OperationDenied), [("操作被拒絕", "公共錯誤碼", 39), ("操作被拒絕", "權限相關", 181)]);
    assert_eq!(rows(Code::UnauthorizedOperation), [("未授權操作", "公共錯誤碼", 44), ("未授權操作", "權限相關", 188)]);
}

/// Code and description; no solution, so the alternate form is the same.
#[test]
fn display_is_code_and_description() {
    let code = Code::FailedOperation_DomainIsVip;
    assert_eq!(code.to_string(), "FailedOperation.DomainIsVip: VIP 域名不能進行此操作");
    assert_eq!(format!("{code:#}"), code.to_string());
    assert_eq!(format!("{code:?}"), "FailedOperation.DomainIsVip");
}

/// The look-ups work where a constant is needed.
#[test]
fn look_ups_are_const() {
    const CODE: Option<Code> = Code::from_code("AuthFailure.TokenFailure");
    const DESCRIPTION: Option<&str> = Code::AuthFailure_TokenFailure.description();
    assert_eq!((CODE, DESCRIPTION), (Some(Code::AuthFailure_TokenFailure), Some("token 錯誤")));
}
