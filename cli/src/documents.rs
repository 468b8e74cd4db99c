//! Finds the user's documents and reads them.

use std::collections::HashSet;
use std::path::Path;
use std::{env, io};

use anyhow::{Context, Error, Result, anyhow, bail};
use encoding_rs::{Encoding, GB18030, UTF_8};
use tencent_errors_catalog::{Catalog, Format, NotUtf8, Options, Page, Pages, Problem, Reading, read_file};
use tencent_errors_codegen::{near_path, other_format};

use crate::terminal;

/// The folder that is read if the user names nothing.
pub(crate) const DEFAULT: &str = "docs-src";

/// A document that was read.
pub(crate) struct Document {
    /// Its path, which starts with the user's.
    pub(crate) path: String,
    pub(crate) text: String,
    pub(crate) reading: Reading,
}

/// Returns the pages at the paths, each once.
pub(crate) fn find(paths: &[String]) -> Result<Vec<Page>> {
    let mut pages: Vec<Page> = Vec::new();
    for path in paths {
        let found = Pages::find(Path::new(""), path).map_err(|error| missing(path, &error.error))?;
        pages.extend(found.into_pages(path).map_err(|messages| Error::msg(messages.join("\n")))?);
    }
    let mut seen = HashSet::new();
    pages.retain(|page| seen.insert(page.canonical()));
    Ok(pages)
}

/// Says why there is nothing at a path, and what the user may have meant.
fn missing(path: &str, error: &io::Error) -> Error {
    if error.kind() == io::ErrorKind::Other {
        return anyhow!("can't read {path}: {error}");
    }
    if path == DEFAULT {
        return anyhow!("can't read the folder {DEFAULT}: {error}; name the pages or folders to read");
    }
    let here = env::current_dir().unwrap_or_default();
    let hint = near_path(path, &here.join(path));
    let hint = hint.unwrap_or_else(|| format!("the path is relative to {}", here.display()));
    anyhow!("can't read {path}: {error}; {hint}")
}

/// Reads a document. One in another encoding, which the macro refuses, is converted, and has this as a problem.
pub(crate) fn read(page: &Page, options: &Options) -> Result<Document> {
    if let Some(other) = other_format(&page.path) {
        bail!("it is {other}");
    }
    let options = Options { format: Format::of(&page.path), ..options.clone() };
    let (text, converted) = decode(&read_file(&page.file)?, options.format)?;
    let mut reading = Catalog::read_with(&text, &options);
    if let Some(converted) = converted {
        let message = format!("{converted}; the macro takes it only after `tencent-errors import`");
        reading.problems.insert(0, Problem { place: None, message, cell: String::new() });
    }
    Ok(Document { path: page.path.clone(), text, reading })
}

/// Returns whether a path is that of the error centre's file.
pub(crate) fn is_json(path: &str) -> bool {
    other_format(path).is_some()
}

/// Reads the documents at the paths, and stops at one that can't be read.
pub(crate) fn all(paths: &[String], options: &Options) -> Result<Vec<Document>> {
    let pages = find(paths)?;
    pages.iter().map(|page| read(page, options).with_context(|| format!("can't read {}", page.path))).collect()
}

/// Returns the text of a document, and a message if it is not UTF-8 and was converted.
pub(crate) fn decode(bytes: &[u8], format: Format) -> Result<(String, Option<String>)> {
    let NotUtf8 { offset, encoding, .. } = match format.text(bytes) {
        Ok(text) => return Ok((text.to_owned(), None)),
        Err(error) => error,
    };
    let named = encoding.and_then(|label| Encoding::for_label(label.as_bytes())).filter(|named| *named != UTF_8);
    let encoding = named.unwrap_or(GB18030);
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes);
    let name = encoding.name().to_uppercase();
    let text = text.with_context(|| format!("neither UTF-8 nor {name}, from byte {offset} on"))?;
    let why = if named.is_some() { "which it names" } else { "as most older documents are: check the texts" };
    Ok((text.into_owned(), Some(format!("not UTF-8, from byte {offset} on; read as {name}, {why}"))))
}

/// Says which problems or warnings a document has, on standard error.
pub(crate) fn say(kind: &str, path: &str, problems: &[Problem]) {
    for problem in problems {
        terminal::say(kind, terminal::WARNING, &format!("{path}:{problem}"));
    }
}
