//! Decides what is generated. Comes in: a document; go out: the enums with their variants, and everything that is wrong, each with its
//! place and what to do. What the plan holds can be expanded.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use tencent_errors_catalog::{Catalog, CodeTable, Entry};

use crate::load::Document;
use crate::names;

/// What is generated for a document.
pub(crate) struct Plan {
    /// The document's path, as the user gave it.
    pub(crate) document: String,
    pub(crate) enums: Vec<Enum>,
}

/// An enum of codes.
pub(crate) struct Enum {
    pub(crate) name: Ident,
    pub(crate) doc: String,
    pub(crate) variants: Vec<Variant>,
}

/// A code.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) code: String,
    pub(crate) number: Option<i64>,
    /// The rows that name it: at least one.
    pub(crate) rows: Vec<Row>,
}

/// A row; a text that it doesn't have is empty.
#[derive(Default)]
pub(crate) struct Row {
    pub(crate) line: u32,
    pub(crate) headings: Vec<String>,
    pub(crate) description: String,
    pub(crate) solution: String,
    pub(crate) kind: String,
    pub(crate) name: String,
    pub(crate) message: String,
    pub(crate) cause: String,
}

impl Row {
    fn new(table: &CodeTable, row: &tencent_errors_catalog::Row) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Row {
            line: row.line,
            headings: table.headings.clone(),
            description: text(&row.description),
            solution: text(&row.solution),
            kind: text(&row.kind),
            name: text(&row.name),
            message: text(&row.message),
            cause: text(&row.cause),
        }
    }

    /// The heading under which it stands.
    pub(crate) fn section(&self) -> &str {
        self.headings.last().map_or("", String::as_str)
    }

    /// What the row says, wherever it stands.
    pub(crate) fn texts(&self) -> [&str; 6] {
        [&self.description, &self.solution, &self.kind, &self.name, &self.message, &self.cause]
    }
}

impl Plan {
    /// Enums that hold nothing of use: so that what names them has no errors of its own where no document could be read.
    pub(crate) fn stand_in() -> Self {
        let stand_in = |name: &str| Enum {
            name: Ident::new(name, Span::mixed_site()),
            doc: "The document could not be read.".to_owned(),
            variants: vec![Variant {
                ident: Ident::new("__Unread", Span::mixed_site()),
                code: String::new(),
                number: Some(0),
                rows: vec![Row::default()],
            }],
        };
        Plan { document: String::new(), enums: vec![stand_in("Code"), stand_in("ModuleCode")] }
    }
}

/// The plan for a document, and its problems.
pub(crate) fn plan(document: &Document) -> (Plan, Vec<String>) {
    let Document { path, reading } = document;
    let mut problems: Vec<String> = reading.problems.iter().map(|problem| format!("{path}:{problem}")).collect();
    let catalog = &reading.catalog;
    let sets = [("Code", "error codes", catalog.codes()), ("ModuleCode", "module error codes", catalog.module_codes())];
    let mut enums = Vec::new();
    for (name, what, entries) in sets {
        if !entries.is_empty() {
            let doc = format!("The {} {what} of the document `{path}`.", entries.len());
            let variants = variants(path, catalog, entries, &mut problems);
            enums.push(Enum { name: Ident::new(name, Span::mixed_site()), doc, variants });
        }
    }
    (Plan { document: path.clone(), enums }, problems)
}

/// The variants for the codes of a set. A code whose identifier is another's already gives a problem and no variant.
fn variants(path: &str, catalog: &Catalog, entries: &[Entry], problems: &mut Vec<String>) -> Vec<Variant> {
    let mut taken: HashMap<String, &str> = HashMap::new();
    let mut variants = Vec::with_capacity(entries.len());
    for entry in entries {
        let ident = names::variant(&entry.code);
        let rows: Vec<Row> = catalog.rows(entry).map(|(table, row)| Row::new(table, row)).collect();
        let line = rows.first().map_or(0, |row| row.line);
        if let Some(other) = taken.insert(ident.to_string(), &entry.code) {
            problems.push(format!(
                "{path}:{line}: the codes `{other}` and `{}` both become the variant `{ident}`",
                entry.code
            ));
        } else if variants.len() > usize::from(u16::MAX) {
            problems.push(format!("{path}:{line}: more than 65536 codes; split the document"));
            break;
        } else {
            variants.push(Variant { ident, code: entry.code.clone(), number: entry.number(), rows });
        }
    }
    variants
}
