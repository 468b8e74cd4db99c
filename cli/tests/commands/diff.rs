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
fn a_range_in_several_rows_is_one() {
    let page = page(&[("1000-1999", "a"), ("1", "b"), ("1000-1999", "c")]);
    let folder = Folder::with(&[("a.md", &page), ("b.md", &page.replace("| c |", "| d |"))]);
    assert_eq!(folder.run(&["diff", "a.md", "a.md"]).with_status(0), "");
    let changes = folder.run(&["diff", "a.md", "b.md"]).with_status(0);
    assert_eq!(changes, "~ 1000 to 1999 (range) description: a / [-c-]{+d+}\n");
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

/// Each page may be another product: a code that one product drops and another has is removed.
#[test]
fn folders_are_compared_page_by_page() {
    let folder = Folder::with(&[
        ("old/a.md", &page(&[("A.X", "x"), ("A.Y", "y")])),
        ("old/b.md", &page(&[("A.X", "x")])),
        ("old/gone.md", &page(&[("A.X", "x")])),
        ("new/a.md", &page(&[("A.X", "x")])),
        ("new/b.md", &page(&[("A.X", "z"), ("A.Y", "y")])),
    ]);
    let output = folder.run(&["diff", "old", "new"]);
    assert_eq!(output.stderr, "2 codes removed, 1 added, 1 text changed\n");
    assert_eq!(
        output.with_status(1),
        "- a.md: A.Y  y\n- gone.md: A.X  x\n+ b.md: A.Y  y\n~ b.md: A.X description: [-x-]{+z+}\n"
    );
    let output = folder.run(&["diff", "old", "new", "--together"]);
    assert_eq!(output.stderr, "0 codes removed, 0 added, 1 text changed\n");
    output.with_status(0);
    let json = folder.run(&["diff", "old", "new", "--format", "json"]).with_status(1);
    let json: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
    assert_eq!((&json["removed"][1]["page"], &json["removed"][1]["type"]), (&"gone.md".into(), &"code".into()));
    let markdown = folder.run(&["diff", "old", "new", "--format", "markdown"]).with_status(1);
    assert!(markdown.contains("- gone.md: `A.X`: x\n"), "{markdown}");
}

#[test]
fn ranges_and_notes_are_compared() {
    let folder = Folder::with(&[
        ("old.md", &page(&[("A.X", "x"), ("4000-4010", "一段"), ("5000-5010", "一段"), ("其他", "联系客服")])),
        ("new.md", &page(&[("A.X", "x"), ("4000-4010", "二段"), ("其他", "重试")])),
    ]);
    let output = folder.run(&["diff", "old.md", "new.md"]);
    assert_eq!(output.stderr, "0 codes removed, 0 added, 1 text changed, 3 other rows removed or added\n");
    assert_eq!(
        output.with_status(0),
        "- 5000 to 5010 (range)  一段\n- 其他 | 联系客服 (note)\n+ 其他 | 重试 (note)\n\
         ~ 4000 to 4010 (range) description: [-一-]{+二+}段\n"
    );
}

/// The file of the error centre is a snapshot on either side: of all products, or of the one that a page is named after.
#[test]
fn the_error_centres_file_is_a_snapshot() {
    let record =
        |product: &str, code: &str| format!(r#"{{"productName":"{product}","code":"{code}","description":"x"}}"#);
    let file = |records: &[String]| format!("[{}]", records.join(","));
    let folder = Folder::with(&[
        ("old.json", &file(&[record("a", "A.X"), record("a", "A.Y"), record("b", "A.Y")])),
        ("new.json", &file(&[record("a", "A.X"), record("b", "A.Y")])),
    ]);
    assert_eq!(folder.run(&["diff", "old.json", "new.json"]).with_status(1), "- a.md: A.Y  x\n");
    folder.run(&["import", "old.json", "--all", "-o", "docs"]).with_status(0);
    assert_eq!(folder.run(&["diff", "docs", "new.json"]).with_status(1), "- a.md: A.Y  x\n");
    assert_eq!(folder.run(&["diff", "docs/a.md", "new.json"]).with_status(1), "- A.Y  x\n");
    assert_eq!(folder.run(&["diff", "new.json", "docs/a.md"]).with_status(0), "+ A.Y  x\n");
    std::fs::rename(folder.path("docs/a.md"), folder.path("docs/c.md")).expect("the file can be renamed");
    let output = folder.run(&["diff", "docs/c.md", "new.json"]);
    assert_eq!(output.stderr, "error: new.json has no product `c`, after the name of docs/c.md\n");
    output.with_status(2);
}
