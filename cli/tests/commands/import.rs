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
