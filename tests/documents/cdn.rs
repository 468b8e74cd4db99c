//! `docs-src/cdn.md`: two pipe tables, no code in both.

use crate::{assert_lines, repeated, round_trip};

tencent_errors::tencent_errors!("docs-src/cdn.md");

/// 48 rows name 48 codes, and each code is found again.
#[test]
fn every_code_round_trips() {
    round_trip::by_text::<Code>(48);
    round_trip::no_numbers::<Code>();
    assert_eq!(repeated::<Code>(), [""; 0]);
}

/// Parentheses, mixed scripts, and the spelling of the document: both `CDNStatus…` and `CdnStat…`.
#[test]
fn rows_say_what_the_document_says() {
    assert_lines(&[
        (Code::AuthFailure_MFAFailure, "AuthFailure.MFAFailure", "MFA 错误。", "公共错误码", 27),
        (Code::AuthFailure_TokenFailure, "AuthFailure.TokenFailure", "token 错误。", "公共错误码", 31),
        (
            Code::AuthFailure_UnauthorizedOperation,
            "AuthFailure.UnauthorizedOperation",
            "请求未 CAM 授权。",
            "公共错误码",
            32,
        ),
        (
            Code::UnsupportedProtocol,
            "UnsupportedProtocol",
            "http(s)请求协议错误，只支持 GET 和 POST 请求。",
            "公共错误码",
            50,
        ),
        (Code::UnsupportedRegion, "UnsupportedRegion", "接口不支持所传地域。", "公共错误码", 51),
        (
            Code::InternalError_CdnDbError,
            "InternalError.CdnDbError",
            "内部数据错误，请联系腾讯云工程师进一步排查",
            "业务错误码",
            59,
        ),
        (
            Code::InvalidParameter_CDNStatusInvalidDomain,
            "InvalidParameter.CDNStatusInvalidDomain",
            "域名状态不合法。",
            "业务错误码",
            61,
        ),
        (
            Code::InvalidParameter_CdnStatInvalidMetric,
            "InvalidParameter.CdnStatInvalidMetric",
            "统计类型不合法，请参考文档中统计分析示例",
            "业务错误码",
            68,
        ),
        (
            Code::InvalidParameter_CdnStatInvalidProjectId,
            "InvalidParameter.CdnStatInvalidProjectId",
            "项目ID错误，请确认后重试",
            "业务错误码",
            69,
        ),
        (
            Code::ResourceNotFound_CdnUserNotExists,
            "ResourceNotFound.CdnUserNotExists",
            "未开通CDN服务，请开通后使用此接口",
            "业务错误码",
            73,
        ),
        (
            Code::UnauthorizedOperation_CdnCamUnauthorized,
            "UnauthorizedOperation.CdnCamUnauthorized",
            "子账号未配置cam策略。",
            "业务错误码",
            76,
        ),
        (
            Code::UnauthorizedOperation_CdnUserNoWhitelist,
            "UnauthorizedOperation.CdnUserNoWhitelist",
            "非内测白名单用户，无该功能使用权限",
            "业务错误码",
            80,
        ),
    ]);
}

/// Code and description, and no more.
#[test]
fn display_is_code_and_description() {
    let code = Code::LimitExceeded_CdnHostOpTooOften;
    assert_eq!(code.to_string(), "LimitExceeded.CdnHostOpTooOften: 域名操作过于频繁。");
    assert_eq!(format!("{code:#}"), code.to_string());
    assert_eq!(format!("{code:?}"), "LimitExceeded.CdnHostOpTooOften");
}
