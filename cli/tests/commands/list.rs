//! `list`.

use crate::folder::shared;
use crate::root::root;
use crate::run::Folder;

const PAGE: &str = "# 错误码\n\n| 错误码 | 描述 | 解决方案 |\n|---|---|---|\n| AuthFailure | 鉴权\"失败\", 见下 | 重试 |\n| 4000-4010 | 一段 | |\n| 其他 | 联系客服 | |\n";

#[test]
fn rows_are_a_table() {
    let folder = Folder::with(&[("docs/a.md", PAGE), ("docs/b.md", "# 没有\n")]);
    let output = folder.run(&["list", "docs"]);
    assert_eq!(output.stderr, "1 code, 0 module codes, 0 problems in 2 pages\n");
    assert_eq!(
        output.with_status(0),
        "docs/a.md\n\n  错误码\n      5  AuthFailure   鉴权\"失败\", 见下 → 重试\n      6  4000 to 4010  一段\n      7  (note)        其他 | 联系客服 | \n\n"
    );
}

#[test]
fn rows_are_csv() {
    let folder = Folder::with(&[("a.md", PAGE)]);
    assert_eq!(
        folder.run(&["list", "--csv", "a.md"]).with_status(0),
        "path,line,section,space,code,last,module,description,solution,cause,message,kind,name,http_status,note\n\
         a.md,5,错误码,code,AuthFailure,,,\"鉴权\"\"失败\"\", 见下\",重试,,,,,,\n\
         a.md,6,错误码,code,4000,4010,,一段,,,,,,,\n\
         a.md,7,错误码,code,,,,,,,,,,,其他 | 联系客服 | \n"
    );
}

#[test]
fn pages_are_json() {
    let folder = Folder::with(&[("a.md", PAGE), ("b.md", "")]);
    assert_eq!(
        folder.run(&["list", "--json", "a.md", "b.md"]).with_status(0),
        "{\"path\":\"a.md\",\"problems\":[],\"tables\":[{\"headings\":[\"错误码\"],\"line\":3,\"markup\":\"markdown\",\
         \"notes\":[{\"line\":7,\"text\":\"其他 | 联系客服 | \"}],\"rows\":[\
         {\"cause\":null,\"code\":\"AuthFailure\",\"description\":\"鉴权\\\"失败\\\", 见下\",\"http_status\":null,\"kind\":null,\"line\":5,\"message\":null,\
         \"module\":null,\"name\":null,\"solution\":\"重试\"},\
         {\"cause\":null,\"description\":\"一段\",\"http_status\":null,\"kind\":null,\"line\":6,\"message\":null,\"module\":null,\"name\":null,\
         \"range\":[\"4000\",\"4010\"],\"solution\":null}],\"space\":\"code\"}],\"warnings\":[]}\n\
         {\"path\":\"b.md\",\"problems\":[],\"tables\":[],\"warnings\":[]}\n"
    );
}

/// A text that is not read is a warning: nobody loses a code.
#[test]
fn warnings_are_shown_and_fail_only_if_asked() {
    let folder = Folder::with(&[("a.md", "|错误码|描述|备注|\n|-|-|-|\n|4000|a|b|\n")]);
    let listed = folder.run(&["list", "a.md"]);
    assert!(listed.stderr.starts_with("warning: a.md:1:9: these columns are not read: `备注`"), "{}", listed.stderr);
    assert!(folder.run(&["list", "--json", "a.md"]).with_status(0).contains("\"warnings\":[{\"column\":9,\"line\":1,"));
    assert!(folder.run(&["check", "a.md"]).with_status(0).starts_with("warning: these columns are not read: `备注`"));
    folder.run(&["check", "a.md", "--deny", "warnings"]).with_status(1);
}

