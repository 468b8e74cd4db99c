//! Makes the plan of a document, and reports the mistakes in it.

use proc_macro2::Ident;
use tencent_errors_catalog::{Catalog, CodeTable, Entry, Space};

use super::check;
use super::types::{Enum, Plan, Range, Row, Variant};
use crate::names;
use crate::options::Options;
use crate::report::{At, Report, unmatched_text};

/// Plans the enums of a document, and reports its mistakes.
pub(crate) fn plan<'a>(path: &'a str, catalog: &'a Catalog, options: &Options, report: &mut Report) -> Plan<'a> {
    check_renames(path, catalog, options, report);
    let both = Enum::both(options);
    if let [codes, modules] = &both
        && codes.name == modules.name
    {
        let message = format!("both enums would be named `{}`; give them different names", codes.name);
        report.mistake(At::ModuleName, message);
        return Plan { document: path.to_owned(), enums: Vec::new() };
    }
    let mut enums: Vec<Enum<'a>> = Vec::new();
    for mut code_enum in both {
        let space = code_enum.space;
        code_enum.variants = variants(path, catalog, entries(catalog, space), options, report);
        code_enum.pairs_with = pairs_with(&code_enum, enums.first());
        for table in catalog.tables().iter().filter(|table| table.space == space) {
            code_enum.ranges.extend(table.ranges.iter().filter_map(range));
            code_enum.notes.extend(notes(table));
        }
        check::contradictions(options.duplicates, path, &code_enum, report);
        enums.push(code_enum);
    }
    if report.is_clean() && !enums.iter().any(Enum::is_written) {
        report.problem(nothing_to_write(path, catalog));
    }
    Plan { document: path.to_owned(), enums }
}

/// Why a document has error-code tables, but no code and no range.
fn nothing_to_write(path: &str, catalog: &Catalog) -> String {
    let rows = catalog.tables().iter().flat_map(notes);
    let rows: Vec<String> = rows.take(5).map(|(line, text)| format!("\n  line {line}: {text}")).collect();
    format!(
        "{path} has a table of error codes, but no row of it names a code, or a range of numbers that fit 64 bits:{}",
        rows.concat()
    )
}

/// Returns the enum of the codes that this one's are paired with.
fn pairs_with(code_enum: &Enum, codes: Option<&Enum>) -> Option<Ident> {
    let pairs = code_enum.variants.iter().flat_map(|variant| &variant.rows).any(|row| row.pair.is_some());
    codes.filter(|codes| pairs && codes.is_written()).map(|codes| codes.name.clone())
}

fn entries(catalog: &Catalog, space: Space) -> &[Entry] {
    match space {
        Space::Code => catalog.codes(),
        Space::Module => catalog.module_codes(),
    }
}

/// Returns the range with its ends as numbers; one that is none stays a note.
fn range(range: &tencent_errors_catalog::Range) -> Option<Range> {
    let (first, last) = range.numbers()?;
    Some(Range {
        first: first.min(last),
        last: first.max(last),
        description: range.description.clone(),
        solution: range.solution.clone(),
        line: range.line,
    })
}

/// Returns the rows of a table that name no single code.
fn notes(table: &CodeTable) -> impl Iterator<Item = (u32, String)> {
    let ranges = table
        .ranges
        .iter()
        .map(|range| (range.line, format!("{} to {}: {}", range.first, range.last, range.description)));
    ranges.chain(table.notes.iter().map(|note| (note.line, note.text.clone())))
}

/// Plans the variants for the codes of one space.
fn variants<'a>(
    path: &str,
    catalog: &'a Catalog,
    entries: &'a [Entry],
    options: &Options,
    report: &mut Report,
) -> Vec<Variant<'a>> {
    let mut variants = Vec::with_capacity(entries.len());
    for entry in entries {
        let code = catalog.code(entry);
        let given = options.rename.iter().find(|(renamed, _)| renamed == code).map(|(_, name)| name.clone());
        let renamed = given.is_some();
        let ident = given.unwrap_or_else(|| names::variant(code));
        let rows = catalog.rows(entry).map(|(table, row)| Row::new(table, row, code)).collect();
        variants.push(Variant { ident, renamed, code, number: code.parse().ok(), rows });
    }
    check::drop_alike(&mut variants, path, report);
    check::drop_surplus(&mut variants, path, report);
    variants
}

/// Reports names for variants that are given twice, name no code, or can't be.
fn check_renames(path: &str, catalog: &Catalog, options: &Options, report: &mut Report) {
    if options.rename.is_empty() {
        return;
    }
    let both = [Space::Code, Space::Module].into_iter().flat_map(|space| entries(catalog, space));
    let codes: Vec<&str> = both.map(|entry| catalog.code(entry)).collect();
    for (index, (code, name)) in options.rename.iter().enumerate() {
        let earlier = options.rename.iter().take(index).find(|(other, _)| other == code);
        let message = if let Some((_, other)) = earlier {
            format!("`{code}` is renamed twice, to `{other}` and to `{name}`")
        } else if !codes.contains(&code.as_str()) {
            unmatched_text(code, &format!("`rename` names the code `{code}`, which {path} does not have"), &codes)
        } else if names::TAKEN.contains(&name.as_str()) {
            format!(
                "the enum has an item `{name}` of its own; name the variant otherwise: rename {{ {code:?} => {name}_ }}"
            )
        } else {
            continue;
        };
        report.mistake(At::Rename(index), message);
    }
}
