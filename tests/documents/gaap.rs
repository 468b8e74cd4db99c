//! `docs-src/gaap.md`: two pipe tables; both list ten codes, with different texts: most differ only by a full stop.

use crate::{assert_lines, repeated, round_trip, rows};

tencent_errors::tencent_errors!("docs-src/gaap.md");

/// 79 rows name 69 codes, and each code is found again.
#[test]
fn every_code_round_trips() {
    round_trip::by_text::<Code>(69);
    round_trip::no_numbers::<Code>();
}

/// Links are their text, cells that touch the last `|` are whole, and blank lines between heading and table change nothing.
#[test]
fn rows_say_what_the_document_says() {
    assert_lines(&[
        (
            Code::AuthFailure_InvalidSecretId,
            "AuthFailure.InvalidSecretId",
            "密钥非法（不是云 API 密钥类型）。",
            "公共错误码",
            26,
        ),
        (
            Code::AuthFailure_SecretIdNotFound,
            "AuthFailure.SecretIdNotFound",
            "密钥不存在。 请在控制台检查密钥是否已被删除或者禁用，如状态正常，请检查密钥是否填写正确，注意前后不得有空格。",
            "公共错误码",
            28,
        ),
        (
            Code::AuthFailure_SignatureExpire,
            "AuthFailure.SignatureExpire",
            "签名过期。Timestamp 和服务器时间相差不得超过五分钟，请检查本地时间是否和标准时间同步。",
            "公共错误码",
            29,
        ),
        (
            Code::AuthFailure_UnauthorizedOperation,
            "AuthFailure.UnauthorizedOperation",
            "请求未授权。请参考 CAM 文档对鉴权的说明。",
            "公共错误码",
            32,
        ),
        (Code::NoSuchVersion, "NoSuchVersion", "接口版本不存在。", "公共错误码", 41),
        (
            Code::UnsupportedProtocol,
            "UnsupportedProtocol",
            "HTTP(S)请求协议错误，只支持 GET 和 POST 请求。",
            "公共错误码",
            50,
        ),
        (
            Code::FailedOperation_AccountBalanceInsufficient,
            "FailedOperation.AccountBalanceInsufficient",
            "账户余额不足，无法创建该通道。",
            "业务错误码",
            60,
        ),
        (
            Code::FailedOperation_DuplicatedRequest,
            "FailedOperation.DuplicatedRequest",
            "重复的请求，请检查ClientToken的值。",
            "业务错误码",
            66,
        ),
        (
            Code::FailedOperation_NotSupportOldVersionProxy,
            "FailedOperation.NotSupportOldVersionProxy",
            "仅支持Version2.0的通道。",
            "业务错误码",
            76,
        ),
        (
            Code::FailedOperation_ProxySecurityPolicyDuplicatedRule,
            "FailedOperation.ProxySecurityPolicyDuplicatedRule",
            "添加规则失败：安全防护访问规则重复。",
            "业务错误码",
            82,
        ),
        (
            Code::InvalidParameterValue_InvalidTags,
            "InvalidParameterValue.InvalidTags",
            "非法标签，该标签不存在或无权限访问。",
            "业务错误码",
            101,
        ),
        (Code::UnsupportedOperation, "UnsupportedOperation", "操作不支持。", "公共错误码", 49),
    ]);
}

/// A code with two texts is one variant that tells the first; `rows` tells both.
#[test]
fn ten_codes_have_two_texts() {
    let (common, business) = ("公共错误码", "业务错误码");
    let twice = [
        (Code::FailedOperation, ("操作失败。", 34), ("操作失败", 59)),
        (Code::InternalError, ("内部错误。", 35), ("内部错误", 91)),
        (Code::InvalidParameter, ("参数错误。", 37), ("参数错误", 92)),
        (Code::InvalidParameterValue, ("参数取值错误。", 38), ("参数取值错误", 93)),
        (Code::MissingParameter, ("缺少参数错误。", 40), ("缺少参数错误", 106)),
        (Code::ResourceNotFound, ("资源不存在。", 45), ("资源不存在", 107)),
        (Code::ResourceUnavailable, ("资源不可用。", 46), ("资源不可用", 108)),
        (Code::UnauthorizedOperation, ("未授权操作。", 47), ("未授权操作", 109)),
        (Code::UnknownParameter, ("未知参数错误。", 48), ("未知参数错误", 110)),
        (Code::UnsupportedOperation, ("操作不支持。", 49), ("不支持该操作。", 111)),
    ];
    assert_eq!(repeated::<Code>(), twice.map(|(code, ..)| code.as_str()));
    for (code, first, second) in twice {
        assert_eq!(rows(code), [(first.0, common, first.1), (second.0, business, second.1)]);
        assert_eq!(code.description(), Some(first.0));
    }
}

/// A code of one row has one.
#[test]
fn a_code_of_one_row() {
    assert_eq!(rows(Code::FailedOperation_ProxySellOut), [("线路售罄或者资源不足，请提工单申请。", "业务错误码", 84)]);
}

/// Display tells the first of two texts.
#[test]
fn display_is_code_and_description() {
    assert_eq!(Code::InternalError.to_string(), "InternalError: 内部错误。");
    assert_eq!(format!("{:#}", Code::InternalError), "InternalError: 内部错误。");
    assert_eq!(format!("{:?}", Code::InternalError), "InternalError");
}
