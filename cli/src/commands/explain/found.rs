//! Finds what the documents say of a code.

use tencent_errors_catalog::{Catalog, CodeTable, Column, Entry, Range, Row, Space};

use crate::documents::Document;

/// What a row says of a code.
pub(super) struct Statement<'a> {
    /// The code, as the document writes it.
    pub(super) code: &'a str,
    /// Where it stands: document, line and headings.
    pub(super) place: String,
    /// The texts, each with its name.
    pub(super) texts: Vec<(&'static str, &'a str)>,
}

/// Returns what the documents say of a code: its text, its number, or the symbol next to it.
pub(super) fn statements<'a>(documents: &'a [Document], code: &str, space: Option<Space>) -> Vec<Statement<'a>> {
    let spaces: Vec<Space> = Space::ALL.into_iter().filter(|own| space.is_none_or(|space| space == *own)).collect();
    let mut found = Vec::new();
    for document in documents {
        let catalog = &document.reading.catalog;
        for &space in &spaces {
            let entries = catalog.entries(space).iter().filter(|entry| is_named(catalog, entry, code));
            for entry in entries {
                found.extend(
                    catalog.rows(entry).map(|(table, row)| of_row(document, catalog.code(entry), space, table, row)),
                );
            }
        }
    }
    if found.is_empty()
        && let Ok(number) = code.parse()
    {
        let ranges = documents.iter().filter_map(|document| {
            let range = document.reading.catalog.range_of(number)?;
            Some(of_range(document, range))
        });
        found.extend(ranges);
    }
    found
}

/// Returns whether the text names the code: by its text, its number, or the symbol in one of its rows.
fn is_named(catalog: &Catalog, entry: &Entry, text: &str) -> bool {
    let code = catalog.code(entry);
    let number = |text: &str| text.parse::<i64>().ok();
    code == text
        || number(text).is_some_and(|wanted| number(code) == Some(wanted))
        || catalog.rows(entry).any(|(_, row)| row.name() == Some(text))
}

fn of_row<'a>(document: &Document, code: &'a str, space: Space, table: &CodeTable, row: &'a Row) -> Statement<'a> {
    let beside = match space {
        Space::Code => ("module code", row.module.as_deref()),
        Space::Module => ("code", Some(row.code.as_str()).filter(|other| *other != code)),
    };
    let columns = Column::ALL.map(|column| (column.name(), row.text(column))).into_iter();
    let mut place = vec![format!("{}:{}", document.path, row.line)];
    place.extend((!table.headings.is_empty()).then(|| table.headings.join(" › ")));
    place.extend((space == Space::Module).then(|| "a module code".to_owned()));
    let texts = columns.chain([beside]).filter_map(|(name, text)| Some((name, text?))).collect();
    Statement { code, place: place.join(", "), texts }
}

fn of_range<'a>(document: &Document, range: &'a Range) -> Statement<'a> {
    let place = format!("{}:{}, codes {} to {}", document.path, range.line, range.first, range.last);
    Statement {
        code: &range.first,
        place,
        texts: Column::ALL.into_iter().filter_map(|column| Some((column.name(), range.text(column)?))).collect(),
    }
}
