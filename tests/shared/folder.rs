//! Finds the folder `../shared`, which is not part of the repository, or prints that it isn't there.

use std::fs;
use std::path::{Path, PathBuf};

use crate::root::root;

/// Returns the file or folder `name` of the shared files; `None`, and prints a line that says so, if it isn't there.
pub(crate) fn shared(name: &str) -> Option<PathBuf> {
    let path = root().join("../shared").join(name);
    if path.exists() {
        return Some(path);
    }
    println!("skipped: there is no ../shared/{name}");
    None
}

/// Returns the files of a folder with this extension, sorted.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let mut files: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|other| other == extension)).collect();
    files.sort();
    files
}

/// Returns the file's name without its extension.
pub(crate) fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).expect("the names are UTF-8")
}
