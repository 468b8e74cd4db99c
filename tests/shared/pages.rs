//! Saved pages in four manners, with scripts, templates and text areas that hold false tables.

use std::fs;

use tencent_errors_catalog::{Catalog, Format, Options};

use crate::compare::differences;
use crate::{expected, files, shared, stem};

/// Every saved page gives exactly the rows that its browser showed.
#[test]
fn saved_pages_give_their_rows() {
    let Some(folder) = shared("pages") else { return };
    let pages = files(&folder.join("docs"), "html");
    let mut told = String::new();
    for path in &pages {
        let name = stem(path);
        let text = fs::read_to_string(path).expect("the page is there");
        let options = Options { format: Format::of(path), ..Options::default() };
        let expected = expected::read(&folder.join("expected").join(name).with_extension("json"));
        for difference in differences(&Catalog::read_with(&text, &options).catalog, &expected) {
            told.extend(["\n", name, ": ", &difference]);
        }
    }
    assert!(told.is_empty(), "{told}");
    assert_eq!(pages.len(), 24);
}
