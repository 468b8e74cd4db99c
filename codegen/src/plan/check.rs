//! Checks a product as a whole: variants with the same name, rows that contradict each other, languages that differ in their codes, names
//! for codes that there are not, options that do nothing.

use std::collections::{HashMap, HashSet};

use tencent_errors_catalog::{Catalog, Column, Entry, PlacedRow, Product, Space};

use super::types::{Enum, Plan, Variant};
use crate::names;
use crate::options::{Level, Options};
use crate::report::{At, Contradiction, Report, unmatched_text};

/// Keeps the first of the codes that become the same variant, and reports the others.
pub(crate) fn drop_alike(variants: &mut Vec<Variant<'_>>, report: &mut Report) {
    let mut taken: HashMap<String, &str> = HashMap::with_capacity(variants.len());
    variants.retain(|variant| {
        let Variant { ident, code, .. } = variant;
        let Some(other) = taken.insert(ident.clone(), code) else { return true };
        report.problem(format!(
            "{}: the codes `{other}` and `{code}` both become the variant `{ident}`; \
             give one a name of its own: rename {{ \"{code}\" => {ident}_2 }}",
            variant.place()
        ));
        false
    });
}

/// Reports more codes than an index of two bytes can name, and leaves them out.
pub(crate) fn drop_surplus(variants: &mut Vec<Variant<'_>>, report: &mut Report) {
    const MOST: usize = 1 << 16;
    if let Some(first) = variants.get(MOST) {
        let place = first.place();
        report.problem(format!("{place}: more than {MOST} codes; take some tables only: tables(\"…\")"));
        variants.truncate(MOST);
    }
}

/// Reports the codes whose rows say different things, if the user wants to know.
pub(crate) fn contradictions(level: Level, code_enum: &Enum<'_>, report: &mut Report) {
    if level == Level::Allow {
        return;
    }
    for variant in &code_enum.variants {
        if let Some(contradiction) = contradictions_of(code_enum, variant).next() {
            let remedy = "to keep all that the rows say: duplicates = merge";
            report.doubtful(level, contradiction.to_string(), remedy);
        }
    }
}

/// Returns the contradictions between the first row of a code and others: between those next to the same other code, if the document has
/// pairs.
pub(crate) fn contradictions_of<'a>(
    code_enum: &'a Enum<'_>,
    variant: &'a Variant<'_>,
) -> impl Iterator<Item = Contradiction> {
    let mut firsts: HashMap<Option<&str>, PlacedRow<'_>> = HashMap::new();
    variant.rows().filter_map(move |placed| {
        let pair = placed.row.next_to(code_enum.space);
        let first = *firsts.entry(pair).or_insert(placed);
        let differs = |column: &Column| first.row.text(*column) != placed.row.text(*column);
        let column = Column::ALL.into_iter().find(differs)?;
        let next_to = pair.map(|pair| format!(" next to `{pair}`")).unwrap_or_default();
        Some(contradiction(
            &format!("{} `{}`{next_to}", code_enum.space.noun(), variant.code),
            variant.code,
            [&first, &placed],
            column,
        ))
    })
}

