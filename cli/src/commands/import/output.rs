//! Writes snapshots: to standard output, a file or a folder.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use tencent_errors_catalog::Catalog;

use crate::files;
use crate::terminal::{self, count};

/// A page to write.
pub(super) struct Output {
    /// Its name in a folder.
    pub(super) name: String,
    /// Its source, for messages.
    pub(super) source: String,
    pub(super) markdown: String,
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
    let is_markdown = folder.extension().is_some_and(|extension| extension == "md" || extension == "markdown");
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
