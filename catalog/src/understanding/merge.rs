//! Merges the rows of all tables that name the same code, and the codes of many pages into one set.

use std::collections::HashMap;

use crate::catalog::{Catalog, CodeTable, RowId, Space};

impl Catalog {
    /// Merges the catalogs of many pages, each with its path, in the order that counts: a code is one entry, with the rows of all pages.
    /// Pages without error-code tables are left out.
    pub fn of(pages: impl IntoIterator<Item = (String, Catalog)>) -> Catalog {
        let mut pages: Vec<(String, Catalog)> = pages.into_iter().collect();
        // The codes of one page are merged already.
        if pages.len() == 1
            && let Some((path, catalog)) =
                pages.pop_if(|(_, catalog)| catalog.documents.is_empty() && !catalog.tables.is_empty())
        {
            return Catalog { documents: vec![path], ..catalog };
        }
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
    let (mut codes, mut module_codes) = (Vec::new(), Vec::new());
    for (table, code_table) in tables.iter().enumerate() {
        for (row, read) in code_table.rows.iter().enumerate() {
            let id = RowId { table, row };
            match code_table.space {
                Space::Code => codes.push((&*read.code, id)),
                Space::Module => module_codes.push((&*read.code, id)),
            }
            module_codes.extend(read.module.as_ref().map(|module| (module.as_str(), id)));
        }
    }
    let (codes, module_codes) = (by_code(codes), by_code(module_codes));
    Catalog { documents: Vec::new(), codes, module_codes, tables }
}

/// Returns the rows of each code, in the order of the first ones.
fn by_code(rows: Vec<(&str, RowId)>) -> Vec<Vec<RowId>> {
    let mut codes: Vec<Vec<RowId>> = Vec::new();
    let mut indexes = HashMap::with_capacity(rows.len());
    for (code, row) in rows {
        let index = *indexes.entry(code).or_insert(codes.len());
        match codes.get_mut(index) {
            Some(rows) => rows.push(row),
            None => codes.push(vec![row]),
        }
    }
    codes
}
