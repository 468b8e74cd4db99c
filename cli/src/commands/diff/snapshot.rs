//! Reads a snapshot: a page, a folder of pages, or the file of the error centre.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use tencent_errors_catalog::{Catalog, Edition, OptionKind, Options, Reading};
use tencent_errors_codegen::did_you_mean;

use crate::commands::import;
use crate::documents::{self, Document};

/// The pages of a snapshot.
pub(super) struct Snapshot {
    path: String,
    /// The pages, each with its name below the snapshot's path, and its own path.
    pages: Vec<(String, String, Reading)>,
    pub(super) source: Source,
}

/// Where a snapshot comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Page,
    Folder,
    ErrorCentre,
}

impl Snapshot {
    /// Reads a snapshot. It must list codes.
    pub(super) fn read(path: &str, options: &Options) -> Result<Self> {
        let mut pages = Vec::new();
        let mut source = Source::ErrorCentre;
        if documents::is_json(path) {
            for (name, markdown) in import::error_centre(path)? {
                pages.push((name.clone(), format!("{path}/{name}"), Catalog::read_with(&markdown, options)));
            }
        } else {
            let found = documents::find(&[path.to_owned()])?;
            let is_page = found.iter().any(|page| page.path == path);
            source = if is_page { Source::Page } else { Source::Folder };
            documents::each(&found, options, |Document { path: page, reading, .. }| {
                documents::say("problem", &page, &reading.problems);
                pages.push((import::name(&page, &[path.to_owned()]), page, reading));
            })?;
        }
        let snapshot = Snapshot { path: path.to_owned(), pages, source };
        snapshot.check()?;
        Ok(snapshot)
    }

    /// Checks that there are codes, and tables under the headings that the user named.
    fn check(&self) -> Result<()> {
        let edition = self.together();
        if let Some(unmatched) = edition.unmatched.iter().find(|unmatched| unmatched.option == OptionKind::Tables) {
            let available = unmatched.available.iter().map(String::as_str);
            let all = |text| format!("`{text}`");
            let hint = did_you_mean(&unmatched.text, available.clone())
                .unwrap_or_else(|| format!("it has {}", available.map(all).collect::<Vec<_>>().join(", ")));
            bail!("no heading over an error-code table of {} reads `{}`; {hint}", self.path, unmatched.text);
        }
        if edition.catalog.is_empty() {
            bail!("{} lists no error codes; compare pages that do", self.path);
        }
        Ok(())
    }

    /// Returns all pages as those of one product.
    pub(super) fn together(&self) -> Edition {
        let pages = self.pages.iter().map(|(_, path, reading)| (path.clone(), reading.clone()));
        Edition::new(self.path.as_str(), pages)
    }

    /// Returns the codes of each page, by its name.
    pub(super) fn by_page(&self) -> BTreeMap<&str, Catalog> {
        let mut pages: BTreeMap<&str, Vec<(String, Reading)>> = BTreeMap::new();
        for (name, path, reading) in &self.pages {
            pages.entry(name).or_default().push((path.clone(), reading.clone()));
        }
        pages.into_iter().map(|(name, readings)| (name, Edition::new(name, readings).catalog)).collect()
    }

    /// Keeps the page that has the same name as the other snapshot's only page.
    pub(super) fn keep_page_of(&mut self, other: &Snapshot) -> Result<()> {
        let Some((name, ..)) = other.pages.first() else { return Ok(()) };
        self.pages.retain(|(own, ..)| own == name);
        if self.pages.is_empty() {
            let product = name.trim_end_matches(".md");
            bail!("{} has no product `{product}`, after the name of {}", self.path, other.path);
        }
        Ok(())
    }
}
