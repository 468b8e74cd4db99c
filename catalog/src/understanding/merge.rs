//! Merges the rows of all tables that name the same code, and the codes of many pages into one set.

use std::collections::HashMap;

use crate::catalog::{Catalog, CodeTable, Entry, RowId, Space};

impl Catalog {
    /// Merges the catalogs of many pages, each with its path, in the order that counts: a code is one entry, with the rows of all pages.
    /// Pages without error-code tables are left out.
    pub fn of(pages: impl IntoIterator<Item = (String, Catalog)>) -> Catalog {
        let (mut documents, mut tables) = (Vec::new(), Vec::new());
        for (path, catalog) in pages.into_iter().filter(|(_, catalog)| !catalog.tables.is_empty()) {
            let document = documents.len();
            documents.push(path);
            tables.extend(catalog.tables.into_iter().map(|table| CodeTable { document, ..table }));
        }
        Catalog { documents, ..catalog(tables) }
    }
}

/// Returns the catalog of the tables, with each code once.
pub(crate) fn catalog(tables: Vec<CodeTable>) -> Catalog {
    let rows = tables.iter().map(|table| table.rows.len()).sum();
    let (mut codes, mut module_codes) = (Set::with_capacity(Space::Code, rows), Set::with_capacity(Space::Module, 0));
    for (table, code_table) in tables.iter().enumerate() {
        for (row, read) in code_table.rows.iter().enumerate() {
            let id = RowId { table, row };
            match code_table.space {
                Space::Code => codes.add(&read.code, id),
                Space::Module => module_codes.add(&read.code, id),
            }
            if let Some(module) = &read.module {
                module_codes.add(module, id);
            }
        }
    }
    let (codes, module_codes) = (codes.entries, module_codes.entries);
    Catalog { documents: Vec::new(), codes, module_codes, tables }
}

/// Codes in the order of their first rows.
struct Set<'a> {
    space: Space,
    entries: Vec<Entry>,
    /// The index of each code's entry.
    indexes: HashMap<&'a str, usize>,
}

impl<'a> Set<'a> {
    fn with_capacity(space: Space, size: usize) -> Self {
        Set { space, entries: Vec::with_capacity(size), indexes: HashMap::with_capacity(size) }
    }

    fn add(&mut self, code: &'a str, row: RowId) {
        let index = *self.indexes.entry(code).or_insert(self.entries.len());
        match self.entries.get_mut(index) {
            Some(entry) => entry.repeats.push(row),
            None => self.entries.push(Entry { space: self.space, row, repeats: Vec::new() }),
        }
    }
}
