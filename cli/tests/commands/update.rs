//! `import --update`.

use crate::run::Folder;

const OLD: &str = r#"[{"productName":"a","productCNName":"甲","code":"A.X","description":"x"},
    {"productName":"a","productCNName":"甲","code":"A.Y","description":"old"},
    {"productName":"b","productCNName":"乙","code":"B.X","description":"x"}]"#;

/// Returns a folder with two pages of an error centre's file, and one from elsewhere.
fn folder() -> Folder {
    let folder = Folder::with(&[
        ("x.json", OLD),
        ("docs/other.md", "# 其他\n\n| 错误码 | 描述 |\n|---|---|\n| A.X | mine |\n"),
        ("docs/README.md", "# Snapshots\n"),
    ]);
    folder.run(&["import", "x.json", "--all", "-o", "docs"]).with_status(0);
    folder
}

/// Only pages that changed are written, and what changed is printed.
#[test]
fn pages_are_renewed() {
    let folder = folder();
    let mut pages = ["a.md", "b.md", "other.md"].map(|name| folder.read(&format!("docs/{name}")));
    let output = folder.run(&["import", "x.json", "--update", "docs"]);
    assert_eq!(output.stderr, "0 codes removed, 0 added, 0 texts changed\n0 of 2 imported pages renewed\n");
    assert_eq!(output.with_status(0), "");

    // Another day, and other line ends, are no change.
    pages[1] = pages[1].replacen("date=20", "date=19", 1).replace('\n', "\r\n");
    folder.write("docs/b.md", &pages[1]);
    folder.write("new.json", OLD.replace("A.X", "A.Z").replace("old", "new"));
    let output = folder.run(&["import", "--from", "new.json", "--update", "docs", "--format", "markdown"]);
    assert!(output.stderr.ends_with("1 of 2 imported pages renewed\n"), "{}", output.stderr);
    assert_eq!(
        output.with_status(0),
        "`docs` → `new.json`: 1 code removed, 1 added, 1 text changed\n\n**Removed (1)**\n\n- docs/a.md: `A.X`: x\n\n\
         **Added (1)**\n\n- docs/a.md: `A.Z`: x\n\n**Changed (1)**\n\n- docs/a.md: `A.Y` description: ~~old~~**new**\n"
    );
    assert_eq!(
        folder.read("docs/a.md"),
        pages[0]
            .replace("A.X", "A.Z")
            .replace("old", "new")
            .replace("| A.Z | x | |\n| A.Y | new | |\n", "| A.Y | new | |\n| A.Z | x | |\n")
    );
    assert_eq!(folder.read("docs/b.md"), pages[1]);
    assert_eq!(folder.read("docs/other.md"), pages[2]);
}

#[test]
fn a_product_that_is_gone_is_reported() {
    let folder = folder();
    let page = folder.read("docs/b.md");
    folder.write("new.json", OLD.replace("\"b\"", "\"c\""));
    let output = folder.run(&["import", "new.json", "--update", "docs"]);
    let message = "error: docs/b.md: new.json has no product `b`; the page stays as it is\n";
    assert!(output.stderr.starts_with(message), "{}", output.stderr);
    output.with_status(1);
    assert_eq!(folder.read("docs/b.md"), page);
    let output = folder.run(&["import", "new.json", "--update", "docs/other.md"]);
    assert!(output.stderr.contains("no page of docs/other.md notes where it comes from"), "{}", output.stderr);
    output.with_status(2);
}

/// The note shifts lines and changes nothing else of what is read.
#[test]
fn readers_do_not_see_the_note() {
    let folder = folder();
    let noted = folder.read("docs/a.md");
    let (note, rest) = noted.split_once("\n\n").expect("the note is a paragraph");
    assert!(note.starts_with("<!-- tencent-errors import: product=a language=zh date=2") && note.ends_with(" -->"));
    folder.write("plain.md", rest);
    let lines = |path: &str, shift: u64| -> serde_json::Value {
        let listed = folder.run(&["list", "--json", path]).with_status(0);
        let mut page: serde_json::Value = serde_json::from_str(&listed).expect("it is JSON");
        for table in page["tables"].as_array_mut().expect("a page has tables") {
            table["line"] = (table["line"].as_u64().expect("a line is a number") - shift).into();
            for row in table["rows"].as_array_mut().expect("a table has rows") {
                row["line"] = (row["line"].as_u64().expect("a line is a number") - shift).into();
            }
        }
        page["tables"].take()
    };
    assert_eq!(lines("docs/a.md", 2), lines("plain.md", 0));
    assert_eq!(folder.run(&["check", "docs/a.md"]).stdout, folder.run(&["check", "plain.md"]).stdout);
    // Imported once more, a page keeps its note.
    assert_eq!(folder.run(&["import", "docs/a.md"]).with_status(0), noted);
}

#[cfg(not(feature = "fetch"))]
#[test]
fn without_the_feature_there_is_no_network() {
    let folder = Folder::new();
    for source in [&[][..], &["http://127.0.0.1:1/x.json"], &["--product", "a"]] {
        let output = folder.run(&[&["import"], source].concat());
        assert!(output.stderr.contains(": this command was built without the feature `fetch`; "), "{}", output.stderr);
        output.with_status(2);
    }
}
