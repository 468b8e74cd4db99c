//! The texts of Tencent's SDKs, as they print them and as logs wrap them.

use tencent_errors::ApiError;

const ID: &str = "6ee4d0e3-a4c0-4ed0-85fd-1f1a8b5bb4a1";

#[track_caller]
fn check(text: &str, code: &str, message: &str, request_id: Option<&str>) {
    let error = ApiError::from_sdk_text(text).expect(text);
    assert_eq!((error.code(), error.raw_message(), error.request_id()), (code, message, request_id), "{text}");
}

#[test]
fn six_languages() {
    let message = "The SecretId is not found, please ensure that your SecretId is correct.";
    let code = "AuthFailure.SecretIdNotFound";
    for text in [
        // Go, errors/errors.go
        format!("[TencentCloudSDKError] Code={code}, Message={message}, RequestId={ID}"),
        // Python, exception/tencent_cloud_sdk_exception.py
        format!("[TencentCloudSDKException] code:{code} message:{message} requestId:{ID}"),
        // Java, TencentCloudSDKException.java, and before it had the code by itself
        format!("[TencentCloudSDKException]code: {code} message:{message} requestId:{ID}"),
        format!("[TencentCloudSDKException]message: {code}-{message} requestId:{ID}"),
        // PHP, TencentCloudSDKException.php
        format!(
            r"[TencentCloud\Common\Exception\TencentCloudSDKException] code:{code} message:{message} requestId:{ID}"
        ),
        // Node, tencent_cloud_sdk_exception.ts
        format!("[TencentCloudSDKException]code:{code}  message:{message}  requestId:{ID}"),
        // C#, TencentCloudSDKException.cs
        format!(
            "TencentCloud.Common.TencentCloudSDKException: [TencentCloudSDKException]code:{code} message:{message} requestId:{ID}"
        ),
    ] {
        check(&text, code, message, Some(ID));
    }
}

#[test]
fn wrapped() {
    check(
        &format!(
            "2024/05/21 [WARN] [TencentCloudSDKError] Code=LimitExceeded, Message=too many, RequestId={ID}: retry=3\n"
        ),
        "LimitExceeded",
        "too many",
        Some(ID),
    );
    check(
        &format!("Error: [TencentCloudSDKError] Code=A.B, Message=one\ntwo, RequestId={ID})\nmore Code=C RequestId=1"),
        "A.B",
        "one\ntwo",
        Some(ID),
    );
    check(
        &format!(
            "[MissingParameter] [TencentCloudSDKException] code:MissingParameter message:no `Domain` requestId:None (RequestId: {ID})"
        ),
        "MissingParameter",
        "no `Domain`",
        Some(ID),
    );
    check(
        &format!(
            "[MissingParameter] [TencentCloudSDKException] code:MissingParameter message:no `Domain` (RequestId: {ID})"
        ),
        "MissingParameter",
        "no `Domain`",
        Some(ID),
    );
    check(
        &format!(
            "[TencentCloudSDKError] Code=A, Message=one, RequestId=1 [TencentCloudSDKError] Code=B, Message=two, RequestId={ID}"
        ),
        "A",
        "one",
        Some("1"),
    );
}

#[test]
fn parts_that_are_not_there() {
    check(
        "[TencentCloudSDKException] code:ClientNetworkError message:timed out requestId:None",
        "ClientNetworkError",
        "timed out",
        None,
    );
    check("[TencentCloudSDKException] code:A message: requestId:", "A", "", None);
    check("[TencentCloudSDKError] Code=A, Message=one\nnext line", "A", "one", None);
    check("[TencentCloudSDKError] Code=4000", "4000", "", None);
    check("TencentCloudSDKException code = A, requestId = 7", "A", "", Some("7"));
    for text in [
        "",
        "Code=A, Message=one, RequestId=1",
        "[TencentCloudSDKError]",
        "[TencentCloudSDKException] message:no code requestId:7",
        "[TencentCloudSDKException] message:not a-code requestId:7",
        "[TencentCloudSDKException] barcode:A message:x",
        "[TencentCloudSDKException] code: message:",
    ] {
        assert_eq!(ApiError::from_sdk_text(text), None, "{text}");
    }
}

/// A number is a code of API 2.0, whose message has a module code.
#[test]
fn module_codes() {
    let error = ApiError::from_sdk_text("[TencentCloudSDKError] Code=4000, Message=(2000)x, RequestId=").unwrap();
    assert_eq!((error.module_number(), error.message(), error.request_id()), (Some(2000), "x", None));
}

#[test]
fn any_text() {
    check("TencentCloudSDK code:加 message：加 requestId：加", "加", "", None);
    for text in ["TencentCloudSDK加code加:加", "TencentCloudSDK code:\"", "TencentCloudSDKcode", "TencentCloudSDK"] {
        assert_eq!(ApiError::from_sdk_text(text), None, "{text}");
    }
}
