//! Compares two editions of a product: takes the older and the newer one, and returns what changed.

use std::collections::{HashMap, HashSet};

use serde::Serialize;
use tencent_errors_catalog::{Catalog, Column, Row, Space};

use crate::lines::{Line, lines};
use crate::terminal::count;

/// What changed.
#[derive(Default, Serialize)]
pub(crate) struct Changes {
    pub(super) removed: Vec<Item>,
    pub(super) added: Vec<Item>,
    pub(super) changed: Vec<Changed>,
}

/// A code, a range of codes or a note, and what the rows that have it say.
#[derive(Clone, Serialize)]
pub(super) struct Item {
    /// What it is: `code`, `module`, `range` or `note`.
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
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
        let old_items: HashMap<_, _> = old.iter().map(|item| (item.key(), item)).collect();
        let new_keys: HashSet<_> = new.iter().map(Item::key).collect();
        self.removed.extend(old.iter().filter(|item| !new_keys.contains(&item.key())).cloned());
        for item in &new {
            let Some(before) = old_items.get(&item.key()) else {
                self.added.push(item.clone());
                continue;
            };
            for (column, (old, new)) in Column::ALL.iter().zip(before.texts.iter().zip(&item.texts)) {
                if old != new {
                    let (item, old, new) = (item.clone(), old.clone(), new.clone());
                    self.changed.push(Changed { item, column: column.name(), old, new });
                }
            }
        }
    }

    /// Returns how much changed.
    pub(super) fn summary(&self) -> String {
        let codes = |items: &[Item]| items.iter().filter(|item| item.is_code()).count();
        let (removed, added) = (codes(&self.removed), codes(&self.added));
        let others = match self.removed.len() + self.added.len() - removed - added {
            0 => String::new(),
            others => format!(", {} removed or added", count(others, "other row")),
        };
        let texts = count(self.changed.len(), "text");
        format!("{} removed, {added} added, {texts} changed{others}", count(removed, "code"))
    }

    /// Returns whether codes were removed.
    pub(crate) fn removes_codes(&self) -> bool {
        self.removed.iter().any(Item::is_code)
    }
}

impl Item {
    fn key(&self) -> (&str, &str) {
        (self.kind, &self.code)
    }

    fn is_code(&self) -> bool {
        matches!(self.kind, "code" | "module")
    }
}

/// Returns everything that a catalog holds: its codes, ranges and notes.
fn items(page: Option<&str>, catalog: &Catalog) -> Vec<Item> {
    let item = |kind, code: &str, (path, line): (&str, u32), rows: &[&Row]| {
        let texts = Column::ALL.map(|column| joined(rows, column));
        Item {
            kind,
            page: page.map(str::to_owned),
            code: code.to_owned(),
            description: texts.get(Column::Description as usize).filter(|text| !text.is_empty()).cloned(),
            path: path.to_owned(),
            line,
            texts,
        }
    };
    let codes = catalog.codes().chain(catalog.module_codes()).map(|entry| {
        let kind = if entry.space() == Space::Code { "code" } else { "module" };
        item(kind, entry.code(), entry.place(), &entry.rows().map(|placed| placed.row).collect::<Vec<_>>())
    });
    let mut items: Vec<Item> = codes.collect();
    // A range is one item, as a code is, at its first row.
    let mut ranges: HashMap<_, Vec<&Row>> = HashMap::new();
    for row in catalog.tables().iter().flat_map(|table| &table.ranges) {
        ranges.entry((&row.code, &row.last)).or_default().push(row);
    }
    for table in catalog.tables() {
        let document = catalog.document(table);
        for Line { number, row, note } in lines(table) {
            let place = (document, number);
            let Some(row) = row else {
                items.push(item("note", note, place, &[]));
                continue;
            };
            if let (Some(last), Some(rows)) = (&row.last, ranges.remove(&(&row.code, &row.last))) {
                items.push(item("range", &format!("{} to {last}", row.code), place, &rows));
            }
        }
    }
    items
}

/// Returns the texts that rows have in a column, each once.
fn joined(rows: &[&Row], column: Column) -> String {
    let mut seen = HashSet::new();
    let texts = rows.iter().filter_map(|row| row.text(column)).filter(|text| seen.insert(*text));
    texts.collect::<Vec<_>>().join(" / ")
}
