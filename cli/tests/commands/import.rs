//! `import`.

use std::fs;

use serde_json::Value;

use crate::folder::shared;
use crate::root::root;
use crate::run::Folder;

/// Returns what a page lists, row by row: headings, set and texts, without lines.
fn printed(page: &Value) -> Vec<String> {
    let tables = page["tables"].as_array().expect("a page has tables");
    let rows = tables.iter().flat_map(|table| {
        let rows = table["rows"].as_array().expect("a table has rows");
        rows.iter().map(move |row| {
            let mut row = row.clone();
            row.as_object_mut().expect("a row is an object").remove("line");
            format!("{} {} {row}", table["headings"], table["space"])
        })
    });
    let mut printed: Vec<String> = rows.collect();
    // Where a whole table is on one line, the order of codes and ranges is not known.
    printed.sort();
    printed
}

fn pages(json: &str) -> Vec<Value> {
    json.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

/// Imports every document, and compares what the source and the snapshot list. Returns how many rows there are.
fn assert_imported(documents: &[std::path::PathBuf]) -> usize {
    let folder = Folder::new();
    let mut rows = 0;
    for document in documents {
        let path = document.to_str().expect("the path is UTF-8");
        let source = pages(&folder.run(&["list", "--json", path]).with_status(0));
        let expected = printed(&source[0]);
        let imported = folder.run(&["import", path, "-o", "page.md"]);
        if expected.is_empty() {
            assert_eq!(imported.status, 1, "{path}: {}", imported.stderr);
            continue;
        }
        assert_eq!(imported.status, 0, "{path}: {}", imported.stderr);
        let snapshot = pages(&folder.run(&["list", "--json", "page.md"]).with_status(0));
        assert_eq!(printed(&snapshot[0]), expected, "{path}");
        let again = folder.run(&["import", "page.md"]).with_status(0);
        assert_eq!(again, folder.read("page.md"), "importing {path} once more changes it");
        rows += expected.len();
    }
    rows
}

fn files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    files
}

#[test]
fn the_documents_of_the_workspace_read_the_same_once_imported() {
    assert!(assert_imported(&files(&root().join("docs-src"))) > 400);
}

#[test]
fn published_documents_read_the_same_once_imported() {
    let folders =
        ["corpus/docs", "corpus/none", "editions/docs", "editions/none", "editions/families", "pages/docs", "seeds"];
    let Some(folders) = folders.into_iter().map(shared).collect::<Option<Vec<_>>>() else { return };
    let documents: Vec<_> = folders.iter().flat_map(|folder| files(folder)).collect();
    assert!(assert_imported(&documents) > 5_000);
}

