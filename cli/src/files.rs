//! Writes files. One that exists is replaced in a single step, so that it is never half written.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process;

use anyhow::{Context, Result};

/// The extensions of documents.
const DOCUMENTS: [&str; 5] = ["md", "markdown", "html", "htm", "json"];

/// Writes a file, and makes its folder. The permissions of an older file stay.
pub(crate) fn write(path: &Path, text: &str) -> Result<()> {
    replace(path, text).with_context(|| format!("can't write {}", path.display()))
}

fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let older = fs::metadata(&path).ok();
    if older.as_ref().is_some_and(|older| !older.is_file()) {
        return fs::write(path, text);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().unwrap_or_default();
    let new = path.with_file_name(format!(".{}.{}", process::id(), name.display()));
    // It is renamed only once it is on the disk, for otherwise a crash would leave an empty file.
    let written = File::create(&new).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        older.map_or(Ok(()), |older| fs::set_permissions(&new, older.permissions()))?;
        fs::rename(&new, &path)
    });
    written.inspect_err(|_| drop(fs::remove_file(&new)))
}

pub(crate) fn is_document(path: &Path) -> bool {
    has_extension(path, &DOCUMENTS)
}

/// Returns whether a path has one of these extensions, in any case.
pub(crate) fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension().is_some_and(|own| extensions.iter().any(|extension| own.eq_ignore_ascii_case(extension)))
}