/// Without paths, `docs-src` is read.
#[test]
fn the_default_is_docs_src() {
    let folder = Folder::with_documents();
    let output = folder.run(&["list"]);
    assert_eq!(output.stderr, "313 codes, 200 module codes, 0 problems in 5 pages\n");
    assert!(output.with_status(0).contains("FailedOperation.DomainExists"));
    let output = Folder::new().run(&["list"]);
    assert!(output.stderr.contains("can't read the folder docs-src"), "{}", output.stderr);
    assert!(output.stderr.contains("name the pages or folders to read"), "{}", output.stderr);
    output.with_status(2);
}

#[test]
fn a_page_in_gb18030_is_shown_with_a_problem() {
    let page = std::fs::read(root().join("tests/ui/docs/gb18030.md")).expect("the page is there");
    let folder = Folder::new();
    folder.write("old.md", page);
    let output = folder.run(&["list", "old.md"]);
    assert!(output.stderr.contains("problem: old.md:not UTF-8, from byte"), "{}", output.stderr);
    assert!(output.with_status(0).starts_with("old.md\n"));
}

#[test]
fn what_cant_be_read_is_told_and_the_rest_is_shown() {
    let folder = Folder::with(&[("a.md", PAGE)]);
    folder.write("b.md", b"\xff\xff\xff");
    let output = folder.run(&["list", "b.md", "a.md"]);
    assert!(output.stderr.contains("can't read b.md: neither UTF-8 nor GB18030, from byte 0 on"), "{}", output.stderr);
    assert!(output.with_status(2).starts_with("a.md\n"));
    folder.write("x.json", "[]");
    let output = folder.run(&["list", "x.json"]);
    let message =
        "error: can't read x.json: it is JSON; `tencent-errors import` makes a page of the error centre's file\n";
    assert!(output.stderr.starts_with(message), "{}", output.stderr);
    let output = folder.run(&["list", "c.md"]);
    assert!(output.stderr.contains("can't read c.md: "), "{}", output.stderr);
    assert!(output.stderr.contains("did you mean `"), "{}", output.stderr);
    output.with_status(2);
}

#[test]
fn a_folder_without_pages_is_an_error() {
    let folder = Folder::with(&[("docs/a.rs", "")]);
    let output = folder.run(&["list", "docs"]);
    assert!(output.stderr.contains("the folder docs has no documents"), "{}", output.stderr);
    output.with_status(2);
}

/// What published documents must list, by the comparison tool next to them.
#[test]
fn published_documents_are_told_as_expected() {
    let (Some(docs), Some(expected), Some(tool)) =
        (shared("corpus/docs"), shared("corpus/expected"), shared("tools/compare"))
    else {
        return;
    };
    let folder = Folder::new();
    let output = folder.run(&["list", "--json", docs.to_str().expect("the path is UTF-8")]);
    folder.write("printed.json", output.with_status(0));
    let printed = std::fs::File::open(folder.path("printed.json")).expect("the file is there");
    let Ok(compared) = std::process::Command::new(tool).arg(expected).arg("--quiet").stdin(printed).output() else {
        println!("python3 is absent: skipped");
        return;
    };
    let compared_text = String::from_utf8_lossy(&compared.stdout);
    assert!(compared.status.success(), "{compared_text}");
    assert!(compared_text.starts_with("62 documents, 62 exact"), "{compared_text}");
}

/// The same file is listed once, and what may never end is not read.
#[test]
#[cfg(unix)]
fn each_regular_file_is_read_once() {
    let folder = Folder::with(&[("docs/a.md", PAGE)]);
    let output = folder.run(&["list", "docs/a.md", "docs", "./docs/../docs/a.md"]);
    assert_eq!(output.stderr, "1 code, 0 module codes, 0 problems in 1 page\n");
    let made = std::process::Command::new("mkfifo").arg(folder.path("docs/pipe.md")).status();
    assert!(made.is_ok_and(|status| status.success()));
    let output = folder.run(&["list", "docs"]);
    assert!(output.stderr.contains("error: can't read docs/pipe.md: it is not a regular file\n"), "{}", output.stderr);
    output.with_status(2);
}