fn contradiction(what: &str, code: &str, [first, other]: [&PlacedRow<'_>; 2], column: Column) -> Contradiction {
    let [here, there] = [first, other]
        .map(|placed| placed.row.text(column).map_or_else(|| "none".to_owned(), |text| format!("`{text}`")));
    let of = if first.document == other.document { String::new() } else { format!(" of {}", other.document) };
    let (name, line) = (column.name(), other.row.line);
    Contradiction {
        code: code.to_owned(),
        first: (first.document.to_owned(), first.row.line),
        other: (other.document.to_owned(), line),
        is_in_one_section: first.table.section() == other.table.section(),
        message: format!("the {what} has the {name} {here} here, and {there} on line {line}{of}"),
    }
}

/// How many codes a message names.
const NAMED: usize = 10;

/// Reports the languages that lack codes of the first language, or have others, if the user wants to know.
pub(crate) fn translations(level: Level, product: &Product, code_enum: &Enum<'_>, report: &mut Report) {
    if level == Level::Allow {
        return;
    }
    for (tag, edition) in &product.languages {
        let missing = product.current.catalog.missing_in(&edition.catalog, code_enum.space);
        let extra = edition.catalog.missing_in(&product.current.catalog, code_enum.space);
        let (first, name, noun) = (product.name(), &edition.name, code_enum.space.noun());
        let lacks =
            named(&missing).map(|codes| format!("{name}: the language `{tag}` lacks the {noun}s of {first}: {codes}"));
        let adds = named(&extra)
            .map(|codes| format!("{name}: the language `{tag}` has {noun}s that {first} does not have: {codes}"));
        for message in lacks.into_iter().chain(adds) {
            let remedy = "to show what a language lacks in the first one: translations = ignore";
            report.doubtful(level, message, remedy);
        }
    }
}

/// Names some of the codes, each with its place, and says how many more there are.
fn named(entries: &[Entry<'_>]) -> Option<String> {
    let named = |entry: &Entry<'_>| {
        let (document, line) = entry.place();
        format!("`{}` ({document}:{line})", entry.code())
    };
    let named: Vec<String> = entries.iter().take(NAMED).map(named).collect();
    let more = entries.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!named.is_empty()).then(|| named.join(", ") + &more)
}

/// Reports names for variants that are given twice, name no code, or can't be.
pub(crate) fn renames(product: &Product, options: &Options, report: &mut Report) {
    if options.rename.is_empty() {
        return;
    }
    let editions = [Some(&product.current), product.previous.as_ref()];
    let catalogs = editions.into_iter().flatten().map(|edition| &edition.catalog);
    let codes: Vec<&str> = catalogs.flat_map(codes).collect();
    for (index, (code, name)) in options.rename.iter().enumerate() {
        let earlier = options.rename.iter().take(index).find(|(other, _)| other == code);
        let message = if let Some((_, other)) = earlier {
            format!("`{code}` is renamed twice, to `{other}` and to `{name}`")
        } else if !codes.contains(&code.as_str()) {
            let message = format!("`rename` names the code `{code}`, which {} does not have", product.name());
            unmatched_text(code, &message, &codes)
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

/// Returns the codes of both spaces.
fn codes(catalog: &Catalog) -> impl Iterator<Item = &str> {
    let entries = Space::ALL.into_iter().flat_map(|space| catalog.entries(space));
    entries.map(Entry::code)
}

/// Reports documents that have error-code tables, but no code and no range.
pub(crate) fn nothing(plan: &Plan<'_>, report: &mut Report) {
    if !report.is_clean() || plan.enums.iter().any(Enum::is_written) {
        return;
    }
    let rows = plan.enums.iter().flat_map(|code_enum| &code_enum.notes).take(5);
    let rows: Vec<String> = rows.map(|note| format!("\n  {}:{}: {}", note.document, note.line, note.text)).collect();
    report.problem(format!(
        "{} has a table of error codes, but no row of it names a code, or a range of numbers that fit 64 bits:{}",
        plan.product,
        rows.concat()
    ));
}

/// Reports what the user can leave out, and languages that are another product.
pub(crate) fn idle_options(product: &Product, options: &Options, plan: &Plan<'_>, report: &mut Report) {
    if options.module_name.is_some() && plan.modules().is_none() {
        let message = format!("{} has no module codes; leave `module_name` out", product.name());
        report.mistake(At::ModuleName, message);
    }
    if options.translations != Level::Allow && product.languages.is_empty() {
        report.mistake(At::Translations, "there is no language; leave `translations` out".to_owned());
    }
    for (index, (tag, edition)) in product.languages.iter().enumerate() {
        let of = |catalog| codes(catalog).collect::<HashSet<_>>();
        let (current, translated) = (of(&product.current.catalog), of(&edition.catalog));
        if !current.is_empty() && !translated.is_empty() && current.is_disjoint(&translated) {
            let (name, other) = (&edition.name, product.name());
            let message = format!(
                "the language `{tag}`, {name}, has none of the codes of {other}; name its page of the same product"
            );
            report.mistake(At::Language(index), message);
        }
    }
}
