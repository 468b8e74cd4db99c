//! `check`.

use crate::folder::shared;
use crate::run::Folder;

const PAGE: &str = "# Errors\n\n| 错误码 | 描述 |\n|---|---|\n| AuthFailure | 鉴权失败 |\n| see below | 见下文 |\n| AuthFailure | 另 |\n";

#[test]
fn problems_are_quoted() {
    let output = Folder::with(&[("a.md", PAGE)]).run(&["check", "a.md"]);
    assert_eq!(output.stderr, "1 problem and 0 warnings in 1 page, 1 note\n");
    assert_eq!(
        output.with_status(1),
        r#"error: `see below` is not an error code, in the row `see below | 见下文`
 --> a.md:6:3
  |
6 | | see below | 见下文 |
  |   ^^^^^^^^^
  |
  = help: if the row holds no code, leave it out in the macro call: skip = ["see below"]

note: the error code `AuthFailure` has the description `鉴权失败` here, and `另` on line 7
 --> a.md:5:3
  |
5 | | AuthFailure | 鉴权失败 |
  |   ^^^^^^^^^^^
  |
 ::: a.md:7:3
  |
7 | | AuthFailure | 另 |
  |   ----------- says something else

"#
    );
}

#[test]
fn a_workflow_gets_commands() {
    let folder = Folder::with(&[("a,b.md", &PAGE.replace("see below", "50% off"))]);
    let output = folder.run(&["check", "a,b.md", "--format", "github"]).with_status(1);
    assert_eq!(
        output,
        "::error file=a%2Cb.md,line=6,col=3::`50%25 off` is not an error code, in the row `50%25 off | 见下文`; if the row holds no code, \
         leave it out in the macro call: skip = [\"50%25 off\"]\n\
         ::notice file=a%2Cb.md,line=5,col=3::the error code `AuthFailure` has the description `鉴权失败` here, and `另` on line 7\n"
    );
}

#[test]
fn programs_get_json() {
    let output = Folder::with(&[("a.md", PAGE)]).run(&["check", "a.md", "--format", "json"]).with_status(1);
    let findings: Vec<serde_json::Value> =
        output.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
    let places: Vec<_> = findings
        .iter()
        .map(|finding| (finding["severity"].as_str(), finding["line"].as_u64(), finding["column"].as_u64()))
        .collect();
    assert_eq!(places, [(Some("error"), Some(6), Some(3)), (Some("note"), Some(5), Some(3))]);
}

/// Pages of one product contradict each other; pages of several don't.
#[test]
fn pages_are_checked_together_if_they_are_of_one_product() {
    let page = |text: &str| format!("| 错误码 | 描述 |\n|---|---|\n| AuthFailure | {text} |\n");
    let folder = Folder::with(&[("docs/a.md", &page("鉴权失败")), ("docs/b.md", &page("另"))]);
    assert_eq!(folder.run(&["check", "docs"]).stderr, "0 problems and 0 warnings in 2 pages\n");
    let output = folder.run(&["check", "docs", "--together"]);
    assert_eq!(output.stderr, "0 problems and 0 warnings in 2 pages, 1 note\n");
    let printed = output.with_status(0);
    assert!(printed.contains(" --> docs/a.md:3:3\n") && printed.contains(" ::: docs/b.md:3:3\n"), "{printed}");
}

#[test]
fn gaps_between_languages_are_warnings() {
    let page = |codes: &str| {
        format!(
            "| 错误码 | 描述 |\n|---|---|\n{}",
            codes.split(' ').map(|code| format!("| {code} | x |\n")).collect::<Vec<_>>().concat()
        )
    };
    let folder = Folder::with(&[("as.zh.md", &page("AuthFailure Alpha.X")), ("as.en.md", &page("AuthFailure Beta.X"))]);
    let arguments = ["check", "as.zh.md", "--language", "en=as.en.md"];
    folder.run(&[&arguments[..], &["--deny", "warnings"]].concat()).with_status(1);
    let printed = folder.run(&arguments).with_status(0);
    assert!(
        printed.contains("the language `en` lacks the code `Alpha.X`: as.en.md does not have it\n --> as.zh.md:4:3\n"),
        "{printed}"
    );
    assert!(
        printed
            .contains("only the language `en` has the code `Beta.X`: as.zh.md does not have it\n --> as.en.md:4:3\n"),
        "{printed}"
    );
}

