//! Merges the rows of all tables that name the same code, and the codes of many pages into one set.

use super::places::Places;
use crate::catalog::{Catalog, CodeTable, Entry, RowId, Space};

impl Catalog {
    /// Merges the catalogs of many pages, each with its path, in the order that counts: a code is one entry, with the rows of all pages.
    /// Pages without error-code tables are left out.
    pub fn of(pages: impl IntoIterator<Item = (String, Catalog)>) -> Catalog {
        let mut pages = pages.into_iter().filter(|(_, catalog)| !catalog.tables.is_empty());
        let Some((path, first)) = pages.next() else { return Catalog::default() };
        let mut documents = vec![path];
        let Some(second) = pages.next() else { return Catalog { documents, ..first } };
        let mut tables = first.tables;
        for (path, catalog) in std::iter::once(second).chain(pages) {
            let document = documents.len();
            documents.push(path);
            tables.extend(catalog.tables.into_iter().map(|table| CodeTable { document, ..table }));
        }
        Catalog { documents, ..catalog(tables) }
    }
}

/// Returns the catalog of the tables, with each code once.
pub(crate) fn catalog(tables: Vec<CodeTable>) -> Catalog {
    let rows = tables.iter().filter(|table| table.space == Space::Code).map(|table| table.rows.len()).sum();
    let mut codes = Set::with_capacity(Space::Code, rows);
    let mut module_codes = Set::with_capacity(Space::Module, 0);
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
    Catalog { documents: Vec::new(), codes: codes.entries, module_codes: module_codes.entries, tables }
}

/// Codes in the order of their first rows.
struct Set<'a> {
    space: Space,
    entries: Vec<Entry>,
    places: Places<'a>,
}

impl<'a> Set<'a> {
    fn with_capacity(space: Space, size: usize) -> Self {
        Set { space, entries: Vec::with_capacity(size), places: Places::with_capacity(size) }
    }

    fn add(&mut self, code: &'a str, row: RowId) {
        let place = self.places.of(code);
        match self.entries.get_mut(place) {
            Some(entry) => entry.repeats.push(row),
            None => self.entries.push(Entry { space: self.space, row, repeats: Vec::new() }),
        }
    }
}
