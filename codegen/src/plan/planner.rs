//! Makes the plan of a product, and reports the mistakes in it.

use std::collections::HashMap;

use proc_macro2::Ident;
use tencent_errors_catalog::{Catalog, CodeTable, Entry, PlacedRow, Product, Space};

use super::check;
use super::types::{Enum, Language, Note, Plan, Variant};
use crate::names;
use crate::options::Options;
use crate::report::{At, Report};

/// Plans the enums of a product, and reports its mistakes.
pub(crate) fn plan<'a>(product: &'a Product, options: &Options, report: &mut Report) -> Plan<'a> {
    check::renames(product, options, report);
    let mut plan =
        Plan { product: product.name(), documents: Vec::new(), languages: languages(product), enums: Vec::new() };
    let both = Enum::both(options);
    if let [codes, modules] = &both
        && codes.name == modules.name
    {
        let message = format!("both enums would be named `{}`; give them different names", codes.name);
        report.mistake(At::ModuleName, message);
        return plan;
    }
    for code_enum in both {
        let code_enum = planned(product, code_enum, plan.enums.first(), options, report);
        check::contradictions(options.duplicates, &code_enum, report);
        check::translations(options.translations, product, &code_enum, report);
        plan.enums.push(code_enum);
    }
    plan.documents = documents(product, &plan.enums);
    check::nothing(&plan, report);
    plan
}

/// Fills an enum of the product; `codes` is the enum that its codes may be paired with.
fn planned<'a>(
    product: &'a Product,
    code_enum: Enum<'a>,
    codes: Option<&Enum<'_>>,
    options: &Options,
    report: &mut Report,
) -> Enum<'a> {
    let catalog = &product.current.catalog;
    let variants = variants(product, code_enum.space, options, report);
    let tables = || catalog.tables().iter().filter(|table| table.space == code_enum.space);
    Enum {
        pairs_with: pairs_with(&variants, codes),
        variants,
        ranges: ranges(catalog, tables()),
        notes: tables().flat_map(|table| notes(catalog, table)).collect(),
        ..code_enum
    }
}

/// Returns the paths of the documents: the current ones, then those of the older snapshot, if some of its codes were removed.
fn documents<'a>(product: &'a Product, enums: &[Enum<'_>]) -> Vec<&'a str> {
    let have_removed = enums.iter().any(Enum::has_removed);
    let previous = product.previous.iter().filter(|_| have_removed);
    let previous = previous.flat_map(|edition| edition.catalog.documents());
    product.current.catalog.documents().iter().chain(previous).map(String::as_str).collect()
}

fn languages(product: &Product) -> Vec<Language<'_>> {
    let languages = product.languages.iter().map(|(tag, edition)| {
        let documents = edition.catalog.documents().iter().map(String::as_str).collect();
        Language { tag, documents }
    });
    languages.collect()
}

/// Returns the enum of the codes that these are paired with.
fn pairs_with(variants: &[Variant<'_>], codes: Option<&Enum<'_>>) -> Option<Ident> {
    let pairs = variants.iter().flat_map(Variant::rows).any(|placed| placed.row.module.is_some());
    codes.filter(|codes| pairs && codes.is_written()).map(|codes| codes.name.clone())
}

/// Returns the ranges of the tables: those whose ends fit, and of rows of several documents that say the same, that of the first.
fn ranges<'a>(catalog: &'a Catalog, tables: impl Iterator<Item = &'a CodeTable>) -> Vec<(PlacedRow<'a>, (i64, i64))> {
    let mut documents = HashMap::new();
    let rows = tables.flat_map(|table| table.ranges.iter().map(|row| catalog.placed(table, row)));
    let ranges = rows.filter_map(|placed| Some((placed, placed.row.range()?)));
    let mut is_first =
        |placed: &PlacedRow<'a>| *documents.entry(placed.row.said()).or_insert(placed.document) == placed.document;
    ranges.filter(|(placed, _)| is_first(placed)).collect()
}

/// Returns the rows of a table that name no single code.
fn notes<'a>(catalog: &'a Catalog, table: &'a CodeTable) -> impl Iterator<Item = Note<'a>> {
    let ranges = table.ranges.iter();
    let ranges = ranges.map(|range| {
        let last = range.last.as_deref().unwrap_or_default();
        (range.line, format!("{} to {last}: {}", range.code, range.description().unwrap_or_default()))
    });
    let notes = table.notes.iter().map(|note| (note.line, note.text.clone()));
    let document = catalog.document(table);
    ranges.chain(notes).map(move |(line, text)| Note { document, line, text })
}

/// Plans the variants for the codes of one space: the current ones, then those that were removed.
fn variants<'a>(product: &'a Product, space: Space, options: &Options, report: &mut Report) -> Vec<Variant<'a>> {
    let current = product.current.catalog.entries(space);
    let mut variants: Vec<Variant<'a>> = current.map(|entry| variant(entry, options)).collect();
    let removed = product.removed(space).into_iter();
    variants
        .extend(removed.map(|entry| Variant { removed: Some(farewell(product, entry)), ..variant(entry, options) }));
    translate(product, space, &mut variants);
    check::drop_alike(&mut variants, report);
    check::drop_surplus(&mut variants, report);
    variants
}

fn variant<'a>(entry: Entry<'a>, options: &Options) -> Variant<'a> {
    let code = entry.code();
    let given = options.rename.iter().find(|(renamed, _)| renamed == code).map(|(_, name)| name.clone());
    let renamed = given.is_some();
    let ident = given.unwrap_or_else(|| names::variant(code));
    Variant { ident, renamed, code, number: code.parse().ok(), statements: entry.statements(), ..Variant::default() }
}

/// Returns the note for users of a code that was removed: where it was.
fn farewell(product: &Product, entry: Entry<'_>) -> String {
    let (document, line) = entry.place();
    format!("no longer in {}; it was in {document}, line {line}", product.name())
}

/// Adds what the other languages say.
fn translate<'a>(product: &'a Product, space: Space, variants: &mut [Variant<'a>]) {
    for (_, edition) in &product.languages {
        let catalog = &edition.catalog;
        let entries: HashMap<&str, Entry<'_>> = catalog.entries(space).map(|entry| (entry.code(), entry)).collect();
        for variant in variants.iter_mut() {
            let statements = entries.get(variant.code).map(|entry| entry.statements()).unwrap_or_default();
            variant.translated.push(statements.iter().map(|said| said.first).collect());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tencent_errors_catalog::Edition;

    #[test]
    fn a_range_of_several_documents_is_one() {
        let ranges_of = |second: &str| {
            let page = |cell: &str| format!("|错误码|描述|\n|-|-|\n|1|a|\n|{cell}|参数错误|\n");
            let pages = [("a.md", page("4000-4999")), ("b.md", page(second))];
            let readings = pages.map(|(path, text)| {
                (path.to_owned(), Catalog::read_with(&text, &tencent_errors_catalog::Options::default()))
            });
            let product = Product::new(Edition::new("docs", readings));
            plan(&product, &Options::default(), &mut Report::default()).enums.remove(0).ranges.len()
        };
        assert_eq!(["4000-4999", "04000-4999", "4000-5000"].map(ranges_of), [1, 1, 2]);
    }
}
