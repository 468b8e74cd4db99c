//! Reads the document. Comes in: the path that the user gave; goes out: what the document says, or what is wrong with it and what to do.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use tencent_errors_catalog::{Catalog, Format, Options, Reading, Role};

use crate::input::Input;
use crate::nearest::{Nearest, question};

/// A document that was read.
pub(crate) struct Document {
    /// Its path as the user gave it.
    pub(crate) path: String,
    pub(crate) reading: Reading,
}

/// Reads the document that the input names, relative to the folder of the user's `Cargo.toml`, with its options.
pub(crate) fn load(input: &Input) -> Result<Document, String> {
    let path = &input.path.value();
    let folder = env::var_os("CARGO_MANIFEST_DIR")
        .ok_or("can't tell where the document is: paths are relative to CARGO_MANIFEST_DIR, which is not set; build with cargo")?;
    let full = Path::new(&folder).join(path);
    let bytes = fs::read(&full).map_err(|error| unread(path, &full, &error))?;
    let options = options(input, path);
    let text = options.format.text(&bytes).map_err(|error| format!("{path}:{}: {error}", error.line))?;
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(format!("{path} is empty; save the error-code page of the product's API there"));
    }
    let reading = Catalog::read_with(text, &options);
    if reading.catalog.is_empty() && reading.problems.is_empty() && reading.unmatched.is_empty() {
        return Err(no_table(path, text, options.format));
    }
    Ok(Document { path: path.to_owned(), reading })
}

/// The options that concern reading.
fn options(input: &Input, path: &str) -> Options {
    let texts = |literals: &[syn::LitStr]| literals.iter().map(syn::LitStr::value).collect();
    Options {
        format: Format::of(path),
        columns: input.columns.iter().map(|(role, header)| (*role, header.value())).collect(),
        tables: texts(&input.tables),
        skip: texts(&input.skip),
    }
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

/// A file with a name near to the missing one's, in the same folder; or the first part of the path that is missing.
fn near_match(path: &str, full: &Path) -> Option<String> {
    let folder = full.parent()?;
    if !folder.is_dir() {
        let first = full.ancestors().skip(1).take_while(|folder| !folder.is_dir()).last()?;
        return Some(format!("the folder {} does not exist", first.display()));
    }
    let names = names(folder);
    let mut near = Nearest::new(full.file_name()?.to_str()?);
    for name in &names {
        near.consider(name);
    }
    question(near.best().into_iter().map(|name| beside(path, name)))
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

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    names
}

/// The path of a neighbour of the file, written as the user wrote the file's.
fn beside(path: &str, name: &str) -> String {
    PathBuf::from(path).with_file_name(name).to_string_lossy().into_owned()
}

/// Names the headers that the document's tables have. An option that can't match makes the catalog tell them.
fn no_table(path: &str, text: &str, format: Format) -> String {
    let ask = Options { format, columns: vec![(Role::Code, String::from("\0"))], ..Options::default() };
    let unmatched = Catalog::read_with(text, &ask).unmatched;
    let headers: Vec<String> =
        unmatched.iter().flat_map(|ask| &ask.available).map(|header| format!("`{header}`")).collect();
    let expected = "no table with a column of error codes, headed 错误码, 錯誤碼, Error Code or the like";
    if headers.is_empty() {
        return format!("{path} has {expected}: it has no table at all");
    }
    let some = headers.iter().take(12).map(String::as_str).collect::<Vec<_>>().join(", ");
    let more = if headers.len() > 12 { ", …" } else { "" };
    format!("{path} has {expected}; if one of its columns {some}{more} holds codes, name it: columns(code = \"…\")")
}
