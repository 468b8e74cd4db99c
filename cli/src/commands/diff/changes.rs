//! Compares two editions of a product: takes the older and the newer one, and returns what changed.

use std::collections::HashMap;

use serde::Serialize;
use tencent_errors_catalog::{Catalog, Column, Edition, Entry, Gap, Space};

use crate::terminal::count;

/// What changed.
pub(super) struct Changes {
    pub(super) removed: Vec<OneSided>,
    pub(super) added: Vec<OneSided>,
    pub(super) changed: Vec<Changed>,
}

/// A code that only one of the editions has.
#[derive(Serialize)]
pub(super) struct OneSided {
    pub(super) code: String,
    /// Whether it is a module code.
    pub(super) module: bool,
    /// What its first row says it means.
    pub(super) description: Option<String>,
    /// Where its first row is.
    pub(super) path: String,
    pub(super) line: u32,
}

/// A text of a code that is another now.
#[derive(Serialize)]
pub(super) struct Changed {
    pub(super) code: String,
    pub(super) module: bool,
    /// Which text: "description".
    pub(super) column: &'static str,
    pub(super) old: String,
    pub(super) new: String,
    /// Where the new text is.
    pub(super) path: String,
    pub(super) line: u32,
}

impl Changes {
    /// Compares two editions.
    pub(super) fn between(old: &Edition, new: &Edition) -> Self {
        let gaps = Space::ALL.into_iter().flat_map(|space| new.catalog.gaps(&old.catalog, space));
        let (mut removed, mut added) = (Vec::new(), Vec::new());
        for gap in gaps {
            match gap {
                Gap::Missing(entry) => added.push(OneSided::of(&new.catalog, entry)),
                Gap::Extra(entry) => removed.push(OneSided::of(&old.catalog, entry)),
            }
        }
        Changes { removed, added, changed: changed(&old.catalog, &new.catalog) }
    }

    /// Tells how much changed.
    pub(super) fn summary(&self) -> String {
        let (removed, added, changed) = (self.removed.len(), self.added.len(), self.changed.len());
        format!("{} removed, {added} added, {}", count(removed, "code"), count(changed, "text") + " changed")
    }
}

impl OneSided {
    fn of(catalog: &Catalog, entry: &Entry) -> Self {
        let (path, line, description) = match catalog.rows(entry).next() {
            Some((table, row)) => (catalog.document(table), row.line, row.description().map(str::to_owned)),
            None => ("", 0, None),
        };
        let (code, module) = (catalog.code(entry).to_owned(), entry.space == Space::Module);
        OneSided { code, module, description, path: path.to_owned(), line }
    }
}

/// Returns the texts that changed, in the order of the newer edition.
fn changed(old: &Catalog, new: &Catalog) -> Vec<Changed> {
    let mut changed = Vec::new();
    for space in Space::ALL {
        let earlier: HashMap<&str, &Entry> = old.entries(space).iter().map(|entry| (old.code(entry), entry)).collect();
        for entry in new.entries(space) {
            if let Some(before) = earlier.get(new.code(entry)) {
                changed.extend(Column::ALL.iter().filter_map(|column| compare(old, before, new, entry, *column)));
            }
        }
    }
    changed
}

/// Compares a text of a code.
fn compare(old: &Catalog, before: &Entry, new: &Catalog, entry: &Entry, column: Column) -> Option<Changed> {
    let (old, new_text) = (texts(old, before, column), texts(new, entry, column));
    let (table, row) = new.rows(entry).next()?;
    (old != new_text).then(|| Changed {
        code: new.code(entry).to_owned(),
        module: entry.space == Space::Module,
        column: column.name(),
        old: old.join(" / "),
        new: new_text.join(" / "),
        path: new.document(table).to_owned(),
        line: row.line,
    })
}

/// Returns the texts that the rows of a code have in a column, each once.
fn texts<'a>(catalog: &'a Catalog, entry: &'a Entry, column: Column) -> Vec<&'a str> {
    let mut texts: Vec<&str> = Vec::new();
    for (_, row) in catalog.rows(entry) {
        if let Some(text) = row.text(column)
            && !texts.contains(&text)
        {
            texts.push(text);
        }
    }
    texts
}
