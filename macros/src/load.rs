//! Reads the user's file: takes the path and returns the document's content, or an error that says what to do.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use tencent_errors_catalog::{Catalog, Options, Reading};
use tencent_errors_codegen::{nearest, question};

/// Reads the document at a path that is relative to the folder of the user's `Cargo.toml`.
pub(crate) fn load(path: &str, options: &Options) -> Result<Reading, String> {
    let folder = env::var_os("CARGO_MANIFEST_DIR")
        .ok_or("can't tell where the document is: paths are relative to CARGO_MANIFEST_DIR, which is not set; build with cargo")?;
    let full = Path::new(&folder).join(path);
    let bytes = fs::read(&full).map_err(|error| unread(path, &full, &error))?;
    let text = options.format.text(&bytes).map_err(|error| format!("{path}:{}: {error}", error.line))?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(format!("{path} is empty; save the error-code page of the product's API there"));
    }
    let reading = Catalog::read_with(text, options);
    if reading.catalog.tables().is_empty() && reading.problems.is_empty() && reading.unmatched.is_empty() {
        return Err(no_table(path, &reading.headers));
    }
    Ok(reading)
}

/// Why the file could not be read.
fn unread(path: &str, full: &Path, error: &io::Error) -> String {
    if full.is_dir() {
        return format!("{path} is a directory; give the path of a document in it{}", documents(path, full));
    }
    if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) {
        return format!("can't read {path}: {error} ({})", full.display());
    }
    let hint = near_match(path, full).unwrap_or_else(|| "the path is relative to the folder of Cargo.toml".to_owned());
    format!("there is no document at {path} ({}); {hint}", full.display())
}

/// Returns a file with a name near to the missing one's, in the same folder; or the first part of the path that is missing.
fn near_match(path: &str, full: &Path) -> Option<String> {
    let folder = full.parent()?;
    if !folder.is_dir() {
        let first = full.ancestors().skip(1).take_while(|folder| !folder.is_dir()).last()?;
        return Some(format!("the folder {} does not exist", first.display()));
    }
    let names = names(folder);
    let near = nearest(full.file_name()?.to_str()?, names.iter().map(String::as_str));
    question(near.into_iter().map(|name| beside(path, name)))
}

/// Some of the documents in the directory.
fn documents(path: &str, directory: &Path) -> String {
    let names = names(directory);
    let extension = |name: &str| {
        Path::new(name).extension().is_some_and(|kind| kind == "md" || kind == "txt" || kind == "html" || kind == "htm")
    };
    let text = |name: &&String| extension(name) && !name.starts_with("README");
    let documents = names.iter().filter(text);
    let paths: Vec<String> = documents.take(3).map(|name| format!("`{}/{name}`", path.trim_end_matches('/'))).collect();
    if paths.is_empty() { String::new() } else { format!(", such as {}", paths.join(", ")) }
}

/// Returns the names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// Returns the path of a neighbour of the file, written as the user wrote the file's.
fn beside(path: &str, name: &str) -> String {
    PathBuf::from(path).with_file_name(name).to_string_lossy().into_owned()
}

/// Names the headers that the document's tables have.
fn no_table(path: &str, headers: &[String]) -> String {
    let expected = "no table with a column of error codes, headed 错误码, 錯誤碼, Error Code or the like";
    if headers.is_empty() {
        return format!("{path} has {expected}: it has no table at all");
    }
    let some = headers.iter().take(12).map(|header| format!("`{header}`")).collect::<Vec<_>>().join(", ");
    let more = if headers.len() > 12 { ", …" } else { "" };
    format!("{path} has {expected}; if one of its columns {some}{more} holds codes, name it: columns(code = \"…\")")
}
