//! `explain`.

use crate::run::Folder;

#[test]
fn a_code_is_explained() {
    let folder = Folder::with_documents();
    assert_eq!(
        folder.run(&["explain", "FailedOperation.UnknowError"]).with_status(0),
        "FailedOperation.UnknowError\n\
        \x20 class:         FailedOperation\n\
        \x20 retry:         yes, later: the document suggests it\n\
        \x20 docs-src/dnspod.md:58, 錯誤碼 › 業務錯誤碼 › 賬戶相關\n\
        \x20   description: 操作未響應，請稍後重試\n\n"
    );
}

/// A number may be a code, a module code, or in a range; a symbol names the number next to it.
#[test]
fn numbers_and_names_are_explained() {
    let folder = Folder::with(&[(
        "a.md",
        "# 错误码\n\n| 值 | 错误码名称 | 描述 |\n|---|---|---|\n| 4400 | TOO_MANY | 太多 |\n| 5000-5999 | | 资源 |\n",
    )]);
    let of = |code: &str| folder.run(&["explain", code, "--docs", "a.md"]).with_status(0);
    assert_eq!(of("4400"), of("TOO_MANY"));
    assert!(of("4400").contains("retry:         yes, more slowly: too many requests at once\n"), "{}", of("4400"));
    assert!(of("5001").contains("a.md:6, codes 5000 to 5999\n    description: 资源\n"), "{}", of("5001"));
    // The symbol has a class, as for the methods of a code.
    let symbol = "| 错误码 | 错误码名称 | 描述 |\n|---|---|---|\n| 4001 | RequestLimitExceeded | 太多 |\n";
    let explained = Folder::with(&[("a.md", symbol)]).run(&["explain", "4001", "--docs", "a.md"]).with_status(0);
    assert!(
        explained.contains("class:         RequestLimitExceeded\n  retry:         yes, more slowly"),
        "{explained}"
    );
    let module = Folder::with_documents().run(&["explain", "-9021"]).with_status(0);
    assert!(module.contains("docs-src/cdn-legacy.md:106, 业务错误码, a module code\n"), "{module}");
}

#[test]
fn an_unknown_code_has_near_ones() {
    let output = Folder::with_documents().run(&["explain", "FailedOperation.DomainExist", "AuthFailure"]);
    assert_eq!(
        output.stderr,
        "error: unknown code `FailedOperation.DomainExist`: not among the 513 codes; did you mean `FailedOperation.DomainExists`?\n"
    );
    let known = output.with_status(1);
    assert!(known.contains("\nAuthFailure\n"), "{known}");
}

