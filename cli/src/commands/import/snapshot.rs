//! Makes the snapshot of a product of the error centre's file, or of a page, and writes it to standard output, a file or a folder.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use tencent_errors_catalog::{Catalog, Entry};

use super::centre::Centre;
use super::origin::Origin;
use super::source::{self, Source, is_address};
use super::{markdown, page};
use crate::outcome::Outcome;
use crate::terminal::count;
use crate::{documents, files, terminal};

/// A page to write.
pub(super) struct Output {
    /// Its name in a folder.
    pub(super) name: String,
    /// Its source, for messages.
    pub(super) source: String,
    pub(super) markdown: String,
}

/// Returns the snapshot of a product. Codes that don't read back are findings, which are reported.
pub(super) fn of_product(centre: &Centre, product: &str) -> Result<(Output, Outcome)> {
    let source = format!("{}, {product}", centre.name);
    ensure!(centre.products().any(|known| known == product), "{} has no product `{product}`", centre.name);
    ensure!(is_plain(product), "{}: the product {product:?} can't name a file; nothing is written", centre.name);
    let markdown = markdown::document(&centre.page(product));
    let catalog = Catalog::read(&markdown).catalog;
    let read: Vec<&str> = catalog.codes().map(Entry::code).collect();
    let mut outcome = Outcome::Success;
    for code in centre.codes(product).into_iter().filter(|code| !read.contains(code)) {
        let message = format!("{source}: `{code}` does not read as an error code");
        terminal::say("problem", terminal::WARNING, &message);
        outcome = Outcome::Findings;
    }
    let origin = Origin { product: Some(product.to_owned()), ..centre.origin.clone() };
    let markdown = origin.before(&markdown);
    Ok((Output { name: format!("{product}.md"), source, markdown }, outcome))
}

/// Returns the snapshot of a page; `None` if it has no error-code table. The origin that a file names stays. That of an address is the address,
/// unless it may hold a password.
pub(super) fn of_page(page: &Source, sources: &[String]) -> Result<Option<Output>> {
    let path = &page.name;
    let (text, converted) = documents::decode(&page.bytes, page.format).with_context(|| path.clone())?;
    if let Some(converted) = converted {
        terminal::say("note", terminal::NOTE, &format!("{path}: {converted}"));
    }
    let (reading, markdown) = page::import(&text, page.format).with_context(|| path.clone())?;
    documents::say("problem", path, &reading.problems);
    if markdown.is_empty() {
        terminal::say("note", terminal::NOTE, &format!("{path}: no error-code table, so nothing is written"));
        return Ok(None);
    }
    let origin = match page.address() {
        None => Origin::split(&text).map(|(origin, _)| origin),
        from => Some(Origin { date: page.date.clone(), from, ..Origin::default() }),
    };
    let markdown = match origin {
        None => markdown,
        Some(origin) => origin.before(&markdown),
    };
    Ok(Some(Output { name: name(path, sources), source: path.clone(), markdown }))
}

/// Returns whether a name is that of a file: letters, digits, `-`, `_`, and `.` inside.
fn is_plain(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric) && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
}

/// Returns the name of a page's snapshot: its path below the source that it was found in, or the end of its address.
pub(crate) fn name(page: &str, sources: &[String]) -> String {
    let path = Path::new(source::path(page));
    let below = sources.iter().filter_map(|source| path.strip_prefix(source).ok());
    let below = below.filter(|path| !path.as_os_str().is_empty()).max_by_key(|path| path.as_os_str().len());
    let last = path.file_name().filter(|last| !is_address(page) || last.to_str().is_some_and(is_plain));
    let name = below.or(last.map(Path::new)).unwrap_or(Path::new("page"));
    name.with_extension("md").to_string_lossy().into_owned()
}

/// Writes the pages to a file or a folder, or one to standard output.
pub(super) fn write(pages: &[Output], output: Option<&str>) -> Result<()> {
    let Some(output) = output else {
        let [page] = pages else {
            bail!("these sources give {}; name a folder for them: -o docs-src/", count(pages.len(), "page"));
        };
        return Ok(terminal::print(&page.markdown)?);
    };
    for (page, path) in pages.iter().zip(paths(pages, output)?) {
        files::write(&path, &page.markdown)?;
        let catalog = Catalog::read(&page.markdown).catalog;
        let codes = catalog.codes().len() + catalog.module_codes().len();
        terminal::summary(&format!("{}: {}", path.display(), count(codes, "code")));
    }
    Ok(())
}

/// Returns the path of each page. An output that ends in .md is a file, and any other a folder, unless there is a file.
fn paths(pages: &[Output], output: &str) -> Result<Vec<PathBuf>> {
    let folder = Path::new(output);
    let is_markdown = files::has_extension(folder, &["md", "markdown"]);
    if !folder.is_dir() && !output.ends_with(std::path::is_separator) && (is_markdown || folder.exists()) {
        if pages.len() > 1 {
            bail!("{} can't be written to one file, {output}; name a folder", count(pages.len(), "page"));
        }
        if !is_markdown && files::is_document(folder) {
            bail!("{output} would not be read as Markdown; name a file that ends in .md");
        }
        return Ok(vec![folder.to_owned()]);
    }
    let mut sources: HashMap<String, &str> = HashMap::new();
    for Output { name, source, .. } in pages {
        // Some file systems take names that differ in case for one.
        if let Some(other) = sources.insert(name.to_lowercase(), source) {
            bail!("{other} and {source} would both be written to {}", folder.join(name).display());
        }
    }
    Ok(pages.iter().map(|page| folder.join(&page.name)).collect())
}