#[test]
fn a_language_has_a_tag() {
    let folder = Folder::with(&[("a.md", PAGE)]);
    let output = folder.run(&["check", "a.md", "--language", "zh_TW=a.md"]);
    assert!(output.stderr.contains("`zh_TW` is not a language tag; write `zh-TW`"), "{}", output.stderr);
    output.with_status(2);
}

/// The user of an official file can't change it.
#[test]
fn official_files_give_no_warnings() {
    let Some(file) = shared("error-center/2026-08-21.json") else { return };
    let folder = Folder::new();
    folder.run(&["import", file.to_str().expect("the path is UTF-8"), "--all", "-o", "docs-src"]).with_status(0);
    let output = folder.run(&["check", "--deny", "warnings"]);
    assert_eq!(output.stderr, "0 problems and 0 warnings in 13 pages, 2 notes\n");
    output.with_status(0);
}

/// A section may say of a code what holds only there.
#[test]
fn rows_of_two_sections_do_not_contradict_each_other() {
    let table = "| 错误码 | 描述 |\n|---|---|\n| AuthFailure |";
    let page = format!("# 公共错误码\n\n{table} 鉴权失败 |\n\n# 业务错误码\n\n{table} 另 |\n");
    let output = Folder::with(&[("a.md", page.as_str())]).run(&["check", "a.md"]);
    assert_eq!(output.stderr, "0 problems and 0 warnings in 1 page\n");
}

/// A saved page of one line with very many problems, and many contradictions: time and memory are in proportion to their number.
#[test]
fn many_findings_on_one_line() {
    let rows: Vec<String> =
        (0..20_000).map(|row| format!("<tr><td>see {row} below<td>长<tr><td>A.B<td>{row}")).collect();
    let folder = Folder::with(&[("a.html", &format!("<table><tr><th>错误码<th>描述{}</table>", rows.concat()))]);
    let output = folder.run(&["check", "a.html", "--format", "json"]);
    assert_eq!(output.stderr, "20000 problems and 0 warnings in 1 page, 19999 notes\n");
    let first = output.stdout.lines().next().expect("there are findings");
    assert!(first.contains("\"column\":33,"), "{first}");
}

/// Nothing in a name acts on the terminal.
#[test]
#[cfg(unix)]
fn names_are_cleaned() {
    let folder = Folder::with(&[("a\u{1b}[2J\u{202e}.md", PAGE)]);
    for command in ["check", "list"] {
        let output = folder.run(&[command, "."]);
        let printed = output.stdout + &output.stderr;
        assert!(printed.contains("a\\u{1b}[2J\\u{202e}.md") && !printed.contains('\u{1b}'), "{printed}");
    }
}

#[test]
fn documents_without_codes_are_a_problem() {
    let folder = Folder::with(&[("empty.md", ""), ("prose.md", "# Nothing\n\ntext\n"), ("docs-src/a.md", "")]);
    for paths in [&["empty.md"][..], &["prose.md"], &[]] {
        let output = folder.run(&[&["check"], paths].concat());
        assert!(output.stdout.contains("no table with a column of error codes"), "{}", output.stdout);
        output.with_status(1);
    }
}

#[test]
fn an_unreadable_page_is_status_2() {
    let folder = Folder::with(&[("a.md", PAGE)]);
    folder.write("b.md", b"\xff\xff\xff");
    for together in [&[][..], &["--together"]] {
        let printed = folder.run(&[&["check", "a.md", "b.md"], together].concat()).with_status(2);
        assert!(printed.contains("error: b.md: can't read it: neither UTF-8 nor GB18030"), "{printed}");
        assert!(printed.contains("`see below` is not an error code"), "{printed}");
    }
}

/// A place in a page that a browser saved, and in one of two megabytes on one line.
#[test]
fn html_is_quoted() {
    let table = "<table><tr><th>错误码<th>描述<tr><td>AuthFailure<td>a<tr><td>see below<td>b</table>";
    let folder = Folder::with(&[("a.html", &format!("<p>{}</p>{table}", "长".repeat(700_000)))]);
    let printed = folder.run(&["check", "a.html"]).with_status(1);
    assert!(printed.contains(" --> a.html:1:700"), "{printed}");
    assert!(printed.len() < 2_000 && printed.contains("see below"), "{printed}");
}

/// All pages of one product that are published.
#[test]
fn a_product_of_many_pages_is_checked() {
    let Some(pages) = shared("products/cbs") else { return };
    let output = Folder::new().run(&["check", "--together", pages.to_str().expect("the path is UTF-8")]);
    assert!(output.stderr.starts_with("0 problems"), "{}", output.stderr);
}
