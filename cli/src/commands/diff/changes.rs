//! Compares two editions of a product: takes the older and the newer one, and returns what changed.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use similar::utils::diff_unicode_words;
use similar::{Algorithm, ChangeTag};
use tencent_errors_catalog::{Catalog, Column, Entry, Space};

use crate::lines::lines;
use crate::terminal::count;

/// What changed.
#[derive(Default, Serialize)]
pub(crate) struct Changes {
    pub(super) removed: Vec<Item>,
    pub(super) added: Vec<Item>,
    pub(super) changed: Vec<Changed>,
}

/// What a row of a table is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Code,
    Module,
    Range,
    Note,
}

/// A code, a range of codes or a note, and what the first row that has it says.
#[derive(Clone, Serialize)]
pub(super) struct Item {
    #[serde(rename = "type")]
    pub(super) kind: Kind,
    /// The page, if several are compared.
    pub(super) page: Option<String>,
    /// The code, both ends of the range, or the text of the note.
    pub(super) code: String,
    pub(super) description: Option<String>,
    pub(super) path: String,
    pub(super) line: u32,
    /// The texts of all rows that have it, for each column.
    #[serde(skip)]
    texts: [String; Column::COUNT],
}

/// A text that changed.
#[derive(Serialize)]
pub(super) struct Changed {
    /// Where the new text is.
    #[serde(flatten)]
    pub(super) item: Item,
    /// Which text: "description".
    pub(super) column: &'static str,
    pub(super) old: String,
    pub(super) new: String,
}

impl Changes {
    /// Adds what changed between two catalogs; these are of this page, if several are compared.
    pub(crate) fn add(&mut self, page: Option<&str>, old: &Catalog, new: &Catalog) {
        let (old, new) = (items(page, old), items(page, new));
        let (old_items, new_items) = (by_key(&old), by_key(&new));
        self.removed.extend(old.iter().filter(|item| !new_items.contains_key(&item.key())).cloned());
        self.added.extend(new.iter().filter(|item| !old_items.contains_key(&item.key())).cloned());
        for item in &new {
            if let Some(before) = old_items.get(&item.key()) {
                self.changed.extend(changed(before, item));
            }
        }
    }

    /// Returns how much changed.
    pub(super) fn summary(&self) -> String {
        let codes = |items: &[Item]| items.iter().filter(|item| item.kind.is_code()).count();
        let (removed, added) = (codes(&self.removed), codes(&self.added));
        let others = self.removed.len() + self.added.len() - removed - added;
        let others =
            if others == 0 { String::new() } else { format!(", {} removed or added", count(others, "other row")) };
        let texts = count(self.changed.len(), "text");
        format!("{} removed, {added} added, {texts} changed{others}", count(removed, "code"))
    }

    /// Returns whether codes were removed.
    pub(super) fn removes_codes(&self) -> bool {
        self.removed.iter().any(|item| item.kind.is_code())
    }
}

impl Changed {
    /// Returns the words of the texts, each as `show` writes those that stay, were removed or added.
    pub(super) fn words(&self, show: impl Fn(ChangeTag, &str) -> String) -> String {
        let words = diff_unicode_words(Algorithm::default(), self.old.as_str(), &self.new);
        words.into_iter().map(|(tag, text)| show(tag, text)).collect()
    }
}

impl Kind {
    fn is_code(self) -> bool {
        matches!(self, Kind::Code | Kind::Module)
    }
}

impl Item {
    fn key(&self) -> (Kind, &str) {
        (self.kind, &self.code)
    }

    /// Returns the page, if several are compared, and what kind of row it is, if it is not a plain code.
    pub(super) fn label(&self) -> (String, &'static str) {
        let page = self.page.as_ref().map(|page| format!("{page}: ")).unwrap_or_default();
        let kind = match self.kind {
            Kind::Code => "",
            Kind::Module => " (module code)",
            Kind::Range => " (range)",
            Kind::Note => " (note)",
        };
        (page, kind)
    }
}

fn by_key(items: &[Item]) -> HashMap<(Kind, &str), &Item> {
    items.iter().map(|item| (item.key(), item)).collect()
}

/// Returns everything that a catalog holds: its codes, ranges and notes.
fn items(page: Option<&str>, catalog: &Catalog) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let item = |kind, code: &str, path: &str, line, texts: [String; Column::COUNT]| Item {
        kind,
        page: page.map(str::to_owned),
        code: code.to_owned(),
        description: texts.get(Column::Description as usize).filter(|text| !text.is_empty()).cloned(),
        path: path.to_owned(),
        line,
        texts,
    };
    for space in Space::ALL {
        let kind = if space == Space::Code { Kind::Code } else { Kind::Module };
        for entry in catalog.entries(space) {
            let (path, line) = entry.place();
            let texts = Column::ALL.map(|column| texts(entry, column).join(" / "));
            items.push(item(kind, entry.code(), path, line, texts));
        }
    }
    for table in catalog.tables() {
        for line in lines(table) {
            let (kind, code) = match (line.last, line.note) {
                (Some(last), _) => (Kind::Range, format!("{} to {last}", line.code)),
                (None, Some(note)) => (Kind::Note, note.to_owned()),
                (None, None) => continue,
            };
            let texts = line.texts.map(|text| text.unwrap_or_default().to_owned());
            items.push(item(kind, &code, catalog.document(table), line.number, texts));
        }
    }
    items
}

/// Returns the texts that the rows of a code have in a column, each once.
fn texts(entry: Entry<'_>, column: Column) -> Vec<&str> {
    let mut seen = HashSet::new();
    let texts = entry.rows().filter_map(|placed| placed.row.text(column));
    texts.filter(|text| seen.insert(*text)).collect()
}

/// Returns the texts of a code that changed.
fn changed<'a>(before: &'a Item, item: &'a Item) -> impl Iterator<Item = Changed> + 'a {
    let texts = Column::ALL.into_iter().zip(before.texts.iter().zip(&item.texts));
    texts.filter(|(_, (old, new))| old != new).map(|(column, (old, new))| Changed {
        item: item.clone(),
        column: column.name(),
        old: old.clone(),
        new: new.clone(),
    })
}
