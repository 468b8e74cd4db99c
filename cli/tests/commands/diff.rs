//! `diff`.

use crate::folder::shared;
use crate::run::Folder;

fn page(rows: &[(&str, &str)]) -> String {
    let rows = rows.iter().map(|(code, text)| format!("| {code} | {text} |\n"));
    format!("# 错误码\n\n| 错误码 | 描述 |\n|---|---|\n{}", rows.collect::<Vec<_>>().concat())
}

fn folder() -> Folder {
    let old = page(&[
        ("AuthFailure", "鉴权失败，请检查"),
        ("Old.X", "旧"),
        ("Same.X", "same text"),
        ("Word.X", "the domain is locked"),
    ]);
    let new = page(&[
        ("AuthFailure", "鉴权错误，请检查"),
        ("New.X", "新"),
        ("Same.X", "same text"),
        ("Word.X", "the record is locked"),
    ]);
    Folder::with(&[("old.md", &old), ("new.md", &new)])
}

#[test]
fn changes_are_listed() {
    let output = folder().run(&["diff", "old.md", "new.md"]);
    assert_eq!(output.stderr, "1 code removed, 1 added, 2 texts changed\n");
    assert_eq!(
        output.with_status(1),
        "- Old.X  旧\n+ New.X  新\n~ AuthFailure description: 鉴权[-失败-]{+错误+}，请检查\n~ Word.X description: the [-domain-]{+record+} is locked\n"
    );
}

#[test]
fn a_pull_request_gets_markdown() {
    let printed = folder().run(&["diff", "old.md", "new.md", "--format", "markdown"]).with_status(1);
    assert_eq!(
        printed,
        "`old.md` → `new.md`: 1 code removed, 1 added, 2 texts changed\n\n**Removed (1)**\n\n- `Old.X`: 旧\n\n**Added (1)**\n\n- `New.X`: 新\n\n\
         **Changed (2)**\n\n- `AuthFailure` description: 鉴权~~失败~~**错误**，请检查\n- `Word.X` description: the ~~domain~~**record** is locked\n"
    );
}

#[test]
fn programs_get_json() {
    let printed = folder().run(&["diff", "old.md", "new.md", "--format", "json"]).with_status(1);
    let printed: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
    assert_eq!(printed["removed"][0]["code"], "Old.X");
    assert_eq!(printed["added"][0]["line"], 6);
    assert_eq!(printed["changed"][0]["new"], "鉴权错误，请检查");
}

#[test]
fn nothing_removed_is_good() {
    let folder = folder();
    folder.run(&["diff", "old.md", "old.md"]).with_status(0);
    folder.write(
        "more.md",
        page(&[
            ("AuthFailure", "鉴权失败，请检查"),
            ("Old.X", "旧"),
            ("Same.X", "same text"),
            ("Word.X", "the domain is locked"),
            ("New.X", ""),
        ]),
    );
    assert_eq!(folder.run(&["diff", "old.md", "more.md"]).with_status(0), "+ New.X\n");
}

#[test]
fn both_must_list_codes() {
    let folder = folder();
    folder.write("empty.md", "");
    let output = folder.run(&["diff", "old.md", "empty.md"]);
    assert!(output.stderr.contains("empty.md lists no error codes"), "{}", output.stderr);
    output.with_status(2);
    let output = folder.run(&["diff", "old.md", "new.md", "--table", "错误马"]);
    assert!(
        output.stderr.contains("no heading over an error-code table of old.md reads `错误马`; did you mean `错误码`?"),
        "{}",
        output.stderr
    );
    output.with_status(2);
}

/// Three years of the error centre. The products' own records count; a common code that a product no longer repeats stays one of its page.
#[test]
fn the_error_centre_drifts() {
    let (Some(old), Some(new)) = (shared("error-center/2023-08-21.json"), shared("error-center/2026-08-21.json"))
    else {
        return;
    };
    let folder = Folder::new();
    for (file, output) in [(old, "2023/"), (new, "2026/")] {
        folder.run(&["import", file.to_str().expect("the path is UTF-8"), "--all", "-o", output]).with_status(0);
    }
    for (product, own, page) in [
        ("dnspod", "0 codes removed, 65 added, 0 texts changed", "0 codes removed, 65 added"),
        ("vpc", "0 codes removed, 183 added, 0 texts changed", "0 codes removed, 182 added"),
        ("vod", "216 codes removed, 8 added, 0 texts changed", "212 codes removed, 8 added"),
    ] {
        let (old, new) = (format!("2023/{product}.md"), format!("2026/{product}.md"));
        let printed = folder.run(&["diff", &old, &new, "--table", "业务错误码"]).stderr;
        assert_eq!(printed.trim_end(), own, "{product}");
        let printed = folder.run(&["diff", &old, &new]).stderr;
        assert!(printed.starts_with(page), "{product}: {printed}");
    }
}
