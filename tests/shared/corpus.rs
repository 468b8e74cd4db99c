//! Published pages of every shape and language: all codes must be read, and none from pages that only mention codes.

use std::fs;

use tencent_errors_catalog::Catalog;

use crate::compare::differences;
use crate::{expected, files, shared, stem};

/// The one page that is not UTF-8, so that nothing can read it as it is.
const NOT_UTF8: &str = "44a1be84c80c";

/// Every page with error-code tables gives exactly its rows.
#[test]
fn pages_with_tables_give_their_rows() {
    assert_rows("corpus", (62, 61));
}

/// So do the pages of the international site, in six languages.
#[test]
fn pages_in_other_languages_give_their_rows() {
    assert_rows("editions", (35, 35));
}

/// A page that mentions codes, in parameter tables and prose, gives none, and no problem either.
#[test]
fn pages_without_tables_give_nothing() {
    assert_nothing("corpus/none", 40);
    assert_nothing("editions/none", 24);
}

/// The pages of the folder give exactly their rows. So many are there, and so many of them can be read.
fn assert_rows(folder: &str, (there, readable): (usize, usize)) {
    let Some(folder) = shared(folder) else { return };
    let documents = files(&folder.join("docs"), "md");
    let mut told = String::new();
    let mut exact = 0;
    for path in &documents {
        let name = stem(path);
        let Ok(text) = String::from_utf8(fs::read(path).expect("the page is there")) else {
            assert_eq!(name, NOT_UTF8);
            continue;
        };
        let expected = expected::read(&folder.join("expected").join(name).with_extension("json"));
        let differences = differences(&Catalog::read(&text).catalog, &expected);
        exact += usize::from(differences.is_empty());
        for difference in differences {
            told.extend(["\n", name, ": ", &difference]);
        }
    }
    println!("{} documents, {exact} exact", documents.len());
    assert!(told.is_empty(), "{told}");
    assert_eq!((documents.len(), exact), (there, readable));
}

/// The pages of the folder give neither a row nor a problem. So many are there.
fn assert_nothing(folder: &str, there: usize) {
    let Some(folder) = shared(folder) else { return };
    let documents = files(&folder, "md");
    for path in &documents {
        let text = fs::read_to_string(path).expect("the page is there");
        let reading = Catalog::read(&text);
        assert!(reading.catalog.tables().iter().all(|table| table.rows.is_empty()), "{}", stem(path));
        assert_eq!(reading.problems, [], "{}", stem(path));
    }
    assert_eq!(documents.len(), there);
}
