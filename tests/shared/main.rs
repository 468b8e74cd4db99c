//! Whole documents against what must come out of them, where the folder `../shared` is present: it holds the five documents word for
//! word and a corpus of published pages, each with its rows as JSON, and is no part of the repository.

mod compare;
mod corpus;
mod expected;
mod seeds;

use std::fs;
use std::path::{Path, PathBuf};

/// The folder `name` of the shared files; a line that says so if it isn't there.
fn shared(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared").join(name);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no folder ../shared/{name}");
    None
}

/// The files of a folder with this extension, sorted.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|other| other == extension)).collect();
    files.sort();
    files
}

/// The file's name without its extension.
fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).expect("the names are UTF-8")
}
