//! The five documents: word for word through the catalog, and the snapshots through the generated enums. Both must give every row, with
//! code, texts, section and line, and no other.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tencent_errors::ErrorCode;
use tencent_errors_catalog::{Catalog, CodeTable};

use crate::expected::{self, Said};
use crate::root::root;
use crate::{files, shared};

mod dnspod {
    tencent_errors::tencent_errors!("docs-src/dnspod.md");
}
mod cdn_legacy {
    tencent_errors::tencent_errors!("docs-src/cdn-legacy.md");
}
mod gaap {
    tencent_errors::tencent_errors!("docs-src/gaap.md");
}
mod cdn {
    tencent_errors::tencent_errors!("docs-src/cdn.md");
}
mod ecdn_legacy {
    tencent_errors::tencent_errors!("docs-src/ecdn-legacy.md");
}

/// The start of each verbatim document's name, the snapshot of it, and what the snapshot's enums tell.
type Seed = (&'static str, &'static str, fn() -> Vec<Said>);

const SEEDS: [Seed; 5] = [
    ("000_", "docs-src/dnspod.md", told::<dnspod::Code>),
    ("001_", "docs-src/cdn-legacy.md", || both(told::<cdn_legacy::Code>(), told::<cdn_legacy::ModuleCode>())),
    ("002_", "docs-src/gaap.md", told::<gaap::Code>),
    ("003_", "docs-src/cdn.md", told::<cdn::Code>),
    ("004_", "docs-src/ecdn-legacy.md", || both(told::<ecdn_legacy::Code>(), told::<ecdn_legacy::ModuleCode>())),
];

/// The enums tell every row of the document.
#[test]
fn the_enums_hold_every_row() {
    let Some(folder) = shared("seeds/expected") else { return };
    for (name, document, told) in SEEDS {
        let expected = expected(&folder, name);
        let rows = expected::list(&expected, "tables").iter().flat_map(expected::rows).collect();
        assert_eq!(told(), sorted(rows), "{document}");
    }
}

/// The documents word for word and their snapshots are read alike: tables, headings, rows.
#[test]
fn the_catalog_holds_every_row() {
    let Some(folder) = shared("seeds") else { return };
    for (name, snapshot, _) in SEEDS {
        let snapshot = root().join(snapshot);
        let expected = expected(&folder.join("expected"), name);
        for document in [file(&folder, "txt", name), snapshot] {
            let text = fs::read_to_string(&document).expect("the document is there");
            assert_reading(&text, &expected, &document);
        }
    }
}

fn assert_reading(text: &str, expected: &Value, document: &Path) {
    let reading = Catalog::read(text);
    assert_eq!(reading.problems, [], "{}", document.display());
    let tables = reading.catalog.tables();
    let expected = expected::list(expected, "tables");
    assert_eq!(tables.len(), expected.len(), "{}", document.display());
    for (table, expected) in tables.iter().zip(expected) {
        assert_eq!(table.headings, expected::headings(expected));
        assert_eq!(Some(u64::from(table.line)), expected["line"].as_u64());
        assert_eq!(read(table), expected::rows(expected), "{}", document.display());
        assert_eq!((table.ranges.len(), table.notes.len()), (0, 0));
    }
}

/// Returns the rows that the catalog read in a table.
fn read(table: &CodeTable) -> Vec<Said> {
    let said = |row: &tencent_errors_catalog::Row| Said {
        line: row.line,
        code: row.code.clone(),
        description: row.description().unwrap_or_default().to_owned(),
        solution: row.solution().map(str::to_owned),
        kind: row.kind().map(str::to_owned),
        section: table.section().to_owned(),
    };
    table.rows.iter().map(said).collect()
}

/// Returns the rows that an enum tells, in the document's order.
fn told<C: ErrorCode>() -> Vec<Said> {
    let said = |code: C, row: tencent_errors::Row| Said {
        line: row.line(),
        code: code.as_str().to_owned(),
        description: row.description().unwrap_or_default().to_owned(),
        solution: row.solution().map(str::to_owned),
        kind: row.kind().map(str::to_owned),
        section: row.section().to_owned(),
    };
    sorted(C::ALL.iter().flat_map(|&code| code.rows().map(move |row| said(code, row))).collect())
}

fn both(mut codes: Vec<Said>, module_codes: Vec<Said>) -> Vec<Said> {
    codes.extend(module_codes);
    sorted(codes)
}

fn sorted(mut rows: Vec<Said>) -> Vec<Said> {
    rows.sort();
    rows
}

fn expected(folder: &Path, name: &str) -> Value {
    expected::read(&file(folder, "json", name))
}

/// Returns the file whose name starts so.
fn file(folder: &Path, extension: &str, name: &str) -> PathBuf {
    let mut files = files(folder, extension).into_iter();
    files.find(|path| crate::stem(path).starts_with(name)).expect("the file is there")
}