fn centre(names: &[&str]) -> String {
    let record =
        |name: &&str| format!(r#"{{"productName":{name:?},"productCNName":"某","code":"A.X","description":"x"}}"#);
    format!("[{}]", names.iter().map(record).collect::<Vec<_>>().join(","))
}

/// A product's name is that of a file in the folder, and of no other.
#[test]
fn nothing_is_written_outside_the_folder() {
    for name in ["../x", "/tmp/x", "", ".", "..", ".hidden", "a/b", "a\\\\b", "a\\u{1b}[2J"] {
        let name = name.replace("\\\\", "\\");
        let folder = Folder::with(&[("x.json", &centre(&["good", &name]))]);
        let output = folder.run(&["import", "x.json", "--all", "-o", "docs/"]);
        assert!(output.stderr.contains("can't name a file; nothing is written"), "{name}: {}", output.stderr);
        output.with_status(2);
        assert!(!folder.path("docs").exists() && !folder.path("x.md").exists(), "{name}");
    }
    let folder = Folder::with(&[("x.json", &centre(&["a", "A"]))]);
    let output = folder.run(&["import", "x.json", "--all", "-o", "docs/"]);
    assert!(output.stderr.contains("x.json, A and x.json, a would both be written to docs/a.md"), "{}", output.stderr);
    output.with_status(2);
}

/// What an output looks like is what it is.
#[test]
fn an_output_is_a_file_or_a_folder() {
    let folder = Folder::with(&[("x.json", &centre(&["a", "b"])), ("page.html", "x")]);
    folder.run(&["import", "x.json", "--product", "a", "-o", "new/docs"]).with_status(0);
    assert!(folder.read("new/docs/a.md").contains("A.X"));
    folder.run(&["import", "x.json", "--product", "a", "-o", "other/x.md"]).with_status(0);
    assert_eq!(folder.read("other/x.md"), folder.read("new/docs/a.md"));
    let output = folder.run(&["import", "x.json", "--all", "-o", "all.md"]);
    assert_eq!(output.stderr, "error: 2 pages can't be written to one file, all.md; name a folder\n");
    output.with_status(2);
    let output = folder.run(&["import", "x.json", "--product", "a", "-o", "page.html"]);
    assert!(output.stderr.contains("would not be read as Markdown"), "{}", output.stderr);
    output.with_status(2);
}

#[test]
fn products_are_listed() {
    let folder = Folder::with(&[("x.json", &centre(&["b", "a", "PLATFORM"]))]);
    assert_eq!(folder.run(&["import", "x.json", "--list"]).with_status(0), "a\t某\t1\nb\t某\t1\n");
    assert_eq!(folder.run(&["import", "x.json"]).with_status(0), "a\t某\t1\nb\t某\t1\n");
    let output = folder.run(&["import", "x.json", "-o", "docs/"]);
    let message = "error: x.json has 2 products; choose with --product, take --all, or see them with --list\n";
    assert_eq!(output.stderr, message);
    let output = folder.run(&["import", "x.json", "--product", "zzzzzz"]);
    assert_eq!(output.stderr, "error: x.json has no product `zzzzzz`; see them with --list\n");
    output.with_status(2);
}

#[test]
fn what_is_not_imported_is_reported() {
    let folder = Folder::with(&[("x.json", r#"[{"productName":"a","code":"see below","description":"x"}]"#)]);
    let output = folder.run(&["import", "x.json", "--product", "a", "-o", "a.md"]);
    assert_eq!(output.stderr, "problem: x.json, a: `see below` does not read as an error code\na.md: 0 codes\n");
    output.with_status(1);
}

/// Whatever the encoding, the user learns which one was read.
#[test]
fn encodings_are_reported() {
    let folder = Folder::new();
    // 说明 in GB18030, and 說明 in Big5, which a page may name.
    folder.write("a.md", b"| Error Code | Description |\n|---|---|\n| A.X | \xcb\xb5\xc3\xf7 |\n");
    folder.write(
        "b.html",
        b"<meta charset=big5><table><tr><th>Error Code<th>Description<tr><td>A.X<td>\xbb\xa1\xa9\xfa</table>",
    );
    let output = folder.run(&["import", "a.md", "b.html", "-o", "docs"]);
    assert!(
        output.stderr.contains(
            "note: a.md: not UTF-8, from byte 49 on; read as GB18030, as most older documents are: check the texts\n"
        ),
        "{}",
        output.stderr
    );
    assert!(output.stderr.contains("on; read as BIG5, which it names\n"), "{}", output.stderr);
    output.with_status(0);
    assert!(folder.read("docs/a.md").contains("| 说明 |") && folder.read("docs/b.md").contains("| 說明 |"));
    let listed = folder.run(&["list", "b.html"]).stderr;
    assert!(
        listed.contains("read as BIG5, which it names; the macro takes it only after `tencent-errors import`"),
        "{listed}"
    );
    let utf_16: Vec<u8> = format!("\u{feff}{}", centre(&["a"])).encode_utf16().flat_map(u16::to_le_bytes).collect();
    folder.write("x.json", utf_16);
    assert_eq!(folder.run(&["import", "x.json", "--list"]).with_status(0), "a\t某\t1\n");
    folder.write("x.json", b"[\xff]");
    let output = folder.run(&["import", "x.json", "--list"]);
    assert!(output.stderr.contains("x.json: not UTF-8; "), "{}", output.stderr);
}

/// A page is replaced in one step: on a full disk the older one stays.
#[test]
#[cfg(target_os = "linux")]
fn a_page_is_replaced_in_one_step() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let folder = Folder::with(&[("x.json", &centre(&["a"])), ("docs/a.md", "older")]);
    let path = folder.path("docs/a.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("the file is there");
    symlink("docs/a.md", folder.path("link.md")).expect("links can be made");
    let older = fs::metadata(&path).expect("the file is there");
    folder.run(&["import", "x.json", "--product", "a", "-o", "link.md"]).with_status(0);
    let newer = fs::metadata(&path).expect("the file is there");
    assert_eq!(newer.permissions().mode(), older.permissions().mode());
    assert_ne!(newer.ino(), older.ino(), "it is another file in the place of the older one");
    assert!(folder.path("link.md").is_symlink() && folder.read("docs/a.md").contains("A.X"));
    assert_eq!(files(&folder.path("docs")), [path], "nothing else is left there");
    // A limit on the size of files is as good as a full disk.
    let program = env!("CARGO_BIN_EXE_tencent-errors");
    let script = format!("ulimit -f 0; trap '' XFSZ; {program} import x.json --product a -o docs/a.md");
    let status = std::process::Command::new("sh").args(["-c", &script]).current_dir(folder.path("")).output();
    assert_eq!(status.expect("a shell is there").status.code(), Some(2));
    assert!(folder.read("docs/a.md").contains("A.X"));
    assert_eq!(files(&folder.path("docs")).len(), 1);
}
