//! Reads a snapshot: a page, a folder of pages, or the file of the error centre.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use tencent_errors_catalog::{Catalog, Edition, Options, Product, Reading};
use tencent_errors_codegen::Report;

use crate::commands::import;
use crate::documents;

/// The pages of a snapshot.
pub(super) struct Snapshot {
    path: String,
    /// The pages, each with its name below the snapshot's path, and its own path.
    pages: Vec<(String, String, Reading)>,
}

impl Snapshot {
    /// Reads a snapshot. It must list codes, and have tables under the headings that the user names.
    pub(super) fn read(path: &str, options: &Options) -> Result<Self> {
        let paths = [path.to_owned()];
        let pages: Vec<_> = if documents::is_json(path) {
            let pages = import::error_centre(path)?.into_iter();
            pages
                .map(|(name, text)| (name.clone(), format!("{path}/{name}"), Catalog::read_with(&text, options)))
                .collect()
        } else {
            let documents = documents::all(&paths, options)?.into_iter();
            documents.map(|document| (import::name(&document.path, &paths), document.path, document.reading)).collect()
        };
        for (_, path, reading) in &pages {
            documents::say("problem", path, &reading.problems);
        }
        let readings = pages.iter().map(|(_, path, reading)| (path.clone(), reading.clone()));
        let product = Product::new(Edition::new(path, readings));
        if let Some(unmatched) = Report::of(&product).mistakes().first() {
            bail!("{}", unmatched.message);
        }
        if product.current.catalog.is_empty() {
            bail!("{path} lists no error codes; compare pages that do");
        }
        Ok(Snapshot { path: path.to_owned(), pages })
    }

    /// Returns whether it is a page, not a folder or the file of the error centre.
    pub(super) fn is_page(&self) -> bool {
        self.pages.iter().any(|(_, path, _)| *path == self.path)
    }

    /// Returns the codes of each page by its name, or of all pages as one product, which has none.
    pub(super) fn catalogs(&self, together: bool) -> BTreeMap<Option<&str>, Catalog> {
        let mut pages: BTreeMap<Option<&str>, Vec<(String, Catalog)>> = BTreeMap::new();
        for (name, path, reading) in &self.pages {
            let name = (!together).then_some(name.as_str());
            pages.entry(name).or_default().push((path.clone(), reading.catalog.clone()));
        }
        pages.into_iter().map(|(name, catalogs)| (name, Catalog::of(catalogs))).collect()
    }

    /// If this is the file of the error centre and the other snapshot a page, keeps the page of the same name.
    pub(super) fn keep_page_of(&mut self, other: &Snapshot) -> Result<()> {
        let Some((name, ..)) = other.pages.first().filter(|_| other.is_page() && documents::is_json(&self.path)) else {
            return Ok(());
        };
        self.pages.retain(|(own, ..)| own == name);
        if self.pages.is_empty() {
            bail!("{} has no product `{}`, after the name of {}", self.path, name.trim_end_matches(".md"), other.path);
        }
        Ok(())
    }
}
