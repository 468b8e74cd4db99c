//! Makes the snapshot of a product of the error centre's file, or of a page.

use std::ffi::OsStr;
use std::path::Path;

use tencent_errors_catalog::{Catalog, Entry, Format, Page, read_file};

use super::centre::Centre;
use super::note::Note;
use super::output::Snapshot;
use super::{markdown, page, source};
use crate::documents;
use crate::outcome::{Result, Stop};
use crate::terminal;

/// Returns the snapshot of a product, and whether all of its codes read back. Those that don't are reported.
pub(super) fn of_product(centre: &Centre, product: &str) -> Result<(Snapshot, bool)> {
    let source = format!("{}, {product}", centre.name);
    if !is_plain(product) {
        let message = format!("{}: the product {product:?} can't name a file; nothing is written", centre.name);
        return Err(Stop::because(message));
    }
    let markdown = markdown::document(&centre.page(product));
    let catalog = Catalog::read(&markdown).catalog;
    let read: Vec<&str> = catalog.codes().map(Entry::code).collect();
    let unread: Vec<String> = centre.codes(product).into_iter().filter(|code| !read.contains(&code.as_str())).collect();
    for code in &unread {
        let message = format!("{source}: `{code}` does not read as an error code");
        terminal::say("problem", terminal::WARNING, &message);
    }
    let markdown = centre.note(product).before(&markdown);
    Ok((Snapshot { name: file_name(product), source, markdown }, unread.is_empty()))
}

/// Returns the snapshot of a page from the network; `None` if it has no error-code table.
pub(super) fn of_fetched(page: &source::Page) -> std::result::Result<Option<Snapshot>, String> {
    let is_noted = !page.address.contains('@');
    let note = Note { date: page.date.clone(), from: Some(page.address.clone()), ..Note::default() };
    let last = source::path(&page.address).trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let name = if is_plain(last) { last } else { "page" };
    let markdown = markdown_of(&page.address, &page.bytes, page.format, is_noted.then_some(note))?;
    Ok(markdown.map(|markdown| Snapshot { name: self::name(name, &[]), source: page.address.clone(), markdown }))
}

/// Returns the snapshot of a page in a file; `None` if it has no error-code table.
pub(super) fn of_file(page: &Page, sources: &[String]) -> std::result::Result<Option<Snapshot>, String> {
    let bytes = read_file(&page.file).map_err(|error| format!("{}: {error}", page.path))?;
    let markdown = markdown_of(&page.path, &bytes, Format::of(&page.path), None)?;
    Ok(markdown.map(|markdown| Snapshot { name: name(&page.path, sources), source: page.path.clone(), markdown }))
}

/// Imports a page. A note that it has already stays.
fn markdown_of(
    path: &str,
    bytes: &[u8],
    format: Format,
    note: Option<Note>,
) -> std::result::Result<Option<String>, String> {
    let say = |kind, style, message: &str| terminal::say(kind, style, &format!("{path}:{message}"));
    let (text, converted) = documents::decode(bytes, format).map_err(|error| format!("{path}: {error}"))?;
    if let Some(converted) = converted {
        say("note", terminal::NOTE, &format!(" {converted}"));
    }
    let imported = page::import(&text, format).map_err(|error| format!("{path}: {error}"))?;
    for problem in &imported.reading.problems {
        say("problem", terminal::WARNING, &problem.to_string());
    }
    if imported.markdown.is_empty() {
        say("note", terminal::NOTE, " no error-code table, so nothing is written");
        return Ok(None);
    }
    let note = note.or_else(|| Note::split(&text).map(|(note, _)| note));
    Ok(Some(note.map_or(imported.markdown.clone(), |note| note.before(&imported.markdown))))
}

/// Returns the name of a product's page.
pub(super) fn file_name(product: &str) -> String {
    format!("{product}.md")
}

/// Returns whether a name is that of a file: letters, digits, `-`, `_`, and `.` inside.
fn is_plain(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric) && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Returns the name of a page's snapshot: its path below the source that it was found in.
pub(crate) fn name(page: &str, sources: &[String]) -> String {
    let below = sources.iter().filter_map(|source| Path::new(page).strip_prefix(source).ok());
    let below = below.filter(|path| !path.as_os_str().is_empty()).max_by_key(|path| path.as_os_str().len());
    let file_name = || Path::new(Path::new(page).file_name().unwrap_or(OsStr::new("page")));
    below.unwrap_or_else(file_name).with_extension("md").to_string_lossy().into_owned()
}