#[test]
fn answers_are_explained() {
    let folder = Folder::with_documents();
    let current =
        br#"{"Response":{"Error":{"Code":"FailedOperation.DomainExists","Message":"it is there"},"RequestId":"eac6"}}"#;
    let explained = folder.run_with(&["explain", "-"], current).with_status(0);
    assert!(
        explained.starts_with("The API answered FailedOperation.DomainExists: \"it is there\" (request id eac6)\n"),
        "{explained}"
    );
    assert!(explained.contains("docs-src/dnspod.md:74"), "{explained}");
    // 4000 is a code, and 9110 one of modules: other sets hold other things under the same number.
    let legacy = br#"{"code":4000,"message":"(9110)no","codeDesc":"InvalidParameter"}"#;
    let explained = folder.run_with(&["explain", "-"], legacy).with_status(0);
    assert!(explained.contains("\n4000\n") && explained.contains("\n9110\n"), "{explained}");
    assert!(explained.contains("docs-src/cdn-legacy.md:182, 业务错误码, a module code"), "{explained}");
    let success = folder.run_with(&["explain", "-"], br#"{"Response":{"RequestId":"eac6"}}"#).with_status(0);
    assert_eq!(success, "The call succeeded.\n");
}

/// What a server writes can't ring, move the cursor or forge a line.
#[test]
fn an_answer_does_nothing_to_the_terminal() {
    let body = br#"{"Response":{"Error":{"Code":"A\u0007.B","Message":"x\u001b[2Jy\r\nz"},"RequestId":"r\u0008"}}"#;
    let output = Folder::with_documents().run_with(&["explain", "-"], body);
    assert!(output.stderr.starts_with("error: unknown code `A\\u{7}.B`: "), "{}", output.stderr);
    let explained = output.with_status(1);
    let expected = "The API answered \"A\\u{7}.B\": \"x\\u{1b}[2Jy\\r\\nz\" (request id \"r\\u{8}\")\n\nA\\u{7}.B\n";
    assert!(explained.starts_with(expected), "{explained:?}");
}

#[test]
fn what_is_not_an_answer_is_reported_with_its_place() {
    let folder = Folder::with_documents();
    for input in [&b""[..], b"<html>", b"{\"Response\":1}"] {
        let output = folder.run_with(&["explain", "-"], input);
        assert!(output.stderr.starts_with("error: standard input is not an answer of the API: "), "{}", output.stderr);
        assert!(output.stderr.contains("at byte"), "{}", output.stderr);
        output.with_status(2);
    }
}

#[test]
fn a_language_is_chosen_by_tag_or_letters() {
    let page = |text: &str| format!("| 错误码 | 描述 |\n|---|---|\n| AuthFailure | {text} |\n");
    let folder = Folder::with(&[
        ("docs-src/as.en.md", page("Refused").as_str()),
        ("docs-src/as.md", page("鉴权失败").as_str()),
        ("docs-src/x.md", page("認証に失敗しました").as_str()),
    ]);
    let places = |language: &str| -> Vec<String> {
        let printed = folder.run(&["explain", "AuthFailure", "--language", language]).with_status(0);
        let places = printed.lines().filter_map(|line| line.trim().split_once(':')).map(|(path, _)| path.to_owned());
        places.filter(|path| path.starts_with("docs-src")).collect()
    };
    assert_eq!(places("en"), ["docs-src/as.en.md"]);
    assert_eq!(places("zh"), ["docs-src/as.md"]);
    assert_eq!(places("ja"), ["docs-src/x.md"]);
    let output = folder.run(&["explain", "AuthFailure", "--language", "ko"]);
    assert!(output.stderr.contains("none of the documents is in the language `ko`"), "{}", output.stderr);
    output.with_status(2);
}

#[test]
fn codes_are_taken_as_pasted() {
    let folder = Folder::with(&[("a.md", "| 错误码 | 描述 |\n|---|---|\n| -9021 | x |\n| A.B | y |\n")]);
    let explained = folder.run(&["explain", "--docs", "a.md", "-9021", " A.B\n"]).with_status(0);
    assert!(explained.starts_with("-9021\n") && explained.contains("\nA.B\n"), "{explained}");
}

/// The lines that Tencent's SDKs print, an answer in a line, and codes by themselves; each code once.
#[test]
fn logs_are_explained() {
    let log = "start\n\
        [TencentCloudSDKError] Code=FailedOperation.DomainExists, Message=it is there, RequestId=1\n\
        [TencentCloudSDKException] code:FailedOperation.DomainExists message:it is there requestId:2\n\
        [TencentCloudSDKException]code: AuthFailure.SecretIdNotFound message:no key requestId:3\n\
        body {\"code\":4000,\"message\":\"(9110)no\"}\n\
        <?xml version='1.0'?><Error><Code>NoSuch.Key</Code><Message>m</Message></Error>\n\
        then AuthFailure.SecretIdNotFound again, port 5000\n";
    let folder = Folder::with_documents();
    folder.write("service.log", log);
    let output = folder.run(&["explain", "service.log"]);
    assert!(output.stderr.starts_with("error: unknown code `NoSuch.Key`: "), "{}", output.stderr);
    let printed = output.with_status(1);
    let codes: Vec<&str> = printed.lines().filter(|line| !line.is_empty() && !line.starts_with(' ')).collect();
    assert_eq!(codes, ["FailedOperation.DomainExists", "AuthFailure.SecretIdNotFound", "4000", "9110", "NoSuch.Key"]);
    let expected = "FailedOperation.DomainExists\n  found:         on 2 lines, first on line 2\n  \
        error:         FailedOperation.DomainExists: \"it is there\" (request id 1)\n";
    assert!(printed.starts_with(expected), "{printed}");
    assert!(printed.contains("9110\n  found:         on 1 line, first on line 5\n"), "{printed}");
    assert_eq!(folder.run_with(&["explain", "-"], log.as_bytes()).with_status(1), printed);
}

#[test]
fn a_log_without_codes_is_reported() {
    let folder = Folder::with_documents();
    folder.write("service.log", "port 4000\nNothing.here\n");
    let output = folder.run(&["explain", "service.log"]);
    let expected = "error: service.log is not an answer of the API: ";
    assert!(output.stderr.starts_with(expected), "{}", output.stderr);
    assert!(output.stderr.contains("no line of it has an error code"), "{}", output.stderr);
    output.with_status(2);
}
